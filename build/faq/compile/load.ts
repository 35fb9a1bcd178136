// From a file to a document: its text, and either Pandoc's tree or the entries that it lists.

import {errorAt} from '../diagnostics';
import type {Diagnostic} from '../diagnostics';
import {metaText} from '../document/text';
import type {Block, PandocDocument} from '../pandoc/ast';
import type {TreeCache} from '../pandoc/cache';
import type {Job, Pool} from '../pandoc/pool';
import {parseAnswers} from '../records/blocks';
import type {ParsedRecord} from '../records/blocks';
import {readList} from '../records/read';
import {readAsciidoc} from '../source/asciidoc';
import type {Format} from '../source/formats';
import {isTooDeep, readHtml} from '../source/html';
import {expandIncludes} from '../source/includes';
import {createLocator} from '../source/locate';
import {translateMyst} from '../source/myst';
import {openFile} from '../source/open';
import {readPlainText} from '../source/plain_text';
import {readSource} from '../source/read';
import type {SourceFile} from '../source/resolve';
import {loadArticles} from './articles';
import type {LeftOut} from './left_out';

/** A source that has been read: a tree, or a list of entries. */
export interface LoadedDocument {
    readonly source: SourceFile;
    readonly format: Format;

    /** `null` for a binary format. */
    readonly text: string | null;

    /** As the document's own metadata say; empty where they do not. */
    readonly metaTitle: string;

    /** What the page calls itself for browsers, for want of a heading. */
    readonly pageTitle: string;
    readonly blocks: readonly Block[];
    readonly records: readonly ParsedRecord[];

    /** What was left out on purpose while reading. */
    readonly leftOut: readonly LeftOut[];

    /** Where it begins in a file that holds several documents. */
    readonly firstLine?: number;

    /** Documents that the file holds, which stand for it. */
    readonly parts?: readonly LoadedDocument[];
}

export type Report = (diagnostic: Diagnostic) => void;

/** Reads Pandoc's trees, from the cache where it has them. */
export interface Converter {

    /** Throws a `CompileError` for the file `shown` where Pandoc gives up. */
    convert(job: Job, shown: string): Promise<PandocDocument>;
}

export function createConverter(pool: Pool, cache: TreeCache): Converter {
    return {
        convert: async (job, shown) => {
            const kept = cache.get(job);
            if (kept !== null) {
                return parseTree(kept);
            }
            const result = await pool.run(job);
            if ('failure' in result) {
                throw errorAt({file: shown, line: result.line}, 'unreadable', result.failure);
            }
            cache.put(job, result.json);
            return parseTree(result.json);
        },
    };
}

/** Pandoc is the only writer of these; its version is pinned, so the tree is what `ast.ts` says. */
function parseTree(json: string): PandocDocument {
    return JSON.parse(json) as PandocDocument;
}

/** Reads one file. Throws a `CompileError` with its place where it cannot be read. */
export async function loadDocument(source: SourceFile, converter: Converter, report: Report): Promise<LoadedDocument> {
    const {shown} = source;
    const bytes = readSource(source.file, shown, source.root);
    const {format, text} = openFile(bytes, source, report);
    const empty = {source, format, text, metaTitle: '', pageTitle: '', blocks: [], records: [], leftOut: []};
    const list = await readList(format.name, bytes, text, source, report);
    if (list !== null) {
        const base = {...empty, leftOut: list.leftOut, pageTitle: list.title, records: await parseAnswers(list.records, converter, shown)};
        return list.articles.length > 0 ? {...base, parts: await loadArticles(list.articles, base, converter)} : base;
    }
    if (text === null) {
        return {...empty, ...await readTree(format, bytes, converter, shown)};
    }
    if (format.name === 'text') {
        const {title, blocks} = readPlainText(text);
        return {...empty, blocks, metaTitle: title};
    }
    const written = format.name === 'asciidoc' ? await readAsciidoc(text, source, report) : null;
    if (format.name !== 'html' && written === null) {
        return {...empty, ...await readTree(format, translate(format, text, source, report), converter, shown)};
    }
    if (isTooDeep(text)) {
        throw errorAt({file: shown}, 'too-deep', 'Elements are nested too deeply here to be read.');
    }
    const page = readHtml(written?.content ?? text, shown, createLocator(shown, text), report);
    return page.records.length > 0 ?
        {...empty, pageTitle: page.title, records: await parseAnswers(page.records, converter, shown)} :
        {...empty, ...await readTree(format, page.content, converter, shown), pageTitle: page.title, ...(written && {metaTitle: written.title})};
}

/** Longer documents are no FAQ, and Pandoc would take minutes. */
const LONGEST_DOCUMENT = 4_000_000;

async function readTree(format: Format, input: string | Uint8Array, converter: Converter, shown: string): Promise<Pick<LoadedDocument, 'blocks' | 'metaTitle'>> {
    if (typeof input === 'string' && input.length > LONGEST_DOCUMENT) {
        throw errorAt({file: shown}, 'too-large', `This document has ${input.length} characters; at most ${LONGEST_DOCUMENT} are read.`);
    }
    const {meta, blocks} = await converter.convert({format: format.pandoc ?? '', input}, shown);
    if (isDeeper(blocks, DEEPEST_TREE)) {
        throw errorAt({file: shown}, 'too-deep', 'Lists or quotes are nested too deeply here to be read.');
    }
    return {blocks, metaTitle: metaText(meta.title)};
}

/** Levels of the tree's JSON; each list or quote takes about four. */
const DEEPEST_TREE = 1000;

function isDeeper(value: unknown, most: number): boolean {
    return typeof value === 'object' && value !== null && (most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1)));
}

function translate({name}: Format, text: string, source: SourceFile, report: Report): string {
    switch (name) {
        case 'markdown':
        case 'myst':
            return translateMyst(text);
        case 'rst':
            return expandIncludes(text, source, report);
        default:
            return text;
    }
}
