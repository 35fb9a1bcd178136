// Cache of Pandoc trees by input, so that unchanged documents are not converted again.

import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';

import {replaceFile} from '../index_file';
import type {Job, JobResult} from './pool';

/** Incremented when the same input gives another tree with the same version of Pandoc. */
const TOOL_VERSION = 2;

/** Trees are converted again after that time, so that those of changed documents do not stay for good. */
const OLDEST_DAYS = 90;

export interface TreeCache {
    get(job: Job): JobResult | null;
    put(job: Job, result: JobResult): void;
}

/** @param version Pandoc's version, part of every key. Failures to write are ignored. */
export function createTreeCache(folder: string, version: string): TreeCache {
    const fileOf = (job: Job): string => {
        const hash = createHash('sha256').update(JSON.stringify([TOOL_VERSION, version, job.format])).update(job.input);
        return path.join(folder, `${hash.digest('hex')}.json`);
    };
    let isPruned = false;
    const prune = (): void => {
        if (!isPruned) {
            isPruned = true;
            removeOld(folder);
        }
    };
    return {
        get: (job) => {
            try {
                return JSON.parse(readFileSync(fileOf(job), 'utf8')) as JobResult;
            } catch {
                // Not there, or damaged when the machine stopped: the document is converted again.
                return null;
            }
        },
        put: (job, result) => {
            try {
                replaceFile(fileOf(job), Buffer.from(JSON.stringify(result)));
                prune();
            } catch {
                // The next run converts the document again.
            }
        },
    };
}

function removeOld(folder: string): void {
    const oldest = Date.now() - OLDEST_DAYS * 24 * 60 * 60 * 1000;
    readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => path.join(folder, name)).
        filter((file) => statSync(file).mtimeMs < oldest).forEach((file) => rmSync(file, {force: true}));
}
