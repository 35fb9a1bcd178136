// Compiles a configuration: reads all sources in parallel, one per thread, and settles the entries.

import {availableParallelism} from 'node:os';

import type {FaqMeta, Introduction} from '../../../webapp/src/faq/entry';
import {DEFAULT_CONFIG, type FaqConfig} from '../config/types';
import {CompileError, errorAt, type Diagnostic, type Report} from '../diagnostics';
import {createTreeCache} from '../pandoc/cache';
import {createPool} from '../pandoc/pool';
import {cacheFolder, pandocVersion} from '../project';
import {createPictureStore} from '../picture_store';
import {resolveSources, type SourceFile} from '../source/resolve';
import {createConverter} from './convert';
import {checkAudience} from '../check/audience';
import {findDoubts, findOddEntries} from './doubts';
import type {Library} from '../links/roles';
import {draftDocument, type DraftContext} from './draft';
import {settleEntries, type CompiledEntry} from './entries';
import {settleIntroductions} from './introductions';
import type {LeftOut, Reading} from './left_out';
import {buildLibrary} from './library';
import {languageOf, mainLanguage} from './language';
import {loadDocument} from './load_document';
import type {LoadedDocument} from './loaded_document';

/** An FAQ before indexing. */
export interface CompiledFaq {
    readonly meta: FaqMeta;

    /** The files that were read, in the order of the configuration. */
    readonly sources: readonly Pick<SourceFile, 'file' | 'url'>[];
    readonly entries: readonly CompiledEntry[];

    /** Groups of ids that are translations of each other. */
    readonly translations: readonly (readonly string[])[];
    readonly introductions: readonly Introduction[];
    readonly synonyms: readonly (readonly string[])[];
    readonly withCommonSynonyms: boolean;
    readonly diagnostics: readonly Diagnostic[];

    /** Passages that are in neither an entry nor an introduction, in source order. */
    readonly leftOut: readonly LeftOut[];

    /** Embedded pictures by published name. */
    readonly pictures: ReadonlyMap<string, Uint8Array>;

    /** How much of each document was read. */
    readonly readings: readonly Reading[];
}

export interface CompileOptions {

    /** Folder that paths in messages are relative to. */
    readonly cwd: string;

    /** Called after each file. */
    readonly onProgress?: (done: number, all: number) => void;
}

/** Each thread holds a Pandoc instance of about 300 MB, so there are at most two. */
const MOST_THREADS = 2;

/**
 * Compiles an FAQ. A source that cannot be read is reported as an error and the others are still compiled, so that one run
 * reports all errors. Throws a `CompileError` if there is nothing to compile.
 */
export async function compileFaq(config: FaqConfig, {cwd, onProgress}: CompileOptions): Promise<CompiledFaq> {
    const diagnostics: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
    const sources = resolveSources(config, cwd, report);
    const documents = await loadAll(sources, report, onProgress);
    const language = config.recogniseLanguage ? mainLanguage(documents.map(languageOf)) ?? config.language : config.language;
    let library: Library | null = null;
    const pictures = createPictureStore();
    const context: DraftContext = {
        library: () => library ??= buildLibrary(documents),
        report, pictures, severalDocuments: documents.length > 1,
        title: config.title || DEFAULT_CONFIG.title, language, languages: config.languages.map(({text}) => text), allowedSchemes: config.allowedSchemes,
    };
    const drafts = documents.map((document) => {
        const found = draftDocument(document, context);
        if (found.entries.length === 0 && !document.leftOut.some(({what}) => what === 'proposal')) {
            report({file: document.source.shown, line: 1, column: 1, severity: 'warning', code: 'no-questions', message: 'No question was found here.'});
        }
        findDoubts(found.reading, found.leftOut).forEach(report);
        return found;
    });
    const isWhole = diagnostics.every(({severity}) => severity !== 'error');
    const {entries, translations} = settleEntries(drafts.flatMap((draft) => draft.entries), {...config, language}, report, isWhole);
    if (isWhole) {
        checkAudience({...config, language}, entries).forEach(report);
    }
    findOddEntries(entries).forEach(report);
    const introductions = settleIntroductions(drafts.flatMap((draft) => draft.introductions), entries, report);
    if (entries.length === 0 && isWhole) {
        const [first] = config.sources;
        report(errorAt(first?.place ?? {file: config.folder}, 'no-entries', 'No source has a question with an answer.').diagnostic);
    }
    const title = config.title || (drafts.length === 1 ? drafts[0]?.title ?? '' : '') || DEFAULT_CONFIG.title;
    const meta: FaqMeta = {title, language, askChannel: config.askChannel, privateByDefault: config.privateByDefault, ...preferOf(config),
        ...pinnedOf(config, entries), ...reviewAfterOf(config, entries), ...config.live && {live: {...config.live, commonSynonyms: config.commonSynonyms}}};
    const leftOut = drafts.flatMap((draft) => draft.leftOut);
    const readings = drafts.map(({reading}) => reading);
    return {meta, sources, entries, translations, introductions, diagnostics, leftOut, readings, pictures: pictures.files, synonyms: config.synonyms,
        withCommonSynonyms: config.commonSynonyms};
}

function preferOf({prefer}: FaqConfig): Pick<FaqMeta, 'prefer'> {
    return prefer.size === 0 ? {} : {prefer: Object.fromEntries([...prefer].map(([channel, sections]) => [channel, sections.map(({text}) => text)]))};
}

/** First those of the configuration, in its order, then those that sources mark. */
function pinnedOf({pinned}: FaqConfig, entries: readonly CompiledEntry[]): Pick<FaqMeta, 'pinned'> {
    const ids = new Set([...pinned.map(({text}) => text), ...entries.filter(({isPinned}) => isPinned).map(({entry}) => entry.id)]);
    return ids.size > 0 ? {pinned: [...ids]} : {};
}

/** Only where an entry says when it was reviewed. */
function reviewAfterOf({reviewAfter}: FaqConfig, entries: readonly CompiledEntry[]): Pick<FaqMeta, 'reviewAfter'> {
    return reviewAfter !== null && entries.some(({entry}) => entry.reviewed !== undefined) ? {reviewAfter} : {};
}

async function loadAll(files: readonly SourceFile[], report: Report, onProgress: CompileOptions['onProgress']): Promise<LoadedDocument[]> {
    const pool = createPool(Math.min(MOST_THREADS, availableParallelism(), Math.max(1, files.length)));
    const converter = createConverter(pool, createTreeCache(cacheFolder(process.env), pandocVersion()));
    let done = 0;
    try {
        const loaded = await mapInTurn(files, 4, async (file) => {
            try {
                return await loadDocument(file, converter, report);
            } catch (error) {
                if (!(error instanceof CompileError)) {
                    throw error;
                }
                report(error.diagnostic);
                return null;
            } finally {
                onProgress?.(++done, files.length);
            }
        });
        return loaded.flatMap((document) => document?.parts ?? document ?? []);
    } finally {
        await pool.close();
    }
}

/** `Promise.all` with at most `width` concurrent tasks, to limit the files in memory. */
async function mapInTurn<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
    const results = new Map<number, R>();
    let next = 0;
    const run = async (): Promise<void> => {
        for (let at = next++; at < items.length; at = next++) {
            const item = items[at];
            if (item !== undefined) {
                results.set(at, await work(item));
            }
        }
    };
    await Promise.all(Array.from({length: Math.min(width, items.length)}, run));
    return items.flatMap((_, at) => (results.has(at) ? [results.get(at) as R] : []));
}
