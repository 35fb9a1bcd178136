// Marks of Discourse's and HackMD's Markdown in square brackets: folds, quotes, polls, dates, colours. Nothing changes in texts without such marks.

import type {Dropped} from '../html/drop';

const MARKS = /\[(?:details|quote|spoiler|wrap|poll|date|color)\b[^\]\n]*\]/;

/** Converts the marks in a text without code. */
export function rewriteForumMarks(text: string, dropped: Dropped[]): string {
    return !MARKS.test(text) ? text : text.
        replace(/\[details=(?:"([^"\n]*)"|([^\]\n]*?))(?:[ \t]+open)?\]/g, (_, quoted?: string, bare?: string) =>
            `\n\n<details>\n<summary>${quoted ?? bare ?? ''}</summary>\n\n`).
        replace(/\[\/details\]/g, '\n\n</details>\n\n').
        replace(/^\[quote(?:=[^\]\n]*)?\][ \t]*\n?((?:(?!^\[quote\b)[^])*?)\n?\[\/quote\][ \t]*$/gm, (_, quoted: string) => `\n${quoted.trim().replace(/^/gm, '> ')}\n`).
        replace(/\[poll\b[^\]\n]*\][^]*?\[\/poll\]/g, (whole: string) => {
            dropped.push({what: 'unknown element', text: whole});
            return '';
        }).
        replace(/\[(spoiler|wrap)(?:=[^\]\n]*)?\]([^]*?)\[\/\1\]/g, '$2').
        replace(/[ \t]*\[color=#?\w+\]/g, '').
        replace(/\[date=([\d-]+)(?:[ \t][^\]\n]*)?\]/g, '$1');
}
