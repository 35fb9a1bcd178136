import {describe, expect, it} from '@jest/globals';

import {indexAnalyzer, stopWords} from '../../webapp/src/indexing/stop_words';
import {languageWords} from '../../webapp/src/indexing/languages';
import {createAnalyzer} from '../../webapp/src/text/analyze';

describe('stop words', () => {
    it.each([
        ['en', ['how', 'the', 'a'], 'password'],
        ['de', ['wie', 'und', 'der'], 'passwort'],
        ['es', ['como', 'para'], 'contraseña'],
        ['fr', ['dans', 'pour', 'les'], 'mot'],
        ['it', ['come', 'per'], 'parola'],
        ['nl', ['de', 'het', 'een'], 'wachtwoord'],
        ['pt', ['para', 'como'], 'senha'],
        ['ru', ['как', 'что'], 'пароль'],
        ['es', ['como', 'para'], 'cuenta'],
        ['ja', ['を', 'です'], '会議'],
        ['ko', ['어떻게', '어디서'], '예약'],
        ['pl', ['jak', 'się'], 'urlop'],
        ['zh', ['怎么', '吗'], '退货'],
    ])('are known in %s', (language, held, other) => {
        const words = stopWords(language);
        expect(words.length).toBeGreaterThan(50);
        expect(held.filter((word) => !words.includes(word))).toEqual([]);
        expect(words).not.toContain(other);
        expect(stopWords(`${language}-XX`)).toEqual(words);
    });

    it('are empty for a language without a list', () => {
        expect(stopWords('eo')).toEqual([]);
        expect(stopWords('')).toEqual([]);
    });
});

describe('stop words with the stem of another word', () => {
    it.each([
        ['es', 'bajo', 'baja'],
        ['es', 'creo', 'crear'],
        ['pt', 'como', 'comida'],
    ])('have a term of their own: %s %s, %s', async (language, stopWord, topic) => {
        const {analyze} = await indexAnalyzer(language);
        expect(analyze(topic)[0]!.term).not.toBe(analyze(stopWord)[0]!.term);
    });
});

describe('common words', () => {
    it.each([
        ['en', ['much', 'many', 'instead']],
        ['de', ['wann', 'viele']],
        ['es', ['gracias']],
        ['fr', ['comment', 'combien']],
        ['it', ['quando', 'molto']],
        ['nl', ['hoeveel', 'waarom']],
        ['pt', ['quanto', 'onde']],
        ['ru', ['сколько', 'почему']],
    ])('of %s say something, and are no stop words', async (language, held) => {
        const analyzer = await createAnalyzer(language);
        const {common, general} = languageWords(language, analyzer);
        const words = [...common, ...general];
        expect(words).toEqual(expect.arrayContaining(held));
        expect(common.filter((word) => stopWords(language).includes(word))).toEqual([]);
        expect(new Set(words).size).toBe(words.length);
        expect(languageWords(`${language}-XX`, analyzer)).toEqual(languageWords(language, analyzer));
    });

    it('are empty for a language without a list', async () => {
        expect(languageWords('eo', await createAnalyzer('eo')).common).toEqual([]);
    });
});
