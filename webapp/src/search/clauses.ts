// Finds the sentence of a query that asks: "Hi all. I am at home today. How do I get onto the VPN?" asks in its last sentence,
// the rest is context.

import type {Word} from '../text/analyze';

/** Ends a sentence before a space or the end of the text; in a script without spaces always. */
const SENTENCE_END = /[.!?;:…·](?=[\s"')\]]|$)|[。！？]|\n/;
const QUESTION_MARK = /[?？]/;
const COMMA = /[,、，–—]/;

/** For each word whether it is in a part that asks; all are if there is no such part, or nothing else. */
export function findAsking(text: string, words: readonly Word[], openers: ReadonlySet<string>): boolean[] {
    const parts: {first: number; asks: boolean}[] = [];
    words.forEach(({word}, at) => {
        // Includes the next word's first letter: a dot directly before it, as in `Node.js`, does not end a sentence.
        const before = at === 0 ? '' : text.slice(words[at - 1]?.end, (words[at]?.start ?? 0) + 1);
        const isOpener = openers.has(word);
        const current = parts.at(-1);
        if (!current || SENTENCE_END.test(before) || (isOpener && COMMA.test(before))) {
            if (current && QUESTION_MARK.test(before)) {
                current.asks = true;
            }
            parts.push({first: at, asks: isOpener});
        }
    });
    const last = parts.at(-1);
    if (last && QUESTION_MARK.test(text.slice(words.at(-1)?.end))) {
        last.asks = true;
    }
    const someAsk = parts.some(({asks}) => asks);
    return words.map((_, at) => !someAsk || parts.findLast(({first}) => first <= at)?.asks !== false);
}
