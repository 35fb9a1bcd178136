// Entries listed one by one in a source: YAML, JSON, a spreadsheet, or a page's FAQPage metadata.

import type {FaqEntry, Source} from '../../../webapp/src/faq/entry';
import type {Review} from '../compile/review';
import type {Place} from '../diagnostics';
import {withoutMarks} from '../document/text';
import {decodeEntities} from '../html/dom';

/** Format of an answer. `lines`: Markdown in which every line break counts, as in spreadsheet cells. */
export type Markup = 'markdown' | 'lines' | 'html';

/** A listed entry; URLs of sources are not validated yet. */
export interface FaqRecord extends Pick<FaqEntry, 'question' | 'answer' | 'section' | 'aliases' | 'sources'> {
    readonly id: string | null;
    readonly markup: Markup;
    readonly review?: Review;

    /** Shown first to whoever opens the panel for the first time. */
    readonly isPinned?: boolean;
    readonly place: Place;
}

/** A file that lists entries. */
export interface RecordList {
    readonly title: string;
    readonly records: readonly FaqRecord[];
}

/** The fields of an entry. */
export const FIELDS = ['question', 'answer', 'section', 'aliases', 'sources', 'id', 'reviewed', 'owner', 'pinned'] as const;

export type Field = typeof FIELDS[number];

const BLOCK_TAG = /^\s*<(?:p|div|ul|ol|dl|h[1-6]|table|br|span|section|article|blockquote|pre|details|figure)\b[^>]*>/i;
const INNER_TAG = /<br\s*\/?>|<\/(?:p|div|li|b|strong|i|em|u|a|span|td|h[1-6])>/i;
const MARKDOWN_SIGN = /\*\*\S|\]\([^)\s]+\)|^```|^#{1,6} |^[-*+] /m;

/** An answer that starts with a tag, or has tags and no Markdown, is HTML, as in help desk exports. */
export function markupOf(answer: string, other: 'markdown' | 'lines'): Markup {
    return BLOCK_TAG.test(answer) || (INNER_TAG.test(answer) && !MARKDOWN_SIGN.test(answer)) ? 'html' : other;
}

/** A listed question or section's title as text: its tags, entities and Markdown's marks are not shown. */
export function plainTitle(text: string): string {
    const marked = text.replace(/<(b|strong|i|em|u|code|span|font|small|sup|sub|mark|p|a|h[1-6])\b[^<>]*>([^<>]*)<\/\1>/gi, '$2').replace(/<br\s*\/?>/gi, ' ');
    return withoutMarks(decodeEntities(marked));
}

/** Whether a value means yes. */
export function saysYes(text: string): boolean {
    return /^(?:true|yes|y|x|1|✓|ja|oui|sí|si|sim|sì|tak|да|はい|是|예)$/i.test(text.trim());
}

/** `Billing > Cards` is a subsection. */
export function splitSection(text: string): string[] {
    return text.split(/\s+[>›»]\s+/).map((part) => part.trim()).filter((part) => part !== '');
}

/** `Title <https://…>`, `[Title](https://…)` or a URL. */
export function parseSource(text: string): Source {
    const [, title, url] = (/^\s*(.*?)\s*<([^<>]+)>\s*$/).exec(text) ?? (/^\s*\[(.*)\]\((\S+)\)\s*$/).exec(text) ?? [];
    const address = (url ?? text).trim();
    return {title: title === undefined || title === '' ? address : title, url: address};
}
