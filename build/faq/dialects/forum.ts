// Marks of Discourse's and HackMD's Markdown in square brackets: folds, quotes, polls, dates, colours. Nothing changes in texts without such marks.

import type {Dropped} from '../html/drop';

const MARKS = /\[(?:details|quote|spoiler|wrap|poll|date|color)\b[^\]\n]{0,300}\]/;

/** Converts the marks in a text without code. */
export function rewriteForumMarks(text: string, dropped: Dropped[]): string {
    return !MARKS.test(text) ? text : text.
        replace(/\[details=(?:"([^"\n]{0,300})"|([^\]\n]{0,300}?))(?:[ \t]+open)?\]/g, (_, quoted?: string, bare?: string) =>
            `\n\n<details>\n<summary>${quoted ?? bare ?? ''}</summary>\n\n`).
        replace(/\[\/details\]/g, '\n\n</details>\n\n').
        replace(/^\[quote(?:=[^\]\n]{0,300})?\][ \t]*\n?((?:(?!^\[quote\b)[^])*?)\n?\[\/quote\][ \t]*$/gm, (_, quoted: string) => `\n${quoted.trim().replace(/^/gm, '> ')}\n`).
        replace(/\[poll\b[^\]\n]{0,300}\](?:(?!\[poll\b)[^])*?\[\/poll\]/g, (whole: string) => {
            dropped.push({what: 'unknown element', text: whole});
            return '';
        }).
        replace(/\[(spoiler|wrap)(?:=[^\]\n]{0,300})?\]((?:(?!\[(?:spoiler|wrap)\b)[^])*?)\[\/\1\]/g, '$2').
        replace(/(?<![ \t])[ \t]*\[color=#?\w{1,20}\]/g, '').
        replace(/\[date=([\d-]{4,20})(?:[ \t][^\]\n]{0,300})?\]/g, '$1');
}
