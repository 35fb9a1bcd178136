// What about a thing is asked: when or how, and whether it is or is not.

import type {LanguageWords} from '../faq/language_words';
import type {Word} from '../text/analyze';

/** Whether a text denies something. */
export function denies(words: readonly Word[], {negations}: LanguageWords): boolean {
    return words.some(({word}) => negations.includes(word));
}

/** Whether both texts have words that ask, and none in common: when, how. */
export function asksAnother(query: readonly Word[], question: readonly Word[], {asking}: LanguageWords): boolean {
    const groups = (words: readonly Word[]): Set<number> => {
        const text = ` ${words.map(({word}) => word).join(' ')} `;
        return new Set(asking.flatMap((group, at) => group.some((phrase) => text.includes(` ${phrase} `)) ? [at] : []));
    };
    const [asked, written] = [groups(query), groups(question)];
    return asked.size > 0 && written.size > 0 && ![...asked].some((group) => written.has(group));
}
