// The index as bytes. The order of parts is the format: what is written here in one function is read in
// the same order in the next one.

import {ByteReader, ByteWriter} from './bytes';
import type {EntrySummary, FaqMeta, Source} from './entry';
import {unwrap, wrap} from './envelope';
import type {IndexData, Postings} from './index_data';
import {IndexError} from './index_error';
import {readVocabulary, writeVocabulary} from './vocabulary';
import {restoreId, shortenId} from './short_id';

/** The file's bytes: equal for equal data. */
export function encodeIndex(data: IndexData): Uint8Array {
    const writer = new ByteWriter();
    writer.text(JSON.stringify(data.meta, ['title', 'language', 'askChannel', 'privateByDefault']));
    writer.text(data.calibration);
    writeEntries(writer, data.entries);
    writer.numbers(data.aliases.map((aliases) => aliases.length));
    writer.texts(data.aliases.flat());
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

/** Reads {@link encodeIndex}'s bytes. Throws {@link IndexError} for anything that is not a whole, consistent index. */
export function decodeIndex(bytes: Uint8Array): IndexData {
    const reader = new ByteReader(unwrap(bytes));
    const meta = readMeta(reader.text());
    const calibration = reader.text();
    const entries = readEntries(reader);
    const aliases = readGroups(reader);
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
        meta, calibration, entries, aliases, answers, words, wordTerms, terms, entryCounts, functionTerms, phrases, phraseLines,
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

/** Throws {@link IndexError} for a damaged slice. */
export function decodeSlice(bytes: Uint8Array): string[] {
    const reader = new ByteReader(unwrap(bytes));
    const answers = reader.texts();
    check(reader.done, 'something follows the end');
    return answers;
}

function check(holds: boolean, what: string): asserts holds {
    if (!holds) {
        throw new IndexError('damaged', `${what}: the parts do not fit together`);
    }
}

function readMeta(json: string): FaqMeta {
    const value: unknown = JSON.parse(json);
    check(typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string' &&
        'language' in value && typeof value.language === 'string' && 'askChannel' in value &&
        (value.askChannel === null || typeof value.askChannel === 'string') &&
        'privateByDefault' in value && typeof value.privateByDefault === 'boolean', 'meta');
    const {title, language, askChannel, privateByDefault} = value;
    return {title, language, askChannel, privateByDefault};
}

/** What many entries share (sections, pages, titles) is written once and then by number. */
function writeEntries(writer: ByteWriter, entries: readonly EntrySummary[]): void {
    const shared = new Map<string, number>();
    const numberOf = (text: string): number => {
        const number = shared.get(text) ?? shared.size;
        shared.set(text, number);
        return number;
    };
    const sections: number[] = [];
    const sources: number[] = [];
    const anchors: string[] = [];
    for (const {id, section, sources: own} of entries) {
        sections.push(section.length, ...section.map(numberOf));
        sources.push(own.length);
        for (const {title, url} of own) {
            const [page, anchor] = splitAnchor(url);
            sources.push(numberOf(title), numberOf(page), anchor === null ? 0 : anchor === id ? 1 : 2);
            if (anchor !== null && anchor !== id) {
                anchors.push(anchor);
            }
        }
    }
    const short = entries.map(({id, question}) => shortenId(id, question));
    writer.texts(entries.map(({question}) => question));
    writer.numbers(short.map(({shared: count}) => count));
    writer.texts(short.map(({rest}) => rest));
    writer.texts([...shared.keys()]);
    writer.numbers(sections);
    writer.numbers(sources);
    writer.texts(anchors);
}

function splitAnchor(url: string): [string, string | null] {
    const at = url.indexOf('#');
    return at < 0 ? [url, null] : [url.slice(0, at), url.slice(at + 1)];
}

function readEntries(reader: ByteReader): EntrySummary[] {
    const questions = reader.texts();
    const sharedLengths = reader.numbers();
    const rests = reader.texts();
    check(sharedLengths.length === questions.length && rests.length === questions.length, 'entries');
    const ids = questions.map((question, at) => restoreId({shared: sharedLengths[at] ?? 0, rest: rests[at] ?? ''}, question));
    const shared = reader.texts();
    const nextSection = cursor(reader.numbers());
    const nextSource = cursor(reader.numbers());
    const anchors = reader.texts().values();
    const text = (number: number): string => {
        const value = shared[number];
        check(value !== undefined, 'shared texts');
        return value;
    };
    return ids.map((id, at) => {
        const section = times(nextSection(), () => text(nextSection()));
        const sources = times(nextSource(), (): Source => {
            const title = text(nextSource());
            const page = text(nextSource());
            const kind = nextSource();
            const anchor = kind === 2 ? anchors.next().value : id;
            return {title, url: kind === 0 ? page : `${page}#${anchor ?? ''}`};
        });
        return {id, question: questions[at] ?? '', section, sources};
    });
}

function cursor(values: Uint32Array): () => number {
    let at = 0;
    return () => {
        const value = values[at++];
        check(value !== undefined, 'entries');
        return value;
    };
}

function times<T>(count: number, make: () => T): T[] {
    const made: T[] = [];
    for (let at = 0; at < count; at++) {
        made.push(make());
    }
    return made;
}

function readGroups(reader: ByteReader): string[][] {
    const lengths = reader.numbers();
    const texts = reader.texts();
    let start = 0;
    const groups = Array.from(lengths, (length) => texts.slice(start, start += length));
    check(start === texts.length, 'aliases');
    return groups;
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
