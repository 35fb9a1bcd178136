// Removes from a page: scripts and forms, page furniture, hidden content, and reviewers' comments.

import {isPageFurniture} from '../document/furniture';
import {asksByMark, readsAsQuestion} from '../document/text';
import {attribute, childElements, classesOf, closest, hasAttribute, isElement, linkShare, listElements, nextElement, previousElement, setChildren, textOf,
    type Element, type Parent} from './dom';
import type {LookOf} from './styles';

/** A removed passage that is worth reporting. */
export interface Dropped {
    readonly what: 'hidden text' | 'comment' | 'page navigation' | 'unknown element';
    readonly text: string;
}

/** Options. */
interface DropContext {
    readonly lookOf: LookOf;

    /** Panels that a button or a summary opens; hidden initially but meant to be read. */
    readonly panels: ReadonlySet<Element>;
    readonly dropped: Dropped[];
}

/** Pandoc cuts a table's rows to as many cells as it has `<col>`. */
const PROGRAMS = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'head', 'canvas', 'audio', 'video', 'map',
    'col', 'colgroup', 'input', 'select', 'textarea', 'datalist', 'meter', 'progress', 'dialog', 'link', 'meta', 'base', 'title']);

const AROUND = new Set(['nav', 'footer', 'menu']);
const AROUND_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar', 'dialog', 'alertdialog', 'tooltip']);

/** Tokens of class and id, matched as a whole. */
const AROUND_CLASSES =
    /^(?:breadcrumbs?(?:[-_][\w-]+)?|skip-?(?:link|nav|to-content)|pagination(?:-nav)?|pager|prev-next(?:-area)?|page-metadata|page-nav(?:igation)?|edit-(?:this-)?page|theme-edit-this-page|theme-last-updated|last-updated|back-?to-?top|social-?(?:share|links|buttons)|share-(?:buttons|links)|cookie-?(?:banner|consent|notice)|mw-editsection|printfooter|catlinks|navbox|copy-?btn|copybutton|copybtn|linenos?|linenumbers|line-numbers-rows|gutter|headerlink|footer-body|navfooter|navheader|sphinxsidebar|navpath|site-header|site-footer|article-votes|was-this-helpful|feedback-(?:widget|form)|page-feedback|wm-ipp-base|footer|titlearea|headertitle|article-(?:meta|author|subscribe|relatives|footer|vote)|related[-_](?:articles|posts|content|topics)|jp-relatedposts|comments?-?(?:list|area|respond|form)|comments|entry-(?:meta|footer)|post-(?:meta|navigation)|byline|sharedaddy|widget-area|toc-macro|crawler-post-meta|post-likes|mw-(?:navigation|panel|head|cite-backlink)|p-personal|jump-to-nav|siteSub|mw-jump-link|nav-panel)$/i;

/** May contain the text itself on some pages, so they are only removed if they are mostly links. */
const AROUND_IF_LINKS =
    /^(?:toc|toctree(?:-wrapper)?|table-of-contents|contents|side-?bar(?:-nav)?|related(?:-\w+)?|menu|nav(?:-\w+|bar)?|topics?-list|recent-\w+)$/i;

const HIDDEN_CLASSES =
    /^(?:d-none|hidden|hide|is-hidden|u-hidden|sr-only|sr-only-focusable|visually-?hidden|screen-reader-(?:text|only)|invisible|noprint-hidden)$/;
const SHOWN_AGAIN = /^(?:d-\w+-(?:block|flex|grid|inline(?:-block)?)|\w+:(?:block|flex|grid|inline(?:-block)?|table))$/;
const PANEL_CLASSES =
    /(?:^|[-_])(?:collaps\w*|accordion\w*|tab-?(?:pane|panel|content|item)|panel-?(?:body|content)?|toggle-?content|answers?|expand-?(?:content|container)|expander|spoiler|disclosure)(?:$|[-_])/i;

/** Removes everything below `parent` that is not text of the document. */
export function dropHidden(parent: Parent, context: DropContext): void {
    setChildren(parent, parent.childNodes.filter((child) => child.nodeName !== '#comment' && !(isElement(child) && isDropped(child, context))));
    for (const child of childElements(parent)) {
        dropHidden(child, context);
    }
}

function isDropped(element: Element, context: DropContext): boolean {
    const {tagName} = element;
    if (isKept(element)) {
        return false;
    }
    if (tagName === 'iframe' && (/^(?:https?:)?\/\//i).test(attribute(element, 'src')) && attribute(element, 'title') !== '') {
        context.dropped.push({what: 'unknown element', text: `${attribute(element, 'title')} (${attribute(element, 'src')})`});
    }
    if (PROGRAMS.has(tagName) || isPermalink(element) || isEmptyPicture(element) || (tagName === 'sup' && classesOf(element).includes('reference'))) {
        return true;
    }
    if (tagName === 'button' || attribute(element, 'role') === 'button') {
        return tagName === 'button' && closest(element, ({tagName: name}) => (/^(?:h[1-6]|summary|dt)$/).test(name)) === null;
    }
    if (isComment(element)) {
        return note('comment', element, context);
    }
    if (isHidden(element, context) && !isOpened(element, context)) {
        return note(linkShare(element) > 0.6 ? 'page navigation' : 'hidden text', element, context);
    }
    if (isAround(element) || isFurnitureBlock(element)) {
        return note('page navigation', element, context);
    }
    return false;
}

/** A part of the tree that Pandoc has read already. */
function isKept(element: Element): boolean {
    return classesOf(element).some((name) => name.startsWith('faq-'));
}

function note(what: Dropped['what'], element: Element, {dropped}: DropContext): true {
    const text = textOf(element);
    if ((/[\p{L}\p{N}]/u).test(text)) {
        dropped.push({what, text});
    }
    return true;
}

/** Permalinks behind headings, and links without content. */
function isPermalink(element: Element): boolean {
    if (element.tagName !== 'a' || !hasAttribute(element, 'href')) {
        return false;
    }
    const text = textOf(element);
    const isMark = (/^(?:[¶#§🔗⚓]|\[?link\]?|permalink|\[#\])?$/iu).test(text) && !listElements(element).some(({tagName}) => tagName === 'img');
    const isMarked = classesOf(element).some((name) =>
        (/^(?:header-?link|hash-link|permalink|heading-?(?:link|anchor)|header-anchor|anchor(?:js)?(?:-link)?)$/i).test(name));
    return (isMark && (text === '' || attribute(element, 'href').includes('#'))) ||
        (isMarked && (text.length <= 2 || (/^(?:direct link|permalink)/i).test(text)));
}

function isEmptyPicture(element: Element): boolean {
    return element.tagName === 'img' &&
        (classesOf(element).some((name) => (/^(?:emoticon|emoji|icon)$/).test(name) && !(/\p{Extended_Pictographic}/u).test(attribute(element, 'alt'))) ||
            attribute(element, 'width') === '1');
}

const COMMENTS = /(?:^|\s)(?:MsoCommentReference|msocomanchor|msocomtxt|inline-comment-marker-text)(?:\s|$)/i;

/** Comments in exports of Google Docs, Word and Confluence. */
function isComment(element: Element): boolean {
    if (COMMENTS.test(attribute(element, 'class')) || (/mso-element\s*:\s*comment|mso-comment-reference/i).test(attribute(element, 'style'))) {
        return true;
    }
    if (element.tagName === 'a' || element.tagName === 'sup') {
        const link = element.tagName === 'a' ? element : childElements(element)[0];
        return link !== undefined && textOf(element) === textOf(link) && attribute(link, 'href').includes('#cmnt') &&
            !attribute(link, 'href').includes('#cmnt_ref');
    }
    if ((/^(?:div|p|li|dd|td)$/).test(element.tagName)) {
        const [first] = listElements(element).filter(({tagName}) => tagName === 'a');
        const begins = first !== undefined && textOf(element).startsWith(textOf(first));
        if (begins && (attribute(first, 'href').includes('#cmnt_ref') || attribute(first, 'href').includes('#_msoanchor_'))) {
            return true;
        }
    }
    return false;
}

function isHidden(element: Element, {lookOf}: DropContext): boolean {
    const classes = classesOf(element);
    return (hasAttribute(element, 'hidden') && attribute(element, 'hidden') !== 'until-found') || attribute(element, 'aria-hidden') === 'true' ||
        lookOf(element).hidden ||
        (classes.some((name) => HIDDEN_CLASSES.test(name)) && !classes.some((name) => SHOWN_AGAIN.test(name)));
}

const LONGEST_QUESTION = 250;

/** Hidden until opened by a reader: the answer of an accordion, a tab. */
function isOpened(element: Element, {panels}: DropContext): boolean {
    if (panels.has(element) || attribute(element, 'role') === 'tabpanel' ||
        (attribute(element, 'role') === 'region' && hasAttribute(element, 'aria-labelledby')) ||
        classesOf(element).some((name) => PANEL_CLASSES.test(name)) || element.tagName === 'dd') {
        return true;
    }
    const panel = closest(element, (around) => panels.has(around));
    if (panel !== null && textOf(panel) === textOf(element)) {
        return true;
    }
    const before = previousElement(element);
    const after = nextElement(element);
    return before !== null && textOf(before).length <= LONGEST_QUESTION && isQuestionAlone(before) &&
        (after === null || readsAsQuestion(textOf(after)) || (/^(?:h[1-6]|hr)$/).test(after.tagName));
}

function isQuestionAlone(element: Element): boolean {
    return asksByMark(textOf(element)) || ((/^(?:h[1-6]|dt)$/).test(element.tagName) && readsAsQuestion(textOf(element)));
}

function isAround(element: Element): boolean {
    const tokens = [...classesOf(element), attribute(element, 'id')];
    if (AROUND.has(element.tagName) || AROUND_ROLES.has(attribute(element, 'role')) ||
        (/mso-element\s*:\s*(?:header|footer)/i).test(attribute(element, 'style'))) {
        return true;
    }
    if (element.tagName === 'body' || element.tagName === 'main') {
        return false;
    }
    if (isFootOrHead(element)) {
        return true;
    }
    const isMostlyLinks = (): boolean => linkShare(element) > 0.6;
    if (tokens.includes('pageSection') && listElements(element).some((inner) => (/^(?:attachments|comments)$/).test(attribute(inner, 'id')))) {
        return true;
    }
    if (tokens.includes('meta') && closest(element, (around) => classesOf(around).includes('lightbox')) !== null) {
        return true;
    }
    return tokens.some((token) => AROUND_CLASSES.test(token) || (/^MsoToc\d$/).test(token)) ||
        ((element.tagName === 'aside' || tokens.some((token) => AROUND_IF_LINKS.test(token))) && isMostlyLinks());
}

const LONGEST_HEAD = 300;

/** Links to the next and the previous page and menus, as Texinfo writes them, and an address at a page's end. */
function isFootOrHead(element: Element): boolean {
    if (element.tagName === 'address') {
        return isElement(element.parentNode) && element.parentNode.tagName === 'body' && nextElement(element) === null;
    }
    if (element.tagName === 'table' && classesOf(element).includes('menu')) {
        return true;
    }
    return (/^(?:div|p|table)$/).test(element.tagName) && textOf(element).length <= LONGEST_HEAD && (/^(?:next|prev(?:ious)?|up)\s*:/i).test(textOf(element)) &&
        listElements(element).some(({tagName}) => tagName === 'a');
}

function isFurnitureBlock(element: Element): boolean {
    return (/^(?:p|div|li|a|span|small|td|address)$/).test(element.tagName) && isPageFurniture(textOf(element)) &&
        !childElements(element).some(({tagName}) => (/^h[1-6]$/).test(tagName)) &&
        closest(element, (around) => (/^(?:h[1-6]|dt|summary|pre)$/).test(around.tagName) || classesOf(around).includes('fragment')) === null &&
            isAlone(element);
}

/** A link within a sentence is part of it. */
function isAlone(element: Element): boolean {
    return !(/^(?:a|span|small)$/).test(element.tagName) || (isElement(element.parentNode) && isPageFurniture(textOf(element.parentNode)));
}
