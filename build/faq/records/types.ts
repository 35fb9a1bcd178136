// Entries that a source lists one by one: in YAML, JSON, a spreadsheet, or a page's FAQPage data.

import type {Source} from '../../../webapp/src/faq/entry';
import type {Review} from '../compile/review';
import type {Place} from '../diagnostics';

/** What an answer is written in. `lines`: Markdown in which every line break counts, as in a spreadsheet's cell. */
export type Markup = 'markdown' | 'lines' | 'html';

export interface FaqRecord {
    readonly id: string | null;
    readonly question: string;
    readonly answer: string;

    readonly markup: Markup;
    readonly section: readonly string[];
    readonly aliases: readonly string[];

    /** Addresses as given, not yet checked. */
    readonly sources: readonly Source[];
    readonly review?: Review;
    readonly place: Place;
}

/** A file that lists entries. */
export interface RecordList {
    readonly title: string;
    readonly records: readonly FaqRecord[];
}

/** What may be said of an entry. */
export const FIELDS = ['question', 'answer', 'section', 'aliases', 'sources', 'id', 'reviewed', 'owner'] as const;

export type Field = typeof FIELDS[number];

const BLOCK_TAG = /^\s*<(?:p|div|ul|ol|dl|h[1-6]|table|br|span|section|article|blockquote|pre|details|figure)\b[^>]*>/i;
const INNER_TAG = /<br\s*\/?>|<\/(?:p|div|li|b|strong|i|em|u|a|span|td|h[1-6])>/i;
const MARKDOWN_SIGN = /\*\*\S|\]\([^)\s]+\)|^```|^#{1,6} |^[-*+] /m;

/** An answer that begins with a tag, or has some and nothing of Markdown, as exports of help desks have them, is HTML. */
export function markupOf(answer: string, other: 'markdown' | 'lines'): Markup {
    return BLOCK_TAG.test(answer) || (INNER_TAG.test(answer) && !MARKDOWN_SIGN.test(answer)) ? 'html' : other;
}

/** `Billing > Cards` names a section within a section. */
export function splitSection(text: string): string[] {
    return text.split(/\s+[>›»]\s+/).map((part) => part.trim()).filter((part) => part !== '');
}

/** `Title <https://…>`, `[Title](https://…)` or an address alone. */
export function parseSource(text: string): Source {
    const [, title, url] = (/^\s*(.*?)\s*<([^<>]+)>\s*$/).exec(text) ?? (/^\s*\[(.*)\]\((\S+)\)\s*$/).exec(text) ?? [];
    const address = (url ?? text).trim();
    return {title: title === undefined || title === '' ? address : title, url: address};
}
