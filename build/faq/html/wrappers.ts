// Moves bold text and links that enclose blocks into those blocks: Pandoc would end them before the first block.

import {attribute, childElements, closest, createElement, isElement, listElements, replaceWith, setChildren, textOf, type Child, type Element,
    type Parent} from './dom';

const BLOCK = /^(?:p|div|ul|ol|dl|table|pre|blockquote|h[1-6]|hr|section|article|header|figure|center|address|details)$/;
const LINES = /^(?:p|h[1-6]|dt|summary)$/;

/** Moves every such element below `root`. */
export function sinkWrappers(root: Parent): void {
    for (const element of listElements(root)) {
        const isWrapper = (element.tagName === 'a' ? attribute(element, 'href') !== '' : (/^(?:b|strong)$/).test(element.tagName)) &&
            listElements(element).some(({tagName}) => BLOCK.test(tagName));
        if (isWrapper && closest(element, ({tagName}) => LINES.test(tagName) && tagName !== 'p') === null) {
            sink(element);
        }
    }
}

function sink(element: Element): void {
    const isLink = element.tagName === 'a';
    const lines = listElements(element).filter((inner) => textOf(inner) !== '' && (LINES.test(inner.tagName) || isLineBox(inner)));

    // The link of a card is where its title is.
    for (const line of isLink ? lines.slice(0, 1) : lines) {
        const wrapped = createElement(element.tagName, '', line.childNodes);
        wrapped.attrs = element.attrs.filter(({name}) => name === 'href' || name === 'style');
        setChildren(line, [wrapped]);
    }
    replaceWith(element,
        element.childNodes.flatMap((child): Child[] =>
            (isElement(child) || lines.length === 0 || isLink ? [child] : [createElement(element.tagName, '', [child])])));
}

/** A box whose content is one line. */
function isLineBox(element: Element): boolean {
    return (/^(?:div|li|td|th|dd)$/).test(element.tagName) && !childElements(element).some(({tagName}) => BLOCK.test(tagName));
}
