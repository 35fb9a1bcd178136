// From a configuration to everything that a bundle contains of an FAQ, in memory.

import type {PackedFaq} from '../../package/bundle';
import {hashOf} from '../../package/files';
import type {Manifest} from '../../package/manifest';
import {settlePlugin, type PluginSettings} from '../../package/settings';
import {readLastChange} from '../../package/source_date';
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

/** An FAQ that may be published: compiled, indexed, and without errors. */
interface SoundFaq {
    readonly config: FaqConfig;
    readonly faq: CompiledFaq;
    readonly built: IndexFiles;

    /** Minimum confidence for an answer. */
    readonly answerFrom: number;

    /** Findings of `check`. */
    readonly findings: readonly Diagnostic[];
}

/** Compiles and indexes, and prints warnings. `null` if a source has errors. */
export async function buildSound(config: FaqConfig, terminal: Terminal): Promise<SoundFaq | null> {
    const {compiled, indexed, findings} = await inspectFaq(() => config, {cwd: terminal.cwd, onProgress: terminal.progress});
    printDiagnostics(findings, terminal);
    return compiled === null || indexed === null || countErrors(findings) > 0 ? null :
        {...compiled, findings, built: indexed.files, answerFrom: indexed.engine.calibration.answerFrom};
}

/** Name, version and icon of the bundle. Throws a `Problem` for an invalid setting. */
export function settleSettings(config: FaqConfig, project: Manifest, cwd: string): PluginSettings {
    const files = (): string[] => [...(config.file === null ? [] : [config.file]), ...resolveSources(config, cwd).map(({file}) => file)];
    return settlePlugin(config.plugin, process.env, project, () => readLastChange(config.folder, files(), process.env));
}

/** Everything of an FAQ that goes into a bundle. */
export function packFaq({config, faq, built, findings}: SoundFaq, {version}: PluginSettings, cwd: string): PackedFaq {
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
        offerIn: config.offerIn,
        published: new Map<string, Uint8Array>([['faq.json', mobileJson], ...faq.pictures]),
        bundled: config.file === BUNDLED_CONFIG_FILE,
    };
}

/** `{id: [question, digest]}`, for comparison by a later deployment. */
function listEntries({entries}: CompiledFaq): Buffer {
    const list = entries.map(({entry}) => [entry.id, [entry.question, hashOf(JSON.stringify(entry), 12)]] as const);
    return Buffer.from(`${JSON.stringify(Object.fromEntries(list))}\n`);
}
