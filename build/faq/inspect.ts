// Compiles and indexes an FAQ and runs all checks; shared by `build`, `check` and `preview`.

import type {SearchEngine} from '../../webapp/src/search/types';
import {checkAnswers} from './check/answers';
import {checkFindability} from './check/findability';
import {checkLengths} from './check/lengths';
import {compileFaq, type CompiledFaq, type CompileOptions} from './compile/compile';
import {buildCalibrated} from './compile/thresholds';
import type {FaqConfig} from './config/types';
import {CompileError, type Diagnostic} from './diagnostics';
import {countErrors} from './findings';
import {openBuilt, type IndexFiles} from './index_file';

/** An inspected FAQ. */
export interface Inspection {

    /** `null` if the configuration or all sources have errors. */
    readonly compiled: {readonly config: FaqConfig; readonly faq: CompiledFaq} | null;

    /** `null` if there are no entries or a source could not be read. */
    readonly indexed: IndexedFaq | null;

    /** All findings, in source order. */
    readonly findings: readonly Diagnostic[];
}

export interface IndexedFaq {
    readonly files: IndexFiles;
    readonly engine: SearchEngine;
}

/** @param readConfig may throw or reject with a `CompileError`, which becomes findings */
export async function inspectFaq(readConfig: () => FaqConfig | Promise<FaqConfig>, options: CompileOptions): Promise<Inspection> {
    try {
        const config = await readConfig();
        const faq = await compileFaq(config, options);
        const indexed = faq.entries.length > 0 ? await indexFaq(config, faq) : null;
        const isSound = indexed !== null && countErrors(faq.diagnostics) === 0;
        const doubts = isSound ? [...checkAnswers(faq.entries), ...checkLengths(faq.entries), ...checkFindability(indexed.engine, faq.entries, config)] : [];
        return {compiled: {config, faq}, indexed, findings: [...faq.diagnostics, ...doubts]};
    } catch (error) {
        if (error instanceof CompileError) {
            return {compiled: null, indexed: null, findings: error.diagnostics};
        }
        throw error;
    }
}

async function indexFaq({thresholds}: FaqConfig, {meta, entries, translations, introductions, synonyms, withCommonSynonyms}: CompiledFaq): Promise<IndexedFaq> {
    const files = await buildCalibrated({meta, synonyms, translations, withCommonSynonyms, introductions, entries: entries.map(({entry}) => entry)},
        thresholds);
    return {files, engine: await openBuilt(files)};
}
