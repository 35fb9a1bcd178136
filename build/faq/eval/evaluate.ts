// Measures how well an FAQ answers: ranking, verdicts and time, on questions whose answer is known.

import {createFaq} from '../../../webapp/src/answer/faq';
import type {Reply} from '../../../webapp/src/answer/types';
import type {SearchEngine} from '../../../webapp/src/search/types';
import type {RelevanceData, RelevanceQuery} from './data';
import {countDoubts, type Doubts} from './doubts';
import {estimateShare, percentile, rankingFigures, rankOf, type Estimate, type RankingFigures} from './statistics';

/** A question and its result. `rank` is 1 for the first; `null` where the right entry is not among the first ten. */
export interface Judged {
    readonly query: RelevanceQuery;
    readonly rank: number | null;
    readonly reply: Reply;
}

export interface Evaluation extends RankingFigures {
    readonly n: number;

    /** Share of the questions that get an answer, and share of those answers that are right. */
    readonly answered: Estimate;
    readonly precision: Estimate;

    /** Share of foreign and of near-miss questions that are not answered; `NaN` where there are none. */
    readonly refused: Estimate;
    readonly nearRefused: Estimate;

    /** Share of foreign questions with the verdict `none`. */
    readonly dismissed: Estimate;

    /** Share of questions whose right entry is the answer or among the three suggestions. */
    readonly helped: Estimate;

    /** Wrong answers to every hundred questions. */
    readonly wrongPer100: Estimate;
    readonly p50Ms: number;
    readonly p95Ms: number;
    readonly doubts: Doubts;
    readonly judged: readonly Judged[];
    readonly wronglyAnswered: readonly Reply[];
}

const WARM_UP = 50;

/** Asks every question. Times leave out the first few, which pay for the compiler of the JavaScript engine. */
export function evaluate(engine: SearchEngine, data: RelevanceData, {withoutOwn = false}: {readonly withoutOwn?: boolean} = {}): Evaluation {
    const faq = createFaq(engine);
    const times: number[] = [];
    const ask = (question: string): Reply => {
        const start = performance.now();
        const reply = faq.ask(question);
        times.push(performance.now() - start);
        return reply;
    };
    data.queries.slice(0, WARM_UP).forEach(({q}) => faq.ask(q));
    const judged = data.queries.map((query): Judged => {
        const reply = ask(query.q);
        return {query, rank: rankOf(query.id, reply.results.map(({id}) => id)), reply};
    });
    const far = data.ood.map(ask);
    const near = data.near.map(ask);
    const answered = judged.filter(({reply}) => isAnswer(reply));
    const ofQueries = (items: readonly Judged[], holds: (item: Judged) => boolean): Estimate => estimateShare(items, holds, ({query}) => query.id);
    return {
        n: judged.length,
        ...rankingFigures(judged.map(({rank}) => rank), judged.map(({query}) => query.id)),
        answered: ofQueries(judged, ({reply}) => isAnswer(reply)),
        precision: ofQueries(answered, ({rank}) => rank === 1),
        refused: estimateShare(far, (reply) => !isAnswer(reply)),
        nearRefused: estimateShare(near, (reply) => !isAnswer(reply)),
        dismissed: estimateShare(far, ({verdict}) => verdict === 'none'),
        helped: ofQueries(judged,
            ({rank, reply}) => rank !== null &&
                (isAnswer(reply) ? rank === 1 : reply.verdict === 'suggestions' && rank <= Math.min(3, reply.relevantCount ?? 3))),
        p50Ms: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
        wrongPer100: timesHundred(ofQueries(judged, ({rank, reply}) => isAnswer(reply) && rank !== 1)),
        doubts: countDoubts(faq, data, withoutOwn),
        judged,
        wronglyAnswered: [...near, ...far, ...data.contrast.map(({q}) => ask(q))].filter(isAnswer),
    };
}

function timesHundred({value, low, high}: Estimate): Estimate {
    return {value: 100 * value, low: 100 * low, high: 100 * high};
}

function isAnswer({verdict}: Reply): boolean {
    return verdict === 'answer';
}
