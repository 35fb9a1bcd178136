import {describe, expect, it} from '@jest/globals';

import {functionWords} from '../../webapp/src/search/function_words';

describe('words that only hold a sentence together', () => {
    it.each([
        ['en', ['how', 'the', 'a'], 'password'],
        ['de', ['wie', 'und', 'der'], 'passwort'],
        ['es', ['como', 'para'], 'contraseña'],
        ['fr', ['dans', 'pour', 'les'], 'mot'],
        ['it', ['come', 'per'], 'parola'],
        ['nl', ['de', 'het', 'een'], 'wachtwoord'],
        ['pt', ['para', 'como'], 'senha'],
        ['ru', ['как', 'что'], 'пароль'],
    ])('are known in %s', (language, held, other) => {
        const words = functionWords(language);
        expect(words.length).toBeGreaterThan(50);
        expect(held.filter((word) => !words.includes(word))).toEqual([]);
        expect(words).not.toContain(other);
        expect(functionWords(`${language}-XX`)).toEqual(words);
    });

    it('are none in a language without a list', () => {
        expect(functionWords('ja')).toEqual([]);
        expect(functionWords('')).toEqual([]);
    });
});
