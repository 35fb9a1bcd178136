// Builds the post for an answer: `message` holds the whole answer as Markdown, since phones, e-mail, notifications and search
// show that; `props` holds what the card needs.

import {PROPS_KEY} from '../constants';
import type {FaqEntry} from '../faq/entry';
import {ownProperty} from '../own_property';
import {breakMentions, disarmMentions, encodeAddress} from './disarm';
import {labelsFor} from './labels';

const PROPS_VERSION = 1;
const MAX_TITLE = 500;

/** Contents of `post.props.faq_bot`. */
interface AnswerProps {
    readonly v: typeof PROPS_VERSION;
    readonly id: string;

    /** BCP 47 tag of the language the answer is written in. */
    readonly lang?: string;
}

/**
 * The message of an answer: the question as heading, the answer, the sources; mentions disarmed. An answer longer than `limit`
 * characters is cut at a paragraph and ends with a link to its source.
 */
export function composeMessage(entry: FaqEntry, limit: number): string {
    const labels = labelsFor(entry.lang);
    const heading = `#### ${escapeMarkdown(shorten(entry.question))}`;
    const sources = entry.sources.map((source) => linkTo(source.title, source.url));
    const footer = sources.length > 0 ? `\n\n**${labels.sources}:** ${sources.join(' · ')}` : '';
    const whole = `${heading}\n\n${disarmMentions(entry.answer)}${footer}`;
    if (whole.length <= limit) {
        return whole;
    }
    const [first] = entry.sources;
    const readOn = first ? `\n\n… ${linkTo(labels.readOn, first.url)}` : '\n\n…';
    const beginning = cutToFit(entry.answer, limit - heading.length - readOn.length - 2);
    return `${heading}\n\n${beginning}${readOn}`.slice(0, limit);
}

/**
 * Splits a message that {@link composeMessage} built into question, answer and the line of sources. The card renders the question
 * itself, because the level of the message's heading would leave a gap in the page's outline. An edited message may have no heading.
 */
export function splitMessage(message: string): {readonly title: string; readonly body: string; readonly sources: string} {
    const [start = '', title = ''] = (/^#{1,6} +(\S.*)\n+/).exec(message) ?? [];
    const [, sources = ''] = (/\n\n(\*\*[^*\n]+:\*\* \[[^\n]+\))$/).exec(message.slice(start.length)) ?? [];
    return {title, body: message.slice(start.length, message.length - sources.length).trimEnd(), sources};
}

/** Maximum length of a question in the heading, in characters. */
function shorten(question: string): string {
    return question.length > MAX_TITLE ? `${question.slice(0, MAX_TITLE)}…` : question;
}

/** The beginning of an answer, disarmed, at most `room` characters. It is cut before it is disarmed, since cutting may end a code block. */
function cutToFit(answer: string, room: number): string {
    for (let length = room; length > 0;) {
        const beginning = disarmMentions(cutAtParagraph(answer, length));
        if (beginning.length <= room) {
            return beginning;
        }
        length -= beginning.length - room;
    }
    return '';
}

export function composeProps(entry: FaqEntry): AnswerProps {
    return {v: PROPS_VERSION, id: entry.id, ...(entry.lang !== undefined && {lang: entry.lang})};
}

/** Parses `post.props.faq_bot`; `null` if it is missing, of another version, or invalid. */
export function parseAnswerProps(props: unknown): Omit<AnswerProps, 'v'> | null {
    const value = ownProperty(props, PROPS_KEY);
    const id = ownProperty(value, 'id');
    if (ownProperty(value, 'v') !== PROPS_VERSION || typeof id !== 'string' || !(/^[\p{L}\p{N}_-]{1,200}$/u).test(id)) {
        return null;
    }
    const lang = ownProperty(value, 'lang');
    return {id, ...(typeof lang === 'string' && (/^[a-z\d-]{2,35}$/i).test(lang) && {lang})};
}

/**
 * Escapes plain text as one line of Markdown without mentions. Mattermost removes a backslash only before these characters.
 * Entities are broken up like mentions; emoji names stay, since they show as emoji.
 */
export function escapeMarkdown(text: string): string {
    const escaped = text.replace(/\s+/g, ' ').trim().replace(/:[\w+-]+:|[\\`*_{}[\]#>~|!$]/g, (part) => (part.length > 1 ? part : `\\${part}`));
    return breakMentions(escaped.replace(/&(?=[a-z])/gi, '$&\u200B'));
}

/** Mattermost does not support escaped brackets in the text of a link. */
function linkTo(title: string, url: string): string {
    return `[${escapeMarkdown(title.replaceAll('[', '(').replaceAll(']', ')'))}](${encodeAddress(url)})`;
}

/** As many whole paragraphs as fit into `room` characters; if the first does not fit, its beginning, cut at a word. */
function cutAtParagraph(markdown: string, room: number): string {
    let kept = '';
    for (const paragraph of splitParagraphs(markdown)) {
        const longer = kept ? `${kept}\n\n${paragraph}` : paragraph;
        if (longer.length > room) {
            break;
        }
        kept = longer;
    }
    return kept || markdown.slice(0, Math.max(0, room)).replace(/\s+\S*$/, '');
}

/** Splits at blank lines, but never inside a fenced block. */
function splitParagraphs(markdown: string): readonly string[] {
    const paragraphs: string[] = [];
    let open = false;
    for (const part of markdown.split(/\n{2,}/)) {
        const fences = part.match(/^[ \t>]*(?:`{3,}|~{3,})/gm)?.length ?? 0;
        if (open) {
            paragraphs.push(`${paragraphs.pop() ?? ''}\n\n${part}`);
        } else {
            paragraphs.push(part);
        }
        open = fences % 2 === 1 ? !open : open;
    }
    return paragraphs;
}
