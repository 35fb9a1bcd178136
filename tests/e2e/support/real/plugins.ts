// Plugins on a real server, through the System Console's API. They are restored after each test.

import {enablePlugin, uploadBundle} from '../../../../build/deploy/deploy';
import {Problem} from '../../../../build/package/problem';
import type {HostPlugins} from '../host';
import type {Probe} from '../plugins';
import {Api, isFields, textOf} from '../api';
import {packBuilt, packProbe, packUpgrade, type Bundle} from './bundles';
import type {RealRun} from './run';

const OURS = 'faq-bot';

export class RealPlugins implements HostPlugins {
    readonly #run: RealRun;
    readonly #admin: Api;
    #probes: readonly Probe[] = [];
    #isBuilt = true;
    #rounds = 0;

    constructor(run: RealRun) {
        this.#run = run;
        this.#admin = new Api(run.target.url, run.token);
    }

    /** Installs a test's probes instead of FAQ Bot; `null`: FAQ Bot only. */
    async begin(probes: readonly Probe[] | null): Promise<void> {
        if (probes === null) {
            return;
        }
        await this.disable(OURS);
        const there = await this.#ids();
        for (const probe of probes) {
            if (there.has(probe.id)) {
                throw new Problem(`There is a plugin ${probe.id} on the server already, which is also the name of one of the tests' own: remove it first.`);
            }
        }
        this.#probes = probes;
        for (const probe of probes) {
            await this.#install(packProbe(probe));
        }
    }

    /** Removes the test's plugins, and enables FAQ Bot as built. */
    async end(): Promise<void> {
        for (const {id} of this.#probes) {
            await this.#admin.ask('DELETE', `/plugins/${id}`);
        }
        this.#probes = [];
        if (this.#isBuilt) {
            await this.enable(OURS);
        } else {
            await this.#install(packBuilt());
            this.#isBuilt = true;
        }
    }

    async upgrade(id: string): Promise<void> {
        // Unique in the run, since browsers cache scripts for a year.
        const round = (Date.now() % 1e9) + this.#rounds++;
        const probe = this.#probes.find((one) => one.id === id);
        this.#isBuilt &&= probe !== undefined;
        await this.#install(probe ? packProbe(probe, round) : packUpgrade(round));
    }

    async disable(id: string): Promise<void> {
        await this.#admin.call('POST', `/plugins/${id}/disable`);
    }

    async enable(id: string): Promise<void> {
        await enablePlugin(this.#run.target.url, this.#run.token, id);
    }

    async #install({id, data}: Bundle): Promise<void> {
        const {target: {url}, token} = this.#run;
        await uploadBundle(url, token, {name: `${id}.tar.gz`, data});
        await enablePlugin(url, token, id);
    }

    async #ids(): Promise<Set<string>> {
        const known = await this.#admin.call('GET', '/plugins');
        const lists = [known.active, known.inactive].map((list) => (Array.isArray(list) ? list.filter(isFields) : []));
        return new Set(lists.flat().map((plugin) => textOf(plugin, 'id')));
    }
}
