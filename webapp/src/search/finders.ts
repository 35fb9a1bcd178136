// Finds known words for what was typed: corrected, matched fuzzily, or completed. Built when first needed.

import {createFuzzyMatcher} from './fuzzy';
import type {PreparedIndex} from './prepared';
import {createSpeller, type Candidate, type Speller} from './spelling';
import type {WordFinders} from './unknown_words';

/** Prefixes with more completions than this are not looked at further: one letter says nothing yet. */
const MOST_COMPLETIONS = 400;

/** Unknown words are remembered up to here. */
const MAX_REMEMBERED = 1000;

export function createWordFinders({data, questions}: PreparedIndex): WordFinders {
    const {words, wordTerms, entryCounts} = data;
    const uses = (word: number): number => entryCounts[wordTerms[word] ?? 0] ?? 0;
    const inQuestion = (word: number): boolean => {
        const term = wordTerms[word] ?? 0;
        return (questions.starts[term + 1] ?? 0) > (questions.starts[term] ?? 0);
    };
    return {
        spell: later(() => createSpeller(words, uses, inQuestion)),
        match: later(() => createFuzzyMatcher(words, inQuestion)),
        complete(prefix) {
            const from = lowerBound(words, prefix);
            const found: number[] = [];
            for (let word = from; word < words.length && found.length < MOST_COMPLETIONS && words[word]?.startsWith(prefix); word++) {
                found.push(word);
            }
            return found.sort((a, b) => uses(b) - uses(a) || a - b);
        },
    };
}

/** Made for the first word; remembers what it found, since a question is asked anew with every letter typed. */
function later(make: () => Speller): Speller {
    let made: Speller | null = null;
    const known = new Map<string, Candidate[]>();
    return (word) => {
        let found = known.get(word);
        if (!found) {
            made ??= make();
            found = made(word);
            if (known.size < MAX_REMEMBERED) {
                known.set(word, found);
            }
        }
        return found;
    };
}

/** The first of ascending `words` that is not before `wanted`. */
function lowerBound(words: readonly string[], wanted: string): number {
    let from = 0;
    let to = words.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((words[middle] ?? '') < wanted) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return from;
}
