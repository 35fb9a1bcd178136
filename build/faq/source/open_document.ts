// The XML of an OpenDocument text before Pandoc reads it: hidden text, comments, deleted text and tables of contents go, fields become
// their text, text boxes stand in the text, and what only a style says about a paragraph is written into it.

import {strFromU8, strToU8, type Unzipped} from 'fflate';

import type {Dropped} from '../html/drop';
import {readOpenDocumentStyles, type OpenDocumentStyles} from './open_document_styles';
import {attributeOf, childElements, closest, createElement, findAll, isElement, listElements, parseXml, removeNode, replaceNode, unwrap, writeXml,
    type Document, type Element} from './xml';

/** The changed members of the document's archive; `null` if its text is not well-formed. */
export function cleanOpenDocument(members: Unzipped, dropped: Dropped[]): Unzipped | null {
    const [content, named] = ['content.xml', 'styles.xml'].map((name) => (members[name] ? parseXml(strFromU8(members[name])) : null));
    if (!content) {
        return null;
    }
    const styles = readOpenDocumentStyles(named ? [named, content] : [content]);
    dropParts(content, dropped);
    openFields(content);
    const white = findWhite(content, styles);
    placeShapes(content);
    dropHidden(content, (element) => (white.has(element) ? true : styles.isHidden(element)), dropped);
    markStyles(content, styles);
    return {'content.xml': strToU8(writeXml(content))};
}

const PARAGRAPHS = ['text:p', 'text:h'];

function drop(what: Dropped['what'], element: Element, dropped: Dropped[]): void {
    const paragraphs = findAll(element, ...PARAGRAPHS);
    const text = (paragraphs.length > 0 ? paragraphs : [element]).map(({textContent}) => textContent ?? '').join(' ').replace(/\s+/g, ' ').trim();
    if (text !== '') {
        dropped.push({what, text});
    }
    removeNode(element);
}

const QUIET = ['text:tracked-changes', 'text:soft-page-break', 'text:placeholder', 'office:forms', 'office:annotation-end'];
const CONTENTS = ['text:table-of-content', 'text:alphabetical-index', 'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index'];

function dropParts(content: Document, dropped: Dropped[]): void {
    findAll(content, ...QUIET).forEach(removeNode);
    findAll(content, 'office:annotation').forEach((remark) => drop('comment', remark, dropped));
    findAll(content, ...CONTENTS).forEach((contents) => drop('page navigation', contents, dropped));
    const isMarkedHidden = (element: Element): boolean => attributeOf(element, 'text:display') === 'none' || attributeOf(element, 'text:is-hidden') === 'true';
    findAll(content, 'text:section').filter(isMarkedHidden).forEach((section) => drop('hidden text', section, dropped));
    findAll(content, 'table:table-row').filter((row) => (/^(?:collapse|filter)$/).test(attributeOf(row, 'table:visibility'))).forEach((row) =>
        drop('hidden text', row, dropped));
    findAll(content, 'text:hidden-paragraph').filter(isMarkedHidden).forEach((mark) => drop('hidden text', closest(mark, ...PARAGRAPHS) ?? mark, dropped));
    findAll(content, 'text:hidden-text').forEach((part) => drop('hidden text', part, dropped));
    findAll(content, 'loext:content-control').filter((control) => attributeOf(control, 'loext:showing-place-holder') === 'true').forEach(removeNode);
}

/** Elements within a paragraph that Pandoc reads; it drops others with their text. */
const READ = new Set(['text:span', 'text:a', 'text:s', 'text:tab', 'text:line-break', 'text:note', 'text:bookmark', 'text:bookmark-start',
    'text:bookmark-end']);

function openFields(content: Document): void {
    findAll(content, 'text:ruby-text').forEach(removeNode);
    findAll(content, 'text:a').filter((link) => attributeOf(link, 'xlink:href').startsWith('#')).forEach((link) => unwrap(link));
    for (const paragraph of findAll(content, ...PARAGRAPHS)) {
        listElements(paragraph).filter(({nodeName, parentNode}) =>
            (/^(?:text|loext|presentation):/).test(nodeName) && !READ.has(nodeName) && isElement(parentNode) && isInline(parentNode)).
            forEach((field) => unwrap(field));
    }
}

/** Whether its children are parts of a line. */
function isInline({nodeName}: Element): boolean {
    return PARAGRAPHS.includes(nodeName) || nodeName === 'text:span' || nodeName === 'text:a' ||
        (/^(?:text:(?:ruby|ruby-base|meta|meta-field)|loext:.*)$/).test(nodeName);
}

/** Text boxes and shapes with text follow the paragraph that they are anchored in. */
function placeShapes(content: Document): void {
    const holdsText = (element: Element): boolean =>
        element.nodeName.startsWith('draw:') && childElements(element).some(({nodeName}) => (/^(?:text:(?:p|h|list)|table:table)$/).test(nodeName));
    for (const shape of listElements(content).filter(holdsText).reverse()) {
        const inner = childElements(shape).filter(({nodeName}) => (/^(?:text|table):/).test(nodeName));
        const frame = isElement(shape.parentNode) && shape.parentNode.nodeName === 'draw:frame' ? shape.parentNode : shape;
        const anchor = closest(frame, ...PARAGRAPHS);
        if (anchor) {
            removeNode(frame);
            inner.reverse().forEach((part) => anchor.parentNode?.insertBefore(part, anchor.nextSibling));
        } else {
            replaceNode(frame, inner);
        }
    }
}

/** White text on the white of the page; shapes and tables may have a colour. */
function findWhite(content: Document, styles: OpenDocumentStyles): ReadonlySet<Element> {
    return new Set(findAll(content, 'text:span', ...PARAGRAPHS).filter((element) => styles.isWhite(element) === true &&
        closest(element, 'table:table', 'draw:frame', 'draw:custom-shape', 'draw:text-box') === null &&
        !findAll(element, 'text:span').some((span) => styles.isWhite(span) === false)));
}

function dropHidden(content: Document, isHidden: OpenDocumentStyles['isHidden'], dropped: Dropped[]): void {
    for (const element of findAll(content, 'text:span', ...PARAGRAPHS)) {
        const isShownInside = findAll(element, 'text:span').some((span) => isHidden(span) === false);
        if (isHidden(element) === true && !isShownInside) {
            drop('hidden text', element, dropped);
        }
    }
}

const BOLD_SPAN = 'FaqBold';

function markStyles(content: Document, styles: OpenDocumentStyles): void {
    for (const paragraph of findAll(content, ...PARAGRAPHS)) {
        const level = styles.levelOf(paragraph);
        if (level > 0) {
            const heading = createElement(content, 'text:h', {'text:outline-level': String(level)});
            Array.from(paragraph.childNodes).forEach((child) => heading.appendChild(child));
            replaceNode(paragraph, [heading]);
        } else if (styles.isBold(paragraph) === true && !findAll(paragraph, 'text:span').some((span) => styles.isBold(span) === false)) {
            const span = createElement(content, 'text:span', {'text:style-name': BOLD_SPAN});
            Array.from(paragraph.childNodes).forEach((child) => span.appendChild(child));
            paragraph.appendChild(span);
        }
    }
    // Numbered headings are items of lists.
    findAll(content, 'text:list').filter((list) => findAll(list, 'text:h').length > 0).forEach((list) => {
        findAll(list, 'text:list-item', 'text:list-header').filter((item) => item.parentNode === list).forEach((item) => unwrap(item));
        unwrap(list);
    });
    const bold = createElement(content, 'style:style', {'style:name': BOLD_SPAN, 'style:family': 'text'});
    bold.appendChild(createElement(content, 'style:text-properties', {'fo:font-weight': 'bold'}));
    findAll(content, 'office:automatic-styles')[0]?.appendChild(bold);
}
