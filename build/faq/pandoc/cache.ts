// Cache of Pandoc trees by input, so that unchanged documents are not converted again.

import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import type {Job} from './pool';

/** Incremented when the same input gives another tree with the same version of Pandoc. */
const TOOL_VERSION = 2;

export interface TreeCache {
    get(job: Job): string | null;
    put(job: Job, json: string): void;
}

/** @param version Pandoc's version, part of every key. Failures to write are ignored. */
export function createTreeCache(folder: string, version: string): TreeCache {
    const fileOf = (job: Job): string => {
        const hash = createHash('sha256').update(JSON.stringify([TOOL_VERSION, version, job.format])).update(job.input);
        return path.join(folder, `${hash.digest('hex')}.json`);
    };
    return {
        get: (job) => {
            try {
                return readFileSync(fileOf(job), 'utf8');
            } catch {
                return null;
            }
        },
        put: (job, json) => {
            const file = fileOf(job);
            const temporary = `${file}.${process.pid}.tmp`;
            try {
                mkdirSync(folder, {recursive: true});
                writeFileSync(temporary, json);
                renameSync(temporary, file);
            } catch {
                discard(temporary);
            }
        },
    };
}

function discard(file: string): void {
    try {
        rmSync(file, {force: true});
    } catch {
        // It could not be written, so there is nothing to discard.
    }
}
