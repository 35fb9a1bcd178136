// Parses a composer line. Mattermost passes it unchanged: `/FAQ`, tabs, line breaks and trailing spaces occur.

import {isFaqCommand} from './faq_line';

/** Who sees the answer; `null` if the line does not say. */
export type Visibility = 'private' | 'public' | null;

type FaqCommand =
    | {readonly kind: 'open'}
    | {readonly kind: 'help'}
    | {readonly kind: 'ask'; readonly question: string; readonly visibility: Visibility}
    | {readonly kind: 'unknown_flag'; readonly flag: string};

/** Hyphens, dashes and minus signs, which phones and word processors substitute for one another. */
const DASH = '[-\\u2010-\\u2015\\u2212\\u2500\\u30FC\\uFE58\\uFE63\\uFF0D\\uFF70]';

/**
 * `--me` anywhere, also in quotes or brackets, before a full stop, or directly after a word. A single hyphen inside a word
 * belongs to the word, as in "about-me". Looked for once in each run of dashes, which may be long in pasted text.
 */
const ME = new RegExp(`(?<!${DASH})(?:(?:(?<![\\p{L}\\p{N}])${DASH}+|${DASH}{2,})\\s?|(?!-)${DASH})(?:me|ｍｅ)(?![\\p{L}\\p{N}]|${DASH}[\\p{L}\\p{N}])`, 'iu');

/** With the white space before it, of which each run is tried once. */
const EVERY_ME = new RegExp(`(?<!\\s)\\s*${ME.source}`, 'giu');

/** A flag at the start or the end of the text. "-5" is a number. */
const FLAG = `${DASH}{1,2}(_*\\p{L}\\S*|\\?+)`;
const FIRST_FLAG = new RegExp(`^${FLAG}(?:\\s+|$)`, 'u');
const LAST_FLAG = new RegExp(`(?:^|\\s)${FLAG}$`, 'u');

/** `--` alone ends the flags: the rest is the question. */
const END_OF_FLAGS = /^(?:--|[\u2013\u2014])\s+/u;

/** Invisible characters that pasted text may contain. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/** Requests for help; only if nothing else is on the line. */
const HELP = /^(?:help\s*[?？]*|[?？]+)$/i;

/**
 * Parses a line; `null` if it is not `/faq`. A line that contains `--me` anywhere is never public, and unknown flags are refused,
 * because a misspelt `--me` must not post.
 */
export function parseCommand(line: string): FaqCommand | null {
    if (!isFaqCommand(line)) {
        return null;
    }
    const typed = line.trim().slice('/faq'.length).replace(INVISIBLE, '').trim();
    let visibility: Visibility = ME.test(typed) ? 'private' : null;
    if (END_OF_FLAGS.test(typed)) {
        return toQuestion(typed.replace(END_OF_FLAGS, ''), visibility);
    }
    let rest = typed.replace(EVERY_ME, '').trim();
    for (let flag = findFlag(rest); flag; flag = findFlag(rest)) {
        const name = (flag[1] ?? '').toLowerCase().replace(/(?<=\p{L})[.,;:!?]+$/u, '');
        if (name === 'help' || name === 'h' || name.startsWith('?')) {
            return {kind: 'help'};
        } else if (name !== 'post') {
            return {kind: 'unknown_flag', flag: flag[0].trim()};
        }
        rest = `${rest.slice(0, flag.index)}${rest.slice(flag.index + flag[0].length)}`.trim();
        visibility ??= 'public';
    }
    return toQuestion(rest, visibility);
}

function findFlag(text: string): RegExpExecArray | null {
    return FIRST_FLAG.exec(text) ?? LAST_FLAG.exec(text);
}

function toQuestion(text: string, visibility: Visibility): FaqCommand {
    const question = text.trim();
    if (HELP.test(question)) {
        return {kind: 'help'};
    }
    return question === '' ? {kind: 'open'} : {kind: 'ask', question, visibility};
}
