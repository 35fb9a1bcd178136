// Reads a composer line. Mattermost hands it over raw: `/FAQ`, tabs, line breaks and trailing spaces all happen.

import {isFaqCommand} from './faq_line';

/** Who is to see the answer: what the line says, else `null`. */
export type Visibility = 'private' | 'public' | null;

export type FaqCommand =
    | {readonly kind: 'open'}
    | {readonly kind: 'help'}
    | {readonly kind: 'ask'; readonly question: string; readonly visibility: Visibility}
    | {readonly kind: 'unknown_flag'; readonly flag: string};

/** Hyphens, dashes and minus signs: phones and word processors put them in place of one another. */
const DASH = '[-\\u2010-\\u2015\\u2212\\u2500\\u30FC\\uFE58\\uFE63\\uFF0D\\uFF70]';

/**
 * `--me` wherever it stands, also quoted, in brackets, before a full stop, or behind a word without a space. Only a single hyphen
 * inside a word is part of that word, as in "about-me".
 */
const ME = new RegExp(`(?:(?<![\\p{L}\\p{N}])${DASH}+\\s?|${DASH}{2,}|(?!-)${DASH})(?:me|ｍｅ)(?![\\p{L}\\p{N}]|${DASH}[\\p{L}\\p{N}])`, 'iu');
const EVERY_ME = new RegExp(`\\s*${ME.source}\\s*`, 'giu');

/** A flag at the beginning or the end of the text. "-5" is a number. */
const FLAG = `${DASH}{1,2}(_*\\p{L}\\S*|\\?+)`;
const FIRST_FLAG = new RegExp(`^${FLAG}(?:\\s+|$)`, 'u');
const LAST_FLAG = new RegExp(`(?:^|\\s)${FLAG}$`, 'u');

/** Two dashes by themselves: what follows is the question, whatever it looks like. */
const END_OF_FLAGS = /^(?:--|[\u2013\u2014])\s+/u;

/** Invisible characters, which come along when text is pasted. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/** What asks for help when it is all there is. */
const HELP = /^(?:help\s*[?？]*|[?？]+)$/i;

/**
 * What the line asks for; `null` when it is somebody else's. A line that holds `--me` anywhere is never public, and a flag
 * that is not known is refused: a misspelt `--me` must not post.
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
    let rest = typed.replace(EVERY_ME, ' ').trim();
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
