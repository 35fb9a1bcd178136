// Finds the alternatives of a question: "How do I get a headset, mouse or keyboard?" asks about any of the three.

import type {Word} from '../text/analyze';

/** Separates all alternatives but the last two. */
const COMMA = /^\s*[,，、]\s*$/;

/**
 * Groups of places of words of which a query needs one only: those around a word such as "or", and those listed before them.
 * @param or words between alternatives, @param isContent whether the word at a place is no stop word
 */
export function findAlternatives(text: string, words: readonly Word[], or: readonly string[], isContent: (place: number) => boolean): number[][] {
    const nearest = (place: number, step: number): number | undefined => [place + step, place + 2 * step].find((at) => at in words && isContent(at));
    const isListed = (place: number): boolean => isContent(place) && COMMA.test(text.slice(words[place]?.end, words[place + 1]?.start));
    return words.flatMap(({word}, place) => {
        const [left, right] = or.includes(word) ? [nearest(place, -1), nearest(place, 1)] : [];
        if (left === undefined || right === undefined) {
            return [];
        }
        const group = [left, right];
        for (let before = left - 1; before in words && isListed(before); before--) {
            group.push(before);
        }
        return [group];
    });
}
