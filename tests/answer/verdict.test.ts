import {describe, expect, it} from '@jest/globals';

import {createFaq} from '../../webapp/src/answer/faq';
import {judge, type Found} from '../../webapp/src/answer/verdict';
import {FEATURES, mapFeatures, type Calibration} from '../../webapp/src/faq/calibration';
import {entry, HANDBOOK, open, source} from '../search/support';

const NOTHING = mapFeatures(() => 0);

/** Confidence by coverage: .12 below .5, .5 from .5, .88 from .9. */
const CALIBRATION: Calibration = {bias: -2, trees: [[FEATURES.indexOf('coverage'), 0.5, 0, [FEATURES.indexOf('coverage'), 0.9, 2, 4]]], answerFrom: 0.6, suggestFrom: 0.4};
const FOUND: Found = {features: {...NOTHING, score: 1, margin: 1, coverage: 1, length: 0.5}, contradicted: false, support: 'enough', known: true};

describe('the verdict', () => {
    it.each<[string, string, Partial<Found>]>([
        ['answer', 'what is sure', {}],
        ['suggestions', 'what is less sure', {features: {...FOUND.features, coverage: 0.6}}],
        ['none', 'what is unlikely', {features: {...FOUND.features, coverage: 0.1}}],
        ['suggestions', 'what another entry fits as well', {features: {...FOUND.features, margin: 0.01}}],
        ['suggestions', 'what is contradicted', {contradicted: true}],
        ['suggestions', 'what rests on too little', {support: 'none'}],
        ['none', 'what has no content word of the question', {support: 'none', known: false}],
    ])('is %s for %s', (verdict, _what, found) => {
        expect(judge({...FOUND, ...found}, CALIBRATION).verdict).toBe(verdict);
    });

    it.each<[string, string, Partial<Found>, Partial<Found['features']>]>([
        ['answer', 'a long query of which one word agrees', {support: 'one'}, {}],
        ['suggestions', 'a long query of which one word agrees, and another entry nearly as well', {support: 'one'}, {margin: 0.15}],
        ['answer', 'a short query that asks most of the question', {support: 'one'}, {length: 0.2, focus: 0.6}],
        ['suggestions', 'a short query that asks part of the question', {support: 'one'}, {length: 0.2, focus: 0.5, margin: 0.35}],
        ['answer', 'a short query that asks part of the question, and no other entry nearly as well', {support: 'one'}, {length: 0.2, focus: 0.5}],
        ['suggestions', 'a short query that asks little of the question', {support: 'one'}, {length: 0.2, focus: 0.4}],
        ['suggestions', 'a short query of two words that ask little of the question', {}, {length: 0.2, focus: 0.3}],
        ['answer', 'a short query of two words that ask half of the question', {}, {length: 0.2, focus: 0.5}],
        ['answer', 'two words at the limit of a short query', {}, {length: 0.33, focus: 0}],
        ['answer', 'a short query of two words that ask just enough of the question', {}, {length: 0.2, focus: 0.4}],
        ['answer', 'the smallest margin', {}, {margin: 0.05}],
        ['answer', 'one word with the smallest margin, at the limit of a short query', {support: 'one'}, {margin: 0.2, length: 0.33, focus: 0}],
        ['answer', 'one word of a short query with the smallest margin that asks just enough', {support: 'one'}, {margin: 0.2, length: 0.2, focus: 0.55}],
        ['answer', 'one word of a short query with a large margin that asks just enough', {support: 'one'}, {margin: 0.4, length: 0.2, focus: 0.44}],
    ])('is %s for %s', (verdict, _what, found, features) => {
        expect(judge({...FOUND, ...found, features: {...FOUND.features, ...features}}, CALIBRATION).verdict).toBe(verdict);
    });

    it('includes its threshold', () => {
        const found = {...FOUND, features: {...FOUND.features, coverage: 0.6}};
        const {confidence} = judge(found, CALIBRATION);
        expect(confidence).toBe(0.5);
        expect(judge(found, {...CALIBRATION, answerFrom: 0.5}).verdict).toBe('answer');
        expect(judge(found, {...CALIBRATION, suggestFrom: 0.5}).verdict).toBe('suggestions');
    });

    it.each([['answer', 1], ['suggestions', 0.5]])('is %s for one word of a short query with a margin of %d and a confidence of .5', (verdict, margin) => {
        const features = {...FOUND.features, coverage: 0.6, length: 0.2, focus: margin === 1 ? 0.55 : 0.44, margin};
        expect(judge({...FOUND, support: 'one', features}, {...CALIBRATION, answerFrom: 0.5}).verdict).toBe(verdict);
    });

    it.each([0, NaN])('is none if nothing was found (score %d), for any calibration', (score) => {
        expect(judge({...FOUND, features: {...FOUND.features, score}}, {...CALIBRATION, bias: 100})).toEqual({verdict: 'none', confidence: 0});
    });
});

describe('an FAQ', () => {
    it('answers what it knows and refuses what it does not', async () => {
        const faq = createFaq(await open(source(HANDBOOK)));
        expect(faq.ask('how do i reset my password')).toMatchObject({verdict: 'answer', query: 'how do i reset my password'});
        expect(faq.ask('how are you').verdict).toBe('none');
        expect(faq.ask('best pizza in town').verdict).toBe('none');
        expect(faq.ask('how do i rest my pasword').corrections).toContainEqual({typed: 'pasword', used: 'password'});
    });

    it('answers a whole question of words that many entries have', async () => {
        const plans = ['Team', 'Pro', 'Free', 'Trial'].map((plan) => entry(plan, `What does the ${plan} Edition of the Enterprise suite cost?`));
        const faq = createFaq(await open(source([...plans, entry('what', 'What is the Enterprise Edition?')])));
        expect(faq.ask('what is enterprise edition', {limit: 1})).toMatchObject({verdict: 'answer', results: [{id: 'what'}]});
    });

    it('suggests both of two entries with almost equal scores, however high', async () => {
        const faq = createFaq(await open(source([...HANDBOOK, entry('berlin', 'Where is the canteen in Berlin?'), entry('bonn', 'Where is the canteen in Bonn?')])));
        const reply = faq.ask('where is the canteen');
        expect(reply.verdict).toBe('suggestions');
        expect(faq.ask('where is the canteen in bonn').verdict).toBe('answer');
    });

    it('says in which language it was asked, where it does not answer', async () => {
        const faq = createFaq(await open(source(HANDBOOK)));
        expect(faq.ask('Wie kann ich mein Fahrrad abstellen?').askedIn).toBe('de');
        expect(faq.ask('where do i park my bicycle')).not.toHaveProperty('askedIn');
        expect(faq.ask('how do i reset my password')).not.toHaveProperty('askedIn');
    });

    it('passes options on, and reads answers', async () => {
        const faq = createFaq(await open(source(HANDBOOK)));
        expect(faq.ask('how do i', {limit: 2}).results).toHaveLength(2);
        expect((await faq.read('sso'))?.aliases).toEqual(['single sign-on']);
        expect(faq.meta.title).toBe('Handbook');
        expect(faq.entries).toHaveLength(HANDBOOK.length);
    });

    it('has the language of each entry', async () => {
        const [first, second, ...rest] = HANDBOOK;
        const {id, question} = first!;
        const faq = createFaq(await open(source([{...first!, lang: 'de-AT'}, second!, ...rest])));
        expect(faq.entries.map((entry) => [entry.id, entry.lang])).toEqual(expect.arrayContaining([[id, 'de-AT'], [second!.id, 'en']]));
        expect(faq.ask(question).results.find((result) => result.id === id)?.lang).toBe('de-AT');
        expect(faq.ask(second!.question).results.find((result) => result.id === second!.id)?.lang).toBe('en');
        expect((await faq.read(id))?.lang).toBe('de-AT');
        expect((await faq.read(second!.id))?.lang).toBe('en');
        expect(await faq.read('no-such-entry')).toBeNull();
    });
});
