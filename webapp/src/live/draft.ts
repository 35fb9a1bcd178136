// An entry as a keeper writes it in the form, and the message that it becomes. What is written here, parse_post.ts reads back.

import type {FaqEntry} from '../faq/entry';
import {LANGUAGE_WORDS, readLabel} from './labels';

/** What the form holds. Texts as typed. */
export interface DraftText {
    readonly question: string;
    readonly answer: string;

    /** One on each line. */
    readonly aliases: string;

    /** From the outermost to the innermost, apart by `›` or `,`. */
    readonly section: string;
}

export interface Draft extends DraftText {

    /** `new`: a message of one's own. `post`: the message with that id. `entry`: a message that stands in for the bundled entry with that id. */
    readonly target: {readonly kind: 'new'} | {readonly kind: 'post'; readonly postId: string; readonly base: string} | {readonly kind: 'entry'; readonly id: string};

    /** Address of the message that the answer was taken from; `null` for none. */
    readonly from: string | null;

    /** The proposal that becomes an entry by this. */
    readonly approves: string | null;

    /** It is offered to keepers and not published. */
    readonly isProposal: boolean;
}

export const EMPTY_DRAFT: Draft = {question: '', answer: '', aliases: '', section: '', target: {kind: 'new'}, from: null, approves: null, isProposal: false};

export function aliasesOf({aliases}: DraftText): string[] {
    return aliases.split('\n').map((alias) => alias.replace(/[·•|]/g, '-').replace(/\s+/g, ' ').trim()).filter((alias) => alias !== '');
}

/** As far as a hashtag can hold them. */
export function sectionOf({section}: DraftText): string[] {
    return section.split(/[›,]/).map((title) => title.replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, '').trim()).filter((title) => (/^\p{L}/u).test(title));
}

export function draftOf({question, answer, aliases, section}: Pick<FaqEntry, 'question' | 'answer' | 'aliases' | 'section'>): DraftText {
    return {question, answer, aliases: aliases.join('\n'), section: section.join(' › ')};
}

/**
 * The message: question as heading, answer, other ways to ask, sections as hashtags.
 * @param language BCP 47 tag of the language whose label is used
 * @param sourceLines lines of the message's own that say where it comes from; they stay as they are
 */
export function composeEntry(draft: DraftText, language: string, sourceLines: readonly string[]): string {
    const aliases = aliasesOf(draft);
    const section = sectionOf(draft);
    const footer = [
        ...aliases.length > 0 ? [`${LANGUAGE_WORDS[language] ?? LANGUAGE_WORDS.en ?? ''}: ${aliases.join(' · ')}`] : [],
        ...sourceLines,
        ...section.length > 0 ? [section.map((title) => `#${title.replace(/\s+/g, '_')}`).join(' ')] : [],
    ];
    const body = `#### ${draft.question.replace(/\s+/g, ' ').trim()}\n\n${draft.answer.trim()}`;
    return footer.length > 0 ? `${body}\n\n${footer.join('\n')}` : body;
}

/** The lines of a message that name its sources. */
export function sourceLinesOf(message: string): string[] {
    return message.split('\n').filter((line) => readLabel(line)?.label === 'source');
}
