// Files beside the index: facts for administrators (webapp/src/faq/about), and the published answer to `/faq` on phones.
// Deterministic.

import path from 'node:path';

import type {AboutLink, AboutSource, AboutWarning, FaqAbout} from '../../webapp/src/faq/about';
import {textAt} from '../../webapp/src/own_property';
import {readJson} from '../package/files';
import {dateless, readSourceDate} from '../package/source_date';
import type {CompiledFaq} from './compile/compile';
import type {CompiledEntry} from './compile/entries';
import type {FaqConfig} from './config/types';
import type {Diagnostic} from './diagnostics';
import {foldFindings} from './findings';
import type {IndexFiles} from './index_file';
import {composeMobileAnswer} from './mobile_answer';
import {PROJECT_FOLDER} from './project';
import {uniqueBy} from './unique';

/** Input of the facts. `cwd` is the folder that paths in diagnostics are relative to. */
export interface AboutInput {
    readonly config: FaqConfig;
    readonly faq: CompiledFaq;
    readonly built: IndexFiles;

    /** Findings of `check`. */
    readonly findings: readonly Diagnostic[];
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;

    /** The plugin's version. */
    readonly version: string;
}

/** Contents of both files. */
export interface AboutFiles {
    readonly about: FaqAbout;
    readonly aboutJson: Buffer;
    readonly mobileJson: Buffer;
}

/** Throws a `Problem` if SOURCE_DATE_EPOCH is not a number. */
export function createAboutFiles(input: AboutInput): AboutFiles {
    const about = describeFaq(input);
    return {
        about,
        aboutJson: Buffer.from(`${JSON.stringify(about, null, 1)}\n`),
        mobileJson: Buffer.from(`${JSON.stringify(composeMobileAnswer(about, input.faq.entries.map(({entry}) => entry)), null, 1)}\n`),
    };
}

/** Facts about a compiled FAQ, including findings. */
function describeFaq({config, faq, built, findings, cwd, env, version}: AboutInput): FaqAbout {
    const sections = new Set(faq.entries.map(({entry}) => JSON.stringify(entry.section)));
    sections.delete('[]');
    const manifest = readJson(path.join(PROJECT_FOLDER, 'plugin.json'));
    const locales = faq.entries.flatMap(({entry: {lang}}) => lang ?? []);
    return {
        version,
        commitDate: readCommitDate(config.folder, env),
        title: faq.meta.title,
        languages: [...new Set([faq.meta.language, ...locales])],
        privateByDefault: faq.meta.privateByDefault,
        entries: faq.entries.length,
        sections: sections.size,
        bytes: [built.index, ...built.slices.map(({bytes}) => bytes)].reduce((sum, {length}) => sum + length, 0),
        sources: listSources(faq),
        warnings: listWarnings(findings, faq.entries, config.folder, cwd),
        documentation: listDocumentation(manifest),
    };
}

/** Date of the last commit of the repository that the FAQ is in. */
function readCommitDate(folder: string, env: NodeJS.ProcessEnv): string | null {
    const seconds = readSourceDate(folder, env);
    return seconds === dateless ? null : new Date(seconds * 1000).toISOString();
}

/** All files, titled by the first source of their entries, else by file name. */
function listSources({sources, entries}: CompiledFaq): AboutSource[] {
    const titles = new Map(entries.flatMap(({entry}) => entry.sources.slice(0, 1)).map(({title, url}) => [withoutAnchor(url), title]));
    return uniqueBy(sources, ({file, url}) => url ?? file).
        map(({file, url}) => ({title: (url === null ? undefined : titles.get(withoutAnchor(url))) ?? path.basename(file), url}));
}

function withoutAnchor(url: string): string {
    return url.replace(/#.*$/, '');
}

function listWarnings(diagnostics: readonly Diagnostic[], entries: readonly CompiledEntry[], folder: string, cwd: string): AboutWarning[] {
    return foldFindings(diagnostics.filter(({severity}) => severity === 'warning')).map(({others, ...diagnostic}) => ({
        file: nameFile(diagnostic.file, folder, cwd),
        line: diagnostic.line,
        code: diagnostic.code,
        message: `${diagnostic.message.replaceAll(folder + path.sep, '').replace(/\s+/g, ' ')}${others === 0 ? '' : ` (and ${others} more of this kind)`}`,
        entry: findEntry(diagnostic, entries)?.entry.question ?? null,
    }));
}

/** Relative to the configuration; files elsewhere by name only, since this is published. */
function nameFile(file: string, folder: string, cwd: string): string {
    const relative = path.relative(folder, path.resolve(cwd, file)).split(path.sep).join('/');
    return relative.startsWith('../') || path.isAbsolute(relative) ? path.basename(file) : relative;
}

/** The entry that begins at or last before that line. */
function findEntry({file, line}: Diagnostic, entries: readonly CompiledEntry[]): CompiledEntry | null {
    return entries.filter(({place}) => place.file === file && place.line <= line).reduce<CompiledEntry | null>(
        (best, entry) => (best && best.place.line >= entry.place.line ? best : entry), null);
}

function listDocumentation(manifest: unknown): AboutLink[] {
    return (['homepage', 'support', 'release_notes'] as const).flatMap((kind) => {
        const url = textAt(manifest, `${kind}_url`);
        return url === '' ? [] : [{kind, url}];
    });
}

