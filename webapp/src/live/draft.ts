// The keeper's form as data, and the message composed from it, which parse_post.ts parses.

import type {FaqEntry} from '../faq/entry';
import type {PublicChannel} from '../host/channel_json';
import {foldQuestion} from '../text/question';
import {LANGUAGE_WORDS, readLabel} from './labels';
import {findLinks} from './links';
import type {ReadPost} from './types';

/** Contents of the form, as typed. */
interface DraftText {
    readonly question: string;
    readonly answer: string;

    /** One per line. */
    readonly aliases: string;

    /** From the outermost to the innermost, separated by `›` or `,`. */
    readonly section: string;
}

export interface Draft extends DraftText {

    /** `new`: a new message. `post`: an edit of the message with that id. `entry`: a message that replaces the bundled entry with that id. */
    readonly target: {readonly kind: 'new'} | {readonly kind: 'post'; readonly postId: string; readonly base: string}
        | {readonly kind: 'entry'; readonly id: string};

    /** Permalinks of the messages that the answer was taken from, as Markdown; `null` if none. */
    readonly from: string | null;

    /** Id of the proposal that this publishes. */
    readonly approves: string | null;

    /** It is proposed to keepers, not published. */
    readonly isProposal: boolean;
}

export const EMPTY_DRAFT: Draft = {question: '', answer: '', aliases: '', section: '', target: {kind: 'new'}, from: null, approves: null, isProposal: false};

export function aliasesOf({aliases}: DraftText): string[] {
    return aliases.split('\n').map((alias) => alias.replace(/[·•|]/g, '-').replace(/\s+/g, ' ').trim()).filter((alias) => alias !== '');
}

/** Section titles, reduced to what hashtags can represent. */
export function sectionOf({section}: Pick<DraftText, 'section'>): string[] {
    return section.split(/[›,]/).map((title) => title.replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, '').replace(/[\s_]+/g, ' ').trim()).filter((title) =>
        (/^\p{L}/u).test(title));
}

/** Adds an alias, unless the draft has it already. */
export function withAlias(draft: Draft, question = ''): Draft {
    const known = ['', draft.question, ...aliasesOf(draft)].map(foldQuestion);
    return known.includes(foldQuestion(question)) ? draft :
        {...draft, aliases: [draft.aliases, question.replace(/\s+/g, ' ').trim()].filter(Boolean).join('\n')};
}

export function draftOf({question, answer, aliases, section}: Pick<FaqEntry, 'question' | 'answer' | 'aliases' | 'section'>): DraftText {
    return {question, answer, aliases: aliases.join('\n'), section: section.join(' › ')};
}

interface PostedIn {
    readonly permalink: (postId: string) => string;
    readonly copy: {readonly channel: Pick<PublicChannel, 'name'>};
}

/**
 * Draft of a keeper's own entry from a proposal, with links to the proposal and to the message that it was taken from. Anybody can
 * write a proposal and forge its props, so nothing else of them counts.
 */
export function approvalOf({post: {id, marks}, text}: ReadPost, {permalink, copy: {channel}}: PostedIn): Draft {
    const proposal = `[~${channel.name}](${permalink(id)})`;
    const url = findLinks(marks.from ?? '')[0]?.url ?? '';
    const isMessage = url.startsWith(permalink('')) && (/^[a-z0-9]+$/).test(url.slice(permalink('').length));
    return {...EMPTY_DRAFT, ...draftOf(text), from: isMessage ? `${proposal} ${url}` : proposal, approves: id};
}

/**
 * The message: question as heading, answer, aliases, sections as hashtags.
 * @param language BCP 47 tag; selects the label of the aliases
 * @param sourceLines the existing source lines of the message, kept unchanged
 */
export function composeEntry(draft: DraftText, language: string, sourceLines: readonly string[]): string {
    const aliases = aliasesOf(draft);
    const section = sectionOf(draft);
    const footer = [
        ...aliases.length > 0 ? [`${LANGUAGE_WORDS[language] ?? LANGUAGE_WORDS.en ?? ''}: ${aliases.join(' · ')}`] : [],
        ...sourceLines,
        ...section.length > 0 ? [section.map((title) => `#${title.replaceAll(' ', '_')}`).join(' ')] : [],
    ];
    const body = `#### ${draft.question.replace(/\s+/g, ' ').trim()}\n\n${draft.answer.trim()}`;
    return footer.length > 0 ? `${body}\n\n${footer.join('\n')}` : body;
}

/** The source lines of a message. */
export function sourceLinesOf(message: string): string[] {
    return message.split('\n').filter((line) => readLabel(line)?.label === 'source');
}
