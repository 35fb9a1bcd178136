// Makes a query of a message.

import {toPlainText} from '../text/plain';

/** Slightly more than the search reads of text in Latin script, in characters. */
const MAX_LENGTH = 640;

/** Looks back only from a space, so that splitting takes linear time. */
const BETWEEN_SENTENCES = /\s+(?<=(?:[.!?…]["')\]]*|·)\s+)|(?<=[。！？])/;
const ASKS = /[?？]["')\]]*$/;

/**
 * Plain text of a message's parts. If it is longer than the search reads, questions are kept first, then other sentences while
 * there is room; the order stays.
 */
export function readMessage(parts: readonly string[]): string {
    // Each line break shows in a message.
    const text = parts.map((part) => toPlainText(part.replace(/\n/g, '\n\n'))).filter(Boolean).join(' · ');
    if (text.length <= MAX_LENGTH) {
        return text;
    }
    const sentences = text.split(BETWEEN_SENTENCES);
    const kept = new Set<number>();
    let room = MAX_LENGTH;
    for (const wanted of [true, false]) {
        sentences.forEach((sentence, at) => {
            if (ASKS.test(sentence) === wanted && room >= sentence.length) {
                kept.add(at);
                room -= sentence.length + 1;
            }
        });
    }
    return kept.size > 0 ? sentences.filter((_, at) => kept.has(at)).join(' ') : text.slice(0, MAX_LENGTH);
}
