import {describe, expect, it} from '@jest/globals';

import {readJson} from '../../../build/package/files';

interface LockedPackage {
    readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('package-lock.json', () => {
    // `npm ci` refuses a lock file that leaves them out, which a registry without the other platforms' packages makes npm write.
    it('names the packages of every platform, so that the project installs on each', () => {
        const packages = new Map(Object.entries(readJson('package-lock.json').packages as Record<string, LockedPackage>));
        const missing = [...packages].flatMap(([folder, {optionalDependencies = {}}]) => Object.keys(optionalDependencies).
            filter((name) => !packages.has(`node_modules/${name}`) && !packages.has(`${folder}/node_modules/${name}`)));
        expect(missing).toEqual([]);
    });
});
