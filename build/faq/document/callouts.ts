// Obsidian callouts: quotes that start with `[!kind] Title`, collapsible with `-` or `+`.

import type {Block, Inline} from '../pandoc/ast';
import {quoteAdmonition} from './directives';
import {DETAILS_CLASS} from './outline';
import {plainText, readsAsQuestion} from './text';

const MARK = /^\\?\[!([\w-]+)(?:\|[^\]]*)?\\?\]([+-]?)/;

/** Blocks that replace a quote with `content`. */
export function readCallout(content: readonly Block[]): Block[] {
    const [first, ...others] = content;
    const match = first?.t === 'Para' || first?.t === 'Plain' ? MARK.exec(plainText(first.c)) : null;
    if (!match || (first?.t !== 'Para' && first?.t !== 'Plain')) {
        return [{t: 'BlockQuote', c: [...content]}];
    }
    const end = first.c.findIndex((inline) => inline.t === 'SoftBreak' || inline.t === 'LineBreak');
    const title = withoutMark(end < 0 ? first.c : first.c.slice(0, end), match[0].length);
    const body: Block[] = [...(end < 0 ? [] : [{t: 'Para', c: first.c.slice(end + 1)} as const]), ...others];
    const heading: Block = {t: 'Para', c: title};
    if (title.length > 0 && (readsAsQuestion(plainText(title)) || (match[2] !== '' && (/^(?:faq|question|help)$/i).test(match[1] ?? '')))) {
        return [{t: 'Div', c: [['', [DETAILS_CLASS], []], [heading, ...body]]}];
    }
    const titled: Block[] = title.length > 0 ? [{t: 'Div', c: [['', ['faq-note-title'], []], [heading]]}, ...body] : body;
    return [quoteAdmonition((match[1] ?? 'note').toLowerCase(), '', titled)];
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
