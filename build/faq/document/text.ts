// Plain text of a piece of the tree.

import type {Block, Inline, MetaValue} from '../pandoc/ast';

/** The text of inlines on one line, without marks, notes and images' addresses. */
export function plainText(inlines: readonly Inline[]): string {
    return inlines.map(readInline).join('').replace(/\s+/g, ' ').trim();
}

function readInline(inline: Inline): string {
    switch (inline.t) {
        case 'Str':
            return inline.c;
        case 'Space':
        case 'SoftBreak':
        case 'LineBreak':
            return ' ';
        case 'Code':
            return roleText(inline.c[0], inline.c[1]);
        case 'Math':
            return inline.c[1];
        case 'Quoted':
            return inline.c[0].t === 'DoubleQuote' ? `“${plainText(inline.c[1])}”` : `‘${plainText(inline.c[1])}’`;
        case 'Link':
        case 'Image':
        case 'Cite':
            return rawText(inline.c[1]);
        case 'Span':
            return isLayout(inline.c[0][1]) ? '' : rawText(inline.c[1]);
        case 'RawInline':
        case 'Note':
            return '';
        default:
            return rawText(inline.c);
    }
}

function rawText(inlines: readonly Inline[]): string {
    return inlines.map(readInline).join('');
}

/** Org's TODO keywords and tags, which belong to the outline rather than to the question. */
function isLayout(classes: readonly string[]): boolean {
    return classes.includes('todo') || classes.includes('done') || classes.includes('tag');
}

/** A role such as `:doc:` shows the title in front of its `<target>`. */
function roleText([, classes]: readonly [string, readonly string[], unknown], text: string): string {
    return classes.includes('interpreted-text') ? text.replace(/\s*<[^<>]*>$/, '') : text;
}

/** Words as inlines: the way back. */
export function toInlines(text: string): Inline[] {
    const [first, ...others] = text.trim().split(/\s+/).filter((word) => word !== '');
    return first === undefined ? [] : [{t: 'Str', c: first}, ...others.flatMap((word): Inline[] => [{t: 'Space'}, {t: 'Str', c: word}])];
}

/** The text of a document's metadata such as its title; empty where there is none. */
export function metaText(value: MetaValue | undefined): string {
    switch (value?.t) {
        case 'MetaString':
            return value.c;
        case 'MetaInlines':
            return plainText(value.c);
        case 'MetaBlocks':
            return blocksText(value.c);
        default:
            return '';
    }
}

/** The text of the paragraphs among `blocks`, for a title or a comparison. */
export function blocksText(blocks: readonly Block[]): string {
    return blocks.map((block) => (block.t === 'Para' || block.t === 'Plain' ? plainText(block.c) : '')).join(' ').trim();
}

const QUESTION_WORDS = /^(?:how|what|why|when|where|who|whom|whose|which|can|could|do|does|did|is|are|am|was|were|should|shall|will|would|may|must|has|have|had)\b/i;

/** Whether a heading reads as a question: by its mark in any language, by its first word in English. */
export function readsAsQuestion(text: string): boolean {
    return (/[?？؟⸮՞]["”’»)\]]*$/u).test(text) || text.startsWith('¿') || QUESTION_WORDS.test(text);
}
