// Words that may be written as one or apart: `screensharing`, `git hub`, `Urlaubsantrag`.

import {primaryLanguage} from '../text/stem';

const SHORTEST_PART = 3;

/** Linking letters between the parts of a compound. */
const LINKS: ReadonlyMap<string, readonly string[]> = new Map([
    ['de', ['', 's', 'es', 'n', 'en']],
    ['nl', ['', 's', 'e', 'en']],
]);

/** Whether a language forms compounds freely. */
export function isCompounding(language: string): boolean {
    return LINKS.has(primaryLanguage(language));
}

/** Splits a word into two known words, the shorter as long as possible; `null` if it cannot be split. */
export function splitCompound(word: string, language: string, isKnown: (part: string) => boolean): readonly [string, string] | null {
    const links = LINKS.get(primaryLanguage(language)) ?? [''];
    let best: readonly [string, string] | null = null;
    for (let at = SHORTEST_PART; at + SHORTEST_PART <= word.length; at++) {
        const right = word.slice(at);
        if (!isKnown(right)) {
            continue;
        }
        for (const link of links) {
            const left = word.slice(0, at - link.length);
            const shorter = Math.min(left.length, right.length);
            if (shorter >= SHORTEST_PART && shorter > (best ? Math.min(best[0].length, best[1].length) : 0) &&
                word.startsWith(link, left.length) && isKnown(left)) {
                best = [left, right];
            }
        }
    }
    return best;
}

/** A word with each linking letter that may follow it in a compound. */
export function addLinks(word: string, language: string): string[] {
    return (LINKS.get(primaryLanguage(language)) ?? ['']).map((link) => word + link);
}
