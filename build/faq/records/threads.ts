// Finds questions and answers in threads of a channel, without greetings and names.

import {readsAsQuestion} from '../document/text';
import {decodeEntities} from '../html/dom';

/** A message, from any export. */
export interface Message {
    readonly id: string;

    /** Id of the thread's first message, or empty. */
    readonly root: string;
    readonly user: string;
    readonly text: string;

    /** Messages in chronological order. */
    readonly order: number;

    /** Not deleted, private, or by the system or a bot. */
    readonly isShown: boolean;

    /** Number of reactions that say it helped. */
    readonly likes: number;

    /** Text is in Slack's mrkdwn, not Markdown. */
    readonly isSlack: boolean;
}

export interface Thread {
    readonly question: string;
    readonly answer: string;
}

const THANKS = /\b(?:thanks|thank you|thx|cheers|works now|that worked|solved|danke|merci|gracias|obrigad[oa]|grazie|bedankt|dzięki|спасибо)\b|ありがとう|谢谢|謝謝|감사/iu;
const FEWEST_LETTERS = 12;

/**
 * Threads that ask a question, in chronological order.
 * @param unanswered include unanswered ones, with an empty answer
 */
export function createThreads(messages: readonly Message[], unanswered = false): Thread[] {
    const sorted = [...messages].sort((a, b) => a.order - b.order);
    const replies = new Map<string, Message[]>();
    sorted.filter(({root}) => root !== '').forEach((message) => replies.set(message.root, [...(replies.get(message.root) ?? []), message]));
    return sorted.filter(({root, isShown}) => root === '' && isShown).flatMap((root) => {
        const question = findQuestion(cleanText(root));
        const answer = findAnswer(root, (replies.get(root.id) ?? []).filter(({isShown}) => isShown));
        return question === '' || (answer === '' && !unanswered) ? [] : [{question, answer}];
    });
}

/** The question's sentence, or a short message as a whole. */
function findQuestion(text: string): string {
    const plain = text.replace(/```[\s\S]*?(?:```|$)/g, ' ').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|~~|`/g, '').replace(/\s+/g, ' ').trim();
    const greeted = plain.replace(/^(?:(?:hi|hello|hey|hallo|moin|guten (?:morgen|tag)|bonjour|salut|hola|olá|oi|ciao|hoi|cześć|привет)\b[^,.!?:]{0,30}[,.!:]+|(?:team|all|everyone|folks|quick question)[,.!:]+)\s*/iu, '');
    const sentences = greeted.match(/[^.!?？。！]+[.!?？。！]*(?:\s|$)?/gu) ?? [];
    const asking = sentences.find((sentence) => (/[?？]\s*$/u).test(sentence)) ?? (readsAsQuestion(greeted) ? greeted : '');
    const whole = asking !== '' && greeted.length <= 160 && sentences.length <= 2 ? greeted : asking;
    const question = whole.trim();
    return question.replace(/[^\p{L}]/gu, '').length < 4 ? '' : `${question.charAt(0).toUpperCase()}${question.slice(1)}`;
}

/** The message with a helpful reaction, else the one before thanks, else the first reply by somebody else. */
function findAnswer(root: Message, replies: readonly Message[]): string {
    const others = replies.filter(({user, text}) => user !== root.user && text.replace(/[^\p{L}\p{N}]/gu, '').length >= FEWEST_LETTERS && !isQuestion(text));
    const [liked] = [...others].sort((a, b) => b.likes - a.likes);
    if (liked && liked.likes > 0) {
        return cleanText(liked);
    }
    const thanks = replies.findIndex(({user, text}) => user === root.user && THANKS.test(text));
    const before = thanks < 0 ? undefined : others.filter((reply) => replies.indexOf(reply) < thanks).at(-1);
    const author = (before ?? others[0])?.user;
    const last = before ? replies.indexOf(before) : Infinity;
    return others.filter((reply) => reply.user === author && replies.indexOf(reply) <= last).map(cleanText).join('\n\n');
}

function isQuestion(text: string): boolean {
    return (/^[^.!\n]{0,200}[?？]\s*$/u).test(text.trim());
}

/** Removes names of people, and converts mrkdwn to Markdown. */
function cleanText({text, isSlack}: Message): string {
    const markdown = isSlack ? translateSlack(text) : text;
    return markdown.replace(/(^|[^\w`/])@[a-z][\w.-]*\w:?[^\S\n]?/gi, '$1').replace(/[^\S\n]+$/gm, '').trim();
}

function translateSlack(text: string): string {
    return decodeEntities(text.replace(/<(?:@|!)[^>]*>[:,]?\s?/g, '').
        replace(/<#\w+\|([^>]*)>/g, '~$1').
        replace(/<((?:https?|mailto):[^|>]+)\|([^>]*)>/g, '[$2]($1)').
        replace(/<((?:https?|mailto):[^>]+)>/g, '$1').
        replace(/(^|[\s(])\*([^*\n]+)\*(?=[\s).,!?:;]|$)/gm, '$1**$2**').
        replace(/(^|[\s(])~([^~\n]+)~(?=[\s).,!?:;]|$)/gm, '$1~~$2~~').
        replace(/^• /gm, '- '));
}
