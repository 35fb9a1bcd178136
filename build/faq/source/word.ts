// Word's XML before Pandoc reads it: containers that Pandoc skips are opened, hidden text, comments and tables of contents go, text
// boxes stand in the text, and headings, questions and bold paragraphs are marked as such where only a style says so.

import {strFromU8, strToU8, type Unzipped} from 'fflate';

import type {Dropped} from '../html/drop';
import {readWordStyles, type WordStyles} from './word_styles';
import {attributeOf, childElements, closest, createElement, findAll, findChild, isElement, parseXml, removeNode, replaceNode, textOf, unwrap, writeXml,
    type Document, type Element} from './xml';
import {WORD_TEXT} from './zip';

/** Names of the styles that mark headings. */
const HEADING_STYLE = 'FaqHeading';

/** The changed members of a Word document's archive; `null` if its text is not well-formed. */
export function cleanWord(members: Unzipped, dropped: Dropped[]): Unzipped | null {
    const nameOf = (sign: RegExp): string => Object.keys(members).find((name) => sign.test(name)) ?? '';
    const text = (name: string): string => (members[name] ? strFromU8(members[name]) : '');
    const [textName, stylesName] = [nameOf(WORD_TEXT), nameOf(/^word\/styles\d*\.xml$/)];
    const document = parseXml(text(textName));
    if (document === null) {
        return null;
    }
    const styles = readWordStyles(text(stylesName));
    openContainers(document, dropped);
    const white = findWhite(document, styles);
    placeTextBoxes(document);
    dropHidden(document, (run, paragraph) => white.has(run) || styles.isHidden(run, paragraph), styles, dropped);
    markStyles(document, styles);
    listComments(text(nameOf(/^word\/comments\d*\.xml$/)), dropped);
    Object.keys(members).filter((name) => (/^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/).test(name)).forEach((name) => noteDrawing(text(name), dropped));
    return {[textName]: strToU8(writeXml(document)), ...(stylesName === '' ? {} : {[stylesName]: strToU8(addHeadingStyles(text(stylesName)))})};
}

function note(what: Dropped['what'], text: string, dropped: Dropped[]): void {
    if (text !== '') {
        dropped.push({what, text});
    }
}

/** Text without what is deleted and without the instructions of fields. */
function shownText(parent: Element): string {
    const paragraphs = findAll(parent, 'w:p');
    return paragraphs.length === 0 ? textOf(parent, 'w:t') : paragraphs.map((paragraph) => textOf(paragraph, 'w:t')).filter((text) => text !== '').join(' ');
}

function listComments(xml: string, dropped: Dropped[]): void {
    const root = xml === '' ? null : parseXml(xml)?.documentElement;
    (root ? childElements(root) : []).forEach((comment) => note('comment', shownText(comment), dropped));
}

/** SmartArt and charts are pictures without text for Pandoc. */
function noteDrawing(xml: string, dropped: Dropped[]): void {
    const root = parseXml(xml)?.documentElement;
    const texts = root ? findAll(root, 'a:t').map(({textContent}) => (textContent ?? '').trim()).filter((text) => text !== '') : [];
    note('unknown element', texts.length === 0 ? '' : `A diagram or chart: ${texts.join(', ')}`, dropped);
}

/** Content controls, smart tags, fields and cross-references become their text. */
function openContainers(document: Document, dropped: Dropped[]): void {
    for (const element of findAll(document, 'w:sdt')) {
        const content = findChild(element, 'w:sdtContent') ?? element;
        const gallery = attributeOf(findChild(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery'), 'w:val');
        if (gallery === 'Table of Contents') {
            note('page navigation', shownText(content), dropped);
            removeNode(element);
            continue;
        }
        if (findChild(element, 'w:sdtPr', 'w:showingPlcHdr') !== null) {
            findAll(content, 'w:r').forEach(removeNode);
        }
        unwrap(element, content);
    }
    findAll(document, 'w:customXml', 'w:smartTag', 'w:fldSimple', 'w:dir', 'w:bdo').forEach((element) => unwrap(element));
    findAll(document, 'w:hyperlink').filter((link) => attributeOf(link, 'r:id') === '').forEach((link) => unwrap(link));
    findAll(document, 'w:instrText').filter(({textContent}) => (/^\s*(?:REF|PAGEREF|NOTEREF)\s/i).test(textContent ?? '')).forEach(removeNode);
    findAll(document, 'w:customXmlPr', 'w:smartTagPr').forEach(removeNode);
    findAll(document, 'w:ruby').forEach((ruby) => {
        const base = findChild(ruby, 'w:rubyBase');
        replaceNode(isElement(ruby.parentNode) ? ruby.parentNode : ruby, base ? childElements(base) : []);
    });
    findAll(document, 'w:cr').forEach((mark) => replaceNode(mark, [createElement(document, 'w:br')]));
    findAll(document, 'w:noBreakHyphen').forEach((mark) => {
        const hyphen = createElement(document, 'w:t');
        hyphen.appendChild(document.createTextNode('-'));
        replaceNode(mark, [hyphen]);
    });
    findAll(document, 'w:pict').forEach((picture) => modernise(picture, document));
    findAll(document, 'w:altChunk').forEach((chunk) => {
        note('unknown element', 'A document that is embedded in this one as a file', dropped);
        removeNode(chunk);
    });
}

/** Old pictures (VML) lose their alternative text in Pandoc. */
function modernise(picture: Element, document: Document): void {
    const [data] = findAll(picture, 'v:imagedata');
    const shape = data?.parentNode;
    const alt = shape && isElement(shape) ? attributeOf(shape, 'alt') : '';
    if (data && alt !== '') {
        const drawing = createElement(document, 'w:drawing');
        const inline = drawing.appendChild(createElement(document, 'wp:inline'));
        inline.appendChild(createElement(document, 'wp:docPr', {id: '0', name: '', descr: alt}));
        inline.appendChild(createElement(document, 'pic:pic')).appendChild(createElement(document, 'pic:blipFill')).
            appendChild(createElement(document, 'a:blip', {'r:embed': attributeOf(data, 'r:id')}));
        replaceNode(picture, [drawing]);
    }
}

/** The text of a box follows the paragraph that it is anchored in. */
function placeTextBoxes(document: Document): void {
    findAll(document, 'mc:Fallback').filter((fallback) => findAll(fallback, 'w:txbxContent').length > 0).forEach(removeNode);
    for (const box of findAll(document, 'w:txbxContent').reverse()) {
        const paragraph = closest(box, 'w:p');
        const content = childElements(box);
        removeNode(box);
        content.reverse().forEach((inner) => paragraph?.parentNode?.insertBefore(inner, paragraph.nextSibling));
    }
}

/** Runs in white on the white of the page; text boxes and tables may have a colour. */
function findWhite(document: Document, styles: WordStyles): ReadonlySet<Element> {
    const isPlain = findAll(document, 'w:background').length === 0;
    return new Set(!isPlain ? [] : findAll(document, 'w:r').filter((run) =>
        styles.isWhite(run, closest(run, 'w:p')) && closest(run, 'w:txbxContent') === null && !isInColouredTable(run)));
}

function isInColouredTable(run: Element): boolean {
    const table = closest(run, 'w:tbl');
    return table !== null && (findChild(table, 'w:tblPr', 'w:tblStyle') !== null ||
        findChild(table, 'w:tblPr', 'w:shd') !== null || findChild(closest(run, 'w:tc') ?? table, 'w:tcPr', 'w:shd') !== null);
}

function dropHidden(document: Document, isHidden: WordStyles['isHidden'], styles: WordStyles, dropped: Dropped[]): void {
    for (const row of findAll(document, 'w:tr')) {
        const isHidden = findChild(row, 'w:trPr', 'w:hidden') !== null;
        if (isHidden || findChild(row, 'w:trPr', 'w:del') !== null) {
            note('hidden text', isHidden ? shownText(row) : '', dropped);
            removeNode(row);
        }
    }
    for (const paragraph of findAll(document, 'w:p')) {
        if (styles.isContents(paragraph)) {
            note('page navigation', shownText(paragraph), dropped);
            removeNode(paragraph);
            continue;
        }
        const hidden = findAll(paragraph, 'w:r').filter((run) => isHidden(run, paragraph));
        note('hidden text', hidden.map(shownText).join(' ').replace(/\s+/g, ' ').trim(), dropped);
        hidden.forEach(removeNode);
        const row = hidden.length > 0 ? closest(paragraph, 'w:tr') : null;
        if (row && shownText(row) === '' && findAll(row, 'w:drawing', 'w:pict', 'w:object').length === 0) {
            removeNode(row);
        }
    }
}

function markStyles(document: Document, styles: WordStyles): void {
    for (const paragraph of findAll(document, 'w:p')) {
        const level = styles.levelOf(paragraph);
        if (level > 0) {
            const properties = findChild(paragraph, 'w:pPr') ?? prepend(paragraph, createElement(document, 'w:pPr'));
            childElements(properties).filter(({nodeName}) => nodeName === 'w:pStyle' || nodeName === 'w:outlineLvl').forEach(removeNode);
            prepend(properties, createElement(document, 'w:pStyle', {'w:val': `${HEADING_STYLE}${level}`}));
        } else if (styles.isBold(paragraph)) {
            findAll(paragraph, 'w:r').forEach((run) => embolden(run, document));
        }
    }
}

function embolden(run: Element, document: Document): void {
    const properties = findChild(run, 'w:rPr') ?? prepend(run, createElement(document, 'w:rPr'));
    if (findChild(properties, 'w:b') === null) {
        prepend(properties, createElement(document, 'w:b'));
    }
}

function prepend(parent: Element, child: Element): Element {
    parent.insertBefore(child, parent.firstChild);
    return child;
}

function addHeadingStyles(xml: string): string {
    const added = Array.from({length: 9},
        (_, at) => `<w:style w:type="paragraph" w:styleId="${HEADING_STYLE}${at + 1}"><w:name w:val="heading ${at + 1}"/></w:style>`).join('');
    return xml.includes('</w:styles>') ? xml.replace('</w:styles>', `${added}</w:styles>`) : xml;
}
