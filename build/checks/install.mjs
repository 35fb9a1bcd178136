// Sets node_modules up as package-lock.json says, once: a stamp inside node_modules holds the lock file's hash.
// Plain JavaScript without imports from npm, since it runs before anything is installed.

import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const lockFile = 'package-lock.json';
const modules = 'node_modules';
const stampFile = join(modules, '.faq-bot-installed');

/** What is installed depends on the lock file, and on the platform for packages that hold machine code. */
function computeStamp() {
    return createHash('sha256').
        update(readFileSync(lockFile)).
        update(`${process.platform} ${process.arch}`).
        digest('hex');
}

/** Packages by folder, `node_modules/x` → version, as one of npm's lock files lists them. */
function readVersions(file) {
    const {packages = {}} = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries(packages).filter(([folder]) => folder !== '');
}

/** Whether npm's own record of what it installed agrees with the lock file: then somebody's `npm install` did the work already. */
function matchesRecord() {
    const record = join(modules, '.package-lock.json');
    if (!existsSync(record)) {
        return false;
    }
    const installed = new Map(readVersions(record));
    const wanted = readVersions(lockFile);
    const names = new Set(wanted.map(([folder]) => folder));
    return [...installed.keys()].every((folder) => names.has(folder)) && wanted.every(([folder, {version, optional, devOptional, peer}]) => {
        const found = installed.get(folder);
        return found ? found.version === version : Boolean(optional || devOptional || peer);
    });
}

const stamp = computeStamp();
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    if (!matchesRecord()) {
        console.log('Installing the packages of package-lock.json');
        const {status, error} = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
            stdio: 'inherit',
            shell: process.platform === 'win32',
        });
        if (status !== 0) {
            console.error(`npm ci failed${error ? ` (${error.message})` : ''}: the lines above say why. A registry must be reachable the first time.`);
            process.exit(1);
        }
    }
    writeFileSync(stampFile, stamp);
}
