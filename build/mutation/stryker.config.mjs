// Mutation testing of search/ and answer/: `npm run mutation`. Not part of `make test`, since it takes long.
// One file alone: `npm run mutation -- --mutate webapp/src/search/spelling.ts`.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
    mutate: ['webapp/src/indexing/**/*.ts', 'webapp/src/search/**/*.ts', 'webapp/src/answer/**/*.ts'],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
    jest: {configFile: 'build/mutation/jest.config.mjs', enableFindRelatedTests: false},
    coverageAnalysis: 'perTest',

    // Tables and patterns are made when their module loads, and are most of what some modules are: they are mutated too.
    ignoreStatic: false,
    warnings: {slow: false},

    // Modules that Jest loads as ES modules stay in memory until their process ends.
    maxTestRunnerReuse: 100,

    // A busy machine must not be taken for a loop that does not end.
    timeoutMS: 20_000,
    tempDirName: 'build/.cache/mutation/work',
    incremental: true,
    incrementalFile: 'build/.cache/mutation/incremental.json',
    reporters: ['clear-text', 'json'],
    jsonReporter: {fileName: 'build/.cache/mutation/report.json'},
    clearTextReporter: {allowColor: false, allowEmojis: false, reportTests: false},
    allowConsoleColors: false,
    ignorePatterns: ['/dist', '/webapp/dist', '/build/.cache', '/coverage', '/reports', '/test-results', '/assets/screenshots'],
    thresholds: {high: 90, low: 80, break: 80},
};
