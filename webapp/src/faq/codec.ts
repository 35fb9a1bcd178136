// The index as bytes. The order of parts is the format: what is written here in one function is read in
// the same order in the next one.

import {ByteReader, ByteWriter} from './bytes';
import {readEntries, writeEntries} from './entries_codec';
import type {FaqMeta, Introduction} from './entry';
import {unwrap, wrap} from './envelope';
import type {IndexData, Postings} from './index_data';
import {IndexError, check} from './index_error';
import {readVocabulary, writeVocabulary} from './vocabulary';

/** The file's bytes: equal for equal data. */
export function encodeIndex(data: IndexData): Uint8Array {
    const writer = new ByteWriter();
    writer.text(JSON.stringify(data.meta, ['title', 'language', 'askChannel', 'privateByDefault']));
    writer.text(data.calibration);
    writeEntries(writer, data.entries, data.meta.language);
    writer.numbers(data.aliases.map((aliases) => aliases.length));
    writer.texts(data.aliases.flat());
    writeIntroductions(writer, data.introductions);
    writer.texts(data.answers);
    writer.texts(data.slices.map(({name}) => name));
    writer.numbers(data.slices.map(({first}) => first));
    writeVocabulary(writer, data);
    writer.numbers(data.entryCounts);
    writer.numbers(data.functionTerms);
    writer.texts(data.phrases);
    writer.numbers(data.phraseLines);
    writePostings(writer, data.questionPostings);
    writePostings(writer, data.answerPostings);
    writer.numbers(data.variantLengths);
    writer.numbers(data.answerLengths);
    return wrap(writer.finish());
}

/** Reads {@link encodeIndex}'s bytes. Throws `IndexError` for anything that is not a whole, consistent index. */
export function decodeIndex(bytes: Uint8Array): IndexData {
    const reader = new ByteReader(unwrap(bytes));
    const meta = readMeta(reader.text());
    const calibration = reader.text();
    const entries = readEntries(reader, meta.language);
    const aliases = readGroups(reader, 'aliases');
    const introductions = readIntroductions(reader);
    const answers = reader.texts();
    const names = reader.texts();
    const firsts = reader.numbers();
    const {words, wordTerms, terms} = readVocabulary(reader);
    const entryCounts = reader.numbers();
    const functionTerms = reader.numbers();
    const phrases = reader.texts();
    const phraseLines = reader.numbers();
    const variants = entries.length + aliases.reduce((sum, {length}) => sum + length, 0);
    const questionPostings = readPostings(reader, terms.length, variants);
    const answerPostings = readPostings(reader, terms.length, entries.length);
    const variantLengths = reader.numbers();
    const answerLengths = reader.numbers();
    check(reader.done, 'something follows the end');
    check(aliases.length === entries.length, 'aliases');
    check(answers.length === (names.length === 0 ? entries.length : 0), 'answers');
    check(firsts.length === names.length && firsts.every((first) => first < entries.length), 'slices');
    check(wordTerms.length === words.length && wordTerms.every((term) => term < terms.length), 'words');
    check(entryCounts.length === terms.length && phraseLines.length === phrases.length, 'terms');
    check(functionTerms.every((term) => term < terms.length), 'function words');
    check(variantLengths.length === variants && answerLengths.length === entries.length, 'lengths');
    return {
        meta, calibration, entries, aliases, introductions, answers, words, wordTerms, terms, entryCounts, functionTerms, phrases, phraseLines,
        questionPostings, answerPostings, variantLengths, answerLengths,
        slices: names.map((name, at) => ({name, first: firsts[at] ?? 0})),
    };
}

/** Answers of a large FAQ, in a file of their own. */
export function encodeSlice(answers: readonly string[]): Uint8Array {
    const writer = new ByteWriter();
    writer.texts(answers);
    return wrap(writer.finish());
}

/** Throws `IndexError` for a damaged slice. */
export function decodeSlice(bytes: Uint8Array): string[] {
    const reader = new ByteReader(unwrap(bytes));
    const answers = reader.texts();
    check(reader.done, 'something follows the end');
    return answers;
}

function readMeta(json: string): FaqMeta {
    const value = parse(json);
    check(typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string' &&
        'language' in value && typeof value.language === 'string' && 'askChannel' in value &&
        (value.askChannel === null || typeof value.askChannel === 'string') &&
        'privateByDefault' in value && typeof value.privateByDefault === 'boolean', 'meta');
    const {title, language, askChannel, privateByDefault} = value;
    return {title, language, askChannel, privateByDefault};
}

function parse(json: string): unknown {
    try {
        return JSON.parse(json);
    } catch {
        throw new IndexError('damaged', 'meta: this is not JSON');
    }
}

function readGroups(reader: ByteReader, what: string): string[][] {
    const lengths = reader.numbers();
    const texts = reader.texts();
    let start = 0;
    const groups = Array.from(lengths, (length) => texts.slice(start, start += length));
    check(start === texts.length, what);
    return groups;
}

function writeIntroductions(writer: ByteWriter, introductions: readonly Introduction[]): void {
    writer.numbers(introductions.map(({section}) => section.length));
    writer.texts(introductions.flatMap(({section}) => section));
    writer.texts(introductions.map(({text}) => text));
}

function readIntroductions(reader: ByteReader): Introduction[] {
    const sections = readGroups(reader, 'introductions');
    const texts = reader.texts();
    check(texts.length === sections.length, 'introductions');
    return sections.map((section, at) => ({section, text: texts[at] ?? ''}));
}

/** Documents as the difference to the one before, doubled; odd where a count follows, which is rare. */
function writePostings(writer: ByteWriter, {starts, documents, counts}: Postings): void {
    writer.number(documents.length);
    for (let term = 0; term + 1 < starts.length; term++) {
        const end = starts[term + 1] ?? 0;
        let before = 0;
        writer.number(end - (starts[term] ?? 0));
        for (let at = starts[term] ?? 0; at < end; at++) {
            const document = documents[at] ?? 0;
            const count = counts[at] ?? 1;
            writer.number((document - before) * 2 + (count > 1 ? 1 : 0));
            if (count > 1) {
                writer.number(count);
            }
            before = document;
        }
    }
}

function readPostings(reader: ByteReader, terms: number, limit: number): Postings {
    const total = reader.count();
    const starts = new Uint32Array(terms + 1);
    const documents = new Uint32Array(total);
    const counts = new Uint8Array(total);
    let at = 0;
    for (let term = 0; term < terms; term++) {
        const end = at + reader.number();
        check(end <= total, 'postings');
        let document = 0;
        while (at < end) {
            const value = reader.number();
            document += value >>> 1;
            check(document < limit, 'postings');
            documents[at] = document;
            counts[at++] = value & 1 ? Math.min(reader.number(), 255) : 1;
        }
        starts[term + 1] = at;
    }
    check(at === total, 'postings');
    return {starts, documents, counts};
}
