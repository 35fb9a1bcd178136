// Reads a query: which terms stand for each of its words, and how much the word weighs.

import type {Analyzer, Word} from '../text/analyze';
import {MAX_COMPLETIONS, MAX_CORRECTED, MAX_FUZZY, MAX_QUERY_LENGTH, MAX_QUERY_WORDS, SYNONYM_WEIGHT} from './parameters';
import type {PreparedIndex} from './prepared';
import type {Candidate, Speller} from './spelling';

/** A term that stands for a word of the query, and how well, 0–1. */
export interface Alternative {
    readonly term: number;
    readonly weight: number;
}

/** One word of the query. */
export interface Slot {
    readonly typed: string;
    readonly word: string;
    readonly mass: number;

    /** How surely the word is known: 1 as it stands, less when corrected, 0 when unknown. */
    readonly certainty: number;
    readonly alternatives: readonly Alternative[];

    /** Known words that were taken instead, best first; empty where the word itself is known. */
    readonly candidates: readonly {readonly word: string; readonly term: number}[];
}

/** What finds known words for unknown ones. */
export interface WordFinders {
    readonly spell: Speller;
    readonly match: Speller;

    /** Numbers of the most used words that begin with a prefix. */
    complete(prefix: string): number[];
}

interface DraftSlot extends Omit<Slot, 'alternatives'> {
    readonly alternatives: Alternative[];
}

/** Each word of the query once, in order; `unfinished` as in `SearchOptions`. */
export function planQuery(query: string, unfinished: boolean, index: PreparedIndex, analyzer: Analyzer, finders: WordFinders): Slot[] {
    const text = query.slice(0, MAX_QUERY_LENGTH);
    const words = analyzer.analyze(text);
    const last = words.at(-1);
    const open = unfinished && last?.end === text.length ? last : null;
    const slots = new Map<string, DraftSlot>();
    const row: string[] = [];
    const budget = {corrected: MAX_CORRECTED, fuzzy: MAX_FUZZY};
    for (const word of words) {
        if (slots.size >= MAX_QUERY_WORDS) {
            break;
        }
        const typed = text.slice(word.start, word.end);
        const known = index.words.get(word.word) ?? index.terms.get(word.term);
        const key = known === undefined ? word.word : index.data.terms[known] ?? word.term;
        row.push(key);
        if (slots.has(key) && word !== open) {
            continue;
        }
        if (known === undefined) {
            for (const slot of readUnknown(word, typed, index, finders, budget, word === open)) {
                slots.set(slot.word, slot);
                row[row.length - 1] = index.data.terms[slot.alternatives[0]?.term ?? -1] ?? key;
            }
        } else {
            slots.set(key, {typed, word: word.word, mass: index.masses[known] ?? 0, certainty: 1, alternatives: [{term: known, weight: 1}], candidates: []});
        }
        if (word === open) {
            addCompletions(slots.get(key), word, index, finders);
        }
    }
    addSynonyms(row, slots, index);
    return [...slots.values()];
}

function readUnknown(
    word: Word, typed: string, index: PreparedIndex, finders: WordFinders,
    budget: {corrected: number; fuzzy: number}, open: boolean,
): DraftSlot[] {
    const pairs = word.pairs.flatMap((pair) => {
        const term = index.terms.get(pair);
        return term === undefined ? [] : [{
            typed, word: pair, mass: (index.masses[term] ?? 0) / 2, certainty: 0.8, alternatives: [{term, weight: 1}], candidates: [],
        }];
    });
    if (pairs.length > 0) {
        return pairs;
    }
    const base = {typed, word: word.word, mass: index.unknownMass, candidates: []};
    let found: Candidate[] = [];
    let certainty = 0;
    if (budget.corrected-- > 0 && word.pairs.length === 0 && !(open && finders.complete(word.word).length > 0)) {
        found = finders.spell(word.word);
        certainty = found[0]?.weight ?? 0;
        if (found.length === 0 && budget.fuzzy-- > 0) {
            found = finders.match(word.word);
        }
    }
    if (found.length === 0) {
        return [{...base, certainty: 0, alternatives: []}];
    }
    const terms = new Map<number, Alternative>();
    for (const {word: number, weight} of found) {
        const term = index.data.wordTerms[number] ?? 0;
        if ((terms.get(term)?.weight ?? 0) < weight) {
            terms.set(term, {term, weight});
        }
    }
    const alternatives = [...terms.values()];
    return [{
        ...base, certainty, alternatives,
        mass: index.masses[alternatives[0]?.term ?? 0] ?? 0,
        candidates: found.map(({word: number}) => ({word: index.data.words[number] ?? '', term: index.data.wordTerms[number] ?? 0})),
    }];
}

function addCompletions(slot: DraftSlot | undefined, word: Word, index: PreparedIndex, finders: WordFinders): void {
    for (const number of finders.complete(word.word).slice(0, MAX_COMPLETIONS)) {
        const completed = index.data.words[number] ?? '';
        const term = index.data.wordTerms[number] ?? 0;
        if (slot && !slot.alternatives.some((alternative) => alternative.term === term)) {
            slot.alternatives.push({term, weight: 0.5 + 0.4 * word.word.length / completed.length});
        }
    }
}

/** Every word that a phrase covers may be stood for by the phrase's line of synonyms. */
function addSynonyms(row: readonly string[], slots: ReadonlyMap<string, DraftSlot>, index: PreparedIndex): void {
    for (const {line, start, end} of index.findPhrases(row)) {
        const term = index.terms.get(`+${line}`);
        for (const name of new Set(row.slice(start, end))) {
            const slot = slots.get(name);
            if (slot && term !== undefined && !slot.alternatives.some((alternative) => alternative.term === term)) {
                slot.alternatives.push({term, weight: SYNONYM_WEIGHT});
            }
        }
    }
}
