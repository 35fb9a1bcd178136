// Finds code and comments in Markdown, which its dialects must not change. Linear in the text's length, also where nothing is closed.

/** A fence, an element that holds code, a comment, or a run of backticks. */
const OPENING = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`\n]*$)|~{3,})[^\n]*$|<(pre|script|style)\b|<!--|`+/gim;

/** Rewrites everything except code and comments, which are replaced by placeholders meanwhile. */
export function outsideCode(text: string, rewrite: (text: string) => string): string {
    const kept: string[] = [];
    const findEnd = createEndFinder(text);
    let marked = '';
    let from = 0;
    OPENING.lastIndex = 0;
    for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
        const end = findEnd(match);
        if (end !== null) {
            marked += `${text.slice(from, match.index)}\u{F0000}${kept.push(text.slice(match.index, end)) - 1}\u{F0001}`;
            from = end;
            OPENING.lastIndex = end;
        }
    }
    return rewrite(marked + text.slice(from)).replace(/\u{F0000}(\d+)\u{F0001}/gu, (_, number: string) => kept[Number(number)] ?? '');
}

/** Gives the end of what an opening starts, or `null` if it starts nothing. What is not closed once is not looked for again. */
function createEndFinder(text: string): (opening: RegExpExecArray) => number | null {
    const unclosed = new Set<string>();
    const searched = new Map<number, number>();
    const findClosing = (closing: string, from: number): number | null => {
        if (unclosed.has(closing)) {
            return null;
        }
        const end = searchFrom(new RegExp(closing, 'gi'), text, from);
        if (end === null) {
            unclosed.add(closing);
        }
        return end;
    };
    return ({0: opening, 1: fence, 2: element, index}) => {
        const from = index + opening.length;
        if (fence !== undefined) {
            const closing = new RegExp(`^[ \\t>]*${fence.charAt(0)}{${fence.length},}[ \\t]*$`, 'gm');
            return searchFrom(closing, text, from) ?? text.length;
        }
        if (element !== undefined || opening === '<!--') {
            return findClosing(element === undefined ? '-->' : `</${element.toLowerCase()}>`, from);
        }
        return findBackticks(text, opening.length, from, searched);
    };
}

/** The end of the first match of `pattern` from `from` on, or `null`. */
function searchFrom(pattern: RegExp, text: string, from: number): number | null {
    pattern.lastIndex = from;
    return pattern.exec(text) ? pattern.lastIndex : null;
}

/**
 * The end of inline code: the next run of as many backticks in the same paragraph.
 * @param searched where paragraphs end in which no further run of that length was found
 */
function findBackticks(text: string, length: number, from: number, searched: Map<number, number>): number | null {
    if (from < (searched.get(length) ?? 0)) {
        return null;
    }
    const next = /`+|\n[ \t]*(?=\n)/g;
    next.lastIndex = from;
    for (let match = next.exec(text); match; match = next.exec(text)) {
        if (match[0].startsWith('\n')) {
            searched.set(length, match.index);
            return null;
        }
        if (match[0].length === length) {
            return next.lastIndex;
        }
    }
    searched.set(length, text.length);
    return null;
}

/**
 * Rewrites what is outside code, for formats whose code is always closed.
 * @param code has two groups: the code, and what encloses it
 */
export function outsideElements(text: string, code: RegExp, rewrite: (text: string) => string): string {
    return text.split(code).map((part, at) => (at % 3 === 0 ? rewrite(part) : at % 3 === 1 ? part : '')).join('');
}

const FENCE = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})([^`\n]*)$/;

/** Code after which a question may follow. */
const HOLDS_TEXT = /^[ \t]*#{1,6}[ \t]|[?？؟]["”’»)*_]*$/m;

interface ClosedText {
    readonly text: string;

    /** Line of a fence, from 1, that nothing closes before questions or other code follow; else `null`. */
    readonly open: number | null;
}

/** Closes code where it was opened with more marks than its end has. */
export function closeFences(text: string): ClosedText {
    const lines = text.split('\n');
    let open = findOpen(lines, 0).last;
    while (open !== null) {
        const [, before = '', mark = '', rest = ''] = FENCE.exec(lines[open] ?? '') ?? [];
        const from = open + 1;
        const end = lines.slice(from).map((line) => FENCE.exec(line)).find((fence) =>
            fence?.[3]?.trim() === '' && fence[2]?.startsWith(mark.slice(0, 3)) === true && fence[2].length < mark.length);
        if (!end) {
            return {text: lines.join('\n'), open: HOLDS_TEXT.test(lines.slice(from).join('\n')) ? from : null};
        }
        lines[open] = `${before}${end[2] ?? ''}${rest}`;
        open = findOpen(lines, open).last;
    }
    const {nested} = findOpen(lines, 0);
    return {text: lines.join('\n'), open: nested === null ? null : nested + 1};
}

/** The lines from `from` on at which code begins that does not end, and in which other code begins first. */
function findOpen(lines: readonly string[], from: number): {readonly last: number | null; readonly nested: number | null} {
    let open: {readonly line: number; readonly mark: string} | null = null;
    let nested: number | null = null;
    let holdsText = false;
    for (let line = from; line < lines.length; line++) {
        const [, , mark = '', rest = ''] = FENCE.exec(lines[line] ?? '') ?? [];
        holdsText ||= open !== null && HOLDS_TEXT.test(lines[line] ?? '');
        if (open === null) {
            open = mark === '' ? null : {line, mark};
            holdsText = false;
        } else if (mark.startsWith(open.mark) && rest.trim() === '') {
            open = null;
        } else if (mark === open.mark && holdsText) {
            nested ??= open.line;
        }
    }
    return {last: open?.line ?? null, nested};
}
