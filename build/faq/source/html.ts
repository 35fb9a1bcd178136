// HTML before Pandoc reads it: the page's own content without navigation and scripts, `<details>` as something that Pandoc keeps,
// and the FAQPage data that search engines read.

import {defaultTreeAdapter, html as spec, parse, serialize} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';

import {warningAt} from '../diagnostics';
import type {Diagnostic, Place} from '../diagnostics';
import {DETAILS_CLASS} from '../document/outline';
import {readFaqPage} from '../records/json_ld';
import type {FaqRecord} from '../records/types';
import type {Locator} from './locate';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A page as it is handed on. */
export interface HtmlPage {

    /** The page's `<title>`; empty where it has none. */
    readonly title: string;
    readonly content: string;

    /** The questions of its FAQPage data, which stand for the page where there are any. */
    readonly records: readonly FaqRecord[];
}

const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'nav', 'footer', 'aside', 'form', 'svg', 'iframe', 'object', 'embed', 'button', 'head']);

/** Elements that may be nested so deep; what is deeper is left out, as nobody wrote it. */
const DEEPEST = 200;

/** Elements whose end need not be written, so that their number says nothing of depth. */
const UNCLOSED = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'colgroup', 'html', 'head', 'body',
    'br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'source', 'track', 'embed', 'param']);

const DEEPEST_WRITTEN = 2000;

/** Whether elements are nested so deep that reading the page would take time without bounds. */
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
export function readHtml(text: string, shown: string, locator: Locator, report: (diagnostic: Diagnostic) => void): HtmlPage {
    const document = parse(text, {sourceCodeLocationInfo: true});
    const elements = listElements(document);
    const records = elements.filter(isLinkedData).flatMap((script) => {
        const place: Place = {file: shown, line: script.sourceCodeLocation?.startLine ?? 1, column: script.sourceCodeLocation?.startCol ?? 1};
        return readLinkedData(textOf(script), place, locator, report);
    });
    const titleElement = elements.find(({tagName}) => tagName === 'title');
    const mains = elements.filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
    const articles = elements.filter(({tagName}) => tagName === 'article');
    const content = [mains, articles].find((list) => list.length === 1)?.[0] ?? document;
    clean(content, 0);
    return {title: titleElement ? textOf(titleElement).replace(/\s+/g, ' ').trim() : '', content: serialize(content), records};
}

/** A fragment such as an answer, cleaned the same way. */
export function cleanHtml(text: string): string {
    const document = parse(text);
    clean(document, 0);
    return serialize(document);
}

function listElements(root: Parent): Element[] {
    const found: Element[] = [];
    const rest: Parent[] = [root];
    for (let node = rest.pop(); node; node = rest.pop()) {
        const children = node.childNodes.filter((child) => defaultTreeAdapter.isElementNode(child));
        found.push(...children);
        rest.push(...children);
    }
    return found;
}

function isLinkedData(element: Element): boolean {
    return element.tagName === 'script' && (/^application\/ld\+json\b/i).test(attribute(element, 'type'));
}

function readLinkedData(text: string, place: Place, locator: Locator, report: (diagnostic: Diagnostic) => void): FaqRecord[] {
    try {
        return readFaqPage(JSON.parse(text), (question) => {
            const found = locator.find(question);
            return found.line < place.line ? place : found;
        });
    } catch {
        report(warningAt(place, 'bad-json-ld', 'This structured data is not JSON; it is not read.'));
        return [];
    }
}

function attribute(element: Element, name: string): string {
    return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

function textOf(node: Parent): string {
    return node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : '')).join('');
}

function clean(parent: Parent, depth: number): void {
    parent.childNodes = parent.childNodes.filter((child) => !('tagName' in child) || !isDropped(child, depth));
    for (const child of parent.childNodes) {
        if ('tagName' in child) {
            if (child.tagName === 'details') {
                renameDetails(child);
            }
            child.attrs.filter(({name}) => name === 'href').forEach((attr) => void (attr.value = attr.value.trim()));
            clean(child, depth + 1);
        }
    }
}

/** What is not part of the text: scripts, navigation, what is hidden, and the marks behind headings that link to themselves. */
function isDropped(element: Element, depth: number): boolean {
    const isPermalink = element.tagName === 'a' && (attribute(element, 'class').includes('headerlink') || (/^[¶#§🔗]$/u).test(textOf(element).trim()));
    return depth > DEEPEST || DROPPED.has(element.tagName) || isPermalink || element.attrs.some(({name}) => name === 'hidden');
}

/** Pandoc drops `<details>` and `<summary>` but keeps classes of a div. A summary's heading is only its looks. */
function renameDetails(details: Element): void {
    const summary = details.childNodes.find((child): child is Element => 'tagName' in child && child.tagName === 'summary');
    rename(details, 'div');
    details.attrs = [{name: 'class', value: DETAILS_CLASS}, ...details.attrs.filter(({name}) => name === 'id')];
    if (summary) {
        listElements(summary).filter(({tagName}) => (/^(?:h[1-6]|p|div)$/).test(tagName)).forEach((element) => rename(element, 'span'));
        rename(summary, 'p');
        details.childNodes = [summary, ...details.childNodes.filter((child) => child !== summary)];
    }
}

function rename(element: Element, tagName: string): void {
    element.tagName = tagName;
    element.nodeName = tagName;
    element.namespaceURI = spec.NS.HTML;
}
