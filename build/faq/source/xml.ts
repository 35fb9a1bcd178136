// Reads and rewrites the XML of office documents as a tree.

import {DOMParser, XMLSerializer, type Document, type Element, type Node} from '@xmldom/xmldom';

export type {Document, Element, Node} from '@xmldom/xmldom';

/** Maximum depth of a tree: that of real documents is below a hundred, and xmldom's functions are recursive. */
const MAX_DEPTH = 1000;

/** A tree; `null` for XML that is not well-formed or too deep. */
export function parseXml(xml: string): Document | null {
    try {
        const document = new DOMParser({onError: () => undefined}).parseFromString(xml, 'text/xml');
        return isTooDeep(document) ? null : document;
    } catch {
        return null;
    }
}

function isTooDeep(document: Document): boolean {
    let level = childElements(document);
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
        level = level.flatMap(childElements);
    }
    return level.length > 0;
}

export function writeXml(document: Document): string {
    return new XMLSerializer().serializeToString(document);
}

export function isElement(node: Node | null): node is Element {
    return node?.nodeType === 1;
}

export function childElements(parent: Node): Element[] {
    const found: Element[] = [];
    for (let child = parent.firstChild; child; child = child.nextSibling) {
        if (isElement(child)) {
            found.push(child);
        }
    }
    return found;
}

/** Follows child elements by their names; `null` where one is missing. */
export function findChild(parent: Node, ...names: readonly string[]): Element | null {
    let current: Node | null = parent;
    for (const name of names) {
        current = current === null ? null : childElements(current).find(({nodeName}) => nodeName === name) ?? null;
    }
    return isElement(current) ? current : null;
}

/** All elements below `parent`, parents first. */
export function listElements(parent: Node): Element[] {
    const found: Element[] = [];
    const visit = (node: Node): void => {
        for (let child = node.firstChild; child; child = child.nextSibling) {
            if (isElement(child)) {
                found.push(child);
                visit(child);
            }
        }
    };
    visit(parent);
    return found;
}

export function findAll(parent: Node, ...names: readonly string[]): Element[] {
    return listElements(parent).filter(({nodeName}) => names.includes(nodeName));
}

export function attributeOf(element: Element | null, name: string): string {
    return element?.getAttribute(name) ?? '';
}

/** The nearest element around `node` with one of the names. */
export function closest(node: Node, ...names: readonly string[]): Element | null {
    for (let around = node.parentNode; around; around = around.parentNode) {
        if (isElement(around) && names.includes(around.nodeName)) {
            return around;
        }
    }
    return null;
}

/** The text of the elements named `names`, without runs of spaces. */
export function textOf(parent: Node, ...names: readonly string[]): string {
    return findAll(parent, ...names).map(({textContent}) => textContent ?? '').join('').replace(/\s+/g, ' ').trim();
}

export function removeNode(node: Node): void {
    node.parentNode?.removeChild(node);
}

/** Puts `nodes` in the place of `old`. */
export function replaceNode(old: Node, nodes: readonly Node[]): void {
    nodes.forEach((node) => old.parentNode?.insertBefore(node, old));
    removeNode(old);
}

/** An element stays, without its tag. */
export function unwrap(element: Element, content: Node = element): void {
    replaceNode(element, Array.from(content.childNodes));
}

/** A new element with attributes. */
export function createElement(owner: Document, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
    const element = owner.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
}
