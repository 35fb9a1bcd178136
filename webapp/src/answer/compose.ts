// The post that carries an answer: whole Markdown in its message, since phones, e-mails, notifications and search show that,
// and what the card needs in its props.

import type {FaqEntry, Source} from '../faq/entry';
import {disarmMentions} from './disarm';

export const ANSWER_POST_TYPE = 'custom_faq_answer';
export const PROPS_KEY = 'faq_bot';
const PROPS_VERSION = 1;

/** The few words around an answer, in the language of whoever posts it. */
export interface ComposeLabels {
    readonly sources: string;
    readonly readOn: string;
}

/** What an answer's post says about itself. */
export interface AnswerProps {
    readonly v: typeof PROPS_VERSION;
    readonly id: string;
    readonly section: readonly string[];
    readonly sources: readonly Source[];
}

/**
 * The message of an answer: question as heading, answer, sources; mentions disarmed.
 * An answer that would pass `limit` (characters) ends at a paragraph, with a link to its source to read on.
 */
export function composeMessage(entry: FaqEntry, limit: number, labels: ComposeLabels): string {
    const heading = disarmMentions(`#### ${escapeMarkdown(entry.question)}`);
    const sources = entry.sources.map(linkTo);
    const footer = sources.length > 0 ? `\n\n**${labels.sources}:** ${sources.join(' · ')}` : '';
    const whole = `${heading}\n\n${disarmMentions(entry.answer)}${disarmMentions(footer)}`;
    if (whole.length <= limit) {
        return whole;
    }
    const first = entry.sources[0];
    const readOn = first ? `\n\n… ${disarmMentions(`[${escapeMarkdown(labels.readOn)}](${target(first.url)})`)}` : '\n\n…';
    const room = limit - heading.length - readOn.length - 2;
    return `${heading}\n\n${cutAtParagraph(disarmMentions(entry.answer), room)}${readOn}`.slice(0, limit);
}

export function composeProps(entry: FaqEntry): AnswerProps {
    return {v: PROPS_VERSION, id: entry.id, section: entry.section, sources: entry.sources};
}

/** Reads `post.props.faq_bot` as somebody sent it; `null` where it is missing, of another version, or forged into nonsense. */
export function parseAnswerProps(props: unknown): Pick<AnswerProps, 'id' | 'section'> | null {
    const value = read(props, PROPS_KEY);
    const id = read(value, 'id');
    if (read(value, 'v') !== PROPS_VERSION || typeof id !== 'string' || !(/^[\p{L}\p{N}_-]{1,200}$/u).test(id)) {
        return null;
    }
    const section = read(value, 'section');
    const names = Array.isArray(section) ? section.filter((name): name is string => typeof name === 'string') : [];
    return {id, section: names.slice(0, 6)};
}

function read(value: unknown, key: string): unknown {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Plain text as Markdown that shows as the same text, on one line. */
export function escapeMarkdown(text: string): string {
    return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]<>#|~!$^]/g, '\\$&').replace(/:(?=[\w+-]+:)/g, '\\:');
}

function linkTo(source: Source): string {
    return `[${escapeMarkdown(source.title)}](${target(source.url)})`;
}

/** An address as a link's target; in angle brackets where round ones or spaces would end it early. */
function target(url: string): string {
    return (/[\s()<>]/).test(url) ? `<${url.replace(/[\s<>]/g, encodeURIComponent)}>` : url;
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
