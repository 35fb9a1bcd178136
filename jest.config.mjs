// Unit tests run as ES modules, since the compiler's Pandoc is one. A test that needs a page says so in its first line.

export default {
    testEnvironment: 'node',

    // By default Jest leaves one core idle, which of two is half.
    maxWorkers: '100%',

    // Pandoc's start alone takes seconds on a busy machine. A bound on hanging, not a budget.
    testTimeout: 60_000,
    roots: ['<rootDir>/tests'],
    testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/package/'],
    testMatch: ['**/*.test.ts', '**/*.test.tsx'],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleNameMapper: {'\\.(css|svg)$|^faq-(?:index|about)$': '<rootDir>/tests/empty.mjs'},
    transform: {
        '\\.tsx?$': ['@swc/jest', {
            jsc: {
                target: 'es2022',
                parser: {syntax: 'typescript', tsx: true},
                transform: {react: {runtime: 'classic'}},
                experimental: {keepImportAttributes: true},
            },
            module: {type: 'es6'},
        }],
    },
};
