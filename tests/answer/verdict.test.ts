import {describe, expect, it} from '@jest/globals';

import {createFaq} from '../../webapp/src/answer/faq';
import {judge} from '../../webapp/src/answer/verdict';
import type {Calibration, ConfidenceFeatures} from '../../webapp/src/faq/calibration';
import {DEFAULT_CALIBRATION} from '../../webapp/src/indexing/build_index';
import {entry, HANDBOOK, open, source} from '../search/support';

const NOTHING: ConfidenceFeatures = {score: 0, margin: 0, known: 0, similarity: 0, coverage: 0, reach: 0, focus: 0, key: 0, evidence: 0};
const ONES: Calibration['weights'] = {score: 1, margin: 1, known: 1, similarity: 1, coverage: 1, reach: 1, focus: 1, key: 1, evidence: 1};
const CALIBRATION: Calibration = {bias: -2, weights: ONES, answerFrom: 0.6, suggestFrom: 0.4};

describe('the verdict', () => {
    it.each([
        [{score: 2, margin: 1}, 'answer'],
        [{score: 1, margin: 1}, 'suggestions'],
        [{score: 0.5, margin: 0.5}, 'none'],
        [{score: 3, margin: 0.01}, 'suggestions'],
    ])('on %j is %s', (features, verdict) => {
        expect(judge({...NOTHING, ...features}, CALIBRATION).verdict).toBe(verdict);
    });

    it('begins exactly at its threshold', () => {
        const features = {...NOTHING, score: 1, margin: 1};
        const {confidence} = judge(features, CALIBRATION);
        expect(confidence).toBe(0.5);
        expect(judge(features, {...CALIBRATION, answerFrom: 0.5}).verdict).toBe('answer');
        expect(judge(features, {...CALIBRATION, suggestFrom: 0.5}).verdict).toBe('suggestions');
    });

    it.each(Object.keys(ONES))('weighs %s', (name) => {
        const low = judge({...NOTHING, score: 1}, CALIBRATION).confidence;
        expect(judge({...NOTHING, score: 1, [name]: 2}, CALIBRATION).confidence).toBeGreaterThan(low);
    });

    it.each([0, NaN])('is none where nothing was found (score %d), whatever the calibration', (score) => {
        expect(judge({...NOTHING, score}, {...CALIBRATION, bias: 100})).toEqual({verdict: 'none', confidence: 0});
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

    it('offers both of two entries that fit alike, however well they do', async () => {
        const faq = createFaq(await open(source([...HANDBOOK, entry('berlin', 'Where is the canteen in Berlin?'), entry('bonn', 'Where is the canteen in Bonn?')])));
        const reply = faq.ask('where is the canteen');
        expect(reply.confidence).toBeGreaterThan(DEFAULT_CALIBRATION.answerFrom);
        expect(reply.verdict).toBe('suggestions');
        expect(faq.ask('where is the canteen in bonn').verdict).toBe('answer');
    });

    it('passes options on, and reads', async () => {
        const faq = createFaq(await open(source(HANDBOOK)));
        expect(faq.ask('how do i', {limit: 2}).results).toHaveLength(2);
        expect((await faq.read('sso'))?.aliases).toEqual(['single sign-on']);
        expect(faq.meta.title).toBe('Handbook');
        expect(faq.entries).toHaveLength(HANDBOOK.length);
    });

    it('says of each entry which language it is in', async () => {
        const [first, second, ...rest] = HANDBOOK;
        const {id, question} = first!;
        const faq = createFaq(await open(source([{...first!, lang: 'de-AT'}, second!, ...rest])));
        expect(faq.entries.map(({lang}) => lang).slice(0, 2)).toEqual(['de-AT', 'en']);
        expect(faq.ask(question).results.find((result) => result.id === id)?.lang).toBe('de-AT');
        expect(faq.ask(second!.question).results.find((result) => result.id === second!.id)?.lang).toBe('en');
        expect((await faq.read(id))?.lang).toBe('de-AT');
        expect((await faq.read(second!.id))?.lang).toBe('en');
        expect(await faq.read('no-such-entry')).toBeNull();
    });
});
