// Spelling beside the lists of words that compiling reads: a word that exists is not corrected.

import {beforeAll, describe, expect, it} from '@jest/globals';

import {buildCalibrated} from '../../build/faq/compile/thresholds';
import {openIndex} from '../../webapp/src/search/index';
import type {SearchEngine} from '../../webapp/src/search/types';
import {entry, source} from './support';

describe('a compiled FAQ', () => {
    let english: SearchEngine;
    const compile = async (language: string, questions: readonly string[]): Promise<SearchEngine> => {
        const faq = source(questions.map((question, at) => entry(`e${at}`, question)), {language});
        return openIndex((await buildCalibrated(faq, {answer: null, suggest: null})).index);
    };
    beforeAll(async () => {
        english = await compile('en', [
            'Where is the VPAT?', 'How do I install the mail client?', 'Who sent both texts?', 'Is there a way to like a note?', 'Where is my licence key?',
            'How do I join the wifi?', 'Where is my payslip?', 'Which server do I use?', 'What does error 0x80070035 mean?', 'When do I receive an invoice?', 'Is it ORA1017?',
        ]);
    });

    it.each(['VAT', 'Gmail', 'uninstall', 'rent', 'bot', 'next', 'three', 'life', 'Node', '0x80070057', 'ORA1071', 'v2key'])('leaves %s as it is', (typed) => {
        const {corrections, missing} = english.search(typed);
        expect({corrections, missing}).toEqual({corrections: [], missing: [typed]});
    });

    it.each([
        ['kye', 'key'], ['qifi', 'wifi'], ['paysilp', 'payslip'], ['recieve', 'receive'], ['serevr', 'server'], ['instlal', 'install'], ['isntall', 'install'],
    ])('takes %s for %s', (typed, used) => {
        expect(english.search(typed).corrections).toEqual([expect.objectContaining({typed, used})]);
    });

    it.each(['qifi', 'wfi', 'wifii'])('takes %s for wifi where the FAQ writes it as two words', async (typed) => {
        const hyphenated = await compile('en', ['How do I connect to the Wi-Fi?', 'Is my wife insured?']);
        expect(hyphenated.search(typed).corrections).toEqual([{typed, used: 'wifi'}]);
        expect(hyphenated.search(typed).results[0]?.id).toBe('e0');
    });

    it('finds a word that the FAQ misspells', async () => {
        const misspelt = await compile('en', ['May I host commerical code?', 'Does it cost anything?']);
        expect(misspelt.search('commercial').results[0]?.id).toBe('e0');
        expect(misspelt.search('dose').missing).toEqual([]);
    });

    it.each([
        ['de', 'Wie kann ich mich anmelden?', 'abmelden', 'anmeldn'],
        ['es', '¿Dónde está la clave?', 'llave', 'clavve'],
        ['fr', 'Quelle est la porte ?', 'poste', 'prote'],
        ['it', 'Dove si paga la tassa?', 'tasca', 'tassaa'],
        ['pl', 'Gdzie jest karta?', 'kara', 'kartta'],
        ['pt', 'Qual é a porta?', 'conta', 'pporta'],
        ['nl', 'Waar is de printer?', 'sprinter', 'pinter'],
        ['ru', 'Как заказать пропуск?', 'показать', 'закаазть'],
    ])('leaves real words of %s as they are, and mends its typing errors', async (language, question, real, typed) => {
        const faq = await compile(language, [question]);
        expect([real, faq.search(real).corrections]).toEqual([real, []]);
        expect(faq.search(typed).corrections).toEqual([expect.objectContaining({typed})]);
    });

    it('mends every word that is near where its language has no list', async () => {
        const swedish = await compile('sv', ['Hur får jag en nyckel?']);
        expect(swedish.search('nykel').corrections).toEqual([expect.objectContaining({typed: 'nykel'})]);
        expect(swedish.opened.data.realWords).toEqual([]);
    });
});
