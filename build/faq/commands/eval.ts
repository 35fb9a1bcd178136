// `faq eval`: prints how well an FAQ answers.

import path from 'node:path';

import {chooseIndex, readOptionsOnly} from './options';
import {UsageError} from '../diagnostics';
import type {Terminal} from '../terminal';
import {readRelevanceFile} from '../eval/data';
import type {Count, CountsByKind, Doubts} from '../eval/doubts';
import {evaluate, type Evaluation, type Judged} from '../eval/evaluate';
import {openRelevance} from '../eval/open';
import type {Estimate} from '../eval/statistics';

const OPTIONS = {
    data: {type: 'string'},
    index: {type: 'string'},
    language: {type: 'string'},
    worst: {type: 'string', default: '0'},
    'min-hit1': {type: 'string'},
    'min-right': {type: 'string'},
    'without-own': {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
} as const;

/** Exit code 1 for a figure below its minimum. Throws a `UsageError`, or a `Problem` for an invalid file. */
export async function runEvalCommand(args: readonly string[], terminal: Terminal): Promise<number> {
    const values = readOptionsOnly(args, OPTIONS);
    if (values.data === undefined) {
        throw new UsageError('--data FILE is needed.');
    }
    if (!/^\d{1,6}$/.test(values.worst)) {
        throw new UsageError('--worst takes a number.');
    }
    const [minHit1, minRight] = [readShare(values['min-hit1'], '--min-hit1'), readShare(values['min-right'], '--min-right')];
    const data = await readRelevanceFile(path.resolve(terminal.cwd, values.data));
    const index = chooseIndex(values.index, terminal.cwd);
    const evaluation = evaluate(await openRelevance(data, {...values, index}), data, {withoutOwn: values['without-own']});
    terminal.out(values.json ? JSON.stringify(toJson(evaluation)) : toText(evaluation, Number(values.worst)));
    const misses = findMisses(evaluation, minHit1, minRight);
    misses.forEach((line) => terminal.error(line));
    return misses.length > 0 ? 1 : 0;
}

function readShare(text: string | undefined, option: string): number {
    const share = Number(text ?? 0);
    if (!(share >= 0 && share <= 1) || text === '') {
        throw new UsageError(`${option} takes a share from 0 to 1, such as 0.9.`);
    }
    return share;
}

/** Figures below their minimum. Without answers, `precision` is not checked. */
function findMisses({hit1, precision}: Evaluation, minHit1: number, minRight: number): string[] {
    return [
        ...(hit1.value < minHit1 ? [`Only ${hit1.value.toFixed(3)} of the questions find their entry first; --min-hit1 requires ${minHit1}.`] : []),
        ...(precision.value < minRight ? [`Only ${precision.value.toFixed(3)} of the answers are right; --min-right requires ${minRight}.`] : []),
    ];
}

/** Shares and means of an evaluation, each with its interval: key in JSON, name in the list, and the estimate. */
function listEstimates({hit1, hit3, mrr10, answered, precision, helped, refused, dismissed, nearRefused,
    wrongPer100}: Evaluation): readonly (readonly [string, string, Estimate])[] {
    return [
        ['hit1', 'Hit@1', hit1],
        ['hit3', 'Hit@3', hit3],
        ['mrr10', 'MRR@10', mrr10],
        ['answered', 'answered', answered],
        ['precision', 'right among answers', precision],
        ['helped', 'answered or suggested', helped],
        ['refused', 'foreign: not answered', refused],
        ['dismissed', 'foreign: nothing shown', dismissed],
        ['near_refused', 'near miss: not answered', nearRefused],
        ['wrong_per_100', 'wrong answers per 100', wrongPer100],
    ];
}

/** The figures, rounded; an undefined figure (e.g. without foreign questions) is `null`. */
function toJson(evaluation: Evaluation): Record<string, unknown> {
    const {n, doubts: {contrastByKind, swappedByKind, withoutOwn, ...counts}, p50Ms, p95Ms} = evaluation;
    const estimates = listEstimates(evaluation);
    const kinds = (byKind: CountsByKind): Record<string, unknown> => Object.fromEntries(Array.from(byKind, ([kind, count]) => [kind, countToJson(count)]));
    return {
        n, ...Object.fromEntries(estimates.map(([key, , {value}]) => [key, round(value)])),
        ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, countToJson(count)])),
        contrastByKind: kinds(contrastByKind), swappedByKind: kinds(swappedByKind),
        withoutOwn: withoutOwn && {questions: countToJson(withoutOwn.questions), own: countToJson(withoutOwn.own)},
        p50_ms: round(p50Ms), p95_ms: round(p95Ms),
        ...Object.fromEntries(estimates.map(([key, , estimate]) => [`${key}_interval`, interval(estimate)])),
    };
}

function round(value: number): number | null {
    return Number.isNaN(value) ? null : Number(value.toFixed(4));
}

function interval({low, high}: Estimate): (number | null)[] {
    return [round(low), round(high)];
}

function countToJson({answered, of, share}: Count): Record<string, unknown> {
    return {answered, of, interval: interval(share)};
}

function toText(evaluation: Evaluation, worst: number): string {
    const {n, p50Ms, p95Ms} = evaluation;
    const rows: readonly (readonly [string, string])[] = [
        ['questions', String(n)],
        ...listEstimates(evaluation).map(([key, name, estimate]) => [name, formatEstimate(estimate, key === 'wrong_per_100' ? 1 : 3)] as const),
        ...listDoubts(evaluation.doubts),
        ['milliseconds, p50 / p95', n === 0 ? 'n/a' : `${p50Ms.toFixed(3)} / ${p95Ms.toFixed(3)}`],
    ];
    const lines = rows.map(([name, value]) => `${name.padEnd(26)}${value}`);
    return [...lines, ...listWorst(evaluation, worst)].join('\n');
}

function formatEstimate({value, low, high}: Estimate, digits: number): string {
    return Number.isNaN(value) ? 'n/a' : `${value.toFixed(digits)}  (95 %: ${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function listDoubts({contrast, contrastByKind, swapped, swappedByKind, newcomersRight, newcomersWrong, withoutOwn}: Doubts): [string, string][] {
    const byKind = (counts: CountsByKind): [string, Count][] => Array.from(counts, ([kind, count]) => [`  ${kind}`, count]);
    const rows: [string, Count | undefined][] = [
        ['contrast: answered', contrast], ...byKind(contrastByKind),
        ['own, changed by rule', swapped], ...byKind(swappedByKind),
        ['newcomers: right', newcomersRight],
        ['newcomers: wrong', newcomersWrong],
        ['without own entry', withoutOwn?.questions],
        ['own, without own entry', withoutOwn?.own],
    ];
    return rows.flatMap(([name, count]) =>
        count && count.of > 0 ? [[name, `${count.answered} of ${count.of} answered, ${formatEstimate(count.share, 3)}`]] : []);
}

/** The worst questions: lowest rank of the right entry first, then the most confident mistakes. */
function listWorst({judged, wronglyAnswered}: Evaluation, worst: number): string[] {
    const wrong = judged.filter(({rank}) => rank !== 1).
        toSorted((a, b) => (b.rank ?? 11) - (a.rank ?? 11) || b.reply.confidence - a.reply.confidence);
    const foreign = wronglyAnswered.toSorted((a, b) => b.confidence - a.confidence);
    return [
        ...wrong.slice(0, worst).flatMap(explain),
        ...foreign.slice(0, worst).flatMap(({query, confidence, results}) => ['', `"${query}"`,
            `  should not be answered; got ${results[0]?.id ?? 'nothing'} (confidence ${confidence.toFixed(2)})`]),
    ];
}

function explain({query, rank, reply}: Judged): string[] {
    const describe = (at: number): string => {
        const result = reply.results[at];
        const words = Array.from(result?.matched ?? [], ([word, share]) => `${word} ${share.toFixed(2)}`);
        return result ? `${result.id} (score ${result.score.toFixed(3)}; ${words.join(', ')})` : 'nothing';
    };
    return [
        '', `"${query.q}"`,
        `  first  ${describe(0)}, ${reply.verdict}, confidence ${reply.confidence.toFixed(2)}`,
        `  wanted ${rank === null ? `${query.id} (not among the first ten)` : `${describe(rank - 1)} at ${rank}`}`,
        ...reply.corrections.map(({typed, used}) => `  read ${typed} as ${used}`),
    ];
}
