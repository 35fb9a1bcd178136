// Prints the compiler's findings.

import {countOf} from '../../package/count';
import type {CompiledFaq} from '../compile/compile';
import {formatLine, type Diagnostic} from '../diagnostics';
import {formatFindings} from '../findings';
import type {Terminal} from '../terminal';

/** One line per finding on standard error; more than ten of one kind are folded unless `all`. */
export function printDiagnostics(findings: readonly Diagnostic[], terminal: Pick<Terminal, 'error'>, all = false): void {
    formatFindings(findings, {all, howToSeeAll: 'check --all lists them'}).forEach((line) => terminal.error(line));
}

/** Maximum number of places named for left-out passages. */
const MOST_PLACES = 5;

/** `read: 47 questions, 3 introductions; left out: 2 blocks (faq.md:12, faq.md:30)` */
export function describeReading({entries, introductions, leftOut}: Pick<CompiledFaq, 'entries' | 'introductions' | 'leftOut'>): string {
    const read = `read: ${countOf(entries.length, 'question')}, ${countOf(introductions.length, 'introduction')}`;
    const places = [...new Set(leftOut.map(formatLine))];
    const shown = `${places.slice(0, MOST_PLACES).join(', ')}${places.length > MOST_PLACES ? ', …' : ''}`;
    return `${read}; left out: ${leftOut.length === 0 ? 'nothing' : `${countOf(leftOut.length, 'block')} (${shown})`}`;
}
