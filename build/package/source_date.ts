// The date for reproducible bundles: that of the commit.

import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';

import {Problem} from './problem';

/** 1980-01-01, for sources without history; the earliest date that every archive format can hold. */
export const dateless = 315_532_800;

/**
 * The source's date in seconds since 1970: SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/)
 * where it is set, else the commit's date, else a fixed one.
 */
export function readSourceDate(root: string, env: NodeJS.ProcessEnv): number {
    const given = env.SOURCE_DATE_EPOCH?.trim() ?? '';
    if (given !== '') {
        if (!(/^\d{1,10}$/).test(given)) {
            throw new Problem(`SOURCE_DATE_EPOCH=${given} is not a number of seconds since 1970.`);
        }
        return Number(given);
    }
    const date = git(root, 'log', '-1', '--format=%ct');
    return (/^\d+$/).test(date) ? Number(date) : dateless;
}

/** {@link readSourceDate}; without history the newest date of these files. */
export function readLastChange(root: string, files: readonly string[], env: NodeJS.ProcessEnv): number {
    const date = readSourceDate(root, env);
    const changes = files.map((file) => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0);
    return date === dateless ? Math.max(dateless, ...changes.map((change) => Math.floor(change / 1000))) : date;
}

/** Whether files differ from the commit. */
export function hasUncommittedChanges(root: string): boolean {
    return git(root, 'status', '--porcelain', '--untracked-files=no') !== '';
}

function git(root: string, ...args: string[]): string {
    const {status, stdout} = spawnSync('git', ['-C', root, ...args], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
    return status === 0 ? stdout.trim() : '';
}
