// Word lists of the FAQ's language for the verdict. Stored in the index, so that the browser loads no other language's lists.

import {ownProperty} from '../own_property';
import {check, joinLines, readArray, readLines} from './read_json';

/** Pairs of opposites; each side is one or more terms joined by spaces. */
export type Opposites = readonly [readonly string[], readonly string[]];

/** Lists of folded words. */
export interface LanguageWords {

    /** Words that are not typing errors even if the FAQ lacks them (`much`); the general words are not either. */
    readonly common: readonly string[];

    /** General words, which say little about the topic (`want`, `today`). */
    readonly general: readonly string[];
    readonly opposites: readonly Opposites[];

    /** Prefixes that change a word's meaning (`un`, `re`). */
    readonly prefixes: readonly string[];

    /** Terms of undoing: if only the query has one, it asks for the opposite. */
    readonly reversers: readonly string[];

    /** Forms of these that tell a state instead: `my mouse stopped`. */
    readonly states: readonly string[];

    /** Folded phrases around a question: `does anyone know`, `thanks in advance`. */
    readonly frames: readonly string[];

    /** Words after which a name may end the text: `regards`. */
    readonly closers: readonly string[];

    /** Words that start a question. */
    readonly openers: readonly string[];

    /** Subjects and objects: `I cannot hear others` differs from `others cannot hear me`. */
    readonly selves: readonly string[];
    readonly others: readonly string[];

    /** Connectives whose operands are not interchangeable: from 10 *to* 11. */
    readonly directions: readonly string[];

    /** Words between alternatives: a mouse *or* a keyboard. */
    readonly or: readonly string[];
}

export const NO_LANGUAGE_WORDS: LanguageWords = {common: [], general: [], opposites: [], prefixes: [], reversers: [], states: [], frames: [], closers: [],
    openers: [], selves: [], others: [], directions: [], or: []};

/** Each list as one text. */
export function encodeLanguageWords({opposites, ...lists}: LanguageWords): object {
    return {...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, joinLines(list)])),
        opposites: opposites.map((sides) => sides.map(joinLines))};
}

/** Throws `IndexError` if a list is missing. */
export function readLanguageWords(value: unknown): LanguageWords {
    const texts = (name: keyof LanguageWords): string[] => readLines(ownProperty(value, name));
    return {
        common: texts('common'),
        general: texts('general'),
        opposites: readArray(ownProperty(value, 'opposites')).map((sides): Opposites => {
            const [left, right, ...others] = readArray(sides);
            check(others.length === 0, 'opposites');
            return [readLines(left), readLines(right)];
        }),
        prefixes: texts('prefixes'),
        reversers: texts('reversers'),
        states: texts('states'),
        frames: texts('frames'),
        closers: texts('closers'),
        openers: texts('openers'),
        selves: texts('selves'),
        others: texts('others'),
        directions: texts('directions'),
        or: texts('or'),
    };
}
