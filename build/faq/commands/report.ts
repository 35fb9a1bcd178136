// Printing what the compiler found.

import {formatDiagnostic} from '../diagnostics';
import type {Diagnostic} from '../diagnostics';
import type {Terminal} from '../terminal';

const MOST_OF_A_KIND = 20;

/** One line each, on standard error; of a kind that never ends, the first twenty and how many more. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], terminal: Pick<Terminal, 'error'>): void {
    const counts = new Map<string, number>();
    for (const diagnostic of diagnostics) {
        const count = (counts.get(diagnostic.code) ?? 0) + 1;
        counts.set(diagnostic.code, count);
        if (count <= MOST_OF_A_KIND) {
            terminal.error(formatDiagnostic(diagnostic));
        }
    }
    for (const [code, count] of counts) {
        if (count > MOST_OF_A_KIND) {
            terminal.error(`… and ${count - MOST_OF_A_KIND} more of ${code}.`);
        }
    }
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
    return diagnostics.some(({severity}) => severity === 'error');
}

export function countOf(count: number, one: string, many = `${one}s`): string {
    return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
