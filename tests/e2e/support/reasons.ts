// Playwright reporter that prints how many tests were skipped for each reason.

import type {Reporter, TestCase, TestResult} from '@playwright/test/reporter';

export default class Reasons implements Reporter {
    readonly #reasons = new Map<string, string[]>();

    onTestEnd(test: TestCase, result: TestResult): void {
        if (result.status === 'skipped') {
            const reason = [...result.annotations, ...test.annotations].find(({type}) => type === 'skip')?.description ?? 'no reason was given';
            this.#reasons.set(reason, [...this.#reasons.get(reason) ?? [], test.title]);
        }
    }

    onEnd(): void {
        const lines = [...this.#reasons].sort(([, a], [, b]) => b.length - a.length).map(([reason, titles]) => `${String(titles.length).padStart(4)}  ${reason}`);
        if (lines.length > 0) {
            process.stdout.write(`\nSkipped, and why:\n${lines.join('\n')}\n`);
        }
    }

    printsToStdio(): boolean {
        return false;
    }
}
