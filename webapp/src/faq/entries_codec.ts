// The index's entries as bytes: questions, ids, sections, sources, languages.

import type {ByteReader, ByteWriter} from './bytes';
import type {EntrySummary, Source} from './entry';
import {check} from './index_error';
import {restoreId, shortenId} from './short_id';

/** What many entries share (sections, pages, titles) is written once and then by number. `language`: the FAQ's. */
export function writeEntries(writer: ByteWriter, entries: readonly EntrySummary[], language: string): void {
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
    writeLanguages(writer, entries.map(({lang = language}) => lang), language);
}

/** Nothing for an FAQ in one language; else its other languages, and for each entry the number of its own, 0 for the FAQ's. */
function writeLanguages(writer: ByteWriter, ofEntries: readonly string[], language: string): void {
    const others = [...new Set(ofEntries)].filter((lang) => lang !== language);
    writer.texts(others);
    writer.numbers(others.length === 0 ? [] : ofEntries.map((lang) => 1 + others.indexOf(lang)));
}

/** A function from an entry's number to its language. */
function readLanguages(reader: ByteReader, entries: number, language: string): (entry: number) => string {
    const others = reader.texts();
    const numbers = reader.numbers();
    check(numbers.length === (others.length === 0 ? 0 : entries) && numbers.every((number) => number <= others.length), 'languages');
    return (entry) => others[(numbers[entry] ?? 0) - 1] ?? language;
}

function splitAnchor(url: string): [string, string | null] {
    const at = url.indexOf('#');
    return at < 0 ? [url, null] : [url.slice(0, at), url.slice(at + 1)];
}

/** Reads what {@link writeEntries} wrote; every entry then names its language. Throws `IndexError` where the parts do not fit together. */
export function readEntries(reader: ByteReader, language: string): EntrySummary[] {
    const questions = reader.texts();
    const sharedLengths = reader.numbers();
    const rests = reader.texts();
    check(sharedLengths.length === questions.length && rests.length === questions.length, 'entries');
    const ids = questions.map((question, at) => restoreId({shared: sharedLengths[at] ?? 0, rest: rests[at] ?? ''}, question));
    const shared = reader.texts();
    const nextSection = cursor(reader.numbers());
    const nextSource = cursor(reader.numbers());
    const anchors = reader.texts().values();
    const languageOf = readLanguages(reader, questions.length, language);
    const text = (number: number): string => {
        const value = shared[number];
        check(value !== undefined, 'shared texts');
        return value;
    };
    let section: string[] = [];
    return ids.map((id, at) => {
        const own = times(nextSection(), () => text(nextSection()));
        section = section.length === own.length && section.every((name, depth) => name === own[depth]) ? section : own;
        const sources = times(nextSource(), (): Source => {
            const title = text(nextSource());
            const page = text(nextSource());
            const kind = nextSource();
            const anchor = kind === 2 ? anchors.next().value : id;
            return {title, url: kind === 0 ? page : `${page}#${anchor ?? ''}`};
        });
        return {id, question: questions[at] ?? '', section, sources, lang: languageOf(at)};
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
