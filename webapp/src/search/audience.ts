// Who asks, and where: entries that only some teams find, and sections that win over equals in a channel.

import {isForTeam} from '../faq/entry';
import type {EntrySummary, FaqMeta} from '../faq/entry';
import type {Ranked} from './best_of';
import type {Reader} from './types';

/** Results at least this near to the first, as a share of its score, are its equals: as near as no answer may be to another. */
const EQUAL_FROM = 0.95;

/** Enough to bring an equal before the first, and by the gap that an answer needs. */
const ADVANTAGE = 1.06;

const NOBODY: ReadonlySet<number> = new Set();

/** Numbers of the entries that are not for a reader; computed once for each team. */
export function createHiding(entries: readonly EntrySummary[]): (reader: Reader | undefined) => ReadonlySet<number> {
    const hasTeams = entries.some(({teams}) => teams !== undefined);
    const known = new Map<string, ReadonlySet<number>>();
    return (reader) => {
        if (!hasTeams || reader === undefined) {
            return NOBODY;
        }
        const hidden = known.get(reader.team) ?? new Set(entries.flatMap((entry, at) => (isForTeam(entry, reader.team) ? [] : [at])));
        known.set(reader.team, hidden);
        return hidden;
    };
}

/** Brings entries of the sections that the reader's channel prefers before their equals; a better match stays first. */
export function preferSections<R extends Ranked>(ranked: readonly R[], entries: readonly EntrySummary[], {prefer}: Pick<FaqMeta, 'prefer'>, reader: Reader | undefined): readonly R[] {
    const sections = prefer?.[reader?.channel ?? ''];
    const [first] = ranked;
    if (!sections || !first) {
        return ranked;
    }
    const isPreferred = ({entry, score}: R): boolean => score >= first.score * EQUAL_FROM && (entries[entry]?.section.some((title) => sections.includes(title)) ?? false);
    return ranked.map((result) => (isPreferred(result) ? {...result, score: result.score * ADVANTAGE} : result)).sort((a, b) => b.score - a.score);
}
