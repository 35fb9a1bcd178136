// Prepares HTML for Pandoc: removes everything but the page's text, normalises its elements, and reads FAQPage data.

import path from 'node:path';

import {parse, parseFragment, serialize} from 'parse5';

import {warningAt, type Place, type Report} from '../diagnostics';
import {readAccordions} from '../html/accordions';
import {readComponents} from '../html/components';
import {attribute, childElements, listElements, rawTextOf, textOf, type Element, type Parent} from '../html/dom';
import {dropHidden, type Dropped} from '../html/drop';
import {dropMenus} from '../html/menus';
import {shapeElements} from '../html/shape';
import {readStyles} from '../html/styles';
import {dropTemplateTags} from '../html/templates';
import {readFaqPage} from '../records/json_ld';
import type {FaqRecord} from '../records/types';
import type {Locator} from './locate';

/** A prepared page. */
interface HtmlPage {

    /** Text of `<title>`; empty if absent. */
    readonly title: string;

    /** `<html lang>`; empty if absent. */
    readonly language: string;
    readonly content: string;

    /** Entries of the FAQPage data, which take precedence over those of the text. */
    readonly records: readonly FaqRecord[];

    /** Removed passages to report. */
    readonly dropped: readonly Dropped[];

    /** Text of a page that consists of one `<pre>`, else `null`. */
    readonly plain: string | null;
}

/** Elements whose end tag is optional, so that counting their start tags does not give the depth. */
const UNCLOSED = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'colgroup', 'html', 'head', 'body',
    'br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'source', 'track', 'embed', 'param']);

const DEEPEST_WRITTEN = 2000;

/** Whether elements are nested so deeply that parsing the page would take too long. */
export function isTooDeep(text: string): boolean {
    let depth = 0;
    for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
        if (!UNCLOSED.has(name.toLowerCase())) {
            depth = Math.max(0, depth + (slash === '' ? 1 : -1));
        }
        if (depth > DEEPEST_WRITTEN) {
            return true;
        }
    }
    return false;
}

/** Reads a page; FAQPage data that cannot be parsed is reported. */
export function readHtml(text: string, shown: string, locator: Locator, report: Report): HtmlPage {
    const source = prepareText(text);
    const document = parse(source, {sourceCodeLocationInfo: true});
    const elements = listElements(document);
    const records = elements.filter(isLinkedData).flatMap((script) => {
        const place: Place = {file: shown, line: script.sourceCodeLocation?.startLine ?? 1, column: script.sourceCodeLocation?.startCol ?? 1};
        return readLinkedData(rawTextOf(script), place, locator, report);
    });
    const titleElement = elements.find(({tagName}) => tagName === 'title');
    const language = attribute(elements.find(({tagName}) => tagName === 'html') ?? elements[0] ?? document as unknown as Element, 'lang');
    elements.forEach((element) => leadInside(element, shown));
    const plain = findPlainText(document);
    const dropped = plain === null ? clean(document, source) : [];
    return {plain, title: titleElement ? textOf(titleElement) : '', language, content: serialize(findContent(document)), records, dropped};
}

/** Rewrites links to the page's own file as links within the page. */
function leadInside(element: Element, shown: string): void {
    const link = element.attrs.find(({name}) => name === 'href');
    const [page = '', place] = link?.value.split('#') ?? [];
    if (link && place !== undefined && page !== '' && page === path.basename(shown)) {
        link.value = `#${place}`;
    }
}

/** Prepares a fragment, such as an answer, in the same way. */
export function cleanHtml(text: string, dropped: Dropped[] = []): string {
    const source = prepareText(text);
    const fragment = parseFragment(source, {sourceCodeLocationInfo: true});
    dropped.push(...clean(fragment, source));
    return serialize(fragment);
}

/** Maximum nesting; deeper elements are removed. */
const DEEPEST = 200;

function clean(root: Parent, source: string): Dropped[] {
    const dropped: Dropped[] = [];
    if (root.nodeName === '#document') {
        dropMenus(root, dropped);
    }
    cutDepth(root, 0);
    dropTemplateTags(root, dropped);
    const lookOf = readStyles(root, source);
    readComponents(root, source);
    const panels = readAccordions(root);
    dropHidden(root, {lookOf, panels, dropped});
    shapeElements(root, lookOf);
    return dropped;
}

/** Rewrites CDATA sections and self-closing components, which HTML parsers do not support. */
function prepareText(text: string): string {
    return text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, content: string) => content.replace(/&/g, '&amp;').replace(/</g, '&lt;')).
        replace(/<((?:[A-Z][\w.]*|(?:ac|ri):[\w-]+|[a-z]+-[\w-]+|a))((?:\s+[\w:@.-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+(?=[\s>])))?)*)\s*\/>/g, '<$1$2></$1>');
}

function cutDepth(parent: Parent, depth: number): void {
    if (depth > DEEPEST) {
        parent.childNodes = [];
    }
    for (const child of childElements(parent)) {
        cutDepth(child, depth + 1);
    }
}

/** The only `<main>` or `<article>` if it holds most of the text, else the body. */
function findContent(document: Parent): Parent {
    const elements = listElements(document);
    const whole = textOf(document).length;
    const found = ['main', 'article'].map((name) => elements.filter(({tagName}) => tagName === name)).find((list) => list.length === 1)?.[0];
    return found && textOf(found).length >= whole * LEAST_CONTENT ? found : elements.find(({tagName}) => tagName === 'body') ?? document;
}

/** Minimum number of lines that end in a question mark. */
const FEWEST_ASKING = 3;

/** The longest `<pre>` if it is nearly the whole page and asks questions: a text written for e-mail or newsgroups. */
function findPlainText(document: Parent): string | null {
    const [first] = listElements(document).filter(({tagName}) => tagName === 'pre').map(rawTextOf).sort((a, b) => b.length - a.length);
    const isWhole = first !== undefined && first.length >= textOf(document).length * MOST_OF_PAGE;
    return isWhole && (first.match(/[?？]\s*$/gmu)?.length ?? 0) >= FEWEST_ASKING ? first : null;
}

const MOST_OF_PAGE = 0.8;

/** Minimum share of the page's text in its main element. */
const LEAST_CONTENT = 0.4;

function isLinkedData(element: Element): boolean {
    return element.tagName === 'script' && (/^application\/ld\+json\b/i).test(attribute(element, 'type'));
}

function readLinkedData(text: string, place: Place, locator: Locator, report: Report): FaqRecord[] {
    try {
        // Some pages wrap it in HTML comments, for old browsers.
        return readFaqPage(JSON.parse((/[{[][\s\S]*[}\]]/).exec(text)?.[0] ?? text), (question) => {
            const found = locator.find(question);
            return found.line < place.line ? place : found;
        });
    } catch {
        report(warningAt(place, 'bad-json-ld', 'This structured data is not JSON; it is not read.'));
        return [];
    }
}
