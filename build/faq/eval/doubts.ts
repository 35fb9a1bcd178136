// Counts the answers to questions that should not get one: made by rule, written to mislead, or asked without their own entry.

import type {Faq} from '../../../webapp/src/answer/types';
import type {RelevanceData} from './data';
import {createSwapper} from './swaps';

/** How many of how many questions were answered. */
export interface Count {
    readonly answered: number;
    readonly of: number;
}

export interface Doubts {

    /** Questions that differ from one the FAQ answers in one content word. */
    readonly contrast: Count;

    /** The FAQ's own questions with their heaviest word swapped, where they still find the same entry. */
    readonly swapped: Count;

    /** Newcomers' questions that should be answered and are answered with their entry; and all others that are answered. */
    readonly newcomersRight: Count;
    readonly newcomersWrong: Count;

    /** The data's questions, and the FAQ's own questions, each asked without the entry it belongs to; `null` where that was not asked for. */
    readonly withoutOwn: {readonly questions: Count; readonly own: Count} | null;
}

export function countDoubts(faq: Faq, {queries, contrast, newcomers}: RelevanceData, withoutOwn: boolean): Doubts {
    const isAnswered = (q: string, without?: string): boolean => faq.ask(q, {limit: 2, ...without !== undefined && {without}}).verdict === 'answer';
    const count = <T>(items: readonly T[], holds: (item: T) => boolean): Count => ({answered: items.filter(holds).length, of: items.length});
    const own = faq.entries.map(({id, question}) => ({id, q: question}));
    const swap = createSwapper((q) => faq.ask(q), faq.entries);
    const swapped = own.flatMap(({id, q}) => swap(q, id).map((made) => ({...made, id}))).filter(({id, q}) => faq.ask(q, {limit: 1}).results[0]?.id === id);
    const isRight = ({q, want, id}: typeof newcomers[number]): boolean => want === 'post' && faq.ask(q, {limit: 1}).results[0]?.id === id;
    const toAnswer = newcomers.filter(({want}) => want === 'post');
    return {
        contrast: count(contrast, (q) => isAnswered(q)),
        swapped: count(swapped, ({q}) => isAnswered(q)),
        newcomersRight: count(toAnswer, (item) => isRight(item) && isAnswered(item.q)),
        newcomersWrong: count(newcomers, (item) => !isRight(item) && isAnswered(item.q)),
        withoutOwn: withoutOwn ? {questions: count(queries, ({q, id}) => isAnswered(q, id)), own: count(own, ({q, id}) => isAnswered(q, id))} : null,
    };
}
