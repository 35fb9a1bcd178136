// Builds that are cached by a hash of their sources, each in a folder of its own. Safe to run concurrently. Plain JavaScript, because
// `build/faq/run.mjs` starts without a compiler.

import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Other builds are kept for an hour, since another process may still read them. */
const KEPT_MS = 60 * 60 * 1000;

export async function cachedBuild(root, cache, sources, build) {
    const hash = createHash('sha256');
    sources.forEach((name) => hash.update(name).update(readFileSync(join(root, name))));
    const folder = join(root, cache, hash.digest('hex').slice(0, 16));
    if (!existsSync(folder)) {
        mkdirSync(join(root, cache), {recursive: true});
        const draft = `${folder}.${process.pid}`;
        rmSync(draft, {recursive: true, force: true});
        try {
            await build(draft);
            renameSync(draft, folder);
        } catch (error) {
            rmSync(draft, {recursive: true, force: true});

            // A concurrent run may have finished first with the same build.
            if (!existsSync(folder)) {
                throw error;
            }
        }
        removeOld(join(root, cache), folder);
    }
    return folder;
}

function removeOld(cache, current) {
    for (const name of readdirSync(cache)) {
        const other = join(cache, name);
        // A concurrent run may have removed or renamed it since.
        const changed = statSync(other, {throwIfNoEntry: false})?.mtimeMs ?? Infinity;
        if (other !== current && Date.now() - changed > KEPT_MS) {
            rmSync(other, {recursive: true, force: true});
        }
    }
}
