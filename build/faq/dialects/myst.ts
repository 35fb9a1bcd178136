// MyST's additions to Markdown, rewritten line by line into what Pandoc's reader knows. Lines keep their numbers.

const OPENING = /^(\s*)(`{3,}|~{3,}|:{3,})\{([\w:-]+)\}\s*(.*)$/;
const CODE = new Set(['code', 'code-block', 'code-cell', 'sourcecode', 'highlight', 'literalinclude', 'math', 'mermaid', 'r', 'python', 'julia', 'bash', 'sh',
    'sql', 'ojs', 'dot', 'js', 'css', 'stata', 'octave']);
const OPTION = /^\s*:[\w-]+:(?:\s|$)/;
/** A remark, or the break between two blocks of a notebook. */
const REMARK = /^(?:%|\+\+\+)(?:\s|$)/;
const TARGET = /^\(([^()\s]+)\)=\s*$/;

interface OpenFence {
    readonly mark: string;

    /** Divs are written with more colons the further out they are, as Pandoc closes the innermost that fits. */
    readonly closing: string;
    readonly isDirective: boolean;
}

/**
 * Directive fences (```` ```{note} ````, `:::{note}`) become Pandoc's divs, code directives plain code,
 * targets `(label)=` an identifier in the heading, `{eval-rst}` and option lines nothing.
 */
export function translateMyst(text: string): string {
    if (!/^[ \t]*(?:`{3,}|~{3,}|:{3,})\{|^\([^()\s]+\)=[ \t]*$/m.test(text)) {
        return text;
    }
    const open: OpenFence[] = [];
    let label: string | null = null;
    let options = false;
    return text.split('\n').map((line) => {
        const inner = open[open.length - 1];
        if (!inner && REMARK.test(line)) {
            return '';
        }
        const closed = (/^\s*(`{3,}|~{3,}|:{3,})\s*$/).exec(line)?.[1];
        if (inner && closed?.startsWith(inner.mark) === true && closed.length >= inner.mark.length) {
            open.pop();
            return inner.closing;
        }
        if (inner && !inner.isDirective) {
            options &&= OPTION.test(line);
            return options ? '' : line;
        }
        const opening = OPENING.exec(line);
        options = opening !== null || (options && OPTION.test(line));
        if (opening) {
            return openFence(opening, open);
        }
        if (options && inner?.isDirective === true) {
            return '';
        }
        const plain = (/^\s*(`{3,}|~{3,})/).exec(line)?.[1];
        if (plain !== undefined) {
            open.push({mark: plain, closing: line.replace(/[^`~].*$/, ''), isDirective: false});
            return line;
        }
        const target = TARGET.exec(line);
        label = target?.[1] ?? label;
        if (target) {
            return '';
        }
        const heading = label !== null && (/^#{1,6}\s/).test(line) ? line.replace(/(\s*\{#[^}]*\})?\s*$/, ` []{#${label}}$1`) : null;
        label = line.trim() === '' ? label : null;
        return heading ?? line;
    }).join('\n');
}

function openFence([, indent = '', mark = '', name = '', argument = '']: RegExpExecArray, open: OpenFence[]): string {
    if (CODE.has(name)) {
        open.push({mark, closing: `${indent}\`\`\`\`\`\``, isDirective: false});
        return `${indent}\`\`\`\`\`\`${(/^[\w+-]+$/).test(argument) ? argument : ''}`;
    }
    const colons = ':'.repeat(Math.max(3, 12 - open.length));
    open.push({mark, closing: `\n${colons}\n`.trim(), isDirective: true});
    return argument === '' ? `${colons} {.${name}}` : `${colons} {.${name} title=${JSON.stringify(argument)}}`;
}
