// Finds a page's menus and header where their elements do not say what they are: pages of the nineties and templates of shops.

import type {Dropped} from './drop';
import {attribute, childElements, closest, detach, linkShare, listElements, replaceWith, textOf, type Element, type Parent} from './dom';

/** Share of text in links from which a header holds menus rather than an introduction. */
const HEADER_LINKS = 0.4;
const LONGEST_ENTRY = 40;

/** Removes them from a whole page. Headings of a header stay. */
export function dropMenus(page: Parent, dropped: Dropped[]): void {
    const elements = listElements(page);
    const first = elements.findIndex((element) =>
        (/^(?:h[1-6]|details|dt|main|article)$/).test(element.tagName) && closest(element, ({tagName}) => tagName === 'header') === null);
    const above = new Set(elements.slice(0, Math.max(0, first)));
    for (const element of elements) {
        if ((above.has(element) && isListOfLinks(element)) || isNavigationTable(element)) {
            drop(element, [], dropped);
        } else if (element.tagName === 'header' && closest(element, ({tagName}) => (/^(?:main|article|section)$/).test(tagName)) === null &&
            linkShare(element) > HEADER_LINKS) {
            drop(element, listElements(element).filter(({tagName}) => (/^h[12]$/).test(tagName)), dropped);
        }
    }
}

function drop(element: Element, kept: readonly Element[], dropped: Dropped[]): void {
    kept.forEach(detach);
    const text = textOf(element);
    if (element.parentNode !== null && text !== '') {
        dropped.push({what: 'page navigation', text});
    }
    replaceWith(element, kept);
}

/** Short links to other pages, above everything else. */
function isListOfLinks(list: Element): boolean {
    const items = (/^(?:ul|ol)$/).test(list.tagName) ? childElements(list).filter((item) => textOf(item) !== '') : [];
    return items.length >= 3 && items.every(isEntry);
}

/** A single row of links, such as "Previous | Contents | Next". */
function isNavigationTable(table: Element): boolean {
    if (table.tagName !== 'table') {
        return false;
    }
    const inside = listElements(table);
    const cells = inside.filter((cell) => (/^t[dh]$/).test(cell.tagName) && textOf(cell) !== '');
    const isNamed = (/navigation/i).test(attribute(table, 'summary'));
    return inside.filter(({tagName}) => tagName === 'tr').length === 1 && (isNamed || (cells.length >= 2 && cells.every(isEntry)));
}

function isEntry(element: Element): boolean {
    const text = textOf(element);
    const [link, ...others] = listElements(element).filter(({tagName}) => tagName === 'a');
    return link !== undefined && others.length === 0 && text.length <= LONGEST_ENTRY && textOf(link) === text && !attribute(link, 'href').startsWith('#');
}
