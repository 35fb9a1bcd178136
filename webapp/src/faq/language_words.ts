// What the verdict knows of the FAQ's language. The index carries it, so that the browser loads no list of another language.

import {ownProperty} from '../own_property';
import {check, readArray, readTexts} from './read_json';

/** Terms of one meaning and of its opposite, each one or more terms joined by spaces. */
export type Opposites = readonly [readonly string[], readonly string[]];

/** Lists of folded words. */
export interface LanguageWords {

    /** Say little about what is asked (`want`, `today`). */
    readonly general: readonly string[];
    readonly opposites: readonly Opposites[];

    /** Prefixes that turn a word into its opposite or into another: `un`, `re`. */
    readonly prefixes: readonly string[];
    readonly negations: readonly string[];

    /** Terms that undo something: a query that has one where the question has none asks for the opposite. */
    readonly reversers: readonly string[];

    /** Words that ask for the same aspect, a group each: how, when, where. */
    readonly asking: readonly (readonly string[])[];

    /** Words that a question begins with. */
    readonly openers: readonly string[];

    /** Who does something, and to whom: `I cannot hear others` is not `others cannot hear me`. */
    readonly selves: readonly string[];
    readonly others: readonly string[];

    /** Between two things whose order tells: from 10 *to* 11. */
    readonly directions: readonly string[];
}

export const NO_LANGUAGE_WORDS: LanguageWords = {general: [], opposites: [], prefixes: [], negations: [], reversers: [], asking: [], openers: [], selves: [], others: [], directions: []};

/** Throws `IndexError` where a list is missing. */
export function readLanguageWords(value: unknown): LanguageWords {
    const texts = (name: keyof LanguageWords): string[] => readTexts(ownProperty(value, name));
    return {
        general: texts('general'),
        opposites: readArray(ownProperty(value, 'opposites')).map((sides): Opposites => {
            const [left, right, ...others] = readArray(sides);
            check(others.length === 0, 'opposites');
            return [readTexts(left), readTexts(right)];
        }),
        prefixes: texts('prefixes'),
        negations: texts('negations'),
        reversers: texts('reversers'),
        asking: readArray(ownProperty(value, 'asking')).map((group) => readTexts(group)),
        openers: texts('openers'),
        selves: texts('selves'),
        others: texts('others'),
        directions: texts('directions'),
    };
}
