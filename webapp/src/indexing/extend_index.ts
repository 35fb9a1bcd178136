// Adds entries to an open index, and removes some, in the browser: the bundled index's data is kept as it
// is, and only the texts of the new entries are read. The result is the index of both, as if they had been compiled together.

import type {EntrySummary, FaqEntry} from '../faq/entry';
import type {IndexData} from '../faq/index_data';
import type {Analyzer} from '../text/analyze';
import {readBeside} from './collect';
import {extendVocabulary, WordTable, type ExtendedVocabulary} from './extend_vocabulary';
import {mergePostings, PostingLists} from './postings';

interface Extension {

    /** An entry with an existing id replaces that entry; others are appended. */
    readonly entries: readonly FaqEntry[];

    /** Lines of common synonyms; those without a phrase in a question or alias are dropped. */
    readonly commonSynonyms: readonly (readonly string[])[];
}

export interface ExtendedIndex {

    /** Without answers: the caller has those of new entries, and the old index the others. */
    readonly data: IndexData;

    /** For each entry its number in the index that was extended; −1 for a new one. */
    readonly before: Int32Array;
}

/** Where an entry of the extended index comes from: its number in the old index or among the new ones, −1 for none. */
interface Place {
    readonly before: number;
    readonly added: number;
}

/** Yields after each small step, so that it can run in pieces. */
export function* extendIndex(data: IndexData, {entries, commonSynonyms}: Extension, analyzer: Analyzer): Generator<undefined, ExtendedIndex> {
    const table = new WordTable();
    const texts: (readonly number[])[][] = [];
    for (const entry of entries) {
        texts.push([readBeside(entry), entry.question, ...entry.aliases].map((text) => table.number(analyzer.analyze(text))));
        yield;
    }
    const common = commonSynonyms.map((line) => line.map(analyzer.analyze));
    yield;
    const vocabulary = yield* extendVocabulary(data, table, [...new Set(texts.flatMap(([, ...variants]) => variants.flat()))], common);
    yield;
    const places = placeEntries(data.entries, entries);
    const lists = new Lists(data, vocabulary.terms.length);
    for (const {before, added} of places) {
        const [beside, ...variants] = texts[added] ?? [];
        if (beside) {
            lists.add(vocabulary.toRow(beside), variants.map(vocabulary.toRow));
            yield;
        } else {
            lists.keep(before);
        }
    }
    yield* lists.leaveOut();
    return {data: yield* putTogether(data, entries, vocabulary, places, lists), before: Int32Array.from(places, ({before}) => before)};
}

function placeEntries(old: readonly EntrySummary[], added: readonly FaqEntry[]): Place[] {
    const numbers = new Map(added.map(({id}, number) => [id, number]));
    const kept = old.map(({id}, before): Place => {
        const number = numbers.get(id);
        numbers.delete(id);
        return number === undefined ? {before, added: -1} : {before: -1, added: number};
    });
    return [...kept, ...Array.from(numbers.values(), (number): Place => ({before: -1, added: number}))];
}

/** Document counts, collected entry by entry in the new order. */
class Lists {
    readonly questions: PostingLists;
    readonly answers: PostingLists;
    readonly variantLengths: number[] = [];
    readonly answerLengths: number[] = [];
    readonly entryCounts: number[];

    /** New numbers of old documents; −1 for removed ones. */
    readonly entryOf: Int32Array;
    readonly variantOf: Int32Array;
    readonly #firstOld = [0];

    /** For each term, the new entry that it was last counted for. */
    readonly #countedIn: Int32Array;
    readonly #data: IndexData;

    constructor(data: IndexData, terms: number) {
        this.#data = data;
        this.#countedIn = new Int32Array(terms);
        this.questions = new PostingLists(terms);
        this.answers = new PostingLists(terms);
        this.entryCounts = Array.from({length: terms}, (_, term) => data.entryCounts[term] ?? 0);
        data.aliases.forEach(({length}, entry) => this.#firstOld.push((this.#firstOld[entry] ?? 0) + 1 + length));
        this.entryOf = new Int32Array(data.entries.length).fill(-1);
        this.variantOf = new Int32Array(this.#firstOld.at(-1) ?? 0).fill(-1);
    }

    /** The next entry is a new one. */
    add(beside: readonly number[], variants: readonly (readonly number[])[]): void {
        this.answers.add(this.answerLengths.length, beside);
        this.answerLengths.push(beside.length);
        for (const variant of variants) {
            this.questions.add(this.variantLengths.length, variant);
            this.variantLengths.push(variant.length);
        }
        for (const row of [beside, ...variants]) {
            for (const term of row) {
                if (this.#countedIn[term] !== this.answerLengths.length) {
                    this.#countedIn[term] = this.answerLengths.length;
                    this.#count(term, 1);
                }
            }
        }
    }

    /** The next entry is an old one. */
    keep(entry: number): void {
        this.entryOf[entry] = this.answerLengths.length;
        this.answerLengths.push(this.#data.answerLengths[entry] ?? 0);
        for (let variant = this.#firstOld[entry] ?? 0; variant < (this.#firstOld[entry + 1] ?? 0); variant++) {
            this.variantOf[variant] = this.variantLengths.length;
            this.variantLengths.push(this.#data.variantLengths[variant] ?? 0);
        }
    }

    /** Removes old entries from the counts. */
    * leaveOut(): Generator<undefined> {
        if (!this.entryOf.includes(-1)) {
            return;
        }
        const {questionPostings, answerPostings} = this.#data;
        const entryOfVariant = new Map<number, number>();
        this.entryOf.forEach((kept, entry) => {
            for (let variant = this.#firstOld[entry] ?? 0; kept < 0 && variant < (this.#firstOld[entry + 1] ?? 0); variant++) {
                entryOfVariant.set(variant, entry);
            }
        });
        for (const term of this.entryCounts.keys()) {
            const holding = new Set<number>();
            forEachDocument(questionPostings, term, (variant) => entryOfVariant.has(variant) && holding.add(entryOfVariant.get(variant) ?? 0));
            forEachDocument(answerPostings, term, (entry) => this.entryOf[entry] === -1 && holding.add(entry));
            this.#count(term, -holding.size);
        }
        yield;
    }

    #count(term: number, by: number): void {
        this.entryCounts[term] = (this.entryCounts[term] ?? 0) + by;
    }
}

function forEachDocument({starts, documents}: IndexData['questionPostings'], term: number, call: (document: number) => void): void {
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
        call(documents[at] ?? 0);
    }
}

function* putTogether(data: IndexData, added: readonly FaqEntry[], {words, wordTerms, terms, phrases, phraseLines}: ExtendedVocabulary,
    places: readonly Place[], lists: Lists): Generator<undefined, IndexData> {
    const questionPostings = mergePostings(data.questionPostings, lists.variantOf, lists.questions, terms.length);
    yield;
    const answerPostings = mergePostings(data.answerPostings, lists.entryOf, lists.answers, terms.length);
    yield;
    return {
        ...data,
        entries: places.flatMap(({before, added: number}) => summarise(added[number], data.meta.language) ?? data.entries[before] ?? []),
        aliases: places.map(({before, added: number}) => added[number]?.aliases ?? data.aliases[before] ?? []),
        answers: [], slices: [], words, wordTerms, terms, phrases, phraseLines,
        entryCounts: lists.entryCounts,
        questionPostings,
        answerPostings,
        variantLengths: lists.variantLengths,
        answerLengths: lists.answerLengths,
    };
}

/** A new entry's summary; its language defaults to the FAQ's. */
function summarise(entry: FaqEntry | undefined, language: string): EntrySummary | undefined {
    if (!entry) {
        return undefined;
    }
    const {id, question, section, sources, lang = language, reviewed, owner, origin} = entry;
    return {id, question, section, sources, lang, ...reviewed !== undefined && {reviewed}, ...owner !== undefined && {owner}, ...origin && {origin}};
}
