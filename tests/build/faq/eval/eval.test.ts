import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

import {runCli} from '../../../../build/faq/command_line';
import {fitBoosted, type Example} from '../../../../build/faq/eval/boost';
import {calibrate} from '../../../../build/faq/eval/calibrate';
import {parseRelevance, type RelevanceData} from '../../../../build/faq/eval/data';
import {evaluate} from '../../../../build/faq/eval/evaluate';
import {runCalibrateCommand} from '../../../../build/faq/commands/calibrate';
import {runEvalCommand} from '../../../../build/faq/commands/eval';
import {createSwapper} from '../../../../build/faq/eval/swaps';
import {predict} from '../../../../webapp/src/faq/calibration';
import type {EntrySummary} from '../../../../webapp/src/faq/entry';
import type {SearchResult} from '../../../../webapp/src/search/types';
import type {Terminal} from '../../../../build/faq/terminal';
import {openRelevance} from '../../../../build/faq/eval/open';
import {clusteredMean, estimateShare, percentile} from '../../../../build/faq/eval/statistics';
import {createTestTerminal} from '../support';

const DATA = {
    faqs: [
        {id: 'reset', question: 'How do I reset my password?', answer: 'In the settings.'},
        {id: 7, question: 'Where are my invoices?', answer: 'On the billing page.', aliases: ['receipts']},
        {id: 'guests', question: 'May guests post?', answer: 'Yes, where they were invited.'},
    ],
    queries: [{q: 'reset password', id: 'reset'}, {q: 'receipts', id: 7}, {q: 'billing page', id: 7}, {q: 'password of guests', id: 'reset'}, {q: 'guest posts', id: 'guests'}],
    ood: ['how are you', 'best pizza'],
    near: ['delete my password file'],
};

const parse = (data: object): RelevanceData => parseRelevance(JSON.stringify(data), 'questions.json');

describe('relevance data', () => {
    it('is read with numbers as ids, and far as another name of ood', () => {
        const data = parse({...DATA, far: ['hello']});
        expect(data.entries?.map(({id}) => id)).toEqual(['reset', '7', 'guests']);
        expect(data.ood).toEqual(['how are you', 'best pizza', 'hello']);
    });

    it.each([
        ['{"queries": [}', 'q.json:1:14: This is not JSON'],
        ['[]', 'q.json:1:1: The file must be keys with values, as in "key: value".'],
        ['{}', 'q.json:1:1: The key "queries" is missing: a list of {"q"'],
        ['{"queries": [{"question": "how?", "id": "a"}]}', 'q.json:1:14: The key "q" is missing.'],
        ['{"queries": [\n  {"q": 1, "id": "a"}\n]}', 'q.json:2:9: q must be a string; put it in quotes: "1".'],
        ['{"faqs": [{"id": "a", "question": "A?"}], "queries": []}', 'q.json:1:11: The key "answer" is missing.'],
        [JSON.stringify({...DATA, queries: [{q: 'x', id: 'rest'}]}), 'No entry has the id "rest"; did you mean "reset"?'],
        ['{"queries": [], "near": [1]}', 'q.json:1:26: Each of near must be a string'],
        ['{"newcomers": [{"q": "hi", "want": "post"}]}', 'q.json:1:16: The key "id" is missing: the entry to post.'],
        ['{"newcomers": [{"q": "hi", "want": "leaf"}]}', 'want cannot be "leaf"; it is one of post, suggest, leave.'],
    ])('%s is refused: %s', (text, message) => {
        expect(() => parseRelevance(text, 'q.json')).toThrow(message);
    });

    it('is refused with all the faults that can be read', () => {
        const faults = (count: number): string => JSON.stringify({queries: Array.from({length: count}, () => ({q: 'x'}))}, null, 1);
        expect(() => parseRelevance(faults(2), 'q.json')).toThrow(/^q\.json:3:3: The key "id" is missing\.\nq\.json:6:3: The key "id" is missing\.$/);
        expect(() => parseRelevance(faults(200), 'q.json')).toThrow('190 more of this kind in q.json.');
    });
});

describe('evaluation', () => {
    it('counts places, answers and refusals', async () => {
        const data = parse(DATA);
        const {n, hit1, hit3, judged, refused, p95Ms} = evaluate(await openRelevance(data), data);
        expect(n).toBe(5);
        expect(judged.map(({rank}) => rank)).toEqual([1, 1, 1, expect.any(Number), 1]);
        expect(hit1.value).toBeGreaterThanOrEqual(0.8);
        expect(hit3.value).toBe(1);
        expect(refused.value).toBe(1);
        expect(p95Ms).toBeGreaterThanOrEqual(0);
    });

    it('needs an index where the data holds no FAQ', async () => {
        await expect(openRelevance(parse({queries: []}))).rejects.toThrow('--index FILE');
    });
});

describe('statistics', () => {
    it('widen the interval where questions of one entry go together', () => {
        const values = [1, 1, 0, 0, 1, 1, 0, 0];
        const apart = clusteredMean(values, values.map((_, at) => String(at)));
        const together = clusteredMean(values, ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd']);
        expect(apart.value).toBe(0.5);
        expect(together.high - together.low).toBeGreaterThan(apart.high - apart.low);
    });

    it('are intervals also where all or none succeed, narrower with more entries', () => {
        const spread = (count: number): number => estimateShare(Array.from({length: count}, (_, at) => at), () => true, String).low;
        expect(spread(30)).toBeGreaterThan(0.85);
        expect(spread(30)).toBeLessThan(0.9);
        expect(spread(300)).toBeGreaterThan(spread(30));
        expect(estimateShare([1, 2, 3], () => true, () => 'one').low).toBeLessThan(0.3);
        expect(estimateShare([1, 2, 3, 4], (at) => at > 4)).toEqual({value: 0, low: 0, high: expect.closeTo(0.49, 2)});
        expect(estimateShare([], () => true)).toEqual({value: NaN, low: NaN, high: NaN});
    });

    it('are those of Wilson where each question stands alone', () => {
        const {value, low, high} = estimateShare(Array.from({length: 1000}, (_, at) => at), (at) => at < 850, String);
        expect([value, low, high].map((figure) => Number(figure.toFixed(3)))).toEqual([0.85, 0.827, 0.871]);
    });

    it('find percentiles', () => {
        expect(percentile([3, 1, 2], 0.5)).toBe(2);
        expect(percentile([], 0.5)).toBeNaN();
    });
});

describe('questions changed by rule', () => {
    const summaries = (...questions: string[]): EntrySummary[] => questions.map((question, at) => ({id: String(at), question, section: [], sources: []}));

    /** Every question finds the entry that has it, or the first; its longest word weighs most. */
    const make = (question: string, language = 'en'): Record<string, string> => {
        const entries = summaries(question, 'Where is the canteen?');
        const ask = (q: string) => ({results: q.includes('harmonica') ? [] : [{...(entries.find((one) => one.question === q) ?? entries[0]!), matched: new Map(q.split(' ').map((word) => [word, word.length]))} as unknown as SearchResult]});
        return Object.fromEntries(createSwapper(ask, entries, language)(question, '0').map(({kind, q}) => [kind, q]));
    };

    it.each<[string, string, Record<string, string>]>([
        ['en', 'How do I upgrade from 10 to 11?', {unknown: 'How do I harmonica from 10 to 11?', opposite: 'How do I downgrade from 10 to 11?', number: 'How do I upgrade from 11 to 10?', roles: 'How do I upgrade from 11 to 10?'}],
        ['en', 'What does 0x80070039 mean', {number: 'What does 0x80070030 mean'}],
        ['en', 'Why can others not hear me?', {roles: 'Why can me not hear others?'}],
        ['de', 'Wie komme ich von Berlin nach Bonn?', {roles: 'Wie komme ich von Bonn nach Berlin?'}],
        ['de', 'Wie kann ich mich anmelden?', {opposite: 'Wie kann ich mich abmelden?'}],
    ])('in %s: %s', (language, question, expected) => {
        expect(make(question, language)).toMatchObject(expected);
    });

    it('leave out the kinds that do not apply to the question', () => {
        expect(Object.keys(make('Where are my invoices?'))).toEqual(['unknown', 'known']);
    });
});

describe('the boosted trees', () => {
    const examples = Array.from({length: 400}, (_, at): Example => ({
        features: [(at % 20) / 20, Math.floor(at / 20) / 20], label: (at % 20) / 20 + Math.floor(at / 20) / 20 > 0.9 && at % 7 !== 0 ? 1 : 0, weight: 1,
    }));

    it('learn the rule that made the labels', () => {
        const model = fitBoosted(examples, [1, 1]);
        expect(predict(model, [0.9, 0.9])).toBeGreaterThan(0.75);
        expect(predict(model, [0.1, 0.1])).toBeLessThan(0.1);
        expect(fitBoosted(examples, [1, 1])).toEqual(model);
    });

    it('keep to the direction of each feature', () => {
        const grid = Array.from({length: 21}, (_, at) => at / 20);
        const up = fitBoosted(examples, [1, 1]);
        const against = fitBoosted(examples, [-1, 1]);
        for (const other of grid) {
            const [rising, falling] = [up, against].map((model) => grid.map((value) => predict(model, [value, other])));
            expect(rising).toEqual(rising?.toSorted((a, b) => a - b));
            expect(falling).toEqual(falling?.toSorted((a, b) => b - a));
        }
    });
});

describe('calibration', () => {
    it('learns from the same data the same every time, and to refuse', async () => {
        const data = parse({...DATA, contrast: ['where are my glasses'], newcomers: [{q: 'hello', want: 'leave'}, {q: 'receipts', want: 'post', id: 7}]});
        const engine = await openRelevance(data);
        const run = (): unknown => calibrate([{engine, data}]);
        expect(run()).toEqual(run());
        const {calibration, examples} = calibrate([{engine, data}]);
        expect(examples).toBeGreaterThan(data.queries.length * 3);
        expect(evaluate(await openRelevance(data, {calibration}), data).refused.value).toBe(1);
    });
});

describe('the commands', () => {
    let folder = '';
    let out: string[] = [];
    let terminal: Terminal;
    beforeEach(async () => {
        folder = await mkdtemp(path.join(tmpdir(), 'faq-eval-'));
        await writeFile(path.join(folder, 'data.json'), JSON.stringify(DATA));
        out = [];
        const keep = (line: string): void => void out.push(line);
        terminal = {...createTestTerminal(folder), out: keep, error: keep};
    });
    afterEach(async () => {
        await rm(folder, {recursive: true});
    });

    it('eval prints one line of JSON', async () => {
        expect(await runEvalCommand(['--data', 'data.json', '--json'], terminal)).toBe(0);
        const keys = ['n', 'hit1', 'hit3', 'mrr10', 'answered', 'precision', 'refused', 'p50_ms', 'p95_ms', 'hit1_interval', 'precision_interval', 'swappedByKind'];
        expect(Object.keys(JSON.parse(out.join('')) as object)).toEqual(expect.arrayContaining(keys));
    });

    it('eval counts contrast questions by their kind', async () => {
        const contrast = [{q: 'delete my password', kind: 'opposite'}, {q: 'where are my shoes', kind: 'thing'}, 'who are you'];
        await writeFile(path.join(folder, 'contrast.json'), JSON.stringify({...DATA, contrast}));
        expect(await runEvalCommand(['--data', 'contrast.json'], terminal)).toBe(0);
        expect(out.join('\n')).toMatch(/^contrast: answered +0 of 3 answered, 0\.000 {2}\(95 %: 0\.000–0\.\d+\)\n {2}opposite +0 of 1 answered.*\n {2}thing +0 of 1 answered/m);
        expect(out.join('\n')).toMatch(/^right among answers +1\.000 {2}\(95 %: 0\.\d+–1\.000\)$/m);
    });

    it('eval shows the worst', async () => {
        await writeFile(path.join(folder, 'hard.json'), JSON.stringify({...DATA, queries: [{q: 'invoices', id: 'guests'}]}));
        expect(await runEvalCommand(['--data', 'hard.json', '--worst', '1'], terminal)).toBe(0);
        expect(out.join('\n')).toMatch(/"invoices"\n {2}first {2}7 \(score [\d.]+; invoices 1\.00\).*\n {2}wanted guests/);
    });

    it('eval is a gate where a share is asked for', async () => {
        expect(await runEvalCommand(['--data', 'data.json', '--min-hit1', '0.5'], terminal)).toBe(0);
        await writeFile(path.join(folder, 'gate.json'), JSON.stringify({...DATA, queries: [{q: 'invoices', id: 'guests'}]}));
        expect(await runEvalCommand(['--data', 'gate.json', '--min-hit1', '0.5'], terminal)).toBe(1);
        expect(out.at(-1)).toBe('Only 0.000 of the questions find their entry first; --min-hit1 requires 0.5.');
        await expect(runEvalCommand(['--data', 'gate.json', '--min-right', '90'], terminal)).rejects.toThrow('--min-right takes a share from 0 to 1, such as 0.9.');
    });

    it('calibrate prints a calibration, and refuses too few questions', async () => {
        expect(await runCli(['calibrate', '--data', 'data.json'], terminal)).toBe(1);
        expect(out.join('')).toMatch(/a fit needs at least 50 and 20/);
        const many = {...DATA, queries: Array.from({length: 60}, (_, at) => DATA.queries[at % DATA.queries.length]), far: Array.from({length: 20}, (_, at) => `lunch ${at}`)};
        await writeFile(path.join(folder, 'many.json'), JSON.stringify(many));
        expect(await runCalibrateCommand(['--data', 'many.json'], terminal)).toBe(0);
        expect(out.join('')).toContain('"answerFrom"');
    });

    it.each([
        'eval --data missing.json',
        'eval --data questions.json --index missing.index',
        'calibrate --data missing.json',
    ])('say in one line what is wrong and return 1: %s', async (line) => {
        await writeFile(path.join(folder, 'questions.json'), JSON.stringify({queries: DATA.queries}));
        expect(await runCli(line.split(' '), terminal)).toBe(1);
        expect(out).toHaveLength(1);
        expect(out[0]).not.toContain('\n');
    });
});
