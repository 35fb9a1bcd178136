// Converts containers of Markdown dialects to Pandoc's fenced divs: `:::tip`, `!!! note`, `??? question`, `=== "Tab"`, and MDX
// components, whose children are Markdown.

import {DETAILS_CLASS} from '../document/outline';
import {readsAsQuestion} from '../document/text';

const COLONS = /^(\s*)(:{3,})\s*([a-z][\w-]*)\s*(?:\[(.*?)\])?\s*(.*?)\s*$/i;
const INDENTED = /^(\s*)(!!!|\?\?\?\+?|===[!+]?)\s*(?:([\p{L}\p{N}_-]+(?:\s+[\p{L}\p{N}_-]+)*)\s*)?(?:"([^"]*)")?\s*$/u;
const COMPONENT = /^(\s*)<([A-Z][\w.]*|details|div|section|ul|ol|li|table)((?:\s+[^<>]*)?)>\s*$/;
const FENCE = /^(\s*)(`{3,}|~{3,})/;

/**
 * Converts containers in `lines`.
 * @param isMdx whether components contain Markdown regardless of indentation
 */
export function rewriteContainers(lines: readonly string[], isMdx: boolean, depth = 0): string[] {
    return rewriteBoxes(depth === 0 && lines.some((line) => SLASHES.test(line)) ? toColons(lines) : lines, isMdx, depth);
}

/** MkDocs' newer blocks, `/// details | Title` to `///`, whose options are indented lines at their beginning. */
const SLASHES = /^(\s*)\/{3,}[ \t]*([a-z][\w-]*)?[ \t]*(?:\|[ \t]*(.*?))?[ \t]*$/i;

function toColons(lines: readonly string[]): string[] {
    let isOption = false;
    let fence = '';
    return lines.flatMap((line) => {
        const mark = FENCE.exec(line)?.[2] ?? '';
        fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
        const block = fence === '' ? SLASHES.exec(line) : null;
        if (block) {
            const [, indent = '', kind = '', title = ''] = block;
            isOption = kind !== '';
            return [`${indent}::: ${kind === 'html' || kind.endsWith('caption') ? 'box' : kind} ${title}`.trimEnd()];
        }
        isOption &&= (/^\s{4,}[\w-]+:(?:\s|$)/).test(line);
        return isOption ? [] : [line];
    });
}

function rewriteBoxes(lines: readonly string[], isMdx: boolean, depth: number): string[] {
    const out: string[] = [];
    for (let at = 0; at < lines.length;) {
        const line = lines[at] ?? '';
        const fence = FENCE.exec(line);
        const box = depth > DEEPEST ? null : readColons(lines, at) ?? readIndented(lines, at) ?? (isMdx ? readComponent(lines, at) : null);
        if (fence) {
            const end = findFenceEnd(lines, at, fence[2] ?? '');
            out.push(...writeFence(line, isMdx), ...lines.slice(at + 1, end));
            at = end;
        } else if (box) {
            out.push('', ...box.opening, '', ...rewriteBoxes(box.body, isMdx, depth + 1), '', ...box.closing, '');
            at = box.end;
        } else {
            out.push(line);
            at++;
        }
    }
    return out;
}

const DEEPEST = 12;

interface Box {
    readonly opening: readonly string[];
    readonly body: readonly string[];
    readonly closing: readonly string[];
    readonly end: number;
}

function findFenceEnd(lines: readonly string[], at: number, mark: string): number {
    const closing = new RegExp(`^\\s*${mark.charAt(0)}{${mark.length},}\\s*$`);
    const end = lines.findIndex((line, index) => index > at && closing.test(line));
    return end < 0 ? lines.length : end + 1;
}

/** Words behind a fence's language that are no label of its tab. */
const FENCE_OPTION = /^(?:live|copy|twoslash|wrap|show|no|line|expandable|icon|static|render|tab$)/i;

/** Keeps only the language of a code fence, and writes file and tab names above it. MyST directives are unchanged. */
function writeFence(line: string, isMdx: boolean): string[] {
    const [, indent = '', mark = '', language = '', rest = ''] = (/^(\s*)(`{3,}|~{3,})[ \t]*([\w+#.-]*)[ \t]*([^`]*)$/).exec(line) ?? [];
    if (mark === '' || rest.trim() === '' || (language === '' && rest.startsWith('{'))) {
        return [line];
    }
    const [, quoted, bracketed] = (/(?:title|filename|label)=["']([^"']+)["']|\[([^\]]+)\]/).exec(rest) ?? [];
    const title = quoted ?? bracketed ?? (isMdx && (/^\w[\w .+/-]*$/).test(rest) && !FENCE_OPTION.test(rest) ? rest.trim() : '');
    return [...(title === '' ? [] : [`${indent}**${title}**`, '']), `${indent}${mark}${language}`];
}

/** Docusaurus, VitePress, Starlight: `:::kind[Title]` or `::: kind Title`, closed by as many colons. */
function readColons(lines: readonly string[], at: number): Box | null {
    const [, indent = '', colons = '', kind = '', bracketed, rest = ''] = COLONS.exec(lines[at] ?? '') ?? [];
    // Attributes may stand before a title, or hold it: `:::spoiler {state="open"} Title`, `:::note{title="Title"}`.
    const [attributes = ''] = (/^\{[^}]*\}/).exec(rest) ?? [];
    const title = rest.slice(attributes.length).replace(/\{[^{}]*\}$/, '').trim() ||
        ((/\b(?:title|summary|label)="([^"]*)"/).exec(attributes)?.[1] ?? '');
    if (colons === '' || (/[=}]/).test(title)) {
        return null;
    }
    let open = 1;
    let end = at + 1;
    for (; end < lines.length; end++) {
        const next = lines[end] ?? '';
        const fence = FENCE.exec(next);
        if (fence) {
            end = findFenceEnd(lines, end, fence[2] ?? '') - 1;
        } else if (COLONS.exec(next)?.[2] === colons) {
            open++;
        } else if ((/^\s*:{3,}\s*$/).test(next) && next.trim().length === colons.length && --open === 0) {
            break;
        }
    }
    return writeBox(kind, bracketed ?? title, dedent(lines.slice(at + 1, end), indent.length), end + 1, indent);
}

/** MkDocs: content indented by four spaces. */
function readIndented(lines: readonly string[], at: number): Box | null {
    const [, indent = '', mark = '', kinds = '', title] = INDENTED.exec(lines[at] ?? '') ?? [];
    if (mark === '' || (mark.startsWith('=') && title === undefined) || (kinds === '' && title === undefined)) {
        return null;
    }
    const isInside = (line: string): boolean => line.trim() === '' || (/^\s*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length >= indent.length + 2;
    let end = at + 1;
    while (end < lines.length && isInside(lines[end] ?? '')) {
        end++;
    }
    const body = lines.slice(at + 1, end).map((line) => line.replace(/\t/g, '    '));
    if (body.every((line) => line.trim() === '')) {
        return null;
    }
    const [kind = ''] = kinds.split(/\s+/);
    const name = mark.startsWith('=') ? 'tab' :
        (mark.startsWith('?') && (kind === 'question' || kind === 'faq')) || readsAsQuestion(title ?? '') ? DETAILS_CLASS : kind === '' ? 'note' : kind;
    return writeBox(name, title ?? (mark.startsWith('?') ? kind : ''), dedent(body, indent.length + 4), end, indent);
}

/** A component on its own lines, up to its closing tag. */
function readComponent(lines: readonly string[], at: number): Box | null {
    const [, indent = '', name = '', attributes = ''] = COMPONENT.exec(lines[at] ?? '') ?? [];
    if (name === '' || attributes.trimEnd().endsWith('/')) {
        return null;
    }
    let open = 1;
    for (let end = at + 1; end < lines.length; end++) {
        const next = lines[end] ?? '';
        const fence = FENCE.exec(next);
        if (fence) {
            end = findFenceEnd(lines, end, fence[2] ?? '') - 1;
            continue;
        }
        open += [...next.matchAll(new RegExp(`<${name}(?:\\s[^<>]*[^/<>]|\\s*)>`, 'g'))].length - [...next.matchAll(new RegExp(`</${name}\\s*>`, 'g'))].length;
        if (open <= 0) {
            const before = next.replace(new RegExp(`</${name}\\s*>\\s*$`), '');
            return {opening: [`<${name}${attributes}>`], closing: [`</${name}>`],
                body: dedent([...lines.slice(at + 1, end), ...(before.trim() === '' ? [] : [before])], indent.length), end: end + 1};
        }
    }
    return null;
}

/** Dedents the content: by the indentation common to all lines, or by `least` where lines have it. */
function dedent(lines: readonly string[], least: number): string[] {
    const widths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
    const width = Math.max(Math.min(...widths, Infinity), 0);
    const by = Number.isFinite(width) ? Math.max(width, Math.min(least, width)) : 0;
    return lines.map((line) => line.slice(Math.min(by, Math.max(0, line.search(/\S/)))));
}

const FOLDS = /^(?:details|spoiler|collapse|faq|dropdown|accordion(?:-item)?)$/i;

function writeBox(kind: string, title: string, body: readonly string[], end: number, indent: string): Box {
    const name = FOLDS.test(kind) ? DETAILS_CLASS : kind;
    const colons = ':'.repeat(Math.max(3, 4 + countNested(body)));
    const own = (/^(?:box|code-group|tabs|tab-set|steps|cards?|grid|columns?|raw|v-pre|center|left|right)$/i).test(kind);
    const heading = title.trim().replace(/^["“](.*)["”]$/, '$1');
    const opening = [`${indent}${colons} {.${own ? 'box' : name}}`,
        ...(heading === '' || own ? [] : ['', ...titleLines(name, heading).map((line) => indent + line), ''])];
    return {opening, body: body.map((line) => (line === '' ? line : indent + line)), closing: [`${indent}${colons}`], end};
}

/** The title becomes a Markdown paragraph. */
function titleLines(name: string, title: string): string[] {
    return name === DETAILS_CLASS || name === 'tab' ? [title] : ['::: {.title}', title, ':::'];
}

function countNested(body: readonly string[]): number {
    return body.filter((line) => (/^\s*(?::{3,}|!!!|\?\?\?|===)/).test(line)).length;
}
