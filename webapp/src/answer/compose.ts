// The post that carries an answer: whole Markdown in its message, since phones, e-mails, notifications and search show that,
// and what the card needs in its props.

import {PROPS_KEY} from '../constants';
import type {FaqEntry} from '../faq/entry';
import {ownProperty} from '../own_property';
import {breakMentions, disarmMentions, encodeAddress} from './disarm';
import {labelsFor} from './labels';

const PROPS_VERSION = 1;
const MAX_TITLE = 500;

/** What an answer's post says about itself. */
export interface AnswerProps {
    readonly v: typeof PROPS_VERSION;
    readonly id: string;

    /** BCP 47 tag of the language the answer is written in. */
    readonly lang?: string;
}

/**
 * The message of an answer: question as heading, answer, sources; mentions disarmed.
 * An answer that would pass `limit` (characters) ends at a paragraph, with a link to its source to read on.
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
 * A posted message as {@link composeMessage} built it: the question and what follows. The card draws the question itself, since
 * the level of a message's heading would leave a gap in the page's outline. An edited message may have no heading.
 */
export function splitMessage(message: string): {readonly title: string; readonly body: string} {
    const match = (/^#{1,6} +(\S.*)\n+/).exec(message);
    return match ? {title: match[1] ?? '', body: message.slice(match[0].length)} : {title: '', body: message};
}

/** A question that is a whole page keeps its beginning. */
function shorten(question: string): string {
    return question.length > MAX_TITLE ? `${question.slice(0, MAX_TITLE)}…` : question;
}

/** The beginning of an answer, disarmed, in `room` characters. It is cut first, since a cut may end what was code. */
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

/** Reads `post.props.faq_bot` as somebody sent it; `null` where it is missing, of another version, or forged into nonsense. */
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
 * Plain text as Markdown that shows as the same text, on one line, and mentions nobody. Mattermost takes a backslash away
 * before these characters only; emoji names and entities are broken as mentions are.
 */
export function escapeMarkdown(text: string): string {
    const escaped = text.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]#>~|!$]/g, '\\$&');
    return breakMentions(escaped.replace(/:(?=[\w+-]+:)|&(?=[a-z])/gi, '$&\u200B'));
}

/** In a link's text Mattermost does not take escaped brackets. */
function linkTo(title: string, url: string): string {
    return `[${escapeMarkdown(title.replaceAll('[', '(').replaceAll(']', ')'))}](${encodeAddress(url)})`;
}

/** As many whole paragraphs as fit into `room` characters; a first paragraph that is too long by itself ends at a word. */
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

/** Paragraphs apart by blank lines; a fenced block is never cut in two. */
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
