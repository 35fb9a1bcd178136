// Sets up a run on a real server and tears it down: checks permission, installs the plugin, creates users and a team, and
// removes what it made. What was on the server before is not touched.

import {randomBytes} from 'node:crypto';

import {checkServerVersion, enablePlugin, signIn, signOut, uploadBundle} from '../../../../build/deploy/deploy';
import {readTarget, type DeployTarget} from '../../../../build/deploy/target';
import {readManifest} from '../../../../build/package/manifest';
import {Problem} from '../../../../build/package/problem';
import {ROOT} from '../paths';
import {Api, isFields, textOf} from '../api';
import {packBuilt} from './bundles';
import {makePeople} from './people';
import {makePlace} from './place';
import type {RealRun} from './run';

interface Begun {
    readonly run: RealRun;

    /** Removes everything that the run created, and reports what could not be removed. */
    end(): Promise<void>;
}

type Removal = readonly [what: string, remove: () => Promise<unknown>];

/** If a run cannot begin, removes everything and throws a `Problem`. */
export async function beginRun(env: NodeJS.ProcessEnv): Promise<Begun> {
    const target = readTarget(env, 'MM_URL');
    requireLocal(target.url, env.MM_E2E_ALLOW_REMOTE === '1');
    const version = await checkServerVersion(target.url, readManifest(ROOT).minServerVersion);
    const token = await signIn(target.url, target.credentials);
    const removals: Removal[] = [['the session', () => signOut(target.url, token, target.credentials)]];
    const end = (): Promise<void> => removeAll(removals);
    try {
        return {run: await make(target, token, version, removals), end};
    } catch (error) {
        await end();
        throw error;
    }
}

/** Tests upload plugins, end sessions and archive channels, so the server must be a test server. */
function requireLocal(url: string, allowed: boolean): void {
    const {hostname} = new URL(url);
    if (!allowed && hostname !== 'localhost' && hostname !== '[::1]' && !(/^127(?:\.\d+){3}$/).test(hostname)) {
        throw new Problem(`MM_URL=${url} is not on this computer, and the tests install plugins and make users and a team there: ` +
            'name a server of your own for tests, or say MM_E2E_ALLOW_REMOTE=1.');
    }
}

async function make(target: DeployTarget, token: string, version: string, removals: Removal[]): Promise<RealRun> {
    const {url} = target;
    const admin = new Api(url, token);
    const me = await admin.call('GET', '/users/me');
    if (!textOf(me, 'roles').split(' ').includes('system_admin')) {
        throw new Problem(`${textOf(me, 'username')} is no system administrator on ${url}: use one's token, or user name and password.`);
    }
    const wasInstalled = await installBuilt(url, token, admin, removals);
    const mark = `faq-e2e-${randomBytes(3).toString('hex')}`;
    const config = (await admin.call('GET', '/config')).ServiceSettings;
    const permanently = (setting: string): string => (isFields(config) && config[setting] === true ? '?permanent=true' : '');
    const people = await makePeople(url, admin, mark, (id) =>
        removals.push([`user ${id}`, () => admin.call('DELETE', `/users/${id}${permanently('EnableAPIUserDeletion')}`)]));
    const place = await makePlace(url, admin, people, mark, (id) =>
        removals.push([`team ${mark}`, () => admin.call('DELETE', `/teams/${id}${permanently('EnableAPITeamDeletion')}`)]));
    process.stdout.write(`Mattermost ${version} on ${url}: team ${mark}, ${Object.keys(people).length} users\n`);
    return {target, token, version, people, wasInstalled, ...place};
}

/** Installs this build if the plugin is not installed. True if this build is installed already; another build could not be restored, so it is an error. */
async function installBuilt(url: string, token: string, admin: Api, removals: Removal[]): Promise<boolean> {
    const bundle = packBuilt();
    const known = await admin.call('GET', '/plugins');
    const [active, inactive] = [known.active, known.inactive].map((list) => (Array.isArray(list) ? list.filter(isFields) : []));
    const there = [...active ?? [], ...inactive ?? []].find((plugin) => textOf(plugin, 'id') === bundle.id);
    if (there) {
        const isSame = active?.includes(there) === true && await serves(url, token, bundle.id, bundle.main);
        if (!isSame) {
            throw new Problem(`${textOf(there, 'name')} ${textOf(there, 'version')} is on ${url} already, and is not this build enabled: the tests could not put it back. ` +
                'Bring it to this build with make deploy, or remove it under System Console > Plugins, then try again.');
        }
        return true;
    }
    removals.push(['the plugin', () => admin.call('DELETE', `/plugins/${bundle.id}`)]);
    await uploadBundle(url, token, {name: `${bundle.id}.tar.gz`, data: bundle.data}).catch((error: unknown) => {
        removals.pop();
        throw error;
    });
    await enablePlugin(url, token, bundle.id);
    return false;
}

/** Whether the server serves this script for the plugin. */
async function serves(url: string, token: string, pluginId: string, main: Buffer): Promise<boolean> {
    const manifest = (await new Api(url, token).list('/plugins/webapp')).find((plugin) => textOf(plugin, 'id') === pluginId);
    const address = textOf(manifest?.webapp, 'bundle_path').replace('/static/', '/static/plugins/');
    const response = await fetch(`${url}${address}`);
    return response.ok && Buffer.from(await response.arrayBuffer()).equals(main);
}

/** In reverse order of creation. */
async function removeAll(removals: Removal[]): Promise<void> {
    const left: string[] = [];
    for (const [what, remove] of removals.splice(0).reverse()) {
        await remove().catch((error: unknown) => left.push(`${what} (${error instanceof Error ? error.message : String(error)})`));
    }
    if (left.length > 0) {
        process.stdout.write(`Could not be removed from the server: ${left.join(', ')}\n`);
    }
}
