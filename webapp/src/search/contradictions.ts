// Detects queries that ask for the opposite of a question, or the same with exchanged roles.

import type {LanguageWords} from '../faq/language_words';
import type {Word} from '../text/analyze';
import {createPhraseFinder} from '../text/phrases';

/** Compares `query` with a question; the caller leaves out words of the query's context. */
export type Contradiction = (query: readonly Word[], question: readonly Word[]) => boolean;

/** A text for comparison. */
interface Reading {
    readonly words: readonly string[];

    /** Numbers of the lists that have a phrase in it, and of those that have its last word. */
    readonly lists: ReadonlySet<number>;
    readonly lastLists: ReadonlySet<number>;
}

/** Prepares a language's lists once: a query then costs a look-up for each of its words. */
export function createContradiction(language: LanguageWords): Contradiction {
    // The sides of a pair of opposites have the numbers 2n and 2n + 1. The reversers come last and have no other side.
    const lists = [...language.opposites.flat(), language.reversers];
    const find = createPhraseFinder(lists.flat(), lists.flatMap((phrases, list) => phrases.map(() => list)));
    const listsOf = (terms: readonly string[]): Set<number> => new Set(find(terms).map(({line}) => line));
    const read = (text: readonly Word[], states: readonly string[] = []): Reading => {
        const words = text.map(({word}) => word);
        return {words, lists: listsOf(text.map(({word, term}) => states.includes(word) ? word : term)), lastLists: listsOf(words.slice(-1))};
    };
    return (query, question) => {
        const asked = read(query, language.states);
        const written = read(question);
        return isReversed(asked, written, lists.length - 1) || hasOpposite(asked, written) || hasPrefix(asked, written, language) ||
            hasPrefix(written, asked, language) ||
            rolesDiffer(asked.words, written.words, language) || isTurned(query, question, language);
    };
}

/** `stop recording`, but the question only records. */
function isReversed(asked: Reading, written: Reading, reversers: number): boolean {
    return asked.lists.has(reversers) && !written.lists.has(reversers);
}

/** Opposites between query and question. The last word is compared alone, since the German particle `ein` looks like the article. */
function hasOpposite(asked: Reading, written: Reading): boolean {
    return [...asked.lastLists].some((side) => written.lastLists.has(side ^ 1)) ||
        [...asked.lists].some((side) => !asked.lists.has(side ^ 1) && written.lists.has(side ^ 1) && !written.lists.has(side));
}

/** `uninstall` for `install`. */
function hasPrefix({words}: Reading, {words: others}: Reading, {prefixes}: LanguageWords): boolean {
    return words.some((word) =>
        !others.includes(word) &&
        prefixes.some((prefix) => word.length > prefix.length + 3 && word.startsWith(prefix) && others.includes(word.slice(prefix.length))));
}

/** `I cannot hear others`, `others cannot hear me`. */
function rolesDiffer(asked: readonly string[], written: readonly string[], {selves, others}: LanguageWords): boolean {
    const selfFirst = (words: readonly string[]): boolean | null => {
        const self = words.findIndex((word) => selves.includes(word));
        const other = words.findIndex((word) => others.includes(word));
        return self < 0 || other < 0 ? null : self < other;
    };
    const [first, second] = [selfFirst(asked), selfFirst(written)];
    return first !== null && second !== null && first !== second;
}

/** `from my phone to my desk`, `from my desk to my phone`: two shared words around a word of direction, in another order. */
function isTurned(query: readonly Word[], question: readonly Word[], {directions}: LanguageWords): boolean {
    const around = (words: readonly Word[]): [Set<string>, Set<string>] | null => {
        const at = words.findLastIndex(({word}) => directions.includes(word));
        return at <= 0 ? null : [new Set(words.slice(0, at).map(({term}) => term)), new Set(words.slice(at + 1).map(({term}) => term))];
    };
    const [asked, written] = [around(query), around(question)];
    if (!asked || !written) {
        return false;
    }
    const only = (from: Set<string>, not: Set<string>): string[] => [...from].filter((term) => !not.has(term));
    const before = only(asked[0], asked[1]);
    const after = only(asked[1], asked[0]);
    return before.some((term) => written[1].has(term) && !written[0].has(term)) && after.some((term) => written[0].has(term) && !written[1].has(term));
}
