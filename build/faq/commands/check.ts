// `faq check`: everything that is wrong or doubtful about an FAQ, with file and line, and how much of the sources was read.

import {countErrors} from '../findings';
import {inspectFaq} from '../inspect';
import type {Terminal} from '../terminal';
import {chooseConfig, readOptions, SOURCE_OPTIONS} from './options';
import {countOf, describeReading, printDiagnostics} from './report';

/** Exit code 1 where there are errors, 0 where there are none or warnings alone. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
    const {values, positionals} = readOptions(args, {...SOURCE_OPTIONS, json: {type: 'boolean'}, all: {type: 'boolean'}});
    const {compiled, findings} = await inspectFaq(() => chooseConfig(values, positionals, terminal.cwd), {cwd: terminal.cwd, onProgress: terminal.progress});
    const errors = countErrors(findings);
    const warnings = findings.length - errors;
    if (values.json === true) {
        const {entries = [], introductions = [], leftOut = []} = compiled?.faq ?? {};
        terminal.out(JSON.stringify({errors, warnings, questions: entries.length, introductions: introductions.length, leftOut, diagnostics: findings}));
        return errors > 0 ? 1 : 0;
    }
    printDiagnostics(findings, {error: terminal.out}, values.all === true);
    terminal.out(`${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`);
    if (compiled) {
        terminal.out(describeReading(compiled.faq));
    }
    return errors > 0 ? 1 : 0;
}
