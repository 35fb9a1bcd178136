// Writes Pandoc inlines as one line of Markdown for Mattermost.

import type {Source} from '../../../webapp/src/faq/entry';
import {plainText} from '../document/text';
import type {Inline} from '../pandoc/ast';
import {isParagraph} from '../pandoc/nodes';
import {escapeText, escapeUrl, writeCode} from './escape';

/** Context of the writer; collects links. */
export interface WriterContext {

    /** Absolute URL of a link, or `null` to keep only its text. */
    resolve(url: string): string | null;

    /** URL of a picture and whether to show or link it; `null` to keep only its alternative text. */
    picture(url: string): {readonly address: string; readonly isShown: boolean} | null;

    /** All links written, in order, with duplicates. */
    readonly links: Source[];
}

/** Markdown of `inlines`, with hard line breaks only, since Mattermost wraps text. */
export function writeInlines(inlines: readonly Inline[], context: WriterContext): string {
    return inlines.map((inline) => writeInline(inline, context)).join('').replace(/\n +/g, '\n');
}

function writeInline(inline: Inline, context: WriterContext): string {
    switch (inline.t) {
        case 'Str':
            return escapeText(inline.c);
        case 'Space':
        case 'SoftBreak':
            return ' ';
        case 'LineBreak':
            return '  \n';
        case 'Emph':
            return writeEmphasis(writeInlines(inline.c, context));
        case 'Strong':
            return surround('**', writeInlines(inline.c.flatMap((inner) => (inner.t === 'Strong' ? inner.c : [inner])), context));
        case 'Strikeout':
            return surround('~~', writeInlines(inline.c, context));
        case 'Code':
        case 'Math':
            return writeCode(inline.c[1]);
        case 'Quoted':
            return inline.c[0].t === 'DoubleQuote' ? `“${writeInlines(inline.c[1], context)}”` : `‘${writeInlines(inline.c[1], context)}’`;
        case 'Link':
            return writeLink(inline.c[1], inline.c[2][0], context);
        case 'Image':
            return writePicture(inline, context);
        case 'Note':
            return ` (${writeNote(inline, context)})`;
        case 'RawInline':
            return (/^<br\s*\/?>$/i).test(inline.c[1]) ? '  \n' : '';
        case 'Cite':
        case 'Span':
            return writeInlines(inline.c[1], context);
        default:
            return writeInlines(inline.c, context);
    }
}

/** Asterisks, or underscores where Mattermost's parser would not accept asterisks. */
function writeEmphasis(text: string): string {
    return surround((/^\s*["<]/).test(text) ? '_' : '*', text);
}

/** Emphasis marks must be adjacent to the text. */
function surround(mark: string, text: string): string {
    const inner = text.trim();
    if (inner === '') {
        return text;
    }
    const start = text.indexOf(inner);
    return `${text.slice(0, start)}${mark}${inner}${mark}${text.slice(start + inner.length)}`;
}

/** A picture, or a link to it, with its alternative text. Pictures one pixel wide are tracking pixels. */
function writePicture({c: [[, , pairs], label, [target, title]]}: Extract<Inline, {t: 'Link' | 'Image'}>, context: WriterContext): string {
    const placed = pairs.some(([key, value]) => (key === 'width' || key === 'height') && (/^[01](?:px)?$/).test(value)) ? null : context.picture(target);
    const text = [plainText(label), title.replace(/^fig:/, '')].find((words) => words !== '' && !(/^https?:\/\/\S+$/).test(words)) ?? '';
    if (placed === null) {
        return escapeText(text);
    }
    const file = target.startsWith('data:') ? '' : decodeSafely((/([^/?#]*)[?#]?[^/]*$/).exec(target)?.[1] ?? '');
    const name = text !== '' || (placed.isShown && (/^(?:image|img|picture)?[-_\s]?[\da-f-]*\.\w+$/i).test(file)) ? text : file || 'picture';
    return `${placed.isShown ? '!' : ''}[${escapeText(name.replace(/[[\]]/g, ' ').trim())}](${placed.address.startsWith('plugin-file:') ? placed.address : escapeUrl(placed.address)})`;
}

function decodeSafely(text: string): string {
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
}

/** A picture linked to another size of itself is just the picture. */
function isPictureOfItself(label: readonly Inline[], target: string): boolean {
    const pictures = label.filter(({t}) => t === 'Image');
    return pictures.length > 0 && label.every(({t}) => t === 'Image' || t === 'Space') &&
        (/\.(?:png|jpe?g|gif|webp|svg)(?:[?#].*)?$/i.test(target) || pictures.some((inline) => inline.t === 'Image' && inline.c[2][0] === target));
}

/** A link; a picture inside it is shown and linked. */
function writeLink(label: readonly Inline[], target: string, context: WriterContext): string {
    if (isPictureOfItself(label, target)) {
        return writeInlines(label, context);
    }
    const url = context.resolve(target);
    const title = plainText(label);
    if (label.length > 0 && label.every(({t}) => t === 'Image')) {
        const pictures = writeInlines(label, context);
        return url === null || !pictures.startsWith('![') ? pictures : `[${pictures}](${escapeUrl(url)})`;
    }
    if (url === null) {
        return writeInlines(label.flatMap(withoutLinks), context);
    }
    context.links.push({title: title === '' ? url : title, url});
    if (title === '' || title === url || `mailto:${title}` === url) {
        return (/^[a-z][a-z0-9+.-]*:\/|^[^\s:]+@/i).test(title || url) ? `<${escapeUrl(title || url)}>` : `[${escapeText(url)}](${escapeUrl(url)})`;
    }
    return `[${writeInlines(label.flatMap(withoutLinks), context).trim()}](${escapeUrl(url)})`;
}

/** Links cannot be nested; pictures keep their text. */
function withoutLinks(inline: Inline): Inline[] {
    return inline.t === 'Link' || inline.t === 'Image' ? inline.c[1] : inline.t === 'Note' ? [] : [inline];
}

/** Footnotes are inserted in parentheses, since posts have no footer. */
function writeNote(note: Extract<Inline, {t: 'Note'}>, context: WriterContext): string {
    return note.c.map((block) => (isParagraph(block) ? writeInlines(block.c, context) : '')).join(' ').trim();
}
