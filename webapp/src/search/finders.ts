// Finds known words for a typed one: corrections, fuzzy matches, completions. Built on first use.

import type {IndexData} from '../faq/index_data';
import type {Analyzer, Word} from '../text/analyze';
import {remember} from '../text/remember';
import {isCompounding} from './compounds';
import {createFuzzyMatcher} from './fuzzy';
import {findRelated, isRelated} from './related_words';
import type {PreparedIndex} from './prepared';
import {createSpeller, type Speller} from './spelling';
import type {WordFinders} from './unknown_words';

/** Prefixes with more completions than this have none: one letter is not specific. */
const MOST_COMPLETIONS = 400;

/** Maximum number of terms related to one word. */
const MOST_RELATED = 8;

/** Maximum number of cached unknown words. */
const MAX_REMEMBERED = 1000;

export function createWordFinders({data, questions, isStopWord, words: numbers, terms}: PreparedIndex,
    {stem, language}: Pick<Analyzer, 'stem' | 'language'>): WordFinders {
    const {words, wordTerms, entryCounts} = data;
    const compounding = isCompounding(language);
    const joined = joinPhrases(data, terms);
    const uses = (word: number): number => (entryCounts[wordTerms[word] ?? 0] ?? 0) || (joined.get(words[word] ?? '') ?? 0);
    const isAsked = (term: number): boolean => (questions.starts[term + 1] ?? 0) > (questions.starts[term] ?? 0);
    const inQuestion = (word: number): boolean => isAsked(wordTerms[word] ?? 0);
    const beginWith = (prefix: string): number[] => {
        const found: number[] = [];
        for (let word = lowerBound(words, prefix); word < words.length && found.length < MOST_COMPLETIONS && words[word]?.startsWith(prefix); word++) {
            found.push(word);
        }
        return found;
    };
    const lookUp = (word: string): number | undefined => numbers.get(word) ?? (compounding ? terms.get(stem(word)) : undefined);
    const match = later(() => createFuzzyMatcher(words, inQuestion));
    const relatedTo = (word: Word): number[] => findRelated(word, compounding, (part) => terms.get(part) ?? lookUp(part), (prefix) =>
        beginWith(prefix).filter((known) => isRelated(word, words[known] ?? '', compounding)).map((known) => wordTerms[known] ?? 0));
    return {
        spell: later(() => createSpeller(words, uses, inQuestion)),
        match,
        findRelated: (word, matched) => [...new Set([
            ...relatedTo(word), ...matched.map((known) => wordTerms[known.word] ?? 0).filter((term) => isRelated(word, data.terms[term] ?? '', compounding)),
        ])].filter((term) => isAsked(term) && !isStopWord[term]).slice(0, MOST_RELATED),
        complete: (prefix) => beginWith(prefix).sort((a, b) => uses(b) - uses(a) || a - b),
        lookUp,
    };
}

/** Phrases of several words written as one (`wifi` for `Wi-Fi`), with the number of entries that have them or a synonym of several words. */
function joinPhrases({phrases, phraseLines, entryCounts}: IndexData, terms: ReadonlyMap<string, number>): Map<string, number> {
    return new Map(phrases.flatMap((phrase, at) =>
        phrase.includes(' ') ? [[phrase.replaceAll(' ', ''), entryCounts[terms.get(`+${phraseLines[at]}`) ?? -1] ?? 0]] : []));
}

/** Created for the first word; caches results, since every keystroke searches again. */
function later(make: () => Speller): Speller {
    let made: Speller | null = null;
    return remember(MAX_REMEMBERED, (word) => (made ??= make())(word));
}

/** Position of the first of the sorted `words` that is not before `wanted`. */
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
