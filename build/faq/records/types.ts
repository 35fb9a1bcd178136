// Entries that a source lists one by one: in YAML, JSON, a spreadsheet, or a page's FAQPage data.

import type {Source} from '../../../webapp/src/faq/entry';
import type {Place} from '../diagnostics';

export interface FaqRecord {
    readonly id: string | null;
    readonly question: string;
    readonly answer: string;

    /** What the answer is written in. */
    readonly markup: 'markdown' | 'html';
    readonly section: readonly string[];
    readonly aliases: readonly string[];

    /** Addresses as given, not yet checked. */
    readonly sources: readonly Source[];
    readonly place: Place;
}

/** A file that lists entries. */
export interface RecordList {
    readonly title: string;
    readonly records: readonly FaqRecord[];
}

/** What may be said of an entry. */
export const FIELDS = ['question', 'answer', 'section', 'aliases', 'sources', 'id'] as const;

export type Field = typeof FIELDS[number];

/** An answer that begins with a tag, as exports of help desks have them, is HTML. */
export function markupOf(answer: string): 'markdown' | 'html' {
    return (/^\s*<(?:p|div|ul|ol|h[1-6]|table|br|span|section|article)\b[^>]*>/i).test(answer) ? 'html' : 'markdown';
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
