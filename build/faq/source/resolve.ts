// From configured sources to files: expands globs, determines formats and public URLs.

import path from 'node:path';

import type {Review} from '../compile/review';
import type {FaqConfig, SourceConfig} from '../config/types';
import {CompileError, errorAt} from '../diagnostics';
import type {Diagnostic, Report} from '../diagnostics';
import type {AnchorStyle} from '../links/anchors';
import type {FieldNames} from '../records/columns';
import {findFormat, formatOfFile, FORMAT_NAMES} from './formats';
import type {Format} from './formats';
import {expandGlob, globRoot, isGlob} from './glob';

/** A file to read. */
export interface SourceFile {
    readonly file: string;

    /** Path for messages, relative to the working directory. */
    readonly shown: string;

    /** Folder that must contain it. */
    readonly root: string;

    /** `null` to detect it from the content. */
    readonly format: Format | null;
    readonly url: string | null;
    readonly section: readonly string[];

    /** BCP 47 tag of its language; `null` for the FAQ's. */
    readonly locale: string | null;
    readonly docsBaseUrl: string | null;
    readonly teams: readonly string[] | null;
    readonly anchors: AnchorStyle | null;

    /** Column or key names of a list of entries. */
    readonly fields: FieldNames;
    readonly review?: Review;
}

/**
 * All files in the order of the configuration, without duplicates.
 * @param report called for each source without files; if absent, all of them are thrown together
 */
export function resolveSources(config: FaqConfig, cwd: string, report?: Report): SourceFile[] {
    const faults: Diagnostic[] = [];
    const files = config.sources.flatMap((source) => {
        try {
            return resolveSource(source, config.folder, cwd);
        } catch (error) {
            if (!(error instanceof CompileError)) {
                throw error;
            }
            faults.push(...error.diagnostics);
            return [];
        }
    });
    const [first, ...others] = faults;
    if (first && !report) {
        throw new CompileError(first, ...others);
    }
    faults.forEach((fault) => report?.(fault));
    const seen = new Set<string>();
    return files.filter(({file}) => {
        const isNew = !seen.has(file);
        seen.add(file);
        return isNew;
    });
}

function resolveSource(source: SourceConfig, folder: string, cwd: string): SourceFile[] {
    const format = source.from === null ? null : findFormat(source.from);
    if (source.from !== null && format === null) {
        throw new CompileError({...source.place, severity: 'error', code: 'config', message: `There is no format "${source.from}"; known are ${FORMAT_NAMES.join(', ')}.`});
    }
    const {file: name} = source;
    const several = isGlob(name);
    const root = several ? path.resolve(folder, globRoot(name)) : path.dirname(path.resolve(folder, name));
    const files = several ? listGlob(source, folder) : [path.resolve(folder, name)];
    return files.map((file) => ({
        file,
        root,
        shown: showPath(file, cwd),
        format: format ?? formatOfFile(file),
        url: source.url !== null && several ? addressOf(source.url, path.relative(root, file)) : source.url,
        section: source.section,
        locale: source.locale,
        teams: source.teams,
        ...source.review && {review: source.review},
        docsBaseUrl: source.docsBaseUrl,
        anchors: source.anchors,
        fields: source.fields,
    }));
}

function listGlob(source: SourceConfig, folder: string): string[] {
    let files: string[] = [];
    try {
        files = expandGlob(source.file, folder);
    } catch {
        throw errorAt(source.place, 'no-files', `The folder of "${source.file}" cannot be read.`);
    }
    if (files.length === 0) {
        throw errorAt(source.place, 'no-files', `"${source.file}" matches no file.`);
    }
    return files;
}

/** A relative path if the file is below the working directory, else an absolute one. */
export function showPath(file: string, cwd: string): string {
    const relative = path.relative(cwd, file).split(path.sep).join('/');
    return relative.startsWith('../../..') || relative === '' ? file : relative;
}

/** Replaces `{path}`, else appends `path.html` as Sphinx does. */
function addressOf(base: string, relative: string): string {
    const page = relative.split(path.sep).map(encodeURIComponent).join('/').replace(/\.[^./]+$/, '');
    return base.includes('{path}') ? base.replace('{path}', page) : `${base.replace(/\/?$/, '/')}${page}.html`;
}
