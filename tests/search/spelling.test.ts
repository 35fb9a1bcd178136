import {beforeAll, describe, expect, it} from '@jest/globals';

import {buildCalibrated} from '../../build/faq/compile/thresholds';
import {editDistance} from '../../webapp/src/search/edit_distance';
import {openIndex} from '../../webapp/src/search/index';
import {createSpeller} from '../../webapp/src/search/spelling';
import type {SearchEngine} from '../../webapp/src/search/types';
import fc, {runs} from '../properties';
import {entry, source} from './support';

const KNOWN = ['password', 'passport', 'subscription', 'invoice', 'channel', 'guest', 'log', 'page', 'pages', 'notifications'];

/** What is found for a word, best first; a word is used the more, the later it stands among `known`. */
function correct(typed: string, known: readonly string[] = KNOWN): string[] {
    return createSpeller(known, (word) => word + 1)(typed).map(({word}) => known[word] ?? '');
}

function weigh(typed: string, known: string): number {
    return createSpeller([known], () => 1)(typed)[0]?.weight ?? 0;
}

describe('a misspelled word', () => {
    it.each([
        ['pasword', ['password']],
        ['passwrod', ['password']],
        ['paswort', []],
        ['assword', ['password']],
        ['subscrption', ['subscription']],
        ['subscrptoin', ['subscription']],
        ['usbscriptoin', ['subscription']],
        ['notificaton', ['notifications']],
        ['notificatons', ['notifications']],
        ['chanel', ['channel']],
        ['gest', ['guest']],
        ['geust', ['guest']],
        ['zzzzzz', []],
    ])('%s may be %j', (typed, words) => {
        expect(correct(typed).sort()).toEqual([...words].sort());
    });

    it('may have two errors from eight letters on', () => {
        expect(correct('invoxcx')).toEqual([]);
        expect(correct('passwxrx')).toEqual(['password']);
        expect(correct('passwodr', ['password'])).toEqual(['password']);
        expect(correct('paswodr', ['password'])).toEqual([]);
    });

    it('has three letters at least and 64 at most, and stands for a word of four or more', () => {
        expect(correct('pge')).toEqual(['page']);
        expect(correct('pg', ['pge', 'page'])).toEqual([]);
        expect(correct('lox')).toEqual([]);
        expect(correct('logs', ['log'])).toEqual([]);
        expect(createSpeller(['log'], () => 1, () => true)('lgo')).toHaveLength(1);
        expect(createSpeller(['log'], () => 1, () => true)('olg')).toEqual([]);
        expect(createSpeller(['log'], () => 1, () => false)('lgo')).toEqual([]);
        expect(correct(`${'x'.repeat(63)}y`, ['x'.repeat(64)])).toHaveLength(1);
        expect(correct('x'.repeat(65), ['x'.repeat(64)])).toEqual([]);
    });

    it('stands for a word that no entry has only where that is long', () => {
        const unused = (typed: string, known: string): number => createSpeller([known], () => 0)(typed).length;
        expect(unused('lunch', 'launch')).toBe(0);
        expect(unused('purchse', 'purchase')).toBe(1);
        expect(unused('launche', 'launch')).toBe(0);
        expect(unused('recieve', 'receive')).toBe(1);
    });

    it('is found by its beginning alone, however long it is', () => {
        const long = 'internationalisation';
        expect(correct(`${long.slice(0, -2)}xn`, [long])).toEqual([long]);
        expect(correct(long.slice(0, -2), [long])).toEqual([long]);
        expect(correct(`xn${long.slice(2)}`, [long])).toEqual([long]);
    });

    it('is found among words that are nearly all within reach', () => {
        const reach = (typed: string, known: string): boolean => known.length >= 4 && editDistance(typed, known, typed.length >= 8 ? 2 : 1) <= (typed.length >= 8 ? 2 : 1);
        const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 11});
        fc.assert(fc.property(fc.uniqueArray(word, {maxLength: 4}), word, (known, typed) => {
            expect(correct(typed, known).sort()).toEqual(known.filter((other) => reach(typed, other)).sort());
        }), {numRuns: runs(400)});
    });
});

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

describe('of several words that may be meant', () => {
    it('the nearer comes first', () => {
        expect(correct('passwort', ['passwort1', 'passports'])).toEqual(['passwort1', 'passports']);
        expect(weigh('passwordx', 'password')).toBeGreaterThan(weigh('passworxxd', 'password'));
    });

    it('one that begins alike comes first', () => {
        expect(correct('mest', ['nest', 'mist'])).toEqual(['mist', 'nest']);
        expect(correct('mest', ['mist', 'nest'])).toEqual(['mist', 'nest']);
        expect(weigh('mest', 'mist')).toBeGreaterThan(weigh('mest', 'nest'));
    });

    it('the more used comes first, and then the first in order', () => {
        expect(correct('pagex', ['pagea', 'pageb', 'pagec'])).toEqual(['pagec', 'pageb', 'pagea']);
        expect(createSpeller(['pagea', 'pageb', 'pagec'], () => 1)('pagex').map(({word}) => word)).toEqual([0, 1, 2]);
    });

    it('only the best few are given', () => {
        const known = Array.from({length: 9}, (_, at) => `page${at}`);
        expect(correct('pagex', known)).toEqual(['page8', 'page7', 'page6', 'page5']);
    });
});
