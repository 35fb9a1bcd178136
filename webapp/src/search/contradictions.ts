// Whether a query asks for the opposite of what a question asks, or the same with its parts exchanged.

import type {LanguageWords} from '../faq/language_words';
import type {Word} from '../text/analyze';

/** A text for comparison: its words in order, and its terms joined by spaces with a space at both ends. */
interface Reading {
    readonly words: readonly string[];
    readonly terms: string;
}

function read(words: readonly Word[]): Reading {
    return {words: words.map(({word}) => word), terms: ` ${words.map(({term}) => term).join(' ')} `};
}

/** `query` against one question; words of the query's context say what is the case, not what is asked, and are left out by the caller. */
export function contradicts(query: readonly Word[], question: readonly Word[], language: LanguageWords): boolean {
    const asked = read(query);
    const written = read(question);
    return isReversed(asked, written, language) || hasOpposite(asked, written, language) || hasPrefix(asked, written, language) || hasPrefix(written, asked, language) ||
        rolesDiffer(asked.words, written.words, language) || isTurned(query, question, language);
}

/** `stop recording` where the question only records. */
function isReversed(asked: Reading, written: Reading, {reversers}: LanguageWords): boolean {
    const has = ({terms}: Reading): boolean => reversers.some((phrase) => terms.includes(` ${phrase} `));
    return has(asked) && !has(written);
}

/** What a query asks for where its words are those of the question. The last word is compared alone: the German particle `ein` reads like the article. */
function hasOpposite(asked: Reading, written: Reading, {opposites}: LanguageWords): boolean {
    const has = ({terms}: Reading, side: readonly string[]): boolean => side.some((phrase) => terms.includes(` ${phrase} `));
    const ends = ({words}: Reading, side: readonly string[]): boolean => side.includes(words.at(-1) ?? '');
    return opposites.some(([left, right]) => (ends(asked, left) && ends(written, right)) || (ends(asked, right) && ends(written, left)) ||
        (has(asked, left) && !has(asked, right) && has(written, right) && !has(written, left)) ||
        (has(asked, right) && !has(asked, left) && has(written, left) && !has(written, right)));
}

/** `uninstall` for `install`. */
function hasPrefix({words}: Reading, other: Reading, {prefixes}: LanguageWords): boolean {
    const others = new Set(other.words);
    return words.some((word) => !others.has(word) && prefixes.some((prefix) => word.length > prefix.length + 3 && word.startsWith(prefix) && others.has(word.slice(prefix.length))));
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
