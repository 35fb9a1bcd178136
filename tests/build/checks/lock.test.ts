import {describe, expect, it} from '@jest/globals';

import {readJson} from '../../../build/package/files';

interface LockedPackage {
    readonly version?: string;
    readonly integrity?: string;
    readonly optional?: boolean;
    readonly os?: readonly string[];
    readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = new Map(Object.entries(readJson('package-lock.json').packages as Record<string, LockedPackage>));

describe('package.json', () => {
    it('names one exact version of each package, the one in the lock file', () => {
        const {dependencies, devDependencies} = readJson('package.json') as Record<string, Record<string, string>>;
        for (const [name, wanted] of Object.entries({...dependencies, ...devDependencies})) {
            const version = wanted.replace(/^npm:.*@/, '');
            expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
            expect([name, lock.get(`node_modules/${name}`)?.version]).toEqual([name, version]);
        }
    });
});

describe('package-lock.json', () => {
    // The registry that the lock file was last written from has none of other platforms' packages, and so no digests of them.
    it('holds a digest of every package but those of other platforms', () => {
        const without = [...lock].filter(([folder, {integrity, optional, os}]) => folder !== '' && !(optional && os) && !integrity?.startsWith('sha512-'));
        expect(without.map(([folder]) => folder)).toEqual([]);
    });

    // `npm ci` refuses a lock file that leaves them out, which a registry without the other platforms' packages makes npm write.
    it('names the packages of every platform, so that the project installs on each', () => {
        const missing = [...lock].flatMap(([folder, {optionalDependencies = {}}]) => Object.keys(optionalDependencies).
            filter((name) => !lock.has(`node_modules/${name}`) && !lock.has(`${folder}/node_modules/${name}`)));
        expect(missing).toEqual([]);
    });
});
