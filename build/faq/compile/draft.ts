// From a document to draft entries: finds questions, writes answers as Markdown, collects sources.

import type {FaqEntry, Source} from '../../../webapp/src/faq/entry';
import {warningAt, type Place} from '../diagnostics';
import {cleanTitle} from '../document/clean';
import {linesOf, listLeafTexts} from '../document/leaves';
import {readOutline, type OutlineNode} from '../document/outline';
import {prepareBlocks} from '../document/prepare';
import {readQuestions, type FoundQuestion, type FoundQuestions, type SectionIntroduction} from '../document/questions';
import {makeSlug} from '../links/slug';
import {readRole, type Library} from '../links/roles';
import type {FrontMatter} from '../dialects/front_matter';
import type {ParsedRecord} from '../records/blocks';
import {parseSource, plainTitle} from '../records/types';
import {readsAsQuestion} from '../document/text';
import {createLocator, type Locator} from '../source/locate';
import {createPictureReader} from '../source/picture_reader';
import {primaryLanguage} from '../../../webapp/src/text/stem';
import {recogniseLanguage} from '../source/language';
import {cutIntroduction, LONGEST_INTRODUCTION, type DraftIntroduction} from './introductions';
import {accountFor} from './account';
import type {LeftOut, Reading} from './left_out';
import {mergeReviews, readReview, type Review} from './review';
import {anchorsOf, withAnchor} from './library';
import type {LoadedDocument} from './loaded_document';
import {readOneArticle} from './one_article';
import {resolveNamedSources, writeAnswer, type AnswerContext, type Page} from './write_answer';

/** An entry whose id is not final. */
export interface Draft extends Pick<FaqEntry, 'question' | 'answer' | 'section' | 'aliases' | 'sources'> {

    /** Id given by the author, else `null`. */
    readonly id: string | null;

    /** Who must keep the id unique: the author of a list, the author of the document, or nobody if it is only the page's. */
    readonly idScope: 'list' | 'document' | 'page';

    /** BCP 47 tag; `null` for the FAQ's language. */
    readonly lang: string | null;

    /** URL names of teams; `null` for everybody. */
    readonly teams: readonly string[] | null;
    readonly review: Review;
    readonly isPinned: boolean;
    readonly place: Place;
}

export interface DraftContext extends AnswerContext {
    readonly library: () => Library;

    /** With several documents, the title of each is its outermost section. */
    readonly severalDocuments: boolean;

    /** The FAQ's title, for pages without one. */
    readonly title: string;

    /** The FAQ's language. */
    readonly language: string;

    /** Candidates for the language of documents without a locale; empty to skip detection. */
    readonly languages: readonly string[];
}

/** Results of one document, in order. */
interface DocumentDraft {

    /** Title of the document; empty if it has none. */
    readonly title: string;
    readonly entries: readonly Draft[];
    readonly introductions: readonly DraftIntroduction[];
    readonly leftOut: readonly LeftOut[];
    readonly reading: Reading;
}

/** Drafts the entries and introductions of a document. */
export function draftDocument(document: LoadedDocument, context: DraftContext): DocumentDraft {
    const {source, format, metaTitle} = document;
    const roles = {library: context.library, page: source.url, docsBaseUrl: source.docsBaseUrl};
    const prepared = prepareBlocks(document.blocks, {classes: format.classes, readRole: (role, text) => readRole(role, text, roles)});
    const outline = readOutline(prepared, !format.binary);
    const {front} = document;
    const {title, titleSection, questions, introductions, contents} =
        besideRecords(document, readOneArticle(front, outline, readQuestions(outline, metaTitle, front.title !== '' || front.question !== '')));
    const outer = source.section.length > 0 ? source.section : null;
    const sectionOf = (own: readonly string[]): string[] => [...(outer ?? (context.severalDocuments || own.length === 0 ? titleSection : [])), ...own];
    const style = source.anchors ?? format.anchors;
    const anchors = anchorsOf(outline, style);
    const url = publicAddress(front.permalink, source.url);
    const page: Page = {url, style, readPicture: createPictureReader(source, format)};
    const locator = createLocator(source.shown, document.text, document.firstLine);
    const listed = contents.flatMap((block) => (block.t === 'Para' ? linesOf(block.c) : listLeafTexts([block])));
    if (format.name === 'text') {
        listed.forEach((text) => locator.find(text));
    }
    const pageTitle = title || document.pageTitle || context.title;
    const review = mergeReviews(readReview(front.reviewed, front.owner, {file: source.shown, line: 1, column: 1}, context.report), source.review);
    const asked = questions.map((found): Draft => {
        const place = locator.find(found.question);
        const {answer, sources} = writeAnswer(found.answer, page, place, locator, context);
        found.titles?.forEach((title) =>
            context.report(warningAt(place, 'several-questions',
                `"${title}" is in bold like the questions around it, and stays in the answer to "${found.question}". If it is a question, end it with a question mark.`)));
        return {
            id: (format.name === 'html' ? writtenId(found) : found.labels.find((label) => !isNumbering(label, found.question))) ?? null,
            idScope: format.name === 'html' ? 'page' : 'document',
            question: found.question,
            answer,
            section: sectionOf(found.section),
            aliases: front.question === '' ? found.aliases ?? [] : front.alsoAsked,
            sources: [...ownSources(front, page, place, locator, context) ?? pageSource(url, pageTitle, found, anchors), ...sources],
            lang: null,
            teams: source.teams,
            review,
            isPinned: front.isPinned,
            place,
        };
    });
    const drafts = [...asked, ...document.records.map((parsed) => draftRecord(parsed, document, pageTitle, locator, context))];
    const lang = foreignLanguage(source.locale ?? chooseLanguage(document, drafts, context), context.language);
    const entries = drafts.map((draft) => ({...draft, lang}));
    const drafted = draftIntroductions(introductions, sectionOf, page, document, context);
    return {title: title || document.pageTitle, entries, introductions: drafted,
        ...accountFor(document, prepared, {titles: [title, metaTitle], contents: listed, entries, introductions})};
}

/** For a page with FAQ metadata, the text only adds questions that are not listed there; the text below front matter is not the same again. */
function besideRecords({records, format}: LoadedDocument, found: FoundQuestions): FoundQuestions {
    if (records.length === 0) {
        return found;
    }
    const listed = new Set(records.map(({record}) => makeSlug(cleanTitle(plainTitle(record.question)).text)));
    if (format.name !== 'html') {
        return {...found, questions: found.questions.filter(({question}) => !listed.has(makeSlug(question)))};
    }
    return {...found, introductions: [],
        questions: found.questions.filter(({question, answer}) => answer.length > 0 && readsAsQuestion(question) && !listed.has(makeSlug(question)))};
}

/** A label that only counts: `q12`, `faq-3`. */
const COUNTER = /^(?:q|qa|faq|question|frage|pregunta|pergunta|section|sec|item|entry|toc|id|h|a|n|no|nr|p|s)?[-_.]?\d+(?:[-_.]\d+)*[a-z]?$/i;

/** A number that the question names is part of its name: `section-508`. */
function isNumbering(label: string, question: string): boolean {
    const number = (/\d+/).exec(label)?.[0] ?? '';
    return COUNTER.test(label) && !(number.length > 1 && question.match(/\d+/g)?.includes(number));
}

const PAGE_PARTS = /^(?:main|(?:main|page)-?content|content|page|body|article|wrapper|container|primary|top|root|app|faqs?|questions?)$/i;

/** The page's id as given by its author; tools number ids or abbreviate titles, and short ones are meaningless. */
function writtenId({labels, question}: FoundQuestion): string | undefined {
    const letters = (text: string): string => makeSlug(text).replace(/-/g, '');
    const isMade = labels.some((id) => letters(id).endsWith(letters(question)));
    return isMade ? undefined : labels.find((id) => id.length > 2 && !(/\d/).test(id) && !PAGE_PARTS.test(id));
}

/** Sections have a search of their own, since each begins before questions already found. */
function draftIntroductions(found: readonly SectionIntroduction[], sectionOf: (own: readonly string[]) => string[], page: Page,
    {source, text: whole}: LoadedDocument, context: DraftContext): DraftIntroduction[] {
    const locator = createLocator(source.shown, found.length > 0 ? whole : null);
    return found.flatMap(({section: own, text: blocks}): DraftIntroduction[] => {
        const section = sectionOf(own);
        const place = locator.find(own[own.length - 1] ?? '');
        const {answer: text} = writeAnswer(blocks, page, place, locator, context);
        if (text.length <= LONGEST_INTRODUCTION) {
            return [{section, depth: own.length, text, place}];
        }
        context.report(warningAt(place, 'long-introduction',
            `The introduction${section.length > 0 ? ` of "${section.join(' › ')}"` : ''} has ${text.length} characters; only its beginning is kept, at most ${LONGEST_INTRODUCTION}.`));
        const quiet = {...context, report: () => undefined};
        return [{section, depth: own.length, text: cutIntroduction(blocks, (some) => writeAnswer(some, page, place, locator, quiet).answer), place}];
    });
}

/** The language declared by the document, unless its text is detected as another of the FAQ's: pages declare their template's language. */
function chooseLanguage({language: own}: LoadedDocument, drafts: readonly Draft[], {languages}: DraftContext): string | null {
    if (own === '' && languages.length === 0) {
        return null;
    }
    const recognised = recogniseLanguage(drafts.map(({question, answer}) => `${question} ${answer}`).join(' '));
    const tag = own !== '' && (recognised === null || recognised === primaryLanguage(own)) ? own : null;
    return tag ?? languages.find((configured) => primaryLanguage(configured) === recognised) ?? null;
}

/** The source's language if it differs from the FAQ's. */
function foreignLanguage(locale: string | null, language: string): string | null {
    return locale === null || locale.toLowerCase() === language.toLowerCase() ? null : locale;
}

/** The page's canonical URL. */
function publicAddress(permalink: string, url: string | null): string | null {
    const isOwn = permalink !== '' && (url !== null || (/^https?:/).test(permalink)) && URL.canParse(permalink, url ?? undefined);
    return isOwn ? new URL(permalink, url ?? undefined).href : url;
}

/** An entry from a list; without sources of its own, its source is the page with the list. */
function draftRecord({record, answer: blocks}: ParsedRecord, document: LoadedDocument, pageTitle: string, locator: Locator, context: DraftContext): Draft {
    const {source, format} = document;
    const publishing: Page = {url: source.url, style: source.anchors ?? 'none', readPicture: createPictureReader(source, format)};
    const {answer, sources} = writeAnswer(blocks, publishing, record.place, locator, context);
    const own = resolveNamedSources(record.sources, publishing, record.place, locator, context);
    const page = source.url === null ? [] : [{title: pageTitle, url: source.url}];
    return {
        id: record.id,
        idScope: 'list',
        question: cleanTitle(plainTitle(record.question)).text,
        answer,
        section: [...source.section, ...record.section.map(plainTitle)],
        aliases: record.aliases,
        sources: [...(own.length > 0 ? own : page), ...sources],
        lang: null,
        teams: source.teams,
        review: mergeReviews(record.review, source.review),
        isPinned: record.isPinned ?? false,
        place: record.place,
    };
}

/** Sources of a single-entry file; `null` if it names none. */
function ownSources({question, sources}: FrontMatter, page: Page, place: Place, locator: Locator, context: DraftContext): Source[] | null {
    return question === '' || sources.length === 0 ? null : resolveNamedSources(sources.map(parseSource), page, place, locator, context);
}

function pageSource(url: string | null, title: string, {heading}: FoundQuestion, anchors: ReadonlyMap<OutlineNode, string>): Source[] {
    if (url === null) {
        return [];
    }
    return [{title, url: withAnchor(url, heading ? anchors.get(heading) ?? '' : '')}];
}
