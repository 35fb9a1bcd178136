// `<details>` written as raw HTML between Markdown blocks, gathered into one Div, and other raw HTML reduced to its text.

import type {Block} from '../pandoc/ast';
import {DETAILS_CLASS} from './outline';

const OPENING = /^\s*<details\b[^>]*>\s*(?:<summary\b[^>]*>([\s\S]*?)<\/summary>)?/i;
const CLOSING = /<\/details\s*>/i;
const SUMMARY = /^\s*<summary\b[^>]*>([\s\S]*?)<\/summary>/i;

/** A copy of `blocks` without raw blocks: folds become Divs whose first paragraph is the summary, the text of other raw HTML stays. */
export function foldDetails(blocks: readonly Block[]): Block[] {
    const out: Block[] = [];
    const rest = [...blocks].reverse();
    for (let block = rest.pop(); block; block = rest.pop()) {
        if (block.t !== 'RawBlock') {
            out.push(block);
        } else if (block.c[0] === 'html' && OPENING.test(block.c[1])) {
            out.push(readFold(block.c[1], rest));
        } else if (block.c[0] === 'html') {
            out.push(...readHtmlText(block.c[1]));
        }
    }
    return out;
}

/** Takes what belongs to the fold off `rest`, up to its closing tag. */
function readFold(opening: string, rest: Block[]): Block {
    const match = OPENING.exec(opening);
    let summary = match?.[1] ?? '';
    const after = opening.slice(match?.[0].length ?? 0);
    const body: Block[] = [...readHtmlText(after.replace(CLOSING, ''))];
    let depth = CLOSING.test(after) ? 0 : 1;
    while (depth > 0 && rest.length > 0) {
        const block = rest.pop();
        if (block?.t !== 'RawBlock') {
            body.push(...(block ? [block] : []));
        } else if (OPENING.test(block.c[1])) {
            body.push(readFold(block.c[1], rest));
        } else {
            const late = summary === '' ? SUMMARY.exec(block.c[1]) : null;
            summary = late?.[1] ?? summary;
            body.push(...readHtmlText(block.c[1].slice(late?.[0].length ?? 0).replace(CLOSING, '')));
            depth -= CLOSING.test(block.c[1]) ? 1 : 0;
        }
    }
    return {t: 'Div', c: [['', [DETAILS_CLASS], []], [...readHtmlText(summary), ...body]]};
}

/** Text of a scrap of HTML, its marks and Markdown emphasis left out; nothing for scripts, styles and comments. */
function readHtmlText(html: string): Block[] {
    const text = html.
        replace(/<!--[\s\S]*?(?:-->|$)/g, ' ').
        replace(/<(script|style|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ').
        replace(/<\/?[a-z][^>]*>/gi, ' ').
        replace(/(\*\*|__|`)(.+?)\1/g, '$2').
        replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{t: 'Para', c: [{t: 'Str', c: text}]}];
}
