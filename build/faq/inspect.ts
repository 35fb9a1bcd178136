// Compiles an FAQ, indexes it and asks that very index for everything that is wrong or doubtful: the same for `build`, `check`
// and `preview`, once.

import {openIndex} from '../../webapp/src/search/index';
import type {SearchEngine} from '../../webapp/src/search/types';
import {checkAnswers} from './check/answers';
import {checkFindability} from './check/findability';
import {checkLengths} from './check/lengths';
import {compileFaq} from './compile/compile';
import type {CompiledFaq, CompileOptions} from './compile/compile';
import {buildCalibrated} from './compile/thresholds';
import type {FaqConfig} from './config/types';
import {CompileError} from './diagnostics';
import type {Diagnostic} from './diagnostics';
import {countErrors} from './findings';
import type {IndexFiles} from './index_file';

/** An FAQ that was looked into. */
export interface Inspection {

    /** `null` where the configuration or all sources are wrong. */
    readonly compiled: {readonly config: FaqConfig; readonly faq: CompiledFaq} | null;

    /** The index; `null` where there is no entry, or a source could not be read and so the index would lack it. */
    readonly indexed: IndexedFaq | null;

    /** All of it, in the order of the sources. */
    readonly findings: readonly Diagnostic[];
}

export interface IndexedFaq {
    readonly files: IndexFiles;
    readonly engine: SearchEngine;
}

/** @param readConfig may throw a `CompileError`, which becomes findings */
export async function inspectFaq(readConfig: () => FaqConfig, options: CompileOptions): Promise<Inspection> {
    try {
        const config = readConfig();
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
    const files = await buildCalibrated({meta, synonyms, translations, withCommonSynonyms, introductions, entries: entries.map(({entry}) => entry)}, thresholds);
    const slices = new Map(files.slices.map(({name, bytes}) => [name, bytes]));
    const engine = await openIndex(files.index, {fetchSlice: (name) => Promise.resolve(slices.get(name) ?? new Uint8Array())});
    return {files, engine};
}
