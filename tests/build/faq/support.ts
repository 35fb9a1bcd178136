// Compiling documents in tests, and entries as a person reads them.

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterAll} from '@jest/globals';

import {compileFaq, type CompiledFaq} from '../../../build/faq/compile/compile';
import {DEFAULT_CONFIG, DEFAULT_SOURCE, type FaqConfig, type SourceConfig} from '../../../build/faq/config/types';
import {formatDiagnostic} from '../../../build/faq/diagnostics';
import type {Terminal} from '../../../build/faq/terminal';
import type {FaqEntry} from '../../../webapp/src/faq/entry';

const made: string[] = [];

afterAll(() => made.splice(0).forEach((folder) => rmSync(folder, {recursive: true, force: true})));

/** A new empty folder, which is removed after the tests of the file. */
export function makeFolder(): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'faq-test-'));
    made.push(folder);
    return folder;
}

/** Compiles documents of `folder` as the configuration `{sources: […]}` would. */
export function compileSources(folder: string, sources: readonly (Partial<SourceConfig> & {file: string})[], config: Partial<FaqConfig> = {}): Promise<CompiledFaq> {
    return compileFaq({
        ...DEFAULT_CONFIG,
        recogniseLanguage: config.language === undefined,
        folder,
        sources: sources.map((source) => ({
            ...DEFAULT_SOURCE,
            place: {file: 'faq.config.yaml', line: 1, column: 1},
            ...source,
        })),
        ...config,
    }, {cwd: folder});
}

/** Compiles one text. */
export async function compileText(file: string, text: string | Uint8Array, source: Partial<SourceConfig> = {}, config: Partial<FaqConfig> = {}): Promise<CompiledFaq> {
    const folder = makeFolder();
    writeFileSync(path.join(folder, file), text);
    return compileSources(folder, [{file, ...source}], config);
}

/** An FAQ as a document to read: what a golden file holds. */
export function show({entries, diagnostics}: CompiledFaq): string {
    return [...diagnostics.map((diagnostic) => `! ${formatDiagnostic(diagnostic)}\n`), ...entries.map(({entry, place}) => showEntry(entry, place.line))].join('\n');
}

function showEntry({id, question, answer, section, aliases, sources}: FaqEntry, line: number): string {
    return [
        `# ${question}`,
        `line ${line}, id ${id}${section.length > 0 ? `, in ${section.join(' > ')}` : ''}`,
        ...(aliases.length > 0 ? [`also: ${aliases.join(' | ')}`] : []),
        '',
        answer,
        '',
        ...sources.map(({title, url}) => `- ${title}: ${url}`),
        '',
    ].join('\n');
}

/** A terminal that keeps what is written to it. */
export function createTestTerminal(cwd: string, input: readonly string[] = []): Terminal & {readonly written: string[]; readonly complaints: string[]} {
    const written: string[] = [];
    const complaints: string[] = [];
    return {
        cwd,
        written,
        complaints,
        out: (line) => void written.push(line),
        error: (line) => void complaints.push(line),
        progress: () => undefined,
        async *lines() {
            yield* await Promise.resolve(input);
        },
    };
}
