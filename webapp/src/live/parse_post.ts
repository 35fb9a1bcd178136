// Reads an ordinary message as an entry of the FAQ: its first line is the question, the rest the answer, and lines at the end may
// name other ways to ask, a source, and sections as hashtags. Written for what people type on a phone, not only for what the
// panel writes.

import type {Source} from '../faq/entry';
import {toPlainText} from '../text/plain';
import {readLabel} from './labels';
import {findLinks} from './links';
import type {ChannelPost, EntryText, NoEntryReason, ParsedPost} from './types';

const HEADING = /^ {0,3}#{1,6}(?=[ \t])/;
const BOLD = /^(\*\*|__)(?!\s)(.+?)(?<!\s)\1[:：]?$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** A question mark of any script, perhaps within quotes, brackets or emphasis. Greek writes it as a semicolon. */
const ASKS = /(?:[?？؟⸮՞፧꘏⁇⁈‽\u037e]|(?<=\p{Script=Greek}\s?);)["'”’»›」』)）*_\s]*$/u;

/** Hashtags and nothing else. */
const HASHTAGS = /^(?:#\p{L}[\p{L}\p{M}\p{N}_.·-]*\s*)+$/u;

/** What stands between two ways to ask on one line. */
const BETWEEN = /\s*[·•|]\s*/;

const MAX_QUESTION = 500;

/** The entry that a post holds, or why it holds none. */
export function parsePost({message, type, isIntegration}: Pick<ChannelPost, 'message' | 'type' | 'isIntegration'>): ParsedPost {
    if (type !== '' || isIntegration) {
        return none('foreign');
    }
    const lines = message.replace(/\r\n?/g, '\n').split('\n');
    const start = lines.findIndex((line) => line.trim() !== '');
    if (start < 0) {
        return none('empty');
    }
    const title = readQuestion(lines[start] ?? '', lines[start + 1]);
    const question = toPlainText(title?.text ?? '').slice(0, MAX_QUESTION);
    if (!title || !(/[\p{L}\p{N}]/u).test(question)) {
        return none('no_question');
    }
    const {body, ...footer} = splitFooter(lines.slice(start + title.lines));
    const answer = body.join('\n').trim();
    return answer === '' ? none('no_answer') : {kind: 'entry', text: {question, answer, links: findLinks(answer), ...footer}};
}

function none(reason: NoEntryReason): ParsedPost {
    return {kind: 'none', reason};
}

/** The question in a post's first line, as Markdown, and how many lines it takes. */
function readQuestion(line: string, next: string | undefined): {readonly text: string; readonly lines: number} | null {
    const trimmed = line.trim();
    const marked = HEADING.test(line) ? trimmed.replace(/^#+/, '').replace(/ #+$/, '') : BOLD.exec(trimmed)?.[2];
    if (marked !== undefined) {
        return {text: marked, lines: 1};
    }
    if (next !== undefined && UNDERLINE.test(next) && trimmed !== '') {
        return {text: trimmed, lines: 2};
    }
    return ASKS.test(trimmed) ? {text: trimmed, lines: 1} : null;
}

interface Footer extends Pick<EntryText, 'aliases' | 'section' | 'sources'> {
    readonly body: readonly string[];
}

/** Takes labelled lines and hashtags off the end, in whatever order they stand there. */
function splitFooter(lines: readonly string[]): Footer {
    let body = trimEnd(lines);
    let section: readonly string[] = [];
    const aliases: string[] = [];
    const sources: Source[] = [];
    for (;;) {
        const last = body.at(-1) ?? '';
        const labelled = readLabel(last);
        if (section.length === 0 && HASHTAGS.test(last.trim())) {
            section = readSection(last);
        } else if (labelled?.label === 'source' && labelled.rest !== '') {
            sources.unshift(...findLinks(labelled.rest));
        } else if (labelled?.label === 'aliases' && labelled.rest !== '') {
            aliases.unshift(...labelled.rest.split(BETWEEN));
        } else {
            const from = findAliasList(body);
            if (from === null) {
                return {body, section, sources, aliases: aliases.map(toPlainText).filter((alias) => alias !== '')};
            }
            aliases.unshift(...body.slice(from + 1));
            body = trimEnd(body.slice(0, from));
            continue;
        }
        body = trimEnd(body.slice(0, -1));
    }
}

/** Where the last lines are ways to ask below a label that stands alone; `null` where they are not. */
function findAliasList(body: readonly string[]): number | null {
    for (let at = body.length - 1; at >= 0 && body[at]?.trim() !== ''; at--) {
        const labelled = readLabel(body[at] ?? '');
        if (labelled?.label === 'aliases' && labelled.rest === '') {
            return at;
        }
    }
    return null;
}

/** Underscores stand for spaces, which a hashtag cannot hold. */
function readSection(line: string): string[] {
    return line.trim().split(/\s+/).map((tag) => tag.replace(/^#/, '').replaceAll('_', ' ').trim());
}

function trimEnd(lines: readonly string[]): readonly string[] {
    return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
