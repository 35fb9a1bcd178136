// `make test`, after installation: lint in parallel with types, messages and the bundle; then unit, package and end-to-end
// tests. A failed step does not stop the others. Prints the time of each step, and the total count on the last line.

import {mkdirSync, readFileSync, rmSync} from 'node:fs';

import {runAlone, runInTurn, type Command, type CommandResult} from './run';
import {describeResult, judgeTests, readJestReport, readPlaywrightReport, sumUp, type StepResult, type Tally} from './tally';

const unitReport = 'reports/unit.json';
const packageReport = 'reports/package.json';
const playwrightReport = 'reports/playwright.json';

function npmRun(name: string, ...args: string[]): Command {
    return {name, command: 'npm', args: ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])]};
}

const unit: Command = {...npmRun('test', '--json', `--outputFile=${unitReport}`), name: 'unit'};
const packages: Command = {...npmRun('test:package', '--json', `--outputFile=${packageReport}`), name: 'package'};
const e2e: Command = {
    ...npmRun('e2e', '--reporter=list,json'),
    env: {PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport},
};
const bundle: Command = {name: 'bundle', command: 'make', args: ['--no-print-directory', 'build', 'dist']};

function judge({name, exitCode, seconds}: CommandResult): StepResult {
    return {name, ok: exitCode === 0, seconds, tally: null};
}

function readTally(file: string, read: (report: unknown) => Tally): Tally | null {
    try {
        return read(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
        return null;
    }
}

async function runTests(step: Command, file: string, read: (report: unknown) => Tally): Promise<StepResult> {
    rmSync(file, {force: true});
    const {name, exitCode, seconds} = await runAlone(step);
    return judgeTests(name, seconds, exitCode, readTally(file, read));
}

async function main(): Promise<void> {
    mkdirSync('reports', {recursive: true});
    const start = performance.now();

    // The linter takes about as long as the other three together; tests use all cores themselves.
    const checks = await Promise.all([
        runInTurn([npmRun('lint')]),
        runInTurn([npmRun('types'), npmRun('messages'), bundle]),
    ]);
    const built = checks.flat().find(({name}) => name === bundle.name);
    const results = checks.flat().map(judge);
    results.push(await runTests(unit, unitReport, readJestReport));
    results.push(await runTests(packages, packageReport, readJestReport));
    results.push(built?.exitCode === 0 ?
        await runTests(e2e, playwrightReport, readPlaywrightReport) :
        {name: 'e2e', ok: false, seconds: 0, tally: null, note: 'not run, since there is no build'});

    const total = (performance.now() - start) / 1000;
    process.stdout.write(`\n${results.map(describeResult).join('\n')}\n${' '.repeat(20)}${total.toFixed(1).padStart(6)} s in all\n\n`);
    process.stdout.write(`${sumUp(results)}\n`);
    process.exitCode = results.every(({ok}) => ok) ? 0 : 1;
}

await main();
