// Word lists of the FAQ's language for the verdict. Stored in the index, so that the browser loads no other language's lists.

import {ownProperty} from '../own_property';
import {check, joinLines, readArray, readLines} from './read_json';

/** Pairs of opposites; each side is one or more terms joined by spaces. */
export type Opposites = readonly [readonly string[], readonly string[]];

/** Lists of folded words. */
export const WORD_LISTS = [

    /** Words that are not typing errors even if the FAQ lacks them (`much`); the general words are not either. */
    'common',

    /** General words, which say little about the topic (`want`, `today`). */
    'general',

    /** Prefixes that change a word's meaning (`un`, `re`). */
    'prefixes',

    /** Terms of undoing: if only the query has one, it asks for the opposite. */
    'reversers',

    /** Forms of these that tell a state instead: `my mouse stopped`. */
    'states',

    /** Folded phrases around a question: `does anyone know`, `thanks in advance`. */
    'frames',

    /** Words after which a name may end the text: `regards`. */
    'closers',

    /** Words that start a question. */
    'openers',

    /** Subjects and objects: `I cannot hear others` differs from `others cannot hear me`. */
    'selves', 'others',

    /** Connectives whose operands are not interchangeable: from 10 *to* 11. */
    'directions',

    /** Words between alternatives: a mouse *or* a keyboard. */
    'or',
] as const;

export type WordList = typeof WORD_LISTS[number];

export interface LanguageWords extends Readonly<Record<WordList, readonly string[]>> {
    readonly opposites: readonly Opposites[];
}

/** A value for each list. */
export function mapWordLists<T>(valueOf: (name: WordList) => T): Record<WordList, T> {
    return Object.fromEntries(WORD_LISTS.map((name) => [name, valueOf(name)])) as Record<WordList, T>;
}

export const NO_LANGUAGE_WORDS: LanguageWords = {...mapWordLists(() => []), opposites: []};

/** Each list as one text. */
export function encodeLanguageWords(words: LanguageWords): object {
    return {...mapWordLists((name) => joinLines(words[name])), opposites: words.opposites.map((sides) => sides.map(joinLines))};
}

/** Throws `IndexError` if a list is missing. */
export function readLanguageWords(value: unknown): LanguageWords {
    return {
        ...mapWordLists((name) => readLines(ownProperty(value, name))),
        opposites: readArray(ownProperty(value, 'opposites')).map((sides): Opposites => {
            const [left, right, ...others] = readArray(sides);
            check(others.length === 0, 'opposites');
            return [readLines(left), readLines(right)];
        }),
    };
}
