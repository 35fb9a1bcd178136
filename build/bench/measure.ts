// Measures ranking quality and latency of an engine.

import {clusteredMean, percentile, type Estimate} from '../faq/eval/statistics';
import type {RelevanceQuery} from '../faq/eval/data';
import type {Evaluation} from '../faq/eval/evaluate';
import type {Ask} from './engines';

/** `n` questions were asked; slow engines get a sample. */
type Measurement = Pick<Evaluation, 'n' | 'hit1' | 'hit3' | 'mrr10' | 'p50Ms' | 'p95Ms'>;

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
    const ranks: number[] = [];
    const times: number[] = [];
    const started = performance.now();
    for (const {q, id} of order) {
        const start = performance.now();
        const found = ask(q);
        times.push(performance.now() - start);
        ranks.push(found.slice(0, 10).indexOf(id) + 1);
        if (performance.now() - started > budgetMs) {
            break;
        }
    }
    const clusters = order.slice(0, ranks.length).map(({id}) => id);
    const mean = (score: (rank: number) => number): Estimate => clusteredMean(ranks.map(score), clusters);
    return {
        n: ranks.length,
        hit1: mean((rank) => rank === 1 ? 1 : 0),
        hit3: mean((rank) => rank > 0 && rank <= 3 ? 1 : 0),
        mrr10: mean((rank) => rank > 0 ? 1 / rank : 0),
        p50Ms: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
    };
}
