// Mutation testing of indexing/, search/ and answer/: `npm run mutation`. Not part of `make test`, since it takes long.
// One file alone: `npm run mutation -- --mutate webapp/src/search/spelling.ts`.
// A random tenth of the mutants: `SAMPLE=0.1 SEED=1 npm run mutation`.

const {SAMPLE} = process.env;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
    mutate: ['webapp/src/indexing/**/*.ts', 'webapp/src/search/**/*.ts', 'webapp/src/answer/**/*.ts'],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
    jest: {configFile: 'build/mutation/jest.config.mjs', enableFindRelatedTests: false},
    coverageAnalysis: 'perTest',

    // Also mutates static code: tables and patterns, which are most of some modules.
    ignoreStatic: false,
    warnings: {slow: false},

    // Jest's ES modules stay in memory until their process ends.
    maxTestRunnerReuse: 100,

    // Generous, so that a busy machine does not look like an endless loop.
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 60,
    tempDirName: 'build/.cache/mutation/work',
    ...(SAMPLE && {checkers: ['sample'], plugins: ['@stryker-mutator/*', './build/mutation/sample.mjs']}),
    incremental: !SAMPLE,
    incrementalFile: 'build/.cache/mutation/incremental.json',
    reporters: ['clear-text', 'json'],
    jsonReporter: {fileName: 'build/.cache/mutation/report.json'},
    clearTextReporter: {allowColor: false, allowEmojis: false, reportTests: false},
    allowConsoleColors: false,
    ignorePatterns: ['/dist', '/webapp/dist', '/build/.cache', '/coverage', '/reports', '/test-results', '/assets/screenshots'],
    thresholds: {high: 90, low: 80, break: 80},
};
