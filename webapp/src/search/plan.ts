// Parses a query into slots: the terms that may match each word, and the word's weight.

import type {Analyzer, Word} from '../text/analyze';
import {findAsking} from './clauses';
import {hideMentions} from './frames';
import {addLinks, isCompounding} from './compounds';
import {COMPOUND_WEIGHT, CONTEXT_SHARE, MAX_COMPLETIONS, MAX_QUERY_LENGTH, MAX_QUERY_WORDS, SYNONYM_WEIGHT} from './parameters';
import type {PreparedIndex} from './prepared';
import type {DraftSlot, Slot} from './slots';
import {createBudget, joinedSlot, readUnknown, type Budget, type WordFinders} from './unknown_words';

interface PlanOptions {

    /** As in `SearchOptions`. */
    readonly unfinished: boolean;
    readonly verbatim: boolean;
}

/** Words in order, each with the names of its slots. */
type Row = {readonly word: Word; readonly names: readonly string[]}[];

/** A parsed query. */
export interface Plan {

    /** Each word of the query once, in order. */
    readonly slots: readonly Slot[];

    /** All words in order. */
    readonly words: readonly Word[];

    /** Those of the part of the query that asks; all if that part has no content words. */
    readonly asking: readonly Word[];
    readonly askingText: string;
}

/** Parses a query, in limited time for any query. */
export function planQuery(query: string, {unfinished, verbatim}: PlanOptions, index: PreparedIndex, analyzer: Analyzer, finders: WordFinders): Plan {
    const text = query.length > MAX_QUERY_LENGTH ? `${query.slice(0, MAX_QUERY_LENGTH / 2)}\n${query.slice(-MAX_QUERY_LENGTH / 2)}` : query;
    const all = analyzer.analyze(hideMentions(text));
    const read = index.unframe(all.length > 0 ? all : analyzer.analyze(text));
    const last = read.at(-1);
    const open = unfinished && last?.end === text.length ? last : null;
    const {words, asking} = preferAsking(read, findAsking(text, read, index.openers));
    const slots = new Map<string, DraftSlot>();
    const row: Row = [];
    const budget: Budget = createBudget(verbatim);
    for (const [at, word] of words.entries()) {
        if (slots.size >= MAX_QUERY_WORDS) {
            break;
        }
        const drafts = readJoined(words, at, text, index) ?? readWord(word, text.slice(word.start, word.end), word === open, {index, finders, budget, slots});
        for (const [name, draft] of drafts) {
            const slot = slots.get(name) ?? draft;
            slot.asks = slot.asks === true || (asking[at] ?? true);
            slots.set(name, slot);
        }
        row.push({word, names: drafts.map(([name]) => name)});
        if (word === open) {
            addCompletions(slots.get(drafts[0]?.[0] ?? ''), word, index, finders);
        }
    }
    addJoined(row, slots, index);
    addSynonyms(row, slots, index);
    return weighContext([...slots.values()], {text, words, asking}, index);
}

/** If a query has too many words, words of its context are dropped first. */
function preferAsking(words: readonly Word[], asking: readonly boolean[]): {words: readonly Word[]; asking: readonly boolean[]} {
    if (words.length <= MAX_QUERY_WORDS) {
        return {words, asking};
    }
    let left = MAX_QUERY_WORDS - asking.filter(Boolean).length;
    const isKept = asking.map((asks) => asks || left-- > 0);
    return {words: words.filter((_, at) => isKept[at]), asking: asking.filter((_, at) => isKept[at])};
}

/** Words of the context count less if the part that asks has words that the FAQ knows. */
function weighContext(slots: readonly DraftSlot[], {text, words, asking}: {text: string; words: readonly Word[]; asking: readonly boolean[]},
    {data, contentShare}: PreparedIndex): Plan {
    const isKnownContent = ({alternatives, asks, word}: DraftSlot): boolean => asks === true &&
        alternatives.some(({term}) => contentShare(word, term) === 1 && (data.entryCounts[term] ?? 0) > 0);
    if (!slots.some(isKnownContent) || !asking.includes(false)) {
        return {words, slots: slots.map((slot) => ({...slot, asks: true})), asking: words, askingText: text};
    }
    return {
        words,
        slots: slots.map((slot) => ({...slot, asks: slot.asks ?? false, idf: slot.idf * (slot.asks ? 1 : CONTEXT_SHARE)})),
        asking: words.filter((_, at) => asking[at]),
        askingText: words.map(({start}, at) => asking[at] ? text.slice(start, words[at + 1]?.start) : '').join(''),
    };
}

interface Reading {
    readonly index: PreparedIndex;
    readonly finders: WordFinders;
    readonly budget: Budget;
    readonly slots: ReadonlyMap<string, DraftSlot>;
}

/** One slot for `white label` if the FAQ knows neither word but `whitelabel`; else `null`. */
function readJoined(words: readonly Word[], at: number, text: string, index: PreparedIndex): [string, DraftSlot][] | null {
    for (let from = isUnknown(words[at], index) ? at : -1; from >= 0 && from >= at - 1; from--) {
        const [left, right] = [words[from], words[from + 1]];
        if (isUnknown(left, index) && isUnknown(right, index)) {
            const term = lookUpJoined(left, right, index);
            if (term !== undefined) {
                const joined = left.word + right.word;
                return [[joined, joinedSlot(joined, text.slice(left.start, right.end), term, index)]];
            }
        }
    }
    return null;
}

function isUnknown(word: Word | undefined, {words, terms, commonIdf}: PreparedIndex): word is Word {
    return word?.pairs.length === 0 && !words.has(word.word) && !terms.has(word.term) && commonIdf(word.word) === undefined;
}

/** The term of two words written as one: of a word, or in a language with compounds of a stem. */
function lookUpJoined(left: Word, right: Word, {words, terms, data}: PreparedIndex): number | undefined {
    for (const linked of addLinks(left.word, data.meta.language)) {
        const term = words.get(linked + right.word) ?? (isCompounding(data.meta.language) ? terms.get(linked + right.term) : undefined);
        if (term !== undefined) {
            return term;
        }
    }
    return undefined;
}

/** The slots of one word, named by their term. */
function readWord(word: Word, typed: string, open: boolean, {index, finders, budget, slots}: Reading): [string, DraftSlot][] {
    const known = index.words.get(word.word) ?? index.terms.get(word.term);
    if (known !== undefined) {
        const slot = {typed, word: word.word, idf: index.idf[known] ?? 0, certainty: 1, alternatives: [{term: known, weight: 1}], candidates: []};
        return [[index.data.terms[known] ?? word.term, slot]];
    }
    const common = index.commonIdf(word.word);
    if (common !== undefined) {
        return [[word.term, {typed, word: word.word, idf: common, certainty: 1, alternatives: [], candidates: []}]];
    }
    const again = slots.get(word.word);
    return again ? [[word.word, again]] : readUnknown(word, typed, open, index, finders, budget).map((slot) => [slot.word, slot]);
}

/** Completions of an unfinished word, weighted by the share that is typed. */
function addCompletions(slot: DraftSlot | undefined, word: Word, index: PreparedIndex, finders: WordFinders): void {
    for (const number of finders.complete(word.word).slice(0, MAX_COMPLETIONS)) {
        const completed = index.data.words[number] ?? '';
        addAlternative(slot, index.data.wordTerms[number], 0.5 + 0.4 * word.word.length / completed.length);
    }
}

/** `git hub` may mean `github`. */
function addJoined(row: Row, slots: ReadonlyMap<string, DraftSlot>, index: PreparedIndex): void {
    row.forEach(({word, names}, at) => {
        const next = row[at + 1];
        if (next && word.pairs.length === 0) {
            const term = lookUpJoined(word, next.word, index);
            for (const name of [...names, ...next.names]) {
                addAlternative(slots.get(name), term, COMPOUND_WEIGHT);
            }
        }
    });
}

/** Adds a phrase's synonyms to all words of the phrase. */
function addSynonyms(row: Row, slots: ReadonlyMap<string, DraftSlot>, index: PreparedIndex): void {
    const names = row.flatMap((item) => item.names);
    const terms = names.map((name) => index.data.terms[slots.get(name)?.alternatives[0]?.term ?? -1] ?? '');
    for (const {line, start, end} of index.findPhrases(terms)) {
        for (const name of new Set(names.slice(start, end))) {
            const slot = slots.get(name);
            if (slot && end - start > 1) {
                slot.phrase ??= line;
            }
            for (const term of index.lineTerms[line] ?? []) {
                addAlternative(slots.get(name), term, SYNONYM_WEIGHT);
            }
        }
    }
}

function addAlternative(slot: DraftSlot | undefined, term: number | undefined, weight: number): void {
    if (slot && term !== undefined && !slot.alternatives.some((alternative) => alternative.term === term)) {
        slot.alternatives.push({term, weight});
    }
}
