// Cleans questions: removes numbers, marks, permalinks and other artefacts of the document.

import {QUESTION_MARK, questionMarkLength} from './marks';
import {asksByMark} from './text';

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/gu;
const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\d#*]\uFE0F?\u20E3|\uFE0F|\u200D|\u20E3|:[a-z][\w+-]*:)`;
const LEADING_EMOJI = new RegExp(String.raw`^(?:${EMOJI}\s*)+(?=\S)`, 'iu');
const TRAILING_EMOJI = new RegExp(String.raw`(?:\s+${EMOJI})+$`, 'iu');
const PERMALINK = /\s*(?:[¶§🔗⚓#]|\[#\]|\[¶\]|\(#\)|(?:permalink|direct link) to (?:this )?.{0,80})$/iu;

/** `{#id}`, `{: #id .class}`, `{.class}` left over as text. */
const ATTRIBUTES = /\s*\{:?\s*(?:[#.][^{}]*|[\w-]+=[^{}]*)\}\s*$/;

/** Manual numbering: `1. `, `1) `, `(4) `, `1.1. `, `#3 `, `§ 2 `. Years and amounts have no such mark. */
const NUMBER = /^(?:[([]\d{1,3}(?:[.-]\d{1,3})*[)\]]:?\s+|\(\d{1,3}\)|\d{1,3}(?:\.\d{1,3})*[.)：:、．](?:\s+|(?=\p{L}))|\d{1,3}(?:\.\d{1,3})*\s+[-–—:|]\s+|#\d{1,3}[.:)]?\s+|§\s*\d{1,3}(?:\.\d{1,3})*[.:)]?\s+|[a-z]\)\s+|[ivx]{1,4}[.)]\s+|no\.?\s*\d{1,3}[.:)]\s+|[①-⑳]\s*)/iu;

/** Numbering without a mark: `1.1 How`, `2.2 /etc`. An amount has a unit (`2.5 %`). */
const BARE_NUMBER = /^\d{1,2}(?:\.\d{1,2})+\s+(?=[^\s%‰°€$£¥])(?!(?:[kKMGTP]i?(?:B|bit|bps)|[kMG]?Hz|[kcmμ]?m|[kmμ]?g|[kmM]?[WVA]|kWh|m?l|ms|s|h|min|hours?|x|px|pt|inch|USD|EUR|GBP)\b)/u;
const DOTTED_NUMBER = /^\d{1,2}(?:\.\d{1,2})+\.?\s/;
const PLAIN_NUMBER = /^(\d{1,2})\s+(?=[\p{Lu}\p{Lo}¿"'“„«])/u;

/** Notion exports append the page's id to the title. */
const PAGE_ID = /\s+[\da-f]{32}$/;

const LIST_MARK = /^(?:[-–—•*+]|>{1,3}|#{1,6}|\[#[A-Z]\])\s+/;

/** Expand/collapse sign of an accordion. */
const OPENER = /(?<=[\p{L}?？!.)]\s*)\s+[+＋−–▼▾▲▴►▸›»⌄˅∨✕✖]$|(?<=[?？])\s*[+＋▼▾▲▴►▸⌄˅]$/u;

/** The end of `*** Prices ***`. */
const FRAME_END = /\s+[*=~]+$/;

/** Org's count of steps that are done. */
const PROGRESS = /\s+\[\d{0,3}(?:%|\/\d{0,3})\]$/;

/** What is removed from a title before and after the mark of a question, as often as something is found. */
const BEFORE_MARK = [ATTRIBUTES, PERMALINK, LEADING_EMOJI, TRAILING_EMOJI];
const AFTER_MARK = [NUMBER, OPENER, PROGRESS, FRAME_END, LIST_MARK];

/** The document's numbering style without marks. */
export interface BareNumbers {

    /** `1.1 How`. */
    readonly dotted: boolean;

    /** `1 General`, `2 Accounts`. */
    readonly plain: boolean;

    /** `F1: Wie …?`, `P2: ¿Cómo …?`: letters that alone could be anything. */
    readonly lettered: boolean;
}

interface CleanTitle {
    readonly text: string;

    /** An explicit identifier in the text, else `null`. */
    readonly id: string | null;
}

/** Cleans a heading or question. */
export function cleanTitle(raw: string, counted: BareNumbers = NOT_COUNTED): CleanTitle {
    let text = raw.replace(INVISIBLE, '').replace(/[\s\u00A0]+/gu, ' ').trim();
    text = strip(text, PAGE_ID);
    text = counted.dotted ? strip(text, BARE_NUMBER) : text;
    text = counted.plain ? strip(text, PLAIN_NUMBER) : text;
    text = counted.lettered && isLettered(text) ? strip(text, QUESTION_MARK) : text;
    let id: string | null = null;
    for (let before = ''; before !== text;) {
        before = text;
        id ??= (/\{:?\s*#([\w.:-]+)[^{}]*\}\s*$/).exec(text)?.[1] ?? null;
        text = withoutMark(BEFORE_MARK.reduce(strip, text));
        text = AFTER_MARK.reduce(strip, text).replace(/^\*\*(.*)\*\*$/, '$1').trim();
    }
    return {text: (/\p{L}/u).test(text) ? text.replace(/[:：]$/u, '').trimEnd() : text, id};
}

/** Normalises a text for comparison with cleaned titles. */
export const COUNTED: BareNumbers = {dotted: true, plain: true, lettered: true};
const NOT_COUNTED: BareNumbers = {dotted: false, plain: false, lettered: false};

/** Detects the numbering style from titles in order: at least two like `1.1 How` or `F: Wie …?`, or several like `1 General`, `2 Accounts`. */
export function findBareNumbers(titles: readonly string[]): BareNumbers {
    const numbers = titles.flatMap((title) => PLAIN_NUMBER.exec(title.trim())?.[1] ?? []).map(Number);
    return {
        dotted: titles.some((title) => BARE_NUMBER.test(title.trim())) && titles.filter((title) => DOTTED_NUMBER.test(title.trim())).length >= 2,
        plain: numbers.length >= 2 && numbers.every((number, at) => number === at + 1),
        lettered: titles.some(isLettered) && titles.filter((title) => isLettered(title) || questionMarkLength(title) > 0).length >= 2,
    };
}

/** A mark of one letter before something that asks. */
function isLettered(title: string): boolean {
    return questionMarkLength(title) === 0 && QUESTION_MARK.test(title) && asksByMark(title);
}

function withoutMark(text: string): string {
    const length = questionMarkLength(text);
    const rest = text.slice(length).trim();
    return length > 0 && rest !== '' ? rest : text.replace(/^FAQ[-\s]?\d{1,4}\s*[:.)–—-]?\s+(?=\S)/i, '');
}

/** Never removes the whole title, which is trimmed. */
function strip(text: string, pattern: RegExp): string {
    const rest = text.replace(pattern, '');
    return rest !== text && (/[\p{L}\p{N}]/u).test(rest) ? rest.trim() : text;
}
