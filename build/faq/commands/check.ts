// `faq check`: all findings about an FAQ, with file and line, and how much of the sources was read.

import path from 'node:path';

import {countOf} from '../../package/count';
import {ANNOTATION_FORMS, writeAnnotations, type AnnotationForm} from '../check/annotations';
import {UsageError} from '../diagnostics';
import {countErrors} from '../findings';
import {writeOutput} from '../index_file';
import {inspectFaq} from '../inspect';
import type {Terminal} from '../terminal';
import {chooseConfig, readOptions, SOURCE_OPTIONS} from './options';
import {describeReading, printDiagnostics} from './report';

/** Exit code 1 if there are errors, else 0. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
    const {values, positionals} =
        readOptions(args, {...SOURCE_OPTIONS, json: {type: 'boolean'}, all: {type: 'boolean'}, annotations: {type: 'string'}, out: {type: 'string'}});
    const form = readForm(values.annotations, values.out);
    if (form !== null && values.out === undefined && values.json === true) {
        throw new UsageError('--annotations with --json needs --out FILE, since both would be printed.');
    }
    const {compiled, findings} = await inspectFaq(() => chooseConfig(values, positionals, terminal.cwd), {cwd: terminal.cwd, onProgress: terminal.progress});
    const errors = countErrors(findings);
    const warnings = findings.length - errors;
    if (form !== null) {
        annotate(writeAnnotations(findings, form, terminal.cwd, process.env), values.out, terminal);
    }
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

function readForm(annotations: string | undefined, out: string | undefined): AnnotationForm | null {
    const form = ANNOTATION_FORMS.find((name) => name === annotations);
    if (annotations !== undefined && form === undefined) {
        throw new UsageError(`--annotations takes ${ANNOTATION_FORMS.join(' or ')}.`);
    }
    if (out !== undefined && form === undefined) {
        throw new UsageError('--out goes with --annotations.');
    }
    return form ?? null;
}

function annotate(text: string, out: string | undefined, terminal: Terminal): void {
    if (out === undefined) {
        text.split('\n').filter((line) => line !== '').forEach((line) => terminal.out(line));
        return;
    }
    writeOutput(path.resolve(terminal.cwd, out), out, `${text}\n`);
}
