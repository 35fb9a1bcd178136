// What makes one entry rank above another, told by pairs of entries that differ in one thing.

import {beforeAll, describe, expect, it} from '@jest/globals';

import {buildIndex} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import type {SearchEngine} from '../../webapp/src/search/types';
import {entry, find, open, source} from './support';

const OTHERS = ['Where is the canteen?', 'When does the shop open?', 'Who waters the plants?', 'Which desk is free?', 'Why is the lift slow?'].
    map((question, at) => entry(`z${at}`, question));

function score(engine: SearchEngine, query: string, id: string): number {
    return engine.search(query).results.find((result) => result.id === id)?.score ?? 0;
}

async function rank(query: string, ...entries: readonly ReturnType<typeof entry>[]): Promise<string[]> {
    return find(await open(source([...entries, ...OTHERS])), query);
}

describe('an entry ranks higher', () => {
    it('for a word in its question than for the same word in its answer', async () => {
        expect(await rank('zebra', entry('b', 'Zebra here?', 'Nothing.'), entry('a', 'Nothing here?', 'Zebra.'))).toEqual(['b', 'a']);
    });

    it('for a rare word than for a common one', async () => {
        const common = ['c1', 'c2', 'c3', 'c4'].map((id) => entry(id, `Common ${id} thing`));
        expect((await rank('common zebra', ...common, entry('rare', 'Zebra x1 thing')))[0]).toBe('rare');
    });

    it('for two words of the query than for one', async () => {
        expect(await rank('zebra giraffe', entry('b', 'zebra giraffe'), entry('a', 'zebra lion'))).toEqual(['b', 'a']);
        expect(await rank('zebra giraffe', entry('b', 'lion', 'zebra giraffe'), entry('a', 'tiger', 'zebra elephant'))).toEqual(['b', 'a']);
    });

    it('for a short question than for a long one, and a short answer than a long one', async () => {
        expect(await rank('zebra', entry('b', 'zebra stripes'), entry('a', 'zebra of one two three four five six seven eight'))).toEqual(['b', 'a']);
        expect(await rank('zebra', entry('b', 'one', 'zebra stripes'), entry('a', 'two', `zebra ${'and more words '.repeat(20)}`))).toEqual(['b', 'a']);
    });

    it('for a word that its answer repeats', async () => {
        expect(await rank('zebra', entry('b', 'one', 'zebra zebra zebra here'), entry('a', 'two', 'zebra lion tiger here'))).toEqual(['b', 'a']);
    });

    it('for a word in both its question and its answer than for one of them', async () => {
        expect(await rank('zebra', entry('b', 'zebra now', 'zebra'), entry('a', 'zebra now', 'lion'))).toEqual(['b', 'a']);
    });

    it('for an alias as for a question', async () => {
        expect((await rank('zebra stripes', entry('a', 'lion manes', '', ['tiger claws', 'zebra stripes']), entry('b', 'zebra of many other words and things')))[0]).toBe('a');
    });

    it('for words that come from several of its aliases and its section', async () => {
        const ranked = await rank('zebra giraffe', entry('b', 'lion', '', ['zebra x', 'giraffe x']), entry('a', 'lion', '', ['zebra x', 'tiger x']));
        expect(ranked).toEqual(['b', 'a']);
        expect(await rank('savanna', entry('a', 'lion', '', [], ['Savanna']))).toEqual(['a']);
    });

    it('for similar spelling, if the words are equal', async () => {
        expect(await rank('zebra giraffe lion', entry('b', 'zebra giraffe lion'), entry('a', 'lion zebra giraffe'))).toEqual(['b', 'a']);
        expect(await rank('giraffe zebra', entry('b', 'zebras giraffe'), entry('a', 'giraffe zebra'))).toEqual(['a', 'b']);
    });

    it('for the similarity of its most similar variant, whichever that is', async () => {
        const [engine, other] = [await open(source([entry('a', 'lion', '', ['zebra giraffe', 'tiger'])])), await open(source([entry('a', 'zebra giraffe', '', ['lion', 'tiger'])]))];
        expect(engine.search('zebra giraffe').features.similarity).toBeCloseTo(other.search('zebra giraffe').features.similarity, 5);
        expect(engine.search('zebra giraffe').features.similarity).toBeCloseTo(1, 5);
    });
});

describe('the score', () => {
    // No stemmer, no stop words and no synonyms: each word is a term.
    const entries = [
        entry('a', 'zebra stripes savanna', 'lion lion zebra', ['zebra mane']),
        entry('b', 'lion mane', 'savanna of the tiger'),
        entry('c', 'giraffe neck long high', 'stripes'),
    ];
    const besides = ['lion lion zebra zebra mane', 'savanna of the tiger', 'stripes'];
    const split = (text: string): string[] => text.split(' ');
    const mean = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + split(text).length, 0) / texts.length;
    const weigh = (word: string, text: string, texts: readonly string[], factor: number, penalty: number): number =>
        split(text).filter((other) => other === word).length * factor / (1 - penalty + penalty * split(text).length / mean(texts));
    const saturate = (weight: number): number => weight / (weight + 8);

    function compute(query: string, at: number): number {
        const variants = entries.map(({question, aliases}) => [question, ...aliases]);
        const idf = (word: string): number => {
            const holding = entries.filter((_, other) => [...variants[other]!, besides[other]!].some((text) => split(text).includes(word))).length;
            return Math.log(1 + (entries.length - holding + 0.5) / (holding + 0.5)) ** 0.85;
        };
        const best = Math.max(...variants[at]!.map((variant) => split(query).reduce((sum, word) => {
            const inAnswer = weigh(word, besides[at]!, besides, 1, 0.9);
            const inVariant = weigh(word, variant, variants.flat(), 10, 0.7);
            const isAnywhere = inAnswer > 0 || variants[at]!.some((text) => split(text).includes(word));
            return sum + idf(word) * (saturate(inVariant + inAnswer) + (inVariant > 0 ? 0.1 : 0) + (isAnywhere ? 0.03 : 0));
        }, 0)));
        return best / split(query).reduce((sum, word) => sum + idf(word), 0);
    }

    it.each(['zebra', 'lion', 'zebra stripes', 'mane lion', 'savanna', 'tiger', 'stripes', 'zebra mane quagga', 'giraffe zebra stripes lion'])('of %j is BM25F with its bonuses, and .3 of the similarity', async (query) => {
        const engine = await open(source(entries, {language: 'xx'}));
        const {results: [first], features: {score, similarity}} = engine.search(query);
        const at = entries.findIndex(({id}) => id === first?.id);
        expect(score - 0.3 * similarity).toBeCloseTo(compute(query, at), 6);
    });
});

describe('stop words', () => {
    it('do not outrank the one content word, and add no entries to those that have it', async () => {
        const entries = [entry('scan', 'How do I digitise a book?', 'The scanners on floor 2 are free.'), entry('family', 'Is there a place for parents?')];
        expect(await rank('is there a scanner', ...entries)).toEqual(['scan']);
        expect(await rank('is there a harmonica', ...entries)).toContain('family');
    });
});

describe('a query', () => {
    let engine: SearchEngine;
    beforeAll(async () => {
        engine = await open(source([entry('a', 'zebra stripes'), entry('b', 'lion mane', 'zebra'), ...OTHERS]));
    });

    it('counts each of its words once', () => {
        expect(score(engine, 'zebra zebra zebra', 'a')).toBeCloseTo(score(engine, 'zebra', 'a'), 10);
        expect(score(engine, 'qqqqxxxx zebra qqqqxxxx', 'a')).toBeCloseTo(score(engine, 'zebra qqqqxxxx', 'a'), 10);
    });

    it('fits an entry less well the more of its words the entry lacks', () => {
        expect(score(engine, 'zebra', 'a')).toBeGreaterThan(score(engine, 'zebra plants', 'a'));
        expect(score(engine, 'zebra', 'a')).toBeGreaterThan(score(engine, 'zebra qqqqxxxx', 'a'));
    });

    it('gives the same results whatever was asked before', () => {
        const before = engine.search('zebra stripes').results.map(({id, score: value}) => [id, value]);
        for (const query of ['lion', 'zebra', 'canteen shop plants desk lift', 'qqqq', '']) {
            engine.search(query);
        }
        expect(engine.search('zebra stripes').results.map(({id, score: value}) => [id, value])).toEqual(before);
    });
});

describe('entries that fit equally well', () => {
    it('are in the order of their ids, however many are asked for', async () => {
        const ids = ['m', 'c', 'x', 'a', 'q'];
        const engine = await open(source(ids.map((id) => entry(id, 'zebra stripes'))));
        expect(find(engine, 'zebra')).toEqual(['a', 'c', 'm', 'q', 'x']);
        expect(engine.search('zebra', {limit: 2}).results.map(({id}) => id)).toEqual(['a', 'c']);
    });
});

describe('a large FAQ', () => {
    const COUNT = 700;
    let engine: SearchEngine;
    beforeAll(async () => {
        const many = Array.from({length: COUNT}, (_, at) => entry(`e${String(at).padStart(3, '0')}`, `How is shelf${at} ${at % 7 < 3 ? 'painted' : 'cleaned'}?`));
        const faq = source([...many, entry('only', 'Why is everything green?')]);
        engine = await openIndex((await buildIndex({...faq, withCommonSynonyms: false})).index);
    });

    it('can return all its entries', () => {
        expect(engine.search('painted', {limit: 1000}).results).toHaveLength(COUNT * 3 / 7);
        expect(engine.search('cleaned', {limit: 1000}).results).toHaveLength(COUNT * 4 / 7);
    });

    it('finds rare words first, and ranks by common words among these', () => {
        expect(find(engine, 'how is shelf4 cleaned')[0]).toBe('e004');
        expect(find(engine, 'cleaned shelf8')[0]).toBe('e008');
        expect(find(engine, 'green')).toEqual(['only']);
    });

    it.each(['painted cleaned', 'cleaned painted'])('has enough entries with the rarer of common words: %s', (query) => {
        const {results} = engine.search(query, {limit: 1000});
        expect(results).toHaveLength(COUNT * 3 / 7);
        expect(results.every(({question}) => question.includes('painted'))).toBe(true);
    });

    it('has the best ones first, the same as without a limit', () => {
        const all = engine.search('shelf7 shelf70 shelf500 painted', {limit: 1000}).results.map(({id}) => id);
        expect(engine.search('shelf7 shelf70 shelf500 painted', {limit: 5}).results.map(({id}) => id)).toEqual(all.slice(0, 5));
        expect(all.slice(0, 3).sort()).toEqual(['e007', 'e070', 'e500']);
    });
});
