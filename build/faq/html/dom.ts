// Helpers for parse5's tree.

import {defaultTreeAdapter, html as spec, parseFragment, type DefaultTreeAdapterTypes} from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Child = DefaultTreeAdapterTypes.ChildNode;

export function isElement(node: Child | Parent | null | undefined): node is Element {
    return node !== null && node !== undefined && defaultTreeAdapter.isElementNode(node);
}

/** Value of an attribute; empty if absent. */
export function attribute(element: Element, name: string): string {
    return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
    return element.attrs.some((attr) => attr.name === name);
}

export function classesOf(element: Element): string[] {
    return attribute(element, 'class').split(/\s+/).filter((name) => name !== '');
}

/** All text below a node, whitespace collapsed. */
export function textOf(node: Parent): string {
    return rawTextOf(node).replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '').replace(/\s+/g, ' ').trim();
}

export function rawTextOf(node: Parent): string {
    return node.childNodes.map((child) => ('value' in child ? child.value : isElement(child) ? rawTextOf(child) : '')).join('');
}

/** A text with its character references (`&amp;`) decoded. */
export function decodeEntities(text: string): string {
    return text.replace(/&#?\w{2,8};/g, (reference) => rawTextOf(parseFragment(reference)));
}

export function childElements(node: Parent): Element[] {
    return node.childNodes.filter(isElement);
}

/** All elements below `root`, in document order. */
export function listElements(root: Parent): Element[] {
    const found: Element[] = [];
    const rest: Element[] = childElements(root).reverse();
    for (let element = rest.pop(); element; element = rest.pop()) {
        found.push(element);
        rest.push(...childElements(element).reverse());
    }
    return found;
}

/** The next sibling element. */
export function nextElement(element: Element): Element | null {
    return sibling(element, 1);
}

export function previousElement(element: Element): Element | null {
    return sibling(element, -1);
}

function sibling(element: Element, offset: number): Element | null {
    const siblings = element.parentNode ? childElements(element.parentNode) : [];
    return siblings[siblings.indexOf(element) + offset] ?? null;
}

export function isInside(node: Element, ancestor: Element): boolean {
    return closest(node, (around) => around === ancestor) !== null;
}

/** The nearest element that matches: the element itself or one around it. */
export function closest(element: Element, test: (ancestor: Element) => boolean): Element | null {
    for (let at: Parent | null = element; at; at = isElement(at) ? at.parentNode : null) {
        if (isElement(at) && test(at)) {
            return at;
        }
    }
    return null;
}

export function rename(element: Element, tagName: string): void {
    element.tagName = tagName;
    element.nodeName = tagName;
    element.namespaceURI = spec.NS.HTML;
}

export function createElement(tagName: string, className: string, children: readonly Child[]): Element {
    const element = defaultTreeAdapter.createElement(tagName, spec.NS.HTML, className === '' ? [] : [{name: 'class', value: className}]);
    setChildren(element, children);
    return element;
}

export function createText(value: string): Child {
    return defaultTreeAdapter.createTextNode(value);
}

/** A paragraph that says `text`. */
export function createParagraph(text: string): Element {
    return createElement('p', '', [createText(text)]);
}

/** A link with an address. */
export function createLink(address: string, children: readonly Child[]): Element {
    const link = createElement('a', '', children);
    link.attrs = [{name: 'href', value: address}];
    return link;
}

export function setChildren(parent: Parent, children: readonly Child[]): void {
    parent.childNodes = [...children];
    for (const child of children) {
        child.parentNode = parent;
    }
}

/** Share of an element's text in links, without headings. */
export function linkShare(element: Element): number {
    const titles = listElements(element).filter(({tagName}) => (/^h[1-6]$/).test(tagName)).reduce((sum, title) => sum + textOf(title).length, 0);
    const all = textOf(element).length - titles;
    const links = listElements(element).filter(({tagName}) => tagName === 'a').reduce((sum, link) => sum + textOf(link).length, 0);
    return all === 0 ? 0 : links / all;
}

/** Replaces a node by others; it has no parent afterwards. */
export function replaceWith(node: Child, others: readonly Child[]): void {
    const parent = node.parentNode;
    if (parent) {
        node.parentNode = null;
        setChildren(parent, parent.childNodes.flatMap((child) => (child === node ? others : [child])));
    }
}

/** Takes a node out of its parent, where it still is there: parse5 would take the last child instead of one that was replaced. */
export function detach(node: Child): void {
    if (node.parentNode?.childNodes.includes(node) === true) {
        defaultTreeAdapter.detachNode(node);
    }
}
