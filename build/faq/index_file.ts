// Reads and writes the index, atomically, with its answer slices.

import {mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import type {Faq} from '../../webapp/src/answer/types';
import {createFaq} from '../../webapp/src/answer/faq';
import {openIndex} from '../../webapp/src/search/index';
import type {SearchEngine} from '../../webapp/src/search/types';
import {CompileError, errorAt, messageOf, reasonOf} from './diagnostics';
import {PROGRAM} from './project';

/** Result of `buildIndex`. */
export interface IndexFiles {
    readonly index: Uint8Array;
    readonly slices: readonly {readonly name: string; readonly bytes: Uint8Array}[];
}

/** Writes slices and pictures before the index, each atomically, so that a readable index always has its slices. */
export function writeIndexFiles(file: string, {index, slices, pictures}: IndexFiles & {readonly pictures: ReadonlyMap<string, Uint8Array>}): void {
    try {
        pictures.forEach((bytes, name) => replaceFile(path.join(path.dirname(file), 'public', name), bytes));
        slices.forEach(({name, bytes}) => replaceFile(path.join(path.dirname(file), name), bytes));
        replaceFile(file, index);
    } catch (error) {
        throw errorAt({file}, 'unwritable', `The index cannot be written: ${reasonOf(error)}.`);
    }
}

/** Writes a file that a user asked for. Throws a `CompileError` naming `shown`. */
export function writeOutput(file: string, shown: string, text: string): void {
    try {
        replaceFile(file, Buffer.from(text));
    } catch (error) {
        throw errorAt({file: shown}, 'unwritable', `This file cannot be written: ${reasonOf(error)}.`);
    }
}

/** Writes a file atomically. */
export function replaceFile(file: string, bytes: Uint8Array): void {
    if (statSync(file, {throwIfNoEntry: false})?.isFile() === false) {
        throw new Error('it is no ordinary file');
    }
    const temporary = `${file}.${process.pid}.tmp`;
    mkdirSync(path.dirname(file), {recursive: true});
    try {
        writeFileSync(temporary, bytes);
        renameSync(temporary, file);
    } finally {
        rmSync(temporary, {force: true});
    }
}

/** Opens an index in memory. */
export async function openBuilt({index, slices}: IndexFiles): Promise<SearchEngine> {
    const files = new Map(slices.map(({name, bytes}) => [name, bytes]));
    return openIndex(index, {fetchSlice: (name) => Promise.resolve(files.get(name) ?? new Uint8Array())});
}

/** Opens an index on disk. Throws a `CompileError` if it is missing or damaged. */
export async function openIndexFile(file: string, shown: string): Promise<{engine: SearchEngine; faq: Faq}> {
    let bytes: Uint8Array;
    try {
        bytes = readFileSync(file);
    } catch {
        throw errorAt({file: shown}, 'no-index', `There is no index here; "${PROGRAM} build" writes it.`);
    }
    try {
        const engine = await openIndex(bytes, {fetchSlice: (name) => readFile(path.join(path.dirname(file), path.basename(name)))});
        return {engine, faq: createFaq(engine)};
    } catch (error) {
        throw error instanceof CompileError ? error : errorAt({file: shown}, 'bad-index',
            `This index cannot be read (${messageOf(error)}); build it again.`);
    }
}
