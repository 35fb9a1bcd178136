// URLs of FAQ entries in Mattermost: `<site>/<team>/<plugin id>/entry/<id>`.

import {ENTRY_ROUTE, PLUGIN_ID} from '../constants';
import {siteUrl} from './globals';

interface EntryAddress {

    /** URL name of the team. */
    readonly team: string;
    readonly id: string;
}

export function composeEntryUrl({team, id}: EntryAddress): string {
    return `${siteUrl()}/${team}/${PLUGIN_ID}/${ENTRY_ROUTE}/${encodeURIComponent(id)}`;
}

/** The distinct links to entries in a text, in order. */
export function findEntryLinks(text: string): readonly EntryAddress[] {
    const pattern = new RegExp(`^/([a-z0-9_-]+)/${PLUGIN_ID}/${ENTRY_ROUTE}/([\\p{L}\\p{N}_%-]+)`, 'u');
    const found = text.split(siteUrl()).slice(1).flatMap((rest) => {
        const [, team = '', encoded = ''] = pattern.exec(rest) ?? [];
        const id = decode(encoded);
        return id ? [{team, id}] : [];
    });
    return found.filter(({team, id}, at) => found.findIndex((other) => other.team === team && other.id === id) === at);
}

/** The entry in the page's URL, `null` if there is none. */
export function readEntryAddress(): EntryAddress | null {
    return findEntryLinks(window.location.href)[0] ?? null;
}

function decode(text: string): string | null {
    try {
        return decodeURIComponent(text);
    } catch {
        return null;
    }
}
