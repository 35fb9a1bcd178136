// A question as a reader asks it: without numbers, marks, permalinks and other traces of the document around it.

import {questionMarkLength} from './marks';

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/gu;
const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|\u20E3|:[a-z][\w+-]*:)`;
const LEADING_EMOJI = new RegExp(String.raw`^(?:${EMOJI}\s*)+(?=\S)`, 'iu');
const TRAILING_EMOJI = new RegExp(String.raw`(?:\s+${EMOJI})+$`, 'iu');
const PERMALINK = /\s*(?:[¶§🔗⚓#]|\[#\]|\[¶\]|\(#\)|(?:permalink|direct link) to (?:this )?.{0,80})$/iu;

/** `{#id}`, `{: #id .class}`, `{.class}` that no reader took. */
const ATTRIBUTES = /\s*\{:?\s*(?:[#.][^{}]*|[\w-]+=[^{}]*)\}\s*$/;

/** `1. `, `1) `, `(4) `, `1.1. `, `#3 `, `§ 2 `: numbers that somebody counted by hand. A year or an amount has no such mark. */
const NUMBER = /^(?:[([]\d{1,3}(?:[.-]\d{1,3})*[)\]]:?\s+|\(\d{1,3}\)|\d{1,3}(?:\.\d{1,3})*[.)：:](?:\s+|(?=\p{L}))|\d{1,3}(?:\.\d{1,3})*\s+[-–—:|]\s+|#\d{1,3}[.:)]?\s+|§\s*\d{1,3}(?:\.\d{1,3})*[.:)]?\s+|[a-z]\)\s+|[ivx]{1,4}[.)]\s+|no\.?\s*\d{1,3}[.:)]\s+|[①-⑳]\s*)/iu;

/** `1.1 How`, whose number has no mark of its own. */
const BARE_NUMBER = /^\d{1,2}(?:\.\d{1,2})+\s+(?=[\p{L}\p{N}¿"'“„«])/u;
const PLAIN_NUMBER = /^(\d{1,2})\s+(?=[\p{Lu}\p{Lo}¿"'“„«])/u;

/** Notion's exports end the title in the page's id. */
const PAGE_ID = /\s+[\da-f]{32}$/;

/** The sign of an accordion, which a style sheet would draw otherwise. */
const OPENER = /(?<=[\p{L}?？!.)]\s*)\s+[+＋−–▼▾▲▴►▸›»⌄˅∨✕✖]$|(?<=[?？])\s*[+＋▼▾▲▴►▸⌄˅]$/u;

/** How a document counts its headings without a mark behind the number. */
export interface BareNumbers {

    /** `1.1 How`. */
    readonly dotted: boolean;

    /** `1 General`, `2 Accounts`. */
    readonly plain: boolean;
}

export interface CleanTitle {
    readonly text: string;

    /** An identifier that stands in the text, `null` where there is none. */
    readonly id: string | null;
}

/**
 * Cleans the text of a heading or a question.
*/
export function cleanTitle(raw: string, counted: BareNumbers = NOT_COUNTED): CleanTitle {
    let text = raw.replace(INVISIBLE, '').replace(/[\s\u00A0]+/gu, ' ').trim();
    text = strip(text, PAGE_ID);
    text = counted.dotted ? strip(text, BARE_NUMBER) : text;
    text = counted.plain ? strip(text, PLAIN_NUMBER) : text;
    let id: string | null = null;
    for (let before = ''; before !== text;) {
        before = text;
        id ??= (/\{:?\s*#([\w.:-]+)[^{}]*\}\s*$/).exec(text)?.[1] ?? null;
        text = strip(text, ATTRIBUTES);
        text = strip(text, PERMALINK);
        text = strip(text, LEADING_EMOJI);
        text = strip(text, TRAILING_EMOJI);
        text = withoutMark(text);
        text = strip(text, NUMBER);
        text = strip(text, OPENER);
        text = strip(text, /^(?:[-–—•*+>]|#{1,6}|\[#[A-Z]\])\s+/);
        text = text.replace(/^\*\*(.*)\*\*$/, '$1').trim();
    }
    return {text: text.replace(/^(.*\p{L}.*?)\s*[:：]$/u, '$1'), id};
}

/** For texts that are compared with cleaned titles. */
export const COUNTED: BareNumbers = {dotted: true, plain: true};
const NOT_COUNTED: BareNumbers = {dotted: false, plain: false};

/** How titles are counted: two of them as in `1.1 How`, or several as in `1 General`, `2 Accounts`, in their order. */
export function findBareNumbers(titles: readonly string[]): BareNumbers {
    const numbers = titles.flatMap((title) => PLAIN_NUMBER.exec(title.trim())?.[1] ?? []).map(Number);
    return {
        dotted: titles.filter((title) => BARE_NUMBER.test(title.trim())).length >= 2,
        plain: numbers.length >= 2 && numbers.every((number, at) => number === at + 1),
    };
}

function withoutMark(text: string): string {
    const length = questionMarkLength(text);
    const rest = text.slice(length).trim();
    return length > 0 && rest !== '' ? rest : text.replace(/^FAQ[-\s]?\d{1,4}\s*[:.)–—-]?\s+(?=\S)/i, '');
}

/** Never strips a title to nothing. */
function strip(text: string, pattern: RegExp): string {
    const rest = text.replace(pattern, '').trim();
    return (/[\p{L}\p{N}]/u).test(rest) ? rest : text;
}
