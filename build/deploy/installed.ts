// Reads what is installed: the plugin that would be replaced, and its entries.

import {ownProperty, textAt} from '../../webapp/src/own_property';
import {readListed, type EntryList, type InstalledPlugin} from './compare';
import type {FaqFacts} from '../package/bundle';
import {callApi} from './connection';
import {callAllowed} from './deploy';

/** FAQ Bot plugins on a server. */
interface Installed {

    /** The plugin with the bundle's id. */
    readonly same: InstalledPlugin | null;

    /** FAQ Bot under other ids. */
    readonly others: readonly InstalledPlugin[];
}

/** Throws a `Problem` if the account may not list plugins. */
export async function findInstalled(url: string, token: string, id: string): Promise<Installed> {
    const {active, inactive} = await callAllowed(url, '/api/v4/plugins', 'Listing the plugins', {token});
    const all = [...readPlugins(active, true), ...readPlugins(inactive, false)];
    return {
        same: all.find((plugin) => plugin.id === id) ?? null,
        others: all.filter((plugin) => plugin.id !== id && plugin.active && plugin.facts !== null),
    };
}

/** Teams and channels that the configuration names. */
export interface NamedPlaces {

    /** URL names. */
    readonly teams: readonly string[];
    readonly channels: readonly string[];
}

/** A sentence for each team and channel that does not exist; those that the account may not read are skipped. */
export async function findMissing(url: string, token: string, {teams, channels}: NamedPlaces): Promise<string[]> {
    const missing: string[] = [];
    for (const name of teams) {
        const {errorId} = await callApi(url, `/api/v4/teams/name/${encodeURIComponent(name)}`, {token});
        if (errorId.startsWith('app.team.get_by_name')) {
            missing.push(`There is no team "${name}" on ${url}: what is for it alone is found nowhere. "teams" takes the name in the team's address.`);
        }
    }
    for (const name of channels) {
        const {status, body} = await callApi(url, '/api/v4/channels/search', {method: 'POST', token, body: {term: name}});
        if (status < 300 && !Object.values(body).some((channel) => textAt(channel, 'name') === name)) {
            missing.push(`There is no channel "${name}" on ${url}: give its name as in its address.`);
        }
    }
    return missing;
}

/** The installed FAQ's entries; `null` if the plugin is disabled or too old to list them. */
export async function fetchList(url: string, {id, facts}: InstalledPlugin): Promise<EntryList | null> {
    if (facts === null) {
        return null;
    }
    try {
        const response = await fetch(`${url}/static/plugins/${id}/${facts.list}`, {signal: AbortSignal.timeout(30_000)});
        return response.ok ? readListed(await response.json()) : null;
    } catch {
        return null;
    }
}

function readPlugins(value: unknown, active: boolean): InstalledPlugin[] {
    return (Array.isArray(value) ? value : []).flatMap((plugin: unknown) => {
        const [id, name, version] = ['id', 'name', 'version'].map((key) => textAt(plugin, key));
        return id ? [{id, active, name: name ?? '', version: version ?? '', facts: readFacts(ownProperty(ownProperty(plugin, 'props'), 'faq'))}] : [];
    });
}

/** The FAQ facts in plugin.json, or `null`. */
export function readFacts(value: unknown): FaqFacts | null {
    const entries = ownProperty(value, 'entries');
    const facts = {title: textAt(value, 'title'), list: textAt(value, 'list'), digest: textAt(value, 'digest')};
    return typeof entries === 'number' && facts.title !== '' && (/^entries\.[0-9a-f]{16}\.json$/).test(facts.list) ? {...facts, entries} : null;
}
