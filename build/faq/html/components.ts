// Custom elements: MDX components and Confluence macros. Their children and titles are text.

import {NOTE_CLASS} from '../document/outline';
import {readsAsQuestion} from '../document/text';
import {attribute, childElements, createElement, createLink, createParagraph, createText, detach, isElement, listElements, rawTextOf, rename, replaceWith,
    setChildren, textOf, type Child, type Element, type Parent} from './dom';

const HTML = new Set(('a abbr acronym address area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del ' +
    'details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset g-emoji h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label ' +
    'legend li link main map mark menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script search section ' +
    'select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr math').split(' '));

const TITLES = ['question', 'summary', 'title', 'label', 'header', 'heading', 'q'];
const FOLDS = /accordion|faq|question|collaps|details|expand|toggle|disclosure|spoiler|dropdown/;
const NOTES = /^(?:note|tip|info|warning|caution|danger|important|callout|admonition|alert|notice|aside|hint|check|success|error|banner)$/;

/**
 * Converts components to standard elements.
 * @param source the original text, for names in their original case
 */
export function readComponents(root: Parent, source: string): void {
    for (const element of listElements(root)) {
        if (element.tagName === 'iframe') {
            readEmbed(element);
        } else if ((/^(?:video|audio|object|embed)$/).test(element.tagName)) {
            readMedia(element);
        } else if (element.tagName === 'aside' && attribute(element, 'title') !== '') {
            readComponent(element, source);
        } else if (element.tagName === 'ac:structured-macro') {
            readMacro(element);
        } else if (!HTML.has(element.tagName) && !element.tagName.startsWith('ac:') && !element.tagName.startsWith('ri:') &&
            element.namespaceURI.endsWith('xhtml')) {
            readComponent(element, source);
        }
    }
}

/** Addresses of videos within a page, and what comes before the video's name where it is watched. */
const VIDEOS: readonly (readonly [RegExp, string])[] = [
    [/^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/, 'https://www.youtube.com/watch?v='],
    [/^(?:https?:)?\/\/player\.vimeo\.com\/video\/([\w-]+)/, 'https://vimeo.com/'],
    [/^(?:https?:)?\/\/(?:www\.)?loom\.com\/embed\/([\w-]+)/, 'https://www.loom.com/share/'],
    [/^(?:https?:)?\/\/(?:www\.)?dailymotion\.com\/embed\/video\/([\w-]+)/, 'https://www.dailymotion.com/video/'],
];

/** A video within the page becomes a link to it. */
function readEmbed(frame: Element): void {
    const source = attribute(frame, 'src') || attribute(frame, 'data-src');
    const address = VIDEOS.flatMap(([pattern, watched]) => pattern.exec(source)?.slice(1).map((video) => watched + video) ?? [])[0];
    if (address !== undefined) {
        linkTo(address, frame);
    }
}

/** A recording or a document within the page becomes a link to it. */
function readMedia(element: Element): void {
    const sources = [element, ...childElements(element).filter(({tagName}) => tagName === 'source')].map((each) =>
        attribute(each, 'src') || attribute(each, 'data'));
    const address = sources.find((source) => (/\.(?:mp4|webm|ogg|ogv|mov|m4v|mp3|m4a|wav|oga|opus|flac|pdf)(?:[?#].*)?$/i).test(source));
    if (address !== undefined) {
        linkTo(address, element);
    }
}

function linkTo(address: string, element: Element): void {
    const name = attribute(element, 'title') || attribute(element, 'aria-label') ||
        (/^https?:/i.test(address) ? address : address.replace(/^.*\//, '').replace(/[?#].*$/, ''));
    replaceWith(element, [createElement('p', '', [createLink(address, [createText(name)])])]);
}

function readComponent(element: Element, source: string): void {
    const location = element.sourceCodeLocation;
    const written = location ? source.slice(location.startOffset, (location.startTag ?? location).endOffset) : '';
    const isPlaceholder = element.attrs.length === 0 && location?.endTag === undefined && !(/^<[A-Z]|\/>$/).test(written) && !element.tagName.includes(':');
    if (isPlaceholder && written !== '') {
        replaceWith(element, [createText(written), ...element.childNodes]);
        return;
    }
    const title = firstAttribute(element, TITLES);
    const name = element.tagName.replace(/^.*[.:-]/, '');
    if (NOTES.test(name)) {
        const kind = (firstAttribute(element, ['type', 'variant']) || name).toLowerCase();
        replaceWith(element, [createNote((/^[a-z]+$/).test(kind) ? kind : 'note', title, element.childNodes)]);
    } else if (title !== '' && (FOLDS.test(element.tagName) || readsAsQuestion(title))) {
        const answer = firstAttribute(element, ['answer', 'content', 'text', 'body', 'a']);
        rename(element, 'details');
        element.attrs = element.attrs.filter((attr) => attr.name === 'id');
        setChildren(element, [createElement('summary', '', [createText(title)]), ...paragraphOf(answer), ...element.childNodes]);
    } else {
        const address = firstAttribute(element, ['href', 'to', 'link']);
        const caption = paragraphOf(firstAttribute(element, ['caption', 'description']));
        rename(element, isInline(element) ? 'span' : 'div');
        element.attrs = [];
        if (address !== '') {
            const link = createLink(address, title === '' ? element.childNodes : [createText(title)]);
            setChildren(element, title === '' ? [link] : [createElement('p', '', [link]), ...element.childNodes, ...caption]);
            return;
        }
        const heading = title === '' ? [] : [createElement('p', '', [createElement('strong', '', [createText(title)])])];
        setChildren(element, [...heading, ...element.childNodes, ...caption]);
    }
}

/** The first of the attributes that is not empty. */
function firstAttribute(element: Element, names: readonly string[]): string {
    return names.map((name) => attribute(element, name)).find((value) => value !== '') ?? '';
}

function paragraphOf(text: string): Child[] {
    return text === '' ? [] : [createParagraph(text)];
}

function createNote(kind: string, title: string, content: readonly Child[]): Element {
    return createElement('div', `${NOTE_CLASS} faq-note-${kind}`,
        title === '' ? content : [createElement('div', 'faq-note-title', [createParagraph(title)]), ...content]);
}

/** An inline component. */
function isInline(element: Element): boolean {
    return isElement(element.parentNode) && (/^(?:p|span|strong|em|b|i|a|h[1-6]|td|th|dt|li)$/).test(element.parentNode.tagName) &&
        !listElements(element).some(({tagName}) => (/^(?:p|div|ul|ol|table|pre|h[1-6])$/).test(tagName));
}

/** Confluence's storage format: `ac:parameter` beside `ac:rich-text-body` or `ac:plain-text-body`. */
function readMacro(macro: Element): void {
    const kind = attribute(macro, 'ac:name').toLowerCase();
    const parameters = new Map(childElements(macro).filter(({tagName}) => tagName === 'ac:parameter').map((parameter) =>
        [attribute(parameter, 'ac:name'), textOf(parameter)]));
    const body: readonly Child[] = childElements(macro).find(({tagName}) => tagName === 'ac:rich-text-body')?.childNodes ?? [];
    const plain = childElements(macro).find(({tagName}) => tagName === 'ac:plain-text-body');
    const title = parameters.get('title') ?? '';
    if (kind === 'expand') {
        replaceWith(macro, [createElement('details', '', [createElement('summary', '', [createText(title)]), ...body])]);
    } else if (plain) {
        const code = createElement('code', '', [createText(rawTextOf(plain))]);
        replaceWith(macro, [createElement('pre', `language-${parameters.get('language') ?? 'none'}`, [code])]);
    } else if (NOTES.test(kind) || kind === 'panel') {
        replaceWith(macro, [createNote(kind === 'panel' ? 'note' : kind, title, body)]);
    } else if (body.length > 0) {
        replaceWith(macro, [createElement('div', '', body)]);
    } else {
        detach(macro);
    }
}
