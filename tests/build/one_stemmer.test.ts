import {readFileSync} from 'node:fs';

import {describe, expect, it} from '@jest/globals';

import keepOneStemmer from '../../build/one_stemmer.mjs';

const source = readFileSync('webapp/src/text/stem.ts', 'utf8');

/** What webpack gets of a file for an FAQ in that language. */
function keep(language: string, text = source): string {
    return keepOneStemmer.call({getOptions: () => ({language})}, text);
}

function imported(text: string): string[] {
    return [...text.matchAll(/import\(.*'(.+)'\)/g)].map(([, name = '']) => name);
}

describe('the stemmers of a bundle', () => {
    it.each([
        ['en', ['stemmer']],
        ['de', ['@orama/stemmers/german']],
        ['pt-BR', ['@orama/stemmers/portuguese']],
        ['FR_ca', ['@orama/stemmers/french']],
        ['ja', []],
        ['', []],
    ])('are that of the FAQ’s language %j', (language, expected) => {
        expect(imported(keep(language))).toEqual(expected);
    });

    it('come with what asks for them, and in no file of their own', () => {
        expect(keep('en')).toContain(`import(/* webpackMode: "eager" */ 'stemmer')`);
        expect(keep('en')).not.toContain('webpackChunkName');
    });

    it('are all there without it, one a language', () => {
        expect(imported(source)).toHaveLength(8);
    });

    it('stop the build where the list is not found', () => {
        expect(() => keep('en', 'export const nothing = 1;')).toThrow('no list of stemmers');
    });
});
