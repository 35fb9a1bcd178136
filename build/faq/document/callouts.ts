// Obsidian callouts: quotes that start with `[!kind] Title`, collapsible with `-` or `+`.

import type {Block, Inline} from '../pandoc/ast';
import {isBreak, isParagraph} from '../pandoc/nodes';
import {foldOrQuote} from './directives';
import {plainText} from './text';

const MARK = /^\\?\[!([\w-]+)(?:\|[^\]]*)?\\?\]([+-]?)/;

/** Blocks that replace a quote with `content`. */
export function readCallout(content: readonly Block[]): Block[] {
    const [first, ...others] = content;
    const match = isParagraph(first) ? MARK.exec(plainText(first.c)) : null;
    if (!match || !isParagraph(first)) {
        return [{t: 'BlockQuote', c: [...content]}];
    }
    const end = first.c.findIndex(isBreak);
    const [mark, kind = 'note', sign] = match;
    const title = withoutMark(end < 0 ? first.c : first.c.slice(0, end), mark.length);
    const body: Block[] = [...(end < 0 ? [] : [{t: 'Para', c: first.c.slice(end + 1)} as const]), ...others];
    return [foldOrQuote(kind.toLowerCase(), title, body, sign !== '' && (/^(?:faq|question|help)$/i).test(kind))];
}

function withoutMark(inlines: readonly Inline[], length: number): Inline[] {
    let left = length;
    const rest = inlines.flatMap((inline): Inline[] => {
        if (left <= 0) {
            return [inline];
        }
        const text = plainText([inline]);
        const cut = text.slice(left);
        left -= inline.t === 'Space' ? 1 : text.length;
        return cut === '' ? [] : [{t: 'Str', c: cut}];
    });
    const at = rest.findIndex((inline) => inline.t !== 'Space');
    return at < 0 ? [] : rest.slice(at);
}
