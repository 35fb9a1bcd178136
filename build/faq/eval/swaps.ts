// Makes questions that differ from one the FAQ answers in their most specific word: what must not be answered with the same entry.

import type {EntrySummary} from '../../../webapp/src/faq/entry';
import type {SearchOutcome} from '../../../webapp/src/search/types';

interface Swap {
    readonly q: string;

    /** What stands in place of the heaviest word: one that the FAQ does not know, or one of another entry's question. */
    readonly kind: 'unknown' | 'known';
}

/** Real words that few FAQs have. */
const RARE = ['harmonica', 'glacier', 'walrus', 'trombone', 'meadow'];

/** Finds the word of a question that weighs most in the first result, as typed; `null` where nothing was found. */
function heaviestWord({results: [first]}: Pick<SearchOutcome, 'results'>): string | null {
    return [...first?.matched ?? []].reduce<[string | null, number]>((best, word) => (word[1] > best[1] ? word : best), [null, 0])[0];
}

/** Makes swaps of questions; deterministic. */
export function createSwapper(ask: (q: string) => Pick<SearchOutcome, 'results'> & {readonly understood?: readonly string[]}, entries: readonly EntrySummary[]): (q: string, id: string) => Swap[] {
    const heavy = entries.map(({id, question}) => ({id, word: heaviestWord(ask(question))}));
    const unknown = RARE.find((word) => (ask(word).understood ?? []).length === 0) ?? 'qzxv';
    let next = 0;
    return (q, id) => {
        const found = ask(q);
        const word = heaviestWord(found);
        if (found.results[0]?.id !== id || word === null) {
            return [];
        }
        next = (next * 31 + 7) % heavy.length;
        const other = heavy[next];
        return [
            {q: q.replace(word, unknown), kind: 'unknown'},
            ...other?.word && other.id !== id ? [{q: q.replace(word, other.word), kind: 'known'} as const] : [],
        ];
    };
}
