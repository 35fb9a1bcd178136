// Summarises the test runners' reports. A step that failed without a failing test, or left no report, counts as one failure.

import {ownProperty} from '../../webapp/src/own_property';

/** Result of a step of `make test`. */
export interface StepResult {
    readonly name: string;
    readonly ok: boolean;
    readonly seconds: number;

    /** `null` for steps without tests. */
    readonly tally: Tally | null;

    /** Why it was not run, or an inconsistency. */
    readonly note?: string;
}

export interface Tally {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;

    /** Passed only on retry; included in `passed`. */
    readonly flaky: number;
}

/** Reads Jest's `--json` report. A suite that failed to start counts as one failure. Throws if it is not such a report. */
export function readJestReport(report: unknown): Tally {
    return {
        passed: readCount(report, 'numPassedTests'),
        failed: readCount(report, 'numFailedTests') + readCount(report, 'numRuntimeErrorTestSuites'),
        skipped: readCount(report, 'numPendingTests') + readCount(report, 'numTodoTests'),
        flaky: 0,
    };
}

/** Reads Playwright's JSON report. An error outside any test counts as one failure. Throws if it is not such a report. */
export function readPlaywrightReport(report: unknown): Tally {
    const stats = ownProperty(report, 'stats');
    const errors = ownProperty(report, 'errors');
    const flaky = readCount(stats, 'flaky');
    return {
        passed: readCount(stats, 'expected') + flaky,
        failed: readCount(stats, 'unexpected') + (Array.isArray(errors) ? errors.length : 0),
        skipped: readCount(stats, 'skipped'),
        flaky,
    };
}

/** Combines a runner's exit code and report: a failure in either is a failure. */
export function judgeTests(name: string, seconds: number, exitCode: number, tally: Tally | null): StepResult {
    if (!tally) {
        return {name, ok: false, seconds, tally: null, note: 'left no readable report'};
    }
    if (tally.passed + tally.failed === 0) {
        return {name, ok: false, seconds, tally, note: 'ran no test'};
    }
    return exitCode !== 0 && tally.failed === 0 ?
        {name, ok: false, seconds, tally, note: `exited with ${exitCode} although no test failed`} :
        {name, ok: exitCode === 0 && tally.failed === 0, seconds, tally};
}

/** The summary: `N passed, N failed`, with `, N skipped` if any. */
export function sumUp(results: readonly StepResult[]): string {
    let [passed, failed, skipped] = [0, 0, 0];
    for (const {ok, tally} of results) {
        passed += tally?.passed ?? 0;
        failed += tally?.failed ?? 0;
        skipped += tally?.skipped ?? 0;
        if (!ok && !tally?.failed) {
            failed += 1;
        }
    }
    return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** One line per step: name, result, time, counts. */
export function describeResult({name, ok, seconds, tally, note}: StepResult): string {
    const counts = tally ? [
        `${tally.passed} passed`,
        `${tally.failed} failed`,
        ...(tally.skipped ? [`${tally.skipped} skipped`] : []),
        ...(tally.flaky ? [`${tally.flaky} passed only when tried again`] : []),
    ].join(', ') : '';
    return [name.padEnd(12), (ok ? 'ok' : 'FAILED').padEnd(6), `${seconds.toFixed(1)} s`.padStart(8), counts, note ?? ''].
        filter((part) => part !== '').join('  ');
}

function readCount(from: unknown, key: string): number {
    const value = ownProperty(from, key);
    if (typeof value !== 'number') {
        throw new Error(`the report has no ${key}`);
    }
    return value;
}
