// Measures ranking quality and latency of an engine.

import {percentile, rankingFigures, rankOf, type RankingFigures} from '../faq/eval/statistics';
import type {RelevanceQuery} from '../faq/eval/data';
import type {Ask} from './engines';

interface Measurement extends RankingFigures {

    /** Number of questions that were asked; slow engines get a sample. */
    readonly n: number;
    readonly p50Ms: number;
    readonly p95Ms: number;
}

/** Warm-up questions, in at most a tenth of the time limit, so that the JavaScript engine has compiled the code. */
const WARM_UP = 300;
const WARM_UP_SHARE = 0.1;

/** Step through the questions; a prime, so that an early stop leaves a fair sample. */
const STRIDE = 7919;

/** Asks all questions, or as many as `budgetMs` allows, after a warm-up. */
export function measureContender(ask: Ask, queries: readonly RelevanceQuery[], budgetMs: number): Measurement {
    const order = queries.map((_, at) => queries[(at * STRIDE) % queries.length]).filter((query) => query !== undefined);
    const warmUntil = performance.now() + budgetMs * WARM_UP_SHARE;
    for (let at = 0; at < WARM_UP && performance.now() < warmUntil; at++) {
        ask(order[at % order.length]?.q ?? '');
    }
    const ranks: (number | null)[] = [];
    const times: number[] = [];
    const started = performance.now();
    for (const {q, id} of order) {
        const start = performance.now();
        const found = ask(q);
        times.push(performance.now() - start);
        ranks.push(rankOf(id, found));
        if (performance.now() - started > budgetMs) {
            break;
        }
    }
    return {
        n: ranks.length,
        ...rankingFigures(ranks, order.slice(0, ranks.length).map(({id}) => id)),
        p50Ms: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
    };
}
