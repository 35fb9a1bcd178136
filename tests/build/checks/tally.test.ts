import {describe, expect, it} from '@jest/globals';

import {describeResult, judgeTests, readJestReport, readPlaywrightReport, sumUp, type StepResult, type Tally} from '../../../build/checks/tally';

const jest = {numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0};
const playwright = {stats: {expected: 3, unexpected: 0, flaky: 0, skipped: 0}, errors: []};

function tally(passed: number, failed = 0, skipped = 0): Tally {
    return {passed, failed, skipped, flaky: 0};
}

function step(ok: boolean, counted: Tally | null = null): StepResult {
    return {name: 'step', ok, seconds: 1, tally: counted};
}

describe('a runner\'s report', () => {
    it('of Jest counts suites that could not start as failures', () => {
        expect(readJestReport({...jest, numRuntimeErrorTestSuites: 2})).toEqual(tally(5, 2));
        expect(readJestReport({...jest, numPendingTests: 1, numTodoTests: 1})).toEqual(tally(5, 0, 2));
    });

    it('of Playwright counts errors outside tests as failures, and tells flaky tests apart', () => {
        expect(readPlaywrightReport({...playwright, errors: [{message: 'no browser'}]})).toEqual(tally(3, 1));
        expect(readPlaywrightReport({...playwright, stats: {expected: 3, unexpected: 1, flaky: 2, skipped: 1}})).
            toEqual({passed: 5, failed: 1, skipped: 1, flaky: 2});
    });

    it.each([null, {}, 'text', {stats: {}}])('that is none, %j, is not read as zero', (report) => {
        expect(() => readJestReport(report)).toThrow(/the report has no/);
        expect(() => readPlaywrightReport(report)).toThrow(/the report has no/);
    });
});

describe('a test run', () => {
    it.each<[string, number, Tally | null, boolean]>([
        ['passes when all passed and it exited with 0', 0, tally(5), true],
        ['fails with a failing test, whatever the exit code', 0, tally(4, 1), false],
        ['fails with an exit code, whatever the report', 1, tally(5), false],
        ['fails without a report', 0, null, false],
        ['fails when it ran nothing', 0, tally(0, 0, 3), false],
    ])('%s', (_, exitCode, counted, ok) => {
        expect(judgeTests('unit', 1, exitCode, counted).ok).toBe(ok);
    });
});

describe('the last line', () => {
    it('adds the runners up', () => {
        expect(sumUp([step(true), step(true, tally(5)), step(true, tally(3))])).toBe('8 passed, 0 failed');
        expect(sumUp([step(false, tally(5, 2)), step(true, tally(3, 0, 1))])).toBe('8 passed, 2 failed, 1 skipped');
    });

    it('never says that nothing failed when a step did', () => {
        expect(sumUp([step(false), step(true, tally(5))])).toBe('5 passed, 1 failed');
        expect(sumUp([judgeTests('unit', 1, 1, tally(5)), judgeTests('e2e', 0, 0, null)])).toBe('5 passed, 2 failed');
    });
});

it('a step is one line with what matters', () => {
    expect(describeResult(judgeTests('unit', 12.34, 1, tally(5)))).
        toBe('unit          FAILED    12.3 s  5 passed, 0 failed  exited with 1 although no test failed');
    expect(describeResult(step(true))).toBe('step          ok         1.0 s');
});
