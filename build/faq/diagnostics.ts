// Diagnostics of the compiler: place, severity, code and message, one line each.

import {formatOfFile} from './source/formats';

/** A place in a source; lines and columns count from 1. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}

export type Severity = 'error' | 'warning';

/** Codes of all diagnostics; assets/docs/authors.md explains each. */
export const DIAGNOSTIC_CODES = [
    'alias-not-found', 'alike', 'bad-date', 'bad-index', 'bad-json-ld', 'bad-record', 'config', 'contents-entry',
    'duplicate-id', 'duplicate-question', 'empty-answer', 'empty-file', 'empty-question', 'encoding', 'forbidden-scheme',
    'left-out', 'long-answer', 'long-introduction', 'long-question', 'lost-picture', 'lost-text', 'never-posted', 'no-entries',
    'no-entries-in', 'no-files', 'no-index', 'no-questions', 'not-found', 'not-included', 'not-read', 'not-secret', 'open-code',
    'outside', 'proposals', 'relative-link', 'repaired-xml', 'several-questions', 'shared-alias', 'too-deep', 'too-large',
    'unknown-entity', 'unknown-entry', 'unknown-field', 'unknown-format', 'unknown-locale', 'unknown-section', 'unreadable',
    'unreadable-part', 'unwritable',
] as const;

export type DiagnosticCode = typeof DIAGNOSTIC_CODES[number];

export interface Diagnostic extends Place {
    readonly severity: Severity;

    readonly code: DiagnosticCode;

    /** The message: what is wrong and, unless obvious, what to do. */
    readonly message: string;
}

/** Receives what is found, one diagnostic at a time. */
export type Report = (diagnostic: Diagnostic) => void;

/** Aborts the command: a source or the configuration cannot be used. */
export class CompileError extends Error {
    override readonly name = 'CompileError';

    /** All errors, starting with `diagnostic`. */
    readonly diagnostics: readonly Diagnostic[];

    constructor(readonly diagnostic: Diagnostic, ...others: readonly Diagnostic[]) {
        super(diagnostic.message);
        this.diagnostics = [diagnostic, ...others];
    }
}

/** Wrong usage of the command line; exit code 2. */
export class UsageError extends Error {
    override readonly name = 'UsageError';
}

/** Creates an error at a place; line and column default to the start of the file. */
export function errorAt(place: {file: string; line?: number; column?: number}, code: DiagnosticCode, message: string): CompileError {
    return new CompileError({file: place.file, line: place.line ?? 1, column: place.column ?? 1, severity: 'error', code, message});
}

export function warningAt(place: Place, code: DiagnosticCode, message: string): Diagnostic {
    return {file: place.file, line: place.line, column: place.column, severity: 'warning', code, message};
}

/** Message of an exception, also from another JavaScript realm, where it is not an `instanceof Error`. */
export function messageOf(error: unknown): string {
    return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' ? error.message : String(error);
}

/** `file:line:column: error: message [code]`, as editors and terminals recognise it; without line and column for a whole file. Always one line. */
export function formatDiagnostic({severity, code, message, ...place}: Diagnostic): string {
    return `${formatPlace(place)}: ${severity}: ${message.replace(/\s+/g, ' ')} [${code}]`;
}

/** `file:line`; only `file` for documents without lines. */
export function formatLine({file, line}: Pick<Place, 'file' | 'line'>): string {
    return line === 1 && formatOfFile(file)?.binary === true ? file : `${file}:${line}`;
}

/** `file:line:column`; only `file` for its start. */
function formatPlace({file, line, column}: Place): string {
    return line === 1 && column === 1 ? file : `${file}:${line}:${column}`;
}

const REASONS: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ELOOP: 'it is a symbolic link that leads to itself',
    EACCES: 'you have no permission',
    EPERM: 'you have no permission',
    EROFS: 'nothing can be written there',
    ENOSPC: 'the disk is full',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'its name is too long',
    ENOTDIR: 'its path leads through a file',
};

/** Why a file could not be read or written. */
export function reasonOf(error: unknown): string {
    const code = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
    return REASONS[code] ?? (code || messageOf(error));
}
