// Restricts entries to the reader's team, and prefers sections in a channel.

import {isForTeam, type EntrySummary, type FaqMeta} from '../faq/entry';
import {remember} from '../text/remember';
import type {Ranked} from './best_of';
import type {Reader} from './types';

/** Maximum relative score gap to the first result for a preferred entry to be moved up; also the minimum margin of an answer. */
const EQUAL_FROM = 0.95;

/** Factor on the score of a preferred entry: enough to overtake the first result by the margin of an answer. */
const ADVANTAGE = 1.06;

const NOBODY: ReadonlySet<number> = new Set();

/** Numbers of the entries that are not for a reader; computed once per team. */
export function createHiding(entries: readonly EntrySummary[]): (reader: Reader | undefined) => ReadonlySet<number> {
    const hasTeams = entries.some(({teams}) => teams !== undefined);
    const hiddenFrom = remember(Infinity, (team: string) => new Set(entries.flatMap((entry, at) => (isForTeam(entry, team) ? [] : [at]))));
    return (reader) => hasTeams && reader ? hiddenFrom(reader.team) : NOBODY;
}

/** Moves entries of preferred sections up among almost equal results; a better match stays first. */
export function preferSections<R extends Ranked>(ranked: readonly R[], entries: readonly EntrySummary[], {prefer}: Pick<FaqMeta, 'prefer'>,
    reader: Reader | undefined): readonly R[] {
    const sections = prefer?.[reader?.channel ?? ''];
    const [first] = ranked;
    if (!sections || !first) {
        return ranked;
    }
    const isPreferred = ({entry, score}: R): boolean =>
        score >= first.score * EQUAL_FROM && entries[entry]?.section.some((title) => sections.includes(title)) === true;
    return ranked.map((result) => (isPreferred(result) ? {...result, score: result.score * ADVANTAGE} : result)).sort((a, b) => b.score - a.score);
}
