// Finds terms for an unknown word: letter pairs, parts of a compound, corrections, fuzzy matches.

import type {Word} from '../text/analyze';
import {splitCompound} from './compounds';
import {COMPOUND_WEIGHT, FUZZY_WEIGHT, MAX_CORRECTED, MAX_FUZZY} from './parameters';
import type {DraftSlot} from './slots';
import type {PreparedIndex} from './prepared';
import type {Candidate, Speller} from './spelling';

/** Finders of known words. */
export interface WordFinders {
    readonly spell: Speller;
    readonly match: Speller;

    /** Terms of the questions that are related to a word; those of its fuzzy matches among them. */
    readonly findRelated: (word: Word, matched: readonly Candidate[]) => number[];

    /** The term of a word; in a language with compounds also by its stem. */
    readonly lookUp: (word: string) => number | undefined;

    /** Numbers of the most used words that begin with a prefix. */
    readonly complete: (prefix: string) => number[];
}

/** Remaining numbers of unknown words to correct and to match fuzzily in this query. */
export interface Budget {
    corrected: number;
    fuzzy: number;
}

/** The budget of a query; nothing for a query as typed. */
export function createBudget(verbatim: boolean): Budget {
    return verbatim ? {corrected: 0, fuzzy: 0} : {corrected: MAX_CORRECTED, fuzzy: MAX_FUZZY};
}

/** A letter pair counts less than a word: its share of the word's idf, and its certainty. */
const PAIR_SHARE = 0.5;
const PAIR_CERTAINTY = 0.8;

/** Numbers and codes are not corrected. */
const HAS_DIGIT = /\p{N}/u;

const CODE_PARTS = /\p{L}+|\p{N}+/gu;
const HEX_SIGN = '0x';

/** The slots of an unknown word: one, or one for each of its parts. `open`: the word is still being typed. */
export function readUnknown(word: Word, typed: string, open: boolean, index: PreparedIndex, finders: WordFinders, budget: Budget): DraftSlot[] {
    if (word.pairs.length > 0) {
        const pairs = word.pairs.flatMap((pair) =>
            index.terms.has(pair) ? [toSlot(typed, pair, index.terms.get(pair) ?? 0, PAIR_SHARE, PAIR_CERTAINTY, 1, index)] : []);
        return pairs.length > 0 ? pairs : [unknownSlot(word, typed, index)];
    }
    const completable = open && finders.complete(word.word).length > 0;
    if (completable || budget.corrected <= 0) {
        return [unknownSlot(word, typed, index)];
    }
    if (HAS_DIGIT.test(word.word)) {
        return readCode(word, typed, index);
    }
    budget.corrected--;
    const parts = splitCompound(word.word, index.data.meta.language, (part) => finders.lookUp(part) !== undefined);

    // A particle (`zurück`) has no meaning without its verb, and the verb another one without its particle.
    const content = parts?.filter((part) => index.contentShare(part, finders.lookUp(part)) === 1) ?? [];
    if (content.length > 0) {
        const related = content.length < 2;
        return content.map((part) => ({...toSlot(typed, part, finders.lookUp(part) ?? 0, 1, COMPOUND_WEIGHT, COMPOUND_WEIGHT, index), related}));
    }
    const isReal = index.realWords.has(word.word);
    const spelled = isReal ? [] : finders.spell(word.word);
    if (spelled.length > 0) {
        return [replacedSlot(word, typed, spelled, spelled[0]?.weight ?? 0, index)];
    }
    const matched = !isReal && budget.fuzzy-- > 0 ? finders.match(word.word) : [];
    const related = finders.findRelated(word, matched);
    const matchedSlot = matched.length > 0 ? {...replacedSlot(word, typed, matched, 0, index), candidates: []} : unknownSlot(word, typed, index);
    return [related.length > 0 ? addRelated(matchedSlot, related, index) : matchedSlot];
}

/** A code as the FAQ has it: `E_1234` for `e1234`, `0x80070035` for `80070035`. */
function readCode(word: Word, typed: string, index: PreparedIndex): DraftSlot[] {
    const hex = word.word.startsWith(HEX_SIGN) ? word.word.slice(HEX_SIGN.length) : HEX_SIGN + word.word;
    const parts = index.words.has(hex) ? [hex] : word.word.match(CODE_PARTS) ?? [];
    return parts.every((part) => index.words.has(part)) ? parts.map((part) => toSlot(typed, part, index.words.get(part) ?? 0, 1, 1, 1, index)) :
        [unknownSlot(word, typed, index)];
}

/** Adds terms of related words to the slot. */
function addRelated(slot: DraftSlot, related: readonly number[], {idf}: PreparedIndex): DraftSlot {
    const alternatives = [...slot.alternatives, ...related.map((term) => ({term, weight: FUZZY_WEIGHT}))];
    return {...slot, related: true, alternatives, idf: idf[alternatives[0]?.term ?? 0] ?? 0};
}

/** The slot of two words that the FAQ writes as one. */
export function joinedSlot(word: string, typed: string, term: number, index: PreparedIndex): DraftSlot {
    return toSlot(typed, word, term, 1, COMPOUND_WEIGHT, COMPOUND_WEIGHT, index);
}

function unknownSlot({word}: Word, typed: string, index: PreparedIndex): DraftSlot {
    return {typed, word, idf: index.unknownIdf, certainty: 0, alternatives: [], candidates: []};
}

function toSlot(typed: string, word: string, term: number, share: number, certainty: number, weight: number, index: PreparedIndex): DraftSlot {
    return {typed, word, idf: (index.idf[term] ?? 0) * share, certainty, alternatives: [{term, weight}], candidates: []};
}

function replacedSlot({word}: Word, typed: string, found: readonly Candidate[], certainty: number, {data, idf}: PreparedIndex): DraftSlot {
    const weights = new Map<number, number>();
    for (const candidate of found) {
        const term = data.wordTerms[candidate.word] ?? 0;
        weights.set(term, Math.max(weights.get(term) ?? 0, candidate.weight));
    }
    const alternatives = Array.from(weights, ([term, weight]) => ({term, weight}));
    return {
        typed, word, certainty, alternatives,
        idf: idf[alternatives[0]?.term ?? 0] ?? 0,
        candidates: found.map((candidate) => ({word: data.words[candidate.word] ?? '', term: data.wordTerms[candidate.word] ?? 0})),
    };
}
