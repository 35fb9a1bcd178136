// `faq deploy`: checks the server, makes the bundle, shows what would change, uploads and enables it.

import {readFileSync} from 'node:fs';
import path from 'node:path';

import {ownProperty, textAt} from '../../../webapp/src/own_property';
import {describeChanges, describePlugin, findSurprises, isThere, readListed, type EntryList, type InstalledPlugin, type NewPlugin} from '../../deploy/compare';
import {ConnectionProblem} from '../../deploy/connection';
import {checkUploads, enablePlugin, uploadBundle, type Session} from '../../deploy/deploy';
import {fetchList, findInstalled, findMissing, readFacts, type NamedPlaces} from '../../deploy/installed';
import {KeptBundles} from '../../deploy/kept';
import {readManifest} from '../../package/manifest';
import {Problem} from '../../package/problem';
import {readTarGz} from '../../package/tar';
import type {FaqConfig} from '../config/types';
import {reasonOf, UsageError} from '../diagnostics';
import {PROJECT_FOLDER} from '../project';
import {showPath} from '../source/resolve';
import type {Terminal} from '../terminal';
import {BUNDLE_OPTIONS, loadBase, packBundle, writeBundle} from './dist';
import {chooseConfig, findConfig, readOptionsOnly} from './options';
import {settleSettings} from './pack';
import {withServer} from './server';

const OPTIONS = {...BUNDLE_OPTIONS, bundle: {type: 'string'}, rollback: {type: 'boolean'}, yes: {type: 'boolean'}} as const;

/** A bundle ready to upload. */
interface ReadyBundle {
    readonly name: string;
    readonly data: Uint8Array<ArrayBuffer>;
    readonly plugin: NewPlugin;
    readonly list: EntryList;
}

/** Exit code 0, or 1 on failure or without `--yes`. */
export async function runDeploy(args: readonly string[], terminal: Terminal): Promise<number> {
    const values = readOptionsOnly(args, OPTIONS);
    if (values.bundle !== undefined && values.rollback === true) {
        throw new UsageError('Give either --bundle or --rollback, not both.');
    }

    // A ready bundle needs no configuration.
    const config = values.bundle === undefined ? await chooseConfig({config: values.config}, [], terminal.cwd) : await findConfig(values.config, terminal.cwd);
    const dist = path.resolve(terminal.cwd, values.out ?? 'dist');
    return withServer(config, async (session) => {
        // Checks everything that may fail before building.
        await checkUploads(session.url, session.token);
        const upload: Upload = {session, dist, terminal, confirmed: values.yes === true};
        if (values.bundle !== undefined) {
            return putOnServer(openBundle(path.resolve(terminal.cwd, values.bundle), values.bundle), upload);
        }
        if (config === null) {
            throw new UsageError('Name a configuration with --config, or a bundle with --bundle.');
        }
        const {id} = settleSettings(config, readManifest(PROJECT_FOLDER), terminal.cwd);
        await findInstalled(session.url, session.token, id);
        (await findMissing(session.url, session.token, placesOf(config))).forEach((line) => terminal.error(line));
        if (values.rollback === true) {
            return putOnServer(openPrevious(upload, id), {...upload, confirmed: true});
        }
        const bundle = await packBundle(config, await loadBase(), terminal);
        return bundle ? putOnServer(openBundle(writeBundle(bundle, dist, terminal), bundle.products[0].name), upload) : 1;
    });
}

function placesOf({sources, prefer, askChannel, offerIn}: FaqConfig): NamedPlaces {
    return {
        teams: [...new Set(sources.flatMap(({teams}) => teams ?? []))],
        channels: [...new Set([...prefer.keys(), ...offerIn, ...(askChannel === null ? [] : [askChannel])])],
    };
}

function openPrevious({session: {url}, dist, terminal}: Upload, id: string): ReadyBundle {
    const {previous} = new KeptBundles(dist, url, id);
    if (previous === null) {
        throw new Problem(`There is no earlier bundle for ${url} in ${showPath(dist, terminal.cwd)}: deploy an older one with --bundle FILE.`);
    }
    return openBundle(previous, previous);
}

/** Reads an archive. Throws a `Problem` if it is not a bundle of FAQ Bot. */
function openBundle(file: string, shown: string): ReadyBundle {
    let archive: Buffer;
    try {
        archive = readFileSync(file);
    } catch {
        throw new Problem(`${shown} does not exist or cannot be read: make it with faq-bot dist.`);
    }
    const files = readTarGz(archive, shown);
    const manifest = [...files].find(([name]) => (/^[^/]+\/plugin\.json$/).test(name));
    const described = parseJson(manifest?.[1]);
    const [id, name, version] = ['id', 'name', 'version'].map((key) => textAt(described, key));
    const facts = readFacts(ownProperty(ownProperty(described, 'props'), 'faq'));
    if (!id || !name || !version || facts === null) {
        throw new Problem(`${shown} is not a bundle of FAQ Bot with an FAQ: make one with faq-bot dist.`);
    }
    const list = readListed(parseJson(files.get(`${id}/webapp/dist/${facts.list}`)));
    return {list, name: path.basename(shown), data: new Uint8Array(archive), plugin: {id, name, version, facts}};
}

interface Upload {
    readonly session: Session;
    readonly dist: string;
    readonly confirmed: boolean;
    readonly terminal: Terminal;
}

async function putOnServer(ready: ReadyBundle, {session, dist, confirmed, terminal}: Upload): Promise<number> {
    const {plugin} = ready;
    const {url} = session;
    const {same, others} = await findInstalled(url, session.token, plugin.id);
    if (isThere(same, plugin)) {
        terminal.out(`${describePlugin(plugin)} is on ${url} already; nothing was changed.`);
        return 0;
    }
    terminal.out(same === null ? `New on ${url}: ${describePlugin(plugin)}.` : `On ${url}: ${describePlugin(same)} → ${describePlugin(plugin)}.`);
    await printChanges(url, same, ready.list, terminal);
    const surprises = findSurprises(same, others, plugin);
    if (surprises.length > 0 && !confirmed) {
        surprises.forEach((line) => terminal.error(line));
        terminal.error('Nothing was changed on the server. To deploy anyway, add --yes (make deploy YES=1).');
        return 1;
    }
    await uploadSurely(ready, session);
    await enablePlugin(url, session.token, plugin.id);
    try {
        new KeptBundles(dist, url, plugin.id).keep(ready.data);
    } catch (error) {
        terminal.error(`A copy for --rollback could not be saved: ${reasonOf(error)}.`);
    }
    terminal.out(`${plugin.name} ${plugin.version} is on ${url} (Mattermost ${session.version}) and enabled. Open tabs load it by themselves; type /faq.`);
    return 0;
}

async function printChanges(url: string, same: InstalledPlugin | null, list: EntryList, terminal: Terminal): Promise<void> {
    if (same !== null) {
        const old = await fetchList(url, same);
        const lines = old === null ? ['The changed entries are unknown: the installed plugin does not list its entries.'] : describeChanges(old, list);
        lines.forEach((line) => terminal.out(line));
    }
}

/** If the connection breaks during the upload, asks the server for the result. */
async function uploadSurely(ready: ReadyBundle, session: Session): Promise<void> {
    try {
        await uploadBundle(session.url, session.token, ready);
    } catch (error) {
        if (!(error instanceof ConnectionProblem)) {
            throw error;
        }
        const now = await findInstalled(session.url, session.token, ready.plugin.id).catch(() => null);
        if (now?.same?.facts?.digest === ready.plugin.facts.digest) {
            return;
        }
        const state = now === null ? 'Whether it arrived is not known' :
            now.same === null ? 'It did not arrive' : `It did not arrive; ${describePlugin(now.same)} is still there`;
        throw new Problem(`${error.message} ${state}. Deploy again once the server is up.`);
    }
}

function parseJson(bytes: Uint8Array | undefined): unknown {
    try {
        return JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
    } catch {
        return null;
    }
}
