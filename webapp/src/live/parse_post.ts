// Parses an ordinary message as an entry: the first line is the question, the rest the answer; lines at the end may contain
// aliases, a source, and sections as hashtags. Accepts what people type on a phone, not only what the panel composes.

import type {Source} from '../faq/entry';
import type {Person} from '../host/channel_json';
import {toPlainText} from '../text/plain';
import {readLabel} from './labels';
import {findLinks} from './links';
import type {ChannelPost, EntryText, NoEntryReason, ParsedPost, ReadPost} from './types';

const HEADING = /^ {0,3}#{1,6}(?=[ \t])/;
const BOLD = /^(\*\*|__)(?!\s)(.+?)(?<!\s)\1[:：]?$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** A question mark of any script, possibly inside quotes, brackets or emphasis, or before emoji. Greek uses a semicolon, Armenian marks a word. */
const ASKS = /(?:[?？؟⸮՞፧꘏⁇⁈‽\u037e]|(?<=\p{Script=Greek}\s?);)["'”’»›」』)）*_!\s\p{Cf}\p{Extended_Pictographic}\uFE0F]*$|՞/u;

/** Hashtags only. */
const HASHTAGS = /^(?:#\p{L}[\p{L}\p{M}\p{N}_.·-]*\s*)+$/u;

/** Separator of aliases on one line. */
const BETWEEN = /\s*[·•|]\s*/;

const MAX_QUESTION = 500;

/** The entry in a post, or the reason why there is none. */
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

/** The post with its entry and its author's name, as a list; empty if it is no entry. */
export function readEntry(post: ChannelPost, people: ReadonlyMap<string, Person>, parsed = parsePost(post)): ReadPost[] {
    return parsed.kind === 'entry' ? [{post, text: parsed.text, author: people.get(post.userId)?.username ?? ''}] : [];
}

function none(reason: NoEntryReason): ParsedPost {
    return {kind: 'none', reason};
}

/** The question in the first line, as Markdown, and the number of lines it takes. */
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

/** Removes labelled lines and hashtags from the end, in any order. */
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

/** Index of the first of the last lines if they are a list of aliases below a label; else `null`. */
function findAliasList(body: readonly string[]): number | null {
    for (let at = body.length - 1; at >= 0 && body[at]?.trim() !== ''; at--) {
        const labelled = readLabel(body[at] ?? '');
        if (labelled?.label === 'aliases' && labelled.rest === '') {
            return at;
        }
    }
    return null;
}

/** Underscores stand for spaces, which hashtags cannot contain. */
function readSection(line: string): string[] {
    return line.trim().split(/\s+/).map((tag) => tag.replace(/^#/, '').replaceAll('_', ' ').trim());
}

function trimEnd(lines: readonly string[]): readonly string[] {
    return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
