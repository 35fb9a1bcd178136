// Loads a document: its text, and either Pandoc's tree or a list of entries.

import {errorAt, warningAt, type Report} from '../diagnostics';
import {NO_FRONT_MATTER, splitFront} from '../dialects/front_matter';
import {defineQuestions, keepArguments} from '../dialects/latex';
import {translateMarkdown} from '../dialects/markdown';
import {translateMyst} from '../dialects/myst';
import {readPlainText} from '../dialects/plain_text';
import {rewriteMacros} from '../dialects/redmine';
import {expandIncludes} from '../dialects/rst_includes';
import {translateDokuwiki, translateMediawiki} from '../dialects/wikis';
import type {Dropped} from '../html/drop';
import {metaText, toInlines} from '../document/text';
import type {Block} from '../pandoc/ast';
import {parseAnswers} from '../records/blocks';
import {readFrontRecords} from '../records/front';
import {readExport, readList} from '../records/read';
import {findFormat, type Format} from '../source/formats';
import {isTooDeep, readHtml} from '../source/html';
import {createLocator} from '../source/locate';
import {resolveEntities} from '../source/entities';
import {repairXml} from '../source/xml_repair';
import {readEpub} from '../source/epub';
import {cleanOffice} from '../source/office';
import {openFile} from '../source/open';
import {readSource} from '../source/read';
import {cleanRtf} from '../source/rtf';
import type {SourceFile} from '../source/resolve';
import {loadArticles} from './articles';
import {explainFailure, type Converter} from './convert';
import {excerptOf, leftOutOf, type LeftOut} from './left_out';
import {leaveOutDraft, withFront, type LoadedDocument} from './loaded_document';
import {convertInPieces} from './pieces';
import {findUnknown} from './unknown';

/** Loads one file. Throws a `CompileError` with its place if it cannot be read. */
export async function loadDocument(source: SourceFile, converter: Converter, report: Report): Promise<LoadedDocument> {
    const {shown} = source;
    const bytes = readSource(source.file, shown, source.root);
    const nothing = {source, text: null, metaTitle: '', pageTitle: '', language: '', front: NO_FRONT_MATTER, blocks: [], records: [], leftOut: []};
    const exported = readExport(bytes, shown, report);
    const json = findFormat('json');
    if (exported !== null && json !== null) {
        return {...nothing, format: json, leftOut: exported.leftOut};
    }
    const opened = openFile(bytes, source, report);
    const {format} = opened;
    const text = format.name === 'epub' ? readEpub(bytes) ?? refuseBook(shown) : opened.text;
    const empty = {...nothing, format, text};
    const list = await readList(format.name, bytes, text, source, report);
    if (list !== null) {
        const listed = await parseAnswers(list.records, converter, shown);
        const base = {...empty, leftOut: [...list.leftOut, ...listed.flatMap(leftOutOf)], pageTitle: list.title, records: listed};
        return list.articles.length > 0 ? {...base, parts: await loadArticles(list.articles, base, converter)} : base;
    }
    const context: TreeContext = {converter, source, text, report};
    if (text === null) {
        const office = format.name === 'docx' || format.name === 'odt' ? cleanOffice(bytes, format.name) : {bytes, dropped: []};
        if (office === null) {
            throw errorAt({file: shown}, 'unreadable', 'This document is damaged or nested too deeply; open it in the program that wrote it and save it again.');
        }
        const tree = await readTree(format, office.bytes, context);
        return {...empty, ...tree, leftOut: [...placeDropped(office.dropped, shown, null), ...tree.leftOut]};
    }
    const {front, values, body} = splitFront(format.name, text);
    if (front.isDraft) {
        return {...empty, ...leaveOutDraft(front, shown)};
    }
    const listed = await parseAnswers(readFrontRecords(values, createLocator(shown, text).find, report), converter, shown);
    return withFront(await loadText(format, body, context, empty), front, listed);
}


/** Loads a text that is no list of entries. */
async function loadText(format: Format, text: string, context: TreeContext, empty: LoadedDocument): Promise<LoadedDocument> {
    const {converter, source, report} = context;
    const {shown} = source;
    if (format.name === 'text') {
        const {title, blocks} = readPlainText(text);
        return {...empty, blocks, metaTitle: title};
    }

    // Its library takes long to load.
    const written = format.name === 'asciidoc' ? await (await import('../dialects/asciidoc')).readAsciidoc(text, source, report) : null;
    if (format.name !== 'html' && format.name !== 'epub' && written === null) {
        return {...empty, ...await readText(format, text, context)};
    }
    if (isTooDeep(text)) {
        throw errorAt({file: shown}, 'too-deep', 'Elements are nested too deeply here to be read.');
    }
    const page = readHtml(written?.content ?? text, shown, createLocator(shown, text), report);
    const records = await parseAnswers(page.records, converter, shown);
    const plain = findFormat('text');
    if (page.plain !== null && plain) {
        return {...empty, format: plain, blocks: readPlainText(page.plain).blocks, records, pageTitle: page.title, language: page.language};
    }
    const tree = await readTree(format, page.content, context);
    return {...empty, ...tree, records, leftOut: [...placeDropped(page.dropped, source.shown, text), ...records.flatMap(leftOutOf), ...tree.leftOut],
        pageTitle: page.title, language: page.language, ...(written && {metaTitle: written.title})};
}

function refuseBook(shown: string): never {
    throw errorAt({file: shown}, 'unreadable', 'This book has no chapters that can be read, or it is protected; convert it to HTML or Word.');
}

/** Adds places to left-out passages. */
function placeDropped(dropped: readonly Dropped[], shown: string, text: string | null): LeftOut[] {
    const locator = createLocator(shown, dropped.length > 0 ? text : null);
    return dropped.map((each) => ({file: shown, line: locator.find(each.text.slice(0, 60)).line, what: each.what, text: excerptOf(each.text)}));
}

/** Longer documents are rejected: they are no FAQs, and Pandoc would take minutes. */
const LONGEST_DOCUMENT = 4_000_000;

interface TreeContext {
    readonly converter: Converter;
    readonly source: SourceFile;

    /** The original text, `null` for a binary format. */
    readonly text: string | null;
    readonly report: Report;

    /** Definitions before the text and each piece of it. */
    readonly preamble?: string;
}

async function readTree(format: Format, input: string | Uint8Array,
    {converter, source: {shown}, text, report, preamble = ''}: TreeContext): Promise<Pick<LoadedDocument, 'blocks' | 'metaTitle' | 'leftOut'>> {
    if (typeof input === 'string' && input.length > LONGEST_DOCUMENT) {
        throw errorAt({file: shown}, 'too-large', `This document has ${input.length} characters; at most ${LONGEST_DOCUMENT} are read.`);
    }
    const pandoc = format.pandoc ?? '';
    const whole = typeof input === 'string' && format.name === 'docbook' ? repairXml(resolveEntities(withoutRemarks(input), shown, report), shown, report) : input;
    const read = typeof input === 'string' ?
        await convertInPieces({format: pandoc, input: String(whole), preamble}, shown, converter, report) :
        {document: await converter.convert({format: pandoc, input: whole}, shown), leftOut: []};
    if ('failure' in read) {
        throw errorAt({file: shown, line: read.line}, 'unreadable', explainFailure(read));
    }
    const {document: {meta, blocks, dropped, skipped}, leftOut} = read;
    if (isDeeper(blocks, DEEPEST_TREE)) {
        throw errorAt({file: shown}, 'too-deep', 'Lists or quotes are nested too deeply here to be read.');
    }
    const remarks = format.name === 'docbook' && text !== null ? [...text.matchAll(REMARK)].map(([, remark = '']): Dropped =>
        ({what: 'comment', text: remark.replace(/<[^>]*>/g, '').trim()})) : [];
    const unknown = format.pandoc?.startsWith('html') === true || format.binary ? [] : findUnknown(blocks, skipped, shown, text);
    return {blocks, metaTitle: metaText(meta.title), leftOut: [...placeDropped([...dropped, ...remarks], shown, text), ...leftOut, ...unknown]};
}

/** A remark of an author of DocBook. */
const REMARK = /<remark\b[^<>]*>([^]*?)<\/remark>/g;

/** DocBook without its authors' remarks, and the labels of its questions, which are numbers. */
function withoutRemarks(text: string): string {
    return text.replace(REMARK, '').replace(/(<(?:question|answer)\b[^<>]*>\s*)<label\b[^<>]*>[^]*?<\/label>/g, '$1');
}

/** Maximum nesting of the tree's JSON; a list or quote takes about four levels. */
const DEEPEST_TREE = 1000;

function isDeeper(value: unknown, most: number): boolean {
    return typeof value === 'object' && value !== null &&
        (most === 0 || (Array.isArray(value) ? value : Object.values(value)).some((inner) => isDeeper(inner, most - 1)));
}

type Translated = Pick<LoadedDocument, 'blocks' | 'metaTitle' | 'leftOut' | 'front' | 'language'> & Partial<Pick<LoadedDocument, 'records'>>;

/** Categories of a wiki page, which are not displayed. */
const CATEGORY = /\[\[\s*(?:Category|Kategorie|Catégorie|Categoría|Categoria|Categorie|Kategoria|Категория|カテゴリ|分类|分類|분류)\s*:[^\]\n]*\]\]/gi;

/** A wiki's link to another of its pages, in Textile. */
const WIKI_LINK = /\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]+)\]\]/g;

/** Org's option for the depth of headings: Pandoc would make lists of deeper ones. */
const ALL_HEADINGS = '#+OPTIONS: H:9';

/** A sign of Sphinx-Design in reStructuredText. */
const ICON_ROLE = /[ \t]*:(?:octicon|fa[bsr]?|material-\w+):`[^`\n]*`/g;

/** An empty line of a line block, of which Pandoc makes a title. */
const EMPTY_LINE = /^\|[ \t]*$/gm;

/** What Pandoc should read of a text. */
function prepareText({name}: Format, text: string, {source, report}: TreeContext): string {
    switch (name) {
    case 'rst':
        return expandIncludes(text, source, report).replace(ICON_ROLE, '').replace(EMPTY_LINE, '');
    case 'mediawiki':
        return translateMediawiki(text.replace(CATEGORY, ''));
    case 'textile':
        return rewriteMacros(text, '*').replace(WIKI_LINK, '$1').replace(/<pre><code(?:\s[^<>]*)?>/g, '<pre>').replace(/<\/code><\/pre>/g, '</pre>');
    case 'dokuwiki':
        return translateDokuwiki(text);
    case 'org':
        return `${text}\n${ALL_HEADINGS}\n`;
    default:
        return text;
    }
}

/** Reads a text in a format with dialects or includes. */
async function readText(format: Format, text: string, context: TreeContext): Promise<Translated> {
    const {source} = context;
    if (format.name === 'latex') {
        return {front: NO_FRONT_MATTER, language: '', ...await readLatex(format, text, context)};
    }
    if (format.name === 'rtf') {
        const dropped: Dropped[] = [];
        const tree = await readTree(format, cleanRtf(text, dropped), context);
        return {front: NO_FRONT_MATTER, language: '', ...tree, leftOut: [...placeDropped(dropped, source.shown, null), ...tree.leftOut]};
    }
    if (format.name !== 'markdown' && format.name !== 'myst') {
        return {front: NO_FRONT_MATTER, language: '', ...await readTree(format, prepareText(format, text, context), context)};
    }
    const {text: translated, front, values, dropped, openCode} = translateMarkdown(text, source.file);
    const locator = createLocator(source.shown, text);
    const place = {file: source.shown, line: 1, column: 1};
    if (openCode !== null) {
        context.report(warningAt({...place, line: openCode}, 'open-code',
            'The code that begins here does not end where it should: text below is read as code. Close it with as many marks as it begins with.'));
    }
    const tags = dropped.map(({what, text: tag}): LeftOut =>
        ({file: source.shown, line: locator.findExact(tag.split('\n')[0] ?? '', place).line, what, text: excerptOf(tag)}));
    if (front.isDraft) {
        return leaveOutDraft(front, source.shown);
    }
    const tree = await readTree(format, translateMyst(translated), context);
    const records = await parseAnswers(readFrontRecords(values, locator.find, context.report), context.converter, source.shown);
    const isShown = front.title === '' && front.description !== '';
    const described: LeftOut[] = isShown || front.description === '' || tree.blocks.length === 0 ? [] :
        [{file: source.shown, line: 1, what: 'page description', text: excerptOf(front.description)}];
    return {
        ...tree, front, records, language: front.language, metaTitle: front.title || tree.metaTitle,
        blocks: isShown ? describe(tree.blocks, front.description) : tree.blocks,
        leftOut: [...described, ...tags, ...records.flatMap(leftOutOf), ...tree.leftOut],
    };
}

/** Reads LaTeX, again if macros were dropped with their text. */
async function readLatex(format: Format, written: string, context: TreeContext): Promise<Pick<LoadedDocument, 'blocks' | 'metaTitle' | 'leftOut'>> {
    const {text, definitions} = defineQuestions(written);
    const findings: Parameters<Report>[0][] = [];
    const tree = await readTree(format, text, {...context, preamble: definitions, report: (finding) => findings.push(finding)});
    const more = keepArguments(tree.leftOut.flatMap(({what, text: macro}) => (what === 'unknown element' ? [macro] : [])));
    if (more !== '') {
        return readTree(format, text, {...context, preamble: definitions + more});
    }
    findings.forEach(context.report);
    return tree;
}

/** GitBook shows the description below a page's title, which is its first heading; other tools show it to search engines alone. */
function describe(blocks: readonly Block[], description: string): Block[] {
    const from = blocks[0]?.t === 'Header' ? 1 : 0;
    return [...blocks.slice(0, from), {t: 'Para', c: toInlines(description)}, ...blocks.slice(from)];
}
