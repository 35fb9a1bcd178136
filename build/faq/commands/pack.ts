// From a configuration to everything that a bundle holds of an FAQ, in memory.

import {createHash} from 'node:crypto';

import type {PackedFaq} from '../../package/bundle';
import type {Manifest} from '../../package/manifest';
import {settlePlugin} from '../../package/settings';
import type {PluginSettings} from '../../package/settings';
import {readLastChange, readSourceDate} from '../../package/source_date';
import {createAboutFiles} from '../about_files';
import type {CompiledFaq} from '../compile/compile';
import type {FaqConfig} from '../config/types';
import type {Diagnostic} from '../diagnostics';
import {countErrors} from '../findings';
import type {IndexFiles} from '../index_file';
import {inspectFaq} from '../inspect';
import {BUNDLED_CONFIG_FILE} from '../project';
import {resolveSources} from '../source/resolve';
import type {Terminal} from '../terminal';
import {printDiagnostics} from './report';

/** A compiled FAQ with its index. */
export interface IndexedFaq {
    readonly config: FaqConfig;
    readonly faq: CompiledFaq;
    readonly built: IndexFiles;

    /** Confidence from which the index answers. */
    readonly answerFrom: number;

    /** What `check` says of it. */
    readonly findings: readonly Diagnostic[];
}

/** Compiles and indexes, and prints what is doubtful. `null` where a source is wrong. */
export async function indexFaq(config: FaqConfig, terminal: Terminal): Promise<IndexedFaq | null> {
    const {compiled, indexed, findings} = await inspectFaq(() => config, {cwd: terminal.cwd, onProgress: terminal.progress});
    printDiagnostics(findings, terminal);
    return compiled === null || indexed === null || countErrors(findings) > 0 ? null : {...compiled, findings, built: indexed.files, answerFrom: indexed.engine.calibration.answerFrom};
}

/** What the bundle calls itself. Throws a `Problem` for a setting that cannot be. */
export function settleSettings(config: FaqConfig, project: Manifest, cwd: string): PluginSettings {
    const files = (): string[] => [...(config.file === null ? [] : [config.file]), ...resolveSources(config, cwd).map(({file}) => file)];
    return settlePlugin(config.plugin, process.env, project, () => readLastChange(config.folder, files(), process.env));
}

/** Everything of an FAQ that goes into a bundle. */
export function packFaq({config, faq, built, findings}: IndexedFaq, {version}: PluginSettings, cwd: string): PackedFaq {
    const {about, aboutJson, mobileJson} = createAboutFiles({config, faq, built, findings, cwd, version, env: process.env});
    return {
        index: built.index,
        slices: built.slices,
        about: aboutJson,
        list: listEntries(faq),
        title: about.title,
        entries: about.entries,
        languages: about.languages,
        privateByDefault: about.privateByDefault,
        published: new Map<string, Uint8Array>([['faq.json', mobileJson], ...faq.pictures]),
        bundled: config.file === BUNDLED_CONFIG_FILE,
    };
}

/** `{id: [question, digest]}`: what a later deployment compares with. */
function listEntries({entries}: CompiledFaq): Buffer {
    const list = entries.map(({entry}) => [entry.id, [entry.question, createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 12)]] as const);
    return Buffer.from(`${JSON.stringify(Object.fromEntries(list))}\n`);
}

/** The date that a bundle carries. Throws a `Problem`. */
export function dateBundle({folder}: FaqConfig): number {
    return readSourceDate(folder, process.env);
}
