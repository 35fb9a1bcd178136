// Detects tables of contents.

import type {Block, Inline} from '../pandoc/ast';
import {itemsOf} from '../pandoc/nodes';
import {cleanTitle, COUNTED} from './clean';
import {isContentsTitle} from './furniture';
import {findNodes, linesOf, listLeafTexts} from './leaves';
import {plainText} from './text';

const FEWEST = 3;

/** A few entries may lead to other pages. */
const MOST_IN_PAGE = 0.9;

/**
 * Whether a list contains only links within the page, or titles of headings.
 * @param titles cleaned titles of the document's headings
 * @param fewest minimum number of links; fewer may be content
 */
export function isContentsList(block: Block, titles: ReadonlySet<string>, fewest = FEWEST): boolean {
    if (block.t === 'Div') {
        const inner = block.c[1].filter((each) => each.t !== 'HorizontalRule');
        return inner.length === 1 && inner.every((each) => isContentsList(each, titles, fewest));
    }
    if (block.t === 'Para' || block.t === 'LineBlock') {
        const written = block.t === 'Para' ? linesOf(block.c) : listLeafTexts([block]);
        const lines = written.filter((line) => line !== '' && !isContentsTitle(line));
        return lines.length >= 2 && lines.every((line) => titles.has(cleanTitle(line, COUNTED).text));
    }
    if (itemsOf(block) === null) {
        return false;
    }
    const texts = listLeafTexts([block]);
    const links = findNodes(block, isLink).map(({c: [, label, [target]]}) => ({target, text: plainText(label)}));
    const inPage = links.filter(({target}) => target.startsWith('#'));
    const linked = inPage.reduce((sum, {text}) => sum + text.length, 0);
    const whole = texts.reduce((sum, text) => sum + text.length, 0);
    const leads = inPage.length > 0 && inPage.length >= links.length * MOST_IN_PAGE && linked >= whole * 0.7;
    const areTitles = texts.every((text) => titles.has(cleanTitle(text, COUNTED).text));
    return (leads && areTitles && texts.length > 0) || (texts.length >= fewest && (leads || areTitles));
}

function isLink(node: object): node is Extract<Inline, {t: 'Link' | 'Image'}> {
    return 't' in node && node.t === 'Link';
}
