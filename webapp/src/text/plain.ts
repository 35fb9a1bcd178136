// Converts Markdown to plain text, for searching and for display.

/** Delimiters of placeholders for literal text: Unicode noncharacters, which do not occur in texts. */
const [OPEN, CLOSE] = ['\uFDD0', '\uFDD1'];
const KEPT = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/** Code, escaped characters and addresses in angle brackets, whose content is not Markdown. */
const LITERAL = new RegExp([
    /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?<fence>`{3,}|~{3,})[^\n]*\n?(?<block>[\s\S]*?)(?:^[ \t>]*\k<fence>[`~]*[ \t]*$|(?![\s\S]))/,
    /(?<!`)(?<ticks>`+)(?!`)(?<code>[\s\S]{0,999}?[^`])\k<ticks>(?!`)/,
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /<(?:mailto:)?(?<address>(?:(?:https?|ftp):\/\/|[^\s<>@]+@)[^\s<>]+)>/,
].map(({source}) => source).join('|'), 'gim');
const LINK = /!?\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;
const BARE_ADDRESS = /\bhttps?:\/\/[^\s<>|]*[^\s<>|.,;:!?"'()[\]*_~]/gi;

/** Length-limited, to avoid quadratic time on many unclosed marks. */
const EMPHASIS: readonly RegExp[] = [
    /(\*\*|~~)(?=\S)(.{0,999}?\S)\1/g,
    /(?<![\p{L}\p{N}])(__)(?=\S)(.{0,999}?\S)\1(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])([*_])(?=\S)(.{0,999}?\S)\1(?![\p{L}\p{N}])/gu,
];
const ENTITIES: readonly (readonly [RegExp, string])[] = [[/&nbsp;/g, ' '], [/&lt;/g, '<'], [/&gt;/g, '>'], [/&amp;/g, '&']];

const MARKER = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/;
const HEADING = /^\s{0,3}#{1,6}\s+/;
const TABLE_LINE = /^[ \t|:]*-[ \t|:-]*$/;
const RULE = /^\s*(?:[*_-]\s*){3,}$/;
const ENDS_IN_PUNCTUATION = /[.!?:;,…。！？：；、·]["'”’)\]]*$/u;

/**
 * Reads Markdown as plain text on one line: link texts without their addresses, no marks, code unchanged. Blocks (items,
 * cells, headings, paragraphs) that end without punctuation are separated by a dot.
 */
export function toPlainText(markdown: string): string {
    const kept: string[] = [];
    const keep = (text: string): string => `${OPEN}${kept.push(text) - 1}${CLOSE}`;
    let text = markdown.replace(/[\uFDD0\uFDD1]/g, '').replace(LITERAL, (...match: unknown[]) => {
        const {block, code, escaped, address} = match.at(-1) as Readonly<Record<string, string | undefined>>;
        return block === undefined ? keep(code ?? escaped ?? address ?? '') : `\n\n${keep(block)}\n\n`;
    });
    for (let before = ''; before !== text;) {
        before = text;
        text = text.replace(LINK, '$1');
    }
    text = text.replace(BARE_ADDRESS, keep);
    const plain = toBlocks(text).map(removeMarks).filter(Boolean).
        reduce((line, block) => line + (line === '' ? '' : ENDS_IN_PUNCTUATION.test(line) ? ' ' : ' · ') + block, '');
    return restore(plain, kept).replace(/\s+/g, ' ').trim();
}

/** Splits into paragraphs, list items, headings and table cells. */
function toBlocks(text: string): readonly string[] {
    const lines = text.replace(/^(?:[ \t]*>)+[ \t]?/gm, '').split('\n');
    const isTable = lines.some((line) => line.includes('|') && TABLE_LINE.test(line));
    const blocks: string[] = [];
    let goesOn = false;
    for (const line of lines) {
        const words = line.replace(HEADING, '').replace(MARKER, '').trim();
        if (words === '' || TABLE_LINE.test(line) || RULE.test(line)) {
            goesOn = false;
        } else if (isTable && line.includes('|')) {
            blocks.push(...words.split('|').map((cell) => cell.trim()));
            goesOn = false;
        } else if (goesOn && !HEADING.test(line) && !MARKER.test(line)) {
            blocks.push(`${blocks.pop() ?? ''} ${words}`);
        } else {
            blocks.push(words);
            goesOn = !HEADING.test(line);
        }
    }
    return blocks;
}

function removeMarks(block: string): string {
    const bare = EMPHASIS.reduce((text, marks) => text.replace(marks, '$2'), block);
    return ENTITIES.reduce((text, [entity, character]) => text.replace(entity, character), bare).trim();
}

function restore(text: string, kept: readonly string[]): string {
    return text.replace(KEPT, (_, number: string) => kept[Number(number)] ?? '');
}
