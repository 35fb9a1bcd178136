// From configured sources to files: expands globs, determines formats and public URLs.

import path from 'node:path';

import type {FaqConfig, SourceConfig} from '../config/types';
import {CompileError, errorAt, type Diagnostic, type Report} from '../diagnostics';
import {uniqueBy} from '../unique';
import {findFormat, FORMAT_NAMES, formatOfFile, type Format} from './formats';
import {expandGlob, globRoot, isGlob} from './glob';

/** A file to read, with its configuration. */
export interface SourceFile extends Omit<SourceConfig, 'from' | 'place'> {

    /** Absolute path. */
    readonly file: string;

    /** Path for messages, relative to the working directory. */
    readonly shown: string;

    /** Folder that must contain it. */
    readonly root: string;

    /** `null` to detect it from the content. */
    readonly format: Format | null;
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
    return uniqueBy(files, ({file}) => file);
}

function resolveSource(source: SourceConfig, folder: string, cwd: string): SourceFile[] {
    const {file: name, from, place, ...shared} = source;
    const format = from === null ? null : findFormat(from);
    if (from !== null && format === null) {
        throw errorAt(place, 'config', `There is no format "${from}"; known are ${FORMAT_NAMES.join(', ')}.`);
    }
    const several = isGlob(name);
    const root = several ? path.resolve(folder, globRoot(name)) : path.dirname(path.resolve(folder, name));
    const files = several ? listGlob(source, folder) : [path.resolve(folder, name)];
    return files.map((file) => ({
        ...shared,
        file,
        root,
        shown: showPath(file, cwd),
        format: format ?? formatOfFile(file),
        url: source.url !== null && several ? addressOf(source.url, path.relative(root, file)) : source.url,
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
