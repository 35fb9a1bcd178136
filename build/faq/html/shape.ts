// Normalises the rest of a page: notes, code with its language, bold text, tabs. Removes all classes except ours, since they only
// have a meaning on their page.

import {DETAILS_CLASS, NOTE_CLASS} from '../document/outline';
import {asksByMark} from '../document/text';
import {attribute, childElements, classesOf, closest, createElement, createText, detach, isElement, listElements, nextElement, rename, replaceWith, setChildren,
    textOf, type Element, type Parent} from './dom';
import type {LookOf} from './styles';
import {sinkWrappers} from './wrappers';

/** Word's items are paragraphs with a bullet of a font of symbols. */
function shapeWordLists(root: Parent): void {
    for (const first of listElements(root).filter(isWordItem)) {
        if (!isElement(first.parentNode) || first.parentNode.tagName === 'ul') {
            continue;
        }
        const items: Element[] = [];
        for (let item: Element | null = first; item && isWordItem(item); item = nextElement(item)) {
            items.push(item);
        }
        const list = createElement('ul', '', []);
        replaceWith(first, [list]);
        items.forEach((item) => {
            detach(item);
            listElements(item).find((inner) => (/^[^\p{L}\p{N}]$|^o$/u).test(textOf(inner)))?.childNodes.splice(0);
            rename(item, 'li');
        });
        setChildren(list, items);
    }
}

function isWordItem(element: Element): boolean {
    return element.tagName === 'p' && attribute(element, 'class').startsWith('MsoListParagraph') && (/^(?:[·•§▪■\uF0B7\uF0A7]|o\s)/u).test(textOf(element));
}

/** Normalises everything below `root`. */
export function shapeElements(root: Parent, lookOf: LookOf): void {
    shapeWordLists(root);
    sinkWrappers(root);
    for (const element of listElements(root)) {
        shapeHeading(element);
        shapeTerms(element);
        shapeCode(element);
        shapePicture(element);
        shapeTabs(element);
        shapeNote(element);
        shapeBold(element, lookOf);
    }
    listElements(root).forEach(stripAttributes);
}

function shapeHeading(element: Element): void {
    const around = element.parentNode;
    if ((/^h[1-6]$/).test(element.tagName) && isElement(around) && (/^(?:a|b|big|center|em|font|i|small|span|strong|tt|u)$/).test(around.tagName) &&
        textOf(around) === textOf(element)) {
        // Pandoc takes a heading within a mark of a line for text of that line.
        setChildren(around, element.childNodes);
        rename(around, element.tagName);
        return;
    }
    if (attribute(element, 'role') === 'heading') {
        const level = Number(attribute(element, 'aria-level'));
        rename(element, `h${level >= 1 && level <= 6 ? level : 3}`);
    }
    if (element.tagName === 'p' && classesOf(element).some((name) => (/^(?:title|MsoTitle)$/).test(name)) &&
        !closest(element, (box) => isNoteBox(box) || classesOf(box).includes(NOTE_CLASS))) {
        rename(element, 'h1');
    }
    if (element.tagName === 'span' && (/mso-list\s*:\s*ignore/i).test(attribute(element, 'style'))) {
        detach(element);
    }
}

/** Terms alone, as in DocBook's tables of contents, are a list; Pandoc would look for their definitions further down. */
function shapeTerms(list: Element): void {
    const parts = list.tagName === 'dl' ? childElements(list) : [];
    if (parts.length > 0 && parts.every(({tagName}) => tagName === 'dt')) {
        rename(list, 'ul');
        parts.forEach((part) => rename(part, 'li'));
    }
}

const LANGUAGE = /^(?:language|lang|highlight-source|highlight|brush|src|code)[-:]([\w+#-]+)$/i;

/** A class that is only the language's name, as Pandoc and Asciidoctor write it. */
const BARE_LANGUAGE =
    /^(?!source|code|highlight|hljs|prettyprint|literal|screen|example|programlisting|src|wiki|pre|listing|wrap|no|line|copy|block|shiki|chroma|rouge|prism|astro|syntaxhighlighter)[a-z][a-z\d+#]{0,14}$/;

/** Highlighters put the language on a wrapper of the code. */
function shapeCode(element: Element): void {
    if (element.tagName === 'div' && classesOf(element).includes('fragment')) {
        rename(element, 'pre');
        element.attrs = [];
        childElements(element).slice(1).forEach((line) => setChildren(line, [createText('\n'), ...line.childNodes]));
        listElements(element).forEach((inner) => rename(inner, 'span'));
    }
    if ((/^(?:code|kbd|samp|tt)$/).test(element.tagName) && !closest(element, ({tagName}) => tagName === 'pre')) {
        shapeInlineCode(element);
    }
    if (element.tagName !== 'pre') {
        return;
    }
    const around = [element, ...childElements(element), element.parentNode,
        isElement(element.parentNode) ? element.parentNode.parentNode : null].filter((node) => isElement(node));
    const names = around.flatMap((node) =>
        [...classesOf(node), attribute(node, 'data-lang') && `lang-${attribute(node, 'data-lang')}`,
        attribute(node, 'data-language') && `lang-${attribute(node, 'data-language')}`,
        attribute(node, 'data-syntaxhighlighter-params').replace(/^.*brush:\s*([\w+#-]+).*$/, 'brush-$1')]);
    const own = names.map((name) => LANGUAGE.exec(name)?.[1] ?? '').find((name) => (/^(?!none$|default$|highlight$|plaintext$)[a-z]/i).test(name)) ??
        [element, ...childElements(element).slice(0, 1)].flatMap((node) => classesOf(node)).find((name) => BARE_LANGUAGE.test(name)) ?? '';
    element.attrs = own === '' ? [] : [{name: 'class', value: `faq-code ${own}`}];
    for (const inner of listElements(element)) {
        inner.attrs = [];
        if (inner.tagName === 'br') {
            replaceWith(inner, [createText('\n')]);
        }
    }
}

/** Merges the spans that Sphinx uses for words of a name into one piece of code; links and pictures stay. */
function shapeInlineCode(element: Element): void {
    rename(element, 'code');
    const inner = listElements(element);
    if (inner.length > 0 && !inner.some(({tagName}) => (/^(?:a|br|img)$/).test(tagName))) {
        setChildren(element, [createText(textOf(element))]);
    }
}

/** Attributes with the address of a lazily loaded picture. */
const LATER = ['data-src', 'data-lazy-src', 'data-original'];

/** Replaces emoji pictures by their character. */
function shapePicture(element: Element): void {
    const alt = attribute(element, 'alt');
    const later = element.tagName === 'img' ? LATER.map((name) => attribute(element, name)).find((value) => value !== '') : undefined;
    if (later !== undefined && (/^(?:data:.*)?$/i).test(attribute(element, 'src'))) {
        element.attrs = [...element.attrs.filter(({name}) => name !== 'src'), {name: 'src', value: later}];
    }
    if (element.tagName === 'img' && (/^(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+$/u).test(alt)) {
        replaceWith(element, [createText(alt)]);
    }
}

/** Puts the label of a CSS-only tab before its content. */
function shapeTabs(element: Element): void {
    if (element.tagName === 'label' && isElement(element.parentNode) && !(/^(?:p|li|td|form)$/).test(element.parentNode.tagName) && textOf(element) !== '') {
        const labels = childElements(element.parentNode);
        if (labels.length > 1 && labels.every(({tagName}) => tagName === 'label')) {
            placeLabels(element.parentNode, labels);
        } else {
            rename(element, 'p');
            setChildren(element, [createElement('strong', '', element.childNodes)]);
        }
    }
}

function placeLabels(box: Element, labels: readonly Element[]): void {
    const siblings = isElement(box.parentNode) ? childElements(box.parentNode) : [];
    const content = siblings[siblings.indexOf(box) + 1];
    const blocks = content ? childElements(content) : [];
    if (blocks.length === labels.length) {
        blocks.forEach((block, at) =>
            setChildren(block, [createElement('p', '', [createElement('strong', '', labels[at]?.childNodes ?? [])]), ...block.childNodes]));
        detach(box);
    }
}

const NOTE_BOXES = /^(?:admonition|theme-admonition|custom-block|markdown-alert|callout|alert|hint-box|note-box|message|notice|info-?box|confluence-information-macro|panel-note|starlight-aside|hint|docs-callout|admonitionblock|sd-card-note)$/i;
const NOTE_KIND = /^(?:(?:theme-admonition|markdown-alert|callout|alert|confluence-information-macro|starlight-aside-|hint|message|notice|custom-block)[-_]+)?(note|info|information|tip|hint|warning|caution|danger|error|important|success|seealso|attention|example|question|primary)$/i;
const KINDS: Readonly<Record<string, string>> = {information: 'info', primary: 'note'};

function isNoteBox(element: Element): boolean {
    const names = classesOf(element);
    const isBox = (/^(?:div|aside|section|blockquote)$/).test(element.tagName) && (names.some((name) => NOTE_BOXES.test(name)) || isCallout(element));
    return isBox || (element.tagName === 'dl' && names.includes('section') && names.some((name) => NOTE_KIND.test(name)));
}

/** Normalises notes of all publishing tools; the title becomes their first paragraph. */
function shapeNote(element: Element): void {
    const names = classesOf(element);
    if (!isNoteBox(element)) {
        return;
    }
    const kind = names.map((name) => NOTE_KIND.exec(name)?.[1]?.toLowerCase()).find((name) => name !== undefined) ?? (isCallout(element) ? 'callout' : 'note');
    const title = listElements(element).find((inner) => classesOf(inner).some((name) => (/(?:^|[-_])(?:title|heading|admonitionHeading\w*)$/i).test(name))) ??
        (element.tagName === 'dl' ? childElements(element).find(({tagName}) => tagName === 'dt') : undefined);
    childElements(element).filter(({tagName}) => tagName === 'dd').forEach((inner) => rename(inner, 'div'));
    rename(element, 'div');
    if (title && asksByMark(textOf(title))) {
        detach(title);
        element.attrs = [{name: 'class', value: DETAILS_CLASS}];
        setChildren(element, [createElement('p', '', title.childNodes), ...element.childNodes]);
        return;
    }
    element.attrs = [{name: 'class', value: `${NOTE_CLASS} faq-note-${KINDS[kind] ?? kind}`}];
    if (title) {
        detach(title);
        rename(title, 'p');
        setChildren(element, [createElement('div', 'faq-note-title', [title]), ...element.childNodes]);
    }
}

/** Notion callouts and asides. */
function isCallout(element: Element): boolean {
    return element.tagName === 'aside' || (element.tagName === 'figure' && classesOf(element).includes('callout'));
}

function shapeBold(element: Element, lookOf: LookOf): void {
    if ((/^(?:span|font)$/).test(element.tagName) && lookOf(element).bold) {
        rename(element, 'strong');
    } else if ((/^(?:p|li|div)$/).test(element.tagName) && lookOf(element).bold &&
        !childElements(element).some(({tagName}) => (/^(?:p|div|ul|ol|table|h[1-6])$/).test(tagName))) {
        setChildren(element, [createElement('strong', '', element.childNodes)]);
    }
}

const KEPT = new Set(['href', 'src', 'alt', 'colspan', 'rowspan', 'start', 'data-b', 'data-i', 'data-a', 'align', 'id']);

function stripAttributes(element: Element): void {
    const classes = classesOf(element);
    const kept = classes.filter((name) => name.startsWith('faq-') || classes.includes('faq-code')).filter((name) => name !== 'faq-code').join(' ');
    const align = (/text-align\s*:\s*(left|right|center)/i).exec(attribute(element, 'style'))?.[1];
    element.attrs = [
        ...element.attrs.filter(({name}) => KEPT.has(name)).map(({name, value}) => ({name, value: name === 'href' || name === 'src' ? value.trim() : value})),
        ...(kept === '' ? [] : [{name: 'class', value: kept}]),
        ...(align !== undefined && (/^t[dh]$/).test(element.tagName) ? [{name: 'style', value: `text-align:${align}`}] : []),
    ];
    if (element.tagName === 'section' || element.tagName === 'figure') {
        rename(element, element.tagName === 'figure' && childElements(element).some(({tagName}) => tagName === 'img') ? 'figure' : 'div');
    }
}

