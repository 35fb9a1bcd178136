// Makes contrast questions: they differ from a question of the FAQ in what matters, so its entry must not answer them.

import type {EntrySummary} from '../../../webapp/src/faq/entry';
import {languageFile} from '../../../webapp/src/indexing/language_files';
import type {SearchOutcome} from '../../../webapp/src/search/types';

/**
 * Kinds of changes. The heaviest word is replaced by one that the FAQ does not know (`unknown`) or by one of another entry's question
 * (`known`); a word becomes its opposite; a number or code changes; or roles and directions are exchanged.
 */
export const SWAP_KINDS = ['unknown', 'known', 'opposite', 'number', 'roles'] as const;

export type SwapKind = typeof SWAP_KINDS[number];

export interface Swap {
    readonly q: string;
    readonly kind: SwapKind;
}

type Ask = (q: string) => Pick<SearchOutcome, 'results'> & {readonly understood?: readonly string[]};

/** Real words that few FAQs have. */
const RARE = ['harmonica', 'glacier', 'walrus', 'trombone', 'meadow'];

/** `from 10 to 11`, in the languages that have lists of directions. */
const FROM_TO = /(?<![\p{L}\p{N}])(from|von|vom|de|desde|du|da|van|с|из) (.+?) (to|zu|zum|zur|nach|auf|à|au|a|para|naar|на|в) (.+?)(?=[?.,;!]|$)/iu;
const CODE = /[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*(?:[._:-][\p{L}\p{N}]+)*/gu;

/** Finds the word of a question that weighs most in the first result, as typed; `null` where nothing was found. */
export function heaviestWord({results: [first]}: Pick<SearchOutcome, 'results'>): string | null {
    return [...first?.matched ?? []].reduce<[string | null, number]>((best, word) => (word[1] > best[1] ? word : best), [null, 0])[0];
}

/** Makes swaps of questions; deterministic. @param language BCP 47 tag of the FAQ */
export function createSwapper(ask: Ask, entries: readonly EntrySummary[], language: string): (q: string, id: string) => Swap[] {
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
        const made: (readonly [SwapKind, string | null])[] = [
            ['unknown', replaceWord(q, word, unknown)],
            ['known', other?.word && other.id !== id ? replaceWord(q, word, other.word) : null],
            ['opposite', turnOpposite(q, language)],
            ['number', changeNumber(q)],
            ['roles', exchangeRoles(q, language)],
        ];
        return made.flatMap(([kind, changed]) => changed === null || changed === q ? [] : [{q: changed, kind}]);
    };
}

/** Puts the first opposite of the language's lists in place of its counterpart; `null` where a question has none, or both. */
function turnOpposite(q: string, language: string): string | null {
    for (const line of languageFile(language)?.opposites ?? []) {
        const [left = [], right = []] = line.split(' | ').map((side) => side.split(', '));
        for (const [from, to] of [[left, right], [right, left]] as const) {
            const phrase = from.find((one) => findWord(q, one) !== null);
            if (phrase !== undefined && !to.some((one) => findWord(q, one) !== null)) {
                return replaceWord(q, phrase, to[Math.min(from.indexOf(phrase), to.length - 1)] ?? '');
            }
        }
    }
    return null;
}

/** Exchanges two numbers or codes, or changes the last digit of a single one. */
function changeNumber(q: string): string | null {
    const codes = [...new Set(q.match(CODE) ?? [])];
    const [first, second] = codes;
    if (first === undefined) {
        return null;
    }
    const changed = first.replace(/\p{N}(?=\P{N}*$)/u, (digit) => String((Number(digit) + 1) % 10));
    return second === undefined ? q.replace(first, changed) : q.replace(CODE, (code) => code === first ? second : code === second ? first : code);
}

/** Exchanges where from and where to, or oneself and the others. */
function exchangeRoles(q: string, language: string): string | null {
    if (FROM_TO.test(q)) {
        return q.replace(FROM_TO, '$1 $4 $3 $2');
    }
    const file = languageFile(language);
    const [self, other] = [file?.selves, file?.others].map((list) => list?.split(' ').flatMap((word) => findWord(q, word) ?? [])[0]);
    if (self === undefined || other === undefined) {
        return null;
    }
    const [at, place] = [q.search(wordPattern(self)), q.search(wordPattern(other))];
    const [[first, one], [last, two]] = at < place ? [[at, self], [place, other]] as const : [[place, other], [at, self]] as const;
    return q.slice(0, first) + two + q.slice(first + one.length, last) + one + q.slice(last + two.length);
}

function wordPattern(phrase: string): RegExp {
    return new RegExp(`(?<![\\p{L}\\p{N}])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
}

function replaceWord(q: string, word: string, other: string): string {
    return q.replace(wordPattern(word), () => other);
}

/** A word or phrase of a question, as it is written there. */
function findWord(q: string, phrase: string): string | null {
    return wordPattern(phrase).exec(q)?.[0] ?? null;
}
