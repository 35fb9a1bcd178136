// What confidence is computed from: each feature told by queries that differ in what it measures.

import {beforeAll, describe, expect, it} from '@jest/globals';

import {FEATURES, type ConfidenceFeatures} from '../../webapp/src/faq/calibration';
import type {SearchEngine} from '../../webapp/src/search/types';
import {entry, open, source} from './support';

let engine: SearchEngine;
beforeAll(async () => {
    engine = await open(source([
        entry('zebra', 'How do zebras sleep?', 'Standing, near giraffes and lions.', ['striped horse naps'], ['Savanna']),
        entry('lion', 'Where do lions hunt?', 'In tall grass, for gazelles.'),
        entry('twin-a', 'Painted wagon wheels'),
        entry('twin-b', 'Painted wagon wheels'),
        entry('login', 'Single sign-on with badges'),
    ], {synonyms: [['single sign-on', 'saml'], ['gnu', 'wildebeest']]}));
});

function measure(query: string): ConfidenceFeatures {
    return engine.search(query).features;
}

describe('the features of a query', () => {
    it('are all 0 where nothing is found', () => {
        expect(Object.values(measure('qqqqxxxx')).every((value) => value === 0)).toBe(true);
        expect(Object.keys(measure(''))).toEqual(FEATURES);
    });

    it('are all within 0 and 1, but the score', () => {
        for (const query of ['zebra', 'how do zebras sleep', 'giraffes hunt qqqqxxxx', 'lions', 'painted', 'where is it']) {
            const {score, ...others} = measure(query);
            expect(score).toBeGreaterThan(0);
            Object.values(others).forEach((value) => {
                expect(value).toBeGreaterThanOrEqual(0);
                expect(value).toBeLessThanOrEqual(1 + 1e-9);
            });
        }
    });

    it("begin with the first result's score", () => {
        const {results, features} = engine.search('zebras sleep');
        expect(features.score).toBe(results[0]!.score);
    });
});

describe('the margin', () => {
    it('is how far the second is behind, as a share of the first', () => {
        expect(measure('painted wagon').margin).toBeCloseTo(0, 10);
        expect(measure('gazelles').margin).toBe(1);
        const [first, second] = engine.search('lions').results;
        expect(measure('lions').margin).toBeCloseTo(1 - second!.score / first!.score, 10);
    });

    it('does not depend on how many results were asked for', () => {
        expect(engine.search('lions', {limit: 1}).features).toEqual(measure('lions'));
    });
});

describe('coverage and reach', () => {
    it('are shares of the query found in the question, and anywhere in the entry', () => {
        expect(measure('zebras sleep')).toMatchObject({coverage: 1, reach: 1});
        const both = measure('zebras giraffes');
        expect(both.reach).toBe(1);
        expect(both.coverage).toBeGreaterThan(0);
        expect(both.coverage).toBeLessThan(1);
        expect(measure('gazelles')).toMatchObject({coverage: 0, reach: 1});
        expect(measure('gazelles qqqqxxxx').reach).toBeLessThan(1);
    });

    it('count the variant that fits best', () => {
        expect(measure('striped horse').coverage).toBe(1);
        expect(measure('striped zebras')).toMatchObject({reach: 1});
        expect(measure('striped zebras').coverage).toBeLessThan(1);
    });

    it('count the variant that fits best, whether it comes first or last', async () => {
        for (const [question, alias] of [['zebra stripes', 'zebra and many other animals'], ['zebra and many other animals', 'zebra stripes']] as const) {
            const faq = await open(source([entry('a', question, '', [alias]), entry('b', 'lion mane')]));
            expect(faq.search('zebra stripes').features).toMatchObject({coverage: 1, focus: 1});
        }
    });

    it('count a corrected word for less than one that was typed right', () => {
        expect(measure('zebras slepe').coverage).toBeLessThan(1);
        expect(measure('zebras slepe').coverage).toBeGreaterThan(measure('zebras qqqqxxxx').coverage);
    });
});

describe('focus', () => {
    it('is how much of the question the query asks', () => {
        expect(measure('how do zebras sleep').focus).toBe(1);
        expect(measure('zebras sleep').focus).toBe(1);
        expect(measure('zebras').focus).toBeGreaterThan(0);
        expect(measure('zebras').focus).toBeLessThan(1);
        expect(measure('gazelles').focus).toBe(0);
    });

    it('counts a phrase that a synonym asks for', () => {
        expect(measure('saml').focus).toBeGreaterThan(0.5);
        expect(measure('saml badges').focus).toBe(1);
        expect(measure('badges').focus).toBeLessThan(0.5);
    });

    it.each([
        ['en', 'Where is there a trumpet, drum or whistle?', ['trumpet', 'drum', 'is there a whistle']],
        ['en', 'Is the room too cold or too hot?', ['room too cold', 'room too hot']],
        ['de', 'Wo ist eine Trommel, Flöte oder Geige?', ['Trommel', 'Geige']],
        ['es', '¿Dónde hay un tambor o una flauta?', ['tambor', 'flauta']],
    ])('is whole for one of several alternatives (%s: %s)', async (language, question, queries) => {
        const own = await open(source([entry('own', question), entry('other', '1 2 3')], {language}));
        expect(queries.map((query) => own.search(query).features.focus)).toEqual(queries.map(() => 1));
    });

    it('counts each of the alternatives if none is asked for, and of an alias', async () => {
        const own = await open(source([entry('own', 'Trumpet, drum or whistle for a parade?', '', ['gazelle or giraffe'])]));
        expect(own.search('parade').features.focus).toBeLessThan(0.4);
        expect(own.search('giraffe').features.focus).toBeLessThan(0.6);
    });
});

describe('evidence', () => {
    it('is n / (n + 1) for n content words that stand in the question or alias', () => {
        expect(measure('zebras').evidence).toBeCloseTo(1 / 2, 10);
        expect(measure('zebras sleep').evidence).toBeCloseTo(2 / 3, 10);
        expect(measure('zebras sleep giraffes').evidence).toBeCloseTo(2 / 3, 10);
        expect(measure('zebras sleep qqqqxxxx').evidence).toBeCloseTo(2 / 3, 10);
    });
});

describe('what speaks against an answer', () => {
    it('is a content word of the query that the entry lacks, or that only its answer has', () => {
        expect(measure('zebras sleep')).toMatchObject({missing: 0, absent: 0});
        expect(measure('zebras giraffes')).toMatchObject({missing: 0});
        expect(measure('zebras giraffes').absent).toBeGreaterThan(0.5);
        expect(measure('zebras sleep qqqqxxxx')).toMatchObject({missing: 1, absent: 1});
    });

    it('is a content word of the question that was not asked for, and both together', () => {
        expect(measure('zebras sleep').unasked).toBe(0);
        expect(measure('zebras').unasked).toBeGreaterThan(0.5);
        const {absent, unasked, swapped} = measure('how do qqqqxxxx sleep');
        expect(swapped).toBeCloseTo(absent * unasked, 10);
        expect(swapped).toBeGreaterThan(0.5);
    });

    it('is small where the word is general, or is in a sentence beside the question', () => {
        expect(measure('how do zebras sleep today').missing).toBeLessThan(measure('how do zebras sleep qqqqxxxx').missing / 2);
        expect(measure('I am in qqqqxxxx. How do zebras sleep?').missing).toBeLessThan(measure('how do zebras sleep qqqqxxxx').missing / 2);
    });

    it('is a word in the place of another, more than the same word elsewhere', () => {
        const inPlace = measure('how do qqqqxxxx sleep').substituted;
        expect(inPlace).toBeGreaterThan(0.5);
        expect(measure('how do zebras sleep').substituted).toBe(0);
        expect(measure('how do zebras sleep in qqqqxxxx').substituted).toBe(0);
        expect(measure('qqqqxxxx sleep').substituted).toBeCloseTo(inPlace / 2, 10);
    });

    it('is similarity to a question that has another word', () => {
        const {lookalike, similarity, absent} = measure('how do qqqqxxxx sleep');
        expect(lookalike).toBeCloseTo(similarity * absent, 10);
        expect(lookalike).toBeGreaterThan(0);
    });
});

describe('the length', () => {
    it('is n / (n + 3) for n unknown words, and less for known and general ones', () => {
        expect(measure('zebras qqqqxxxx').length).toBeGreaterThan(measure('zebras').length);
        expect(measure('zebras today').length).toBeLessThan(measure('zebras qqqqxxxx').length);
        expect(measure('zebras qqqqxxxx qqqqyyyy').length).toBeLessThan(3 / 6);
    });
});

describe('words that only hold a sentence together', () => {
    it('count for the ranking, and for no other feature', () => {
        const {coverage, reach, focus, evidence} = measure('how do zebras sleep');
        expect({coverage, reach, focus, evidence}).toEqual({coverage: 1, reach: 1, focus: 1, evidence: measure('zebras sleep').evidence});
        expect(measure('how do')).toMatchObject({coverage: 0, reach: 0, evidence: 0});
        expect(measure('how do').score).toBeGreaterThan(0);
    });

    it('count as likeness for less than content words', () => {
        expect(measure('how do zebras').similarity).toBeGreaterThan(0);
        expect(measure('how do zebras sleep').similarity).toBeCloseTo(1, 5);
    });
});

describe('an alias that alone resembles the query', () => {
    it.each([
        ['none', 'short, and only part of the alias', 'chat widget'],
        ['none', 'mostly about what the FAQ does not know', 'where did the widget for zeppelins go'],
        ['none', 'about one of many words of the alias', 'where is the vendor of the store'],
        ['enough', 'the whole alias', 'live chat widget'],
        ['enough', 'a whole sentence', 'can we have a live chat with people'],
    ])('lends support %j where the query is %s', async (support, _, query) => {
        const faq = await open(source([
            entry('chat', 'Is there a plug-in for visitors?', 'Ask the vendor.', ['live chat widget', 'chat with people', 'talk while somebody browses our online store']),
            entry('other', 'How do I pay an invoice?'),
            entry('third', 'How do I reset my password?'),
        ]));
        expect(faq.search(query)).toMatchObject({support, results: [{id: 'chat'}]});
    });

    it('matters only if the query lacks the question itself', async () => {
        const faq = await open(source([entry('chat', 'Live chat widget', '', ['talk to visitors']), entry('other', 'How do I pay an invoice?')]));
        expect(faq.search('chat widget').support).toBe('enough');
    });

    it('of the words of one phrase of synonyms is that of one word', async () => {
        const faq = await open(source([entry('card', 'How do I replace my credit card?'), entry('room', 'Where is the green room?'), entry('other', 'When does the zoo open?')]));
        expect(['pay by credit card', 'replace the credit card', 'pay in the green room'].map((query) => faq.search(query).support)).toEqual(['one', 'enough', 'enough']);
    });
});
