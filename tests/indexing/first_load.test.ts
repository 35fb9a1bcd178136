import {gzipSync} from 'node:zlib';

import {beforeAll, describe, expect, it} from '@jest/globals';

import {makeSyntheticFaq} from '../../build/bench/synthetic';
import {buildIndex, type BuiltIndex} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import {source} from '../search/support';

const LARGE = 10_000;
let large: BuiltIndex;
beforeAll(async () => {
    large = await build(LARGE);
}, 180_000);

async function build(count: number): Promise<BuiltIndex> {
    return buildIndex(source(makeSyntheticFaq(count).entries));
}

/** Share of long words in sampled answers that find their entry. */
async function shareSearchable(count: number, {index}: BuiltIndex): Promise<number> {
    const {entries} = makeSyntheticFaq(count);
    const engine = await openIndex(index);
    const tries = entries.slice(0, 5).flatMap(({id, answer}) => answer.split(' ').filter(({length}) => length > 5).map((word) => ({id, word})));
    return tries.filter(({id, word}) => engine.search(word, {limit: count, verbatim: true}).results.some((result) => result.id === id)).length / tries.length;
}

describe('the first load of a large FAQ', () => {
    it('stays below 300 kB at 10,000 entries', () => {
        expect(large.slices.length).toBeGreaterThan(10);
        expect(gzipSync(large.index).length).toBeLessThan(300_000);
    });

    it('keeps more of the answers searchable with a larger limit', async () => {
        const share = await shareSearchable(LARGE, large);
        expect(share).toBeGreaterThan(0.1);
        expect(share).toBeLessThan(0.9);
        expect(await shareSearchable(1500, await build(1500))).toBe(1);
    });
});
