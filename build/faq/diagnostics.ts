// What the compiler has to say about a source: one line each, with the place, a severity and a code.

/** Where in a source something is. Lines and columns count from 1. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}

export type Severity = 'error' | 'warning';

export interface Diagnostic extends Place {
    readonly severity: Severity;

    /** Names the kind of finding; assets/docs/authors.md lists them. */
    readonly code: string;

    /** One sentence for a person, saying what is wrong and, where it is not plain, what to do. */
    readonly message: string;
}

/** Stops the command: a source or the configuration cannot be used. */
export class CompileError extends Error {
    override readonly name = 'CompileError';

    /** Everything that is wrong, `diagnostic` first. */
    readonly diagnostics: readonly Diagnostic[];

    constructor(readonly diagnostic: Diagnostic, ...others: readonly Diagnostic[]) {
        super(diagnostic.message);
        this.diagnostics = [diagnostic, ...others];
    }
}

/** The command line itself is wrong; ends with exit code 2. */
export class UsageError extends Error {
    override readonly name = 'UsageError';
}

/** An error at a place, as a value to throw. Line and column default to the file's beginning. */
export function errorAt(place: {file: string; line?: number; column?: number}, code: string, message: string): CompileError {
    return new CompileError({file: place.file, line: place.line ?? 1, column: place.column ?? 1, severity: 'error', code, message});
}

export function warningAt(place: Place, code: string, message: string): Diagnostic {
    return {file: place.file, line: place.line, column: place.column, severity: 'warning', code, message};
}

/** What an exception says, also one of another JavaScript realm, which is no `Error` of ours. */
export function messageOf(error: unknown): string {
    return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' ? error.message : String(error);
}

/** `file:line:column: error: sentence [code]`, as editors and terminals recognise it; of a whole file without line and column. Always one line. */
export function formatDiagnostic({severity, code, message, ...place}: Diagnostic): string {
    return `${formatPlace(place)}: ${severity}: ${message.replace(/\s+/g, ' ')} [${code}]`;
}

/** `file:line:column`; the beginning of a file is the file. */
export function formatPlace({file, line, column}: Place): string {
    return line === 1 && column === 1 ? file : `${file}:${line}:${column}`;
}
