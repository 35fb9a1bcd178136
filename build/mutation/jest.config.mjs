// The tests for mutants, in one file, so that modules are loaded once per mutant.

import {fileURLToPath} from 'node:url';

import config from '../../jest.config.mjs';

// A few runs of each property for each mutant: hundreds for each of two thousand mutants would take a day.
process.env.FC_RUNS = '5';

export default {
    ...config,
    rootDir: '../..',
    testMatch: ['<rootDir>/build/mutation/all.ts'],
    maxWorkers: 1,
    roots: ['<rootDir>/build/mutation'],
    testEnvironment: fileURLToPath(new URL('./stop_at_first_failure.mjs', import.meta.url)),
};
