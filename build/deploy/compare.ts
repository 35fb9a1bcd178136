// Compares a bundle with the installed plugin: what would change, and whether `--yes` is needed.

import {compare, valid} from 'semver';

import type {FaqFacts} from '../package/bundle';
import {countOf} from '../package/count';

/** A plugin as a server lists it. */
export interface InstalledPlugin {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly active: boolean;

    /** `null` if its manifest names no FAQ. */
    readonly facts: FaqFacts | null;
}

/** The bundle to deploy. */
export interface NewPlugin extends Pick<InstalledPlugin, 'id' | 'name' | 'version'> {
    readonly facts: FaqFacts;
}

/** Questions and digests by entry id. */
export type EntryList = ReadonlyMap<string, {readonly question: string; readonly digest: string}>;

/** Maximum number of lines of each kind. */
const MOST_LINES = 20;

/** `IT help desk 1.0.0, 44 entries`. */
export function describePlugin({name, version, facts}: Pick<InstalledPlugin, 'name' | 'version' | 'facts'>): string {
    return facts === null ? `${name} ${version}` :
        `${facts.title} ${version}, ${countOf(facts.entries, 'entry', 'entries')}`;
}

/** Reasons to ask for `--yes`; empty if this is the next version of the same FAQ. */
export function findSurprises(old: InstalledPlugin | null, others: readonly InstalledPlugin[], next: NewPlugin): string[] {
    const second = others.map((other) => `${describePlugin(other)} (plugin id ${other.id}) is enabled there as well, and both answer to /faq.`);
    if (old === null) {
        return second;
    }
    const order = valid(old.version) ? compare(next.version, old.version) : null;
    return [
        ...(old.facts === null ? ['The plugin that is there does not say which FAQ it has.'] : []),
        ...(old.facts !== null && old.facts.title !== next.facts.title ?
            [`Another FAQ is there: "${old.facts.title}", and this one is "${next.facts.title}".`] : []),
        ...(old.name === next.name ? [] : [`The plugin there is called "${old.name}", and this one "${next.name}".`]),
        ...(order === -1 ? [`Version ${old.version} is there, which is newer than ${next.version}.`] : []),
        ...(order === 0 && old.facts !== null && old.facts.digest !== next.facts.digest ?
            [`Version ${next.version} is there already, with other content: raise plugin.version, or set it to "date".`] : []),
        ...second,
    ];
}

/** Whether this very bundle is installed and enabled. */
export function isThere(old: InstalledPlugin | null, next: NewPlugin): boolean {
    return old !== null && old.active && old.version === next.version && old.name === next.name && old.facts?.digest === next.facts.digest;
}

/** Lists added, removed and changed entries. */
export function describeChanges(old: EntryList, next: EntryList): string[] {
    const added = [...next].filter(([id]) => !old.has(id));
    const removed = [...old].filter(([id]) => !next.has(id));
    const changed = [...next].filter(([id, {digest}]) => old.has(id) && old.get(id)?.digest !== digest);
    const lines = [...list('added', '+', added), ...list('removed', '-', removed), ...list('changed', '~', changed)];
    return lines.length === 0 ? ['No entry changes.'] : lines;
}

function list(what: string, mark: string, entries: readonly (readonly [string, {readonly question: string}])[]): string[] {
    if (entries.length === 0) {
        return [];
    }
    return [
        `${countOf(entries.length, 'entry', 'entries')} ${what}:`,
        ...entries.slice(0, MOST_LINES).map(([, {question}]) => `  ${mark} ${question}`),
        ...(entries.length > MOST_LINES ? [`  … and ${entries.length - MOST_LINES} more`] : []),
    ];
}

/** Reads the bundle's list of entries; malformed ones are skipped. */
export function readListed(value: unknown): EntryList {
    const pairs = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return new Map(pairs.flatMap(([id, entry]: [string, unknown]) => {
        const [question, digest] = Array.isArray(entry) ? entry as unknown[] : [];
        return typeof question === 'string' && typeof digest === 'string' ? [[id, {question, digest}] as const] : [];
    }));
}
