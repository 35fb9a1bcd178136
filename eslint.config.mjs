// Lint: the recommended strict rules, accessibility of JSX, and the directions in which imports may go (see DESIGN.md).

import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const rooms = ['text', 'faq', 'indexing', 'search', 'answer', 'live', 'host', 'state', 'commands', 'ui', 'register', 'i18n'];

/** What each room of webapp/src may import of ours. `search` from `answer` and `live` is for types; the code comes by import(). */
const allowed = {
    text: [],
    faq: [],
    indexing: ['text', 'faq'],
    search: ['text', 'faq'],
    answer: ['faq', 'text'],
    live: ['faq', 'text', 'indexing', 'host'],
    host: [],
    state: ['faq', 'host'],
    commands: ['answer', 'faq', 'state', 'host', 'i18n'],
    ui: ['answer', 'state', 'faq', 'i18n'],
    register: ['answer', 'live', 'faq', 'commands', 'ui', 'state', 'host', 'i18n'],
    i18n: [],
};

const importDirections = rooms.map((room) => ({
    files: [`webapp/src/${room}/**/*.{ts,tsx}`],
    rules: {
        '@typescript-eslint/no-restricted-imports': ['error', {
            patterns: rooms.filter((other) => other !== room && !allowed[room].includes(other)).map((other) => ({
                regex: `^(\\.\\./)+${other}(/|$)`,
                message: `${room}/ does not import ${other}/ (see DESIGN.md, "Map").`,
                allowTypeImports: (other === 'search' && (room === 'answer' || room === 'live')) || (other === 'live' && room === 'ui'),
            })),
        }],
    },
}));

export default tseslint.config(
    {ignores: ['node_modules/', 'dist/', 'lib/', 'webapp/dist/', 'build/.cache/', 'coverage/', 'reports/', 'test-results/']},
    js.configs.recommended,
    tseslint.configs.strictTypeChecked,
    tseslint.configs.stylisticTypeChecked,
    {
        languageOptions: {
            parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
        },
        rules: {
            'max-len': ['error', {code: 160, ignoreComments: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true}],
            'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
            'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
            eqeqeq: 'error',
            'no-console': 'error',
            'no-duplicate-imports': 'error',
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
            '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
            '@typescript-eslint/unbound-method': 'off',
            '@typescript-eslint/consistent-type-definitions': 'off',
            '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
        },
    },
    {
        files: ['webapp/src/**/*.{ts,tsx}'],
        languageOptions: {globals: globals.browser},
    },
    ...importDirections,
    {
        files: ['webapp/src/**/*.{ts,tsx}', 'build/{faq,package,webapp,deploy,npm}/**/*.ts'],
        rules: {'no-restricted-imports': ['error', {patterns: [{regex: '/demo/', message: 'The stand-in is imported by nothing of the plugin or its compiler.'}]}]},
    },
    {
        files: ['tests/**/*.{ts,tsx}'],
        ignores: ['tests/properties.ts'],
        rules: {'no-restricted-imports': ['error', {paths: [{name: 'fast-check', message: 'Import it from tests/properties.ts, which fixes the seed.'}]}]},
    },
    {
        files: ['**/*.tsx'],
        ...jsxA11y.flatConfigs.strict,
    },
    {
        files: ['**/*.tsx'],
        ...reactHooks.configs.flat['recommended-latest'],
    },
    {
        files: ['build/**/*.{ts,tsx,mjs}', '*.mjs', 'tests/**/*.{mjs,js}'],
        languageOptions: {globals: globals.node},
        rules: {'no-console': 'off'},
    },
    {
        files: ['tests/**/*.{ts,tsx}'],
        rules: {'max-len': 'off', 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off'},
    },
    {
        files: ['**/*.{mjs,js}'],
        ...tseslint.configs.disableTypeChecked,
    },
);
