// Index file format: a header line, then one JSON document. Numbers are packed, sorted ones as differences; repeated values (titles,
// pages, ids derived from questions) are stored once; gzip compresses the rest.

import {ownProperty} from '../own_property';
import {readCalibration} from './calibration';
import {decodeEntries, encodeEntries} from './entries_codec';
import type {FaqMeta, LiveSettings} from './entry';
import type {IndexData, Postings} from './index_data';
import {IndexError} from './index_error';
import {encodeLanguageWords, readLanguageWords} from './language_words';
import {packNumbers, unpackNumbers} from './packed_numbers';
import {check, joinLines, readArray, readLines, readNumber, readText, readTexts} from './read_json';
import {decodeLines, decodePostings, decodeVocabulary, encodeLines, encodePostings, encodeVocabulary} from './terms_codec';

/** Incremented when the format changes; an index of another version is rejected. */
export const FORMAT_VERSION = 8;

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** Bytes that the checksum reads at a time; spaces at the end make the file's length a multiple. */
const WORD = 4;

/** Encodes an index; deterministic. */
export function encodeIndex(data: IndexData): Uint8Array {
    const {title, language, askChannel, privateByDefault, pinned, prefer, reviewAfter, live} = data.meta;
    return wrap({
        meta: {title, language, askChannel, privateByDefault, ...pinned && {pinned}, ...prefer && {prefer}, ...reviewAfter !== undefined && {reviewAfter},
            ...live && {live: readLive(live)}},
        calibration: data.calibration,
        languageWords: encodeLanguageWords(data.languageWords),
        entries: encodeEntries(data.entries, language),
        aliases: data.aliases,
        introductions: data.introductions.map(({section, text}) => ({section, text})),
        answers: data.answers,
        slices: data.slices.map(({name, first}) => ({name, first})),
        ...encodeVocabulary(data),
        entryCounts: packNumbers(data.entryCounts),
        stopTerms: packNumbers(data.stopTerms),
        realWords: joinLines(data.realWords),
        synonyms: encodeLines(data),
        questionPostings: encodePostings(data.questionPostings),
        answerPostings: encodePostings(data.answerPostings),
        variantLengths: packNumbers(data.variantLengths),
        answerLengths: packNumbers(data.answerLengths),
    });
}

/** Encodes the indexes of a multilingual FAQ into one file, with groups of ids that are translations of each other. */
export function joinIndexes(indexes: readonly Uint8Array[], translations: readonly (readonly string[])[]): Uint8Array {
    return wrap({indexes: indexes.map(unwrap), translations});
}

/** Decodes a file with one index or several ({@link joinIndexes}). Throws `IndexError`. */
export function decodeIndexes(bytes: Uint8Array): {readonly indexes: readonly IndexData[]; readonly translations: readonly (readonly string[])[]} {
    const json = unwrap(bytes);
    const indexes = ownProperty(json, 'indexes');
    return indexes === undefined ? {indexes: [readIndex(json)], translations: []} : {
        indexes: readArray(indexes).map(readIndex),
        translations: readArray(ownProperty(json, 'translations')).map((ids) => readTexts(ids)),
    };
}

/** Decodes {@link encodeIndex}'s bytes. Throws `IndexError` unless they are a complete, consistent index of one language. */
export function decodeIndex(bytes: Uint8Array): IndexData {
    return readIndex(unwrap(bytes));
}

function readIndex(json: unknown): IndexData {
    const get = (key: string): unknown => ownProperty(json, key);
    const meta = readMeta(get('meta'));
    const entries = decodeEntries(get('entries'), meta.language);
    const aliases = readArray(get('aliases')).map((texts) => readTexts(texts));
    check(aliases.length === entries.length, 'aliases');
    const slices = readArray(get('slices')).map((slice) =>
        ({name: readText(ownProperty(slice, 'name')), first: readNumber(ownProperty(slice, 'first'), entries.length)}));
    const answers = readTexts(get('answers'), slices.length === 0 ? entries.length : 0);
    const {words, terms, wordTerms} = decodeVocabulary(get);
    const postings = (key: string, limit: number): Postings => decodePostings(get(key), terms.length, limit);
    const variants = aliases.reduce((sum, {length}) => sum + 1 + length, 0);
    return {
        meta, entries, aliases, answers, slices, words, terms, wordTerms,
        ...decodeLines(get('synonyms'), terms),
        calibration: readCalibration(get('calibration')),
        languageWords: readLanguageWords(get('languageWords')),
        introductions: readArray(get('introductions')).map((introduction) =>
            ({section: readTexts(ownProperty(introduction, 'section')), text: readText(ownProperty(introduction, 'text'))})),
        entryCounts: unpackNumbers(get('entryCounts'), undefined, terms.length),
        stopTerms: unpackNumbers(get('stopTerms'), terms.length),
        realWords: readLines(get('realWords')),
        questionPostings: postings('questionPostings', variants),
        answerPostings: postings('answerPostings', entries.length),
        variantLengths: unpackNumbers(get('variantLengths'), undefined, variants),
        answerLengths: unpackNumbers(get('answerLengths'), undefined, entries.length),
    };
}

/** Encodes a slice of a large FAQ's answers. */
export function encodeSlice(answers: readonly string[]): Uint8Array {
    return wrap({answers});
}

/** Throws `IndexError` if the slice is damaged. */
export function decodeSlice(bytes: Uint8Array): string[] {
    return readTexts(ownProperty(unwrap(bytes), 'answers'));
}

/** Adds the header line: format version and a checksum of the rest. */
export function wrap(json: unknown): Uint8Array {
    const content = new TextEncoder().encode(JSON.stringify(json));
    const body = new Uint8Array(Math.ceil(content.length / WORD) * WORD).fill(SPACE);
    body.set(content);
    const header = new TextEncoder().encode(`{"faqIndex":${FORMAT_VERSION},"checksum":${computeChecksum(body)}}\n`);
    const bytes = new Uint8Array(header.length + body.length);
    bytes.set(header);
    bytes.set(body, header.length);
    return bytes;
}

/** Removes {@link wrap}'s header. Throws `IndexError` if the checksum or version does not match. */
function unwrap(bytes: Uint8Array): unknown {
    const end = bytes.indexOf(LINE_FEED);
    const header = parseJson(bytes.subarray(0, Math.max(end, 0)));
    const version = ownProperty(header, 'faqIndex');
    check(typeof version === 'number', 'not an index');
    if (version !== FORMAT_VERSION) {
        throw new IndexError('version', `version ${version}, expected ${FORMAT_VERSION}`);
    }
    const body = bytes.subarray(end + 1);
    check(ownProperty(header, 'checksum') === computeChecksum(body), 'the checksum does not match');
    return parseJson(body);
}

function parseJson(bytes: Uint8Array): unknown {
    try {
        return JSON.parse(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes));
    } catch {
        throw new IndexError('damaged', 'this is not JSON');
    }
}

/** FNV-1a over words of four bytes, each mixed into the lower bits as well: half the time of single bytes. Detects any change within one word. */
function computeChecksum(bytes: Uint8Array): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let hash = bytes.length;
    for (let at = 0; at + WORD <= bytes.length; at += WORD) {
        hash = Math.imul(hash ^ view.getInt32(at, true), 0x01_00_01_93);
        hash ^= hash >>> 15;
    }
    return hash >>> 0;
}

function readMeta(value: unknown): FaqMeta {
    const [title, language, askChannel, privateByDefault, pinned, prefer, reviewAfter, live] =
        ['title', 'language', 'askChannel', 'privateByDefault', 'pinned', 'prefer', 'reviewAfter', 'live'].map((key) => ownProperty(value, key));
    check(typeof privateByDefault === 'boolean', 'meta');
    return {
        title: readText(title),
        language: readText(language),
        askChannel: askChannel === null ? null : readText(askChannel),
        privateByDefault,
        ...pinned !== undefined && {pinned: readTexts(pinned)},
        ...prefer !== undefined && {prefer: readPrefer(prefer)},
        ...reviewAfter !== undefined && {reviewAfter: readNumber(reviewAfter)},
        ...live !== undefined && {live: readLive(live)},
    };
}

function readPrefer(value: unknown): FaqMeta['prefer'] {
    check(typeof value === 'object' && value !== null, 'meta: prefer');
    return Object.fromEntries(Object.entries(value).map(([channel, sections]) => [channel, readTexts(sections)]));
}

/** Sorts keys so that equal settings give equal bytes. */
function readLive(value: unknown): LiveSettings {
    const everyone = ownProperty(value, 'everyone');
    const commonSynonyms = ownProperty(value, 'commonSynonyms');
    check(typeof everyone === 'boolean' && typeof commonSynonyms === 'boolean', 'meta: live');
    return {channel: readText(ownProperty(value, 'channel')), everyone, reviewAfter: readNumber(ownProperty(value, 'reviewAfter')), commonSynonyms};
}
