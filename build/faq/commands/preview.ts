// `faq preview`: shows everything that was read from the sources, for review and comparison.

import {spawn} from 'node:child_process';
import path from 'node:path';

import {UsageError} from '../diagnostics';
import {countErrors} from '../findings';
import {writeOutput} from '../index_file';
import {inspectFaq, type Inspection} from '../inspect';
import {createReport, type PreviewReport} from '../preview/report';
import {TEXT_FORMS, writeText} from '../preview/text_forms';
import {showPath} from '../source/resolve';
import type {Terminal} from '../terminal';
import {chooseConfig, readOptions, SOURCE_OPTIONS} from './options';
import {describeReading, printDiagnostics} from './report';

const DEFAULT_PAGE = 'faq-preview.html';

/** Exit code 0, or 1 if there are errors; valid entries are shown anyway. */
export async function runPreview(args: readonly string[], terminal: Terminal): Promise<number> {
    const {values, positionals} = readOptions(args, {...SOURCE_OPTIONS, format: {type: 'string'}, out: {type: 'string'}, open: {type: 'boolean'}});
    const form = values.format === undefined || values.format === 'html' ? null : TEXT_FORMS.find((name) => name === values.format);
    if (form === undefined) {
        throw new UsageError(`--format takes html, ${TEXT_FORMS.join(', ')}.`);
    }
    if (form !== null && (values.open === true || values.out !== undefined)) {
        throw new UsageError('--open and --out are for the page; text goes to standard output.');
    }
    const inspection = await inspectFaq(() => chooseConfig(values, positionals, terminal.cwd), {cwd: terminal.cwd, onProgress: terminal.progress});
    const report = createReport(inspection);
    if (form !== null) {
        terminal.out(writeText(report, form));
    } else {
        const file = path.resolve(terminal.cwd, values.out ?? DEFAULT_PAGE);
        await writePageFile(file, report, inspection, terminal);
        if (values.open === true) {
            openInBrowser(file);
        }
    }
    if (countErrors(inspection.findings) === 0) {
        return 0;
    }
    printDiagnostics(inspection.findings.filter(({severity}) => severity === 'error'), terminal);
    return 1;
}

async function writePageFile(file: string, report: PreviewReport, {compiled, indexed}: Inspection, terminal: Terminal): Promise<void> {
    // Loaded lazily, so that text output needs neither renderer nor bundler.
    const [{writePage}, {createScript}] = await Promise.all([import('../preview/html'), import('../preview/script')]);
    const language = compiled?.faq.meta.language ?? 'en';
    const languages = new Map((compiled?.faq.entries ?? []).flatMap(({entry: {id, lang}}) => (lang === undefined ? [] : [[id, lang] as const])));
    const script = indexed === null ? '' : await createScript(language);
    const shown = showPath(file, terminal.cwd);
    writeOutput(file, shown, writePage(report, {index: indexed?.files ?? null, script, language, languages, pictures: compiled?.faq.pictures ?? new Map()}));
    terminal.out(`${compiled ? `${describeReading(compiled.faq)}\n` : ''}The preview is in ${shown}.`);
}

/** Opens the page with the system's default program; ignores failures. */
function openInBrowser(file: string): void {
    const command = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
    spawn(command, [file], {detached: true, stdio: 'ignore'}).on('error', () => undefined).unref();
}
