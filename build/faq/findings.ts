// Collects and folds findings about an FAQ, for the terminal, previews and the System Console.

import {formatDiagnostic, type Diagnostic} from './diagnostics';

/** Maximum number of findings of one kind that are listed separately. */
const FOLDED_FROM = 10;

/** A finding that represents all of its kind. */
interface FoldedFinding extends Diagnostic {

    /** Number of further findings of its kind. */
    readonly others: number;
}

/** Errors first, else in order; more than ten of one kind are folded into the first, but for those of the configuration. */
export function foldFindings(findings: readonly Diagnostic[]): FoldedFinding[] {
    const counts = new Map<string, number>();
    findings.forEach((finding) => counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1));
    const seen = new Set<string>();
    return sortFindings(findings).flatMap((finding) => {
        const kind = kindOf(finding);
        const count = counts.get(kind) ?? 1;
        if (count <= FOLDED_FROM || finding.code === 'config') {
            return [{...finding, others: 0}];
        }
        const isFirst = !seen.has(kind);
        seen.add(kind);
        return isFirst ? [{...finding, others: count - 1}] : [];
    });
}

export function sortFindings(findings: readonly Diagnostic[]): Diagnostic[] {
    return [...findings].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}

function kindOf({severity, code}: Diagnostic): string {
    return `${severity} ${code}`;
}

/** One line each. `howToSeeAll` is added if some are folded, e.g. "--all lists them". */
export function formatFindings(findings: readonly Diagnostic[], {all, howToSeeAll}: {readonly all: boolean; readonly howToSeeAll: string}): string[] {
    if (all) {
        return sortFindings(findings).map(formatDiagnostic);
    }
    return foldFindings(findings).map(({others, ...finding}) => (others === 0 ? formatDiagnostic(finding) :
        `${formatDiagnostic(finding)} and ${others.toLocaleString('en')} more of this kind${howToSeeAll === '' ? '' : `; ${howToSeeAll}`}`));
}

export function countErrors(findings: readonly Diagnostic[]): number {
    return findings.filter(({severity}) => severity === 'error').length;
}
