// Counts the answers to questions that should not get one: made by rule, written to mislead, or asked without their own entry.

import type {Faq} from '../../../webapp/src/answer/types';
import type {RelevanceData} from './data';
import {estimateShare, type Estimate} from './statistics';
import {createSwapper} from './swaps';

/** Number of answered questions, of all questions, and their share. */
export interface Count {
    readonly answered: number;
    readonly of: number;
    readonly share: Estimate;
}

/** Counts by what the questions differ in. */
export type CountsByKind = ReadonlyMap<string, Count>;

export interface Doubts {

    /** Questions that differ from one the FAQ answers in what matters, by the kinds that the data gives. */
    readonly contrast: Count;
    readonly contrastByKind: CountsByKind;

    /** The FAQ's own questions and aliases, changed by rule in one point, where they still find the same entry; by `SwapKind`. */
    readonly swapped: Count;
    readonly swappedByKind: CountsByKind;

    /** Newcomers' questions that should be answered and are answered with their entry; and all others that are answered. */
    readonly newcomersRight: Count;
    readonly newcomersWrong: Count;

    /** The data's questions, and the FAQ's own questions, each asked without the entry it belongs to; `null` where that was not asked for. */
    readonly withoutOwn: {readonly questions: Count; readonly own: Count} | null;
}

export function countDoubts(faq: Faq, {queries, contrast, newcomers}: RelevanceData, withoutOwn: boolean): Doubts {
    const isAnswered = (q: string, without?: string): boolean => faq.ask(q, {limit: 2, ...without !== undefined && {without}}).verdict === 'answer';
    const own = faq.entries.map(({id, question}) => ({id, q: question}));
    const swapped = swapOwn(faq);
    const isRight = ({q, want, id}: typeof newcomers[number]): boolean => want === 'post' && faq.ask(q, {limit: 1}).results[0]?.id === id;
    const toAnswer = newcomers.filter(({want}) => want === 'post');
    return {
        contrast: count(contrast, ({q}) => isAnswered(q)),
        contrastByKind: countByKind(contrast, isAnswered),
        swapped: count(swapped, ({q}) => isAnswered(q), ({id}) => id),
        swappedByKind: countByKind(swapped, isAnswered),
        newcomersRight: count(toAnswer, (item) => isRight(item) && isAnswered(item.q)),
        newcomersWrong: count(newcomers, (item) => !isRight(item) && isAnswered(item.q)),
        withoutOwn: withoutOwn ? {questions: count(queries, ({q, id}) => isAnswered(q, id), ({id}) => id), own: count(own, ({q, id}) => isAnswered(q, id))} :
            null,
    };
}

function swapOwn(faq: Faq): {q: string; kind: string; id: string}[] {
    const swap = createSwapper((q) => faq.ask(q), faq.entries, faq.meta.language);
    const {entries = [], aliases = []} = faq.engine?.opened.data ?? {};
    const aliasesOf = new Map(entries.map(({id}, at) => [id, aliases[at] ?? []]));
    return faq.entries.flatMap(({id, question}) => [question, ...aliasesOf.get(id) ?? []].flatMap((q) => swap(q, id)).map((made) => ({...made, id}))).
        filter(({id, q}) => faq.ask(q, {limit: 1}).results[0]?.id === id);
}

function count<T>(items: readonly T[], holds: (item: T) => boolean, clusterOf?: (item: T) => string): Count {
    return {answered: items.filter(holds).length, of: items.length, share: estimateShare(items, holds, clusterOf)};
}

function countByKind(items: readonly {readonly q: string; readonly kind: string; readonly id?: string}[], isAnswered: (q: string) => boolean): CountsByKind {
    const kinds = [...new Set(items.map(({kind}) => kind))].filter((kind) => kind !== '');
    return new Map(kinds.map((kind) => [kind, count(items.filter((item) => item.kind === kind), ({q}) => isAnswered(q), ({id, q}) => id ?? q)]));
}
