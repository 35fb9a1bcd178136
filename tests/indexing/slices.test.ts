import {beforeAll, describe, expect, it, jest} from '@jest/globals';

import {buildIndex, type BuiltIndex} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import {entry, source} from '../search/support';

const COUNT = 60;
const answer = (at: number): string => `Answer ${at}: ${'it depends on the weather. '.repeat(400)}`;

let built: BuiltIndex;

function serve(name: string): Promise<Uint8Array> {
    const slice = built.slices.find((item) => item.name === name);
    return slice ? Promise.resolve(slice.bytes) : Promise.reject(new Error('404'));
}

describe('the answers of a large FAQ', () => {
    beforeAll(async () => {
        built = await buildIndex(source(Array.from({length: COUNT}, (_, at) => entry(`e${at}`, `Question number${at}?`, answer(at)))));
    });

    it('are in files beside the index, with content hashes in their names', () => {
        expect(built.slices.length).toBeGreaterThan(3);
        expect(new Set(built.slices.map(({name}) => name)).size).toBe(built.slices.length);
        built.slices.forEach(({name}) => expect(name).toMatch(/^answers-\d+-[0-9a-f]{16}\.bin$/));
    });

    it('load on demand, each file once', async () => {
        const fetchSlice = jest.fn(serve);
        const engine = await openIndex(built.index, {fetchSlice});
        expect(engine.search('number7').results[0]).toMatchObject({id: 'e7', snippet: null});
        expect(fetchSlice).not.toHaveBeenCalled();
        for (let at = 0; at < COUNT; at++) {
            expect((await engine.read(`e${at}`))?.answer).toBe(answer(at));
        }
        expect(fetchSlice).toHaveBeenCalledTimes(built.slices.length);
        expect(engine.search('number7').results[0]?.snippet?.text).toContain('Answer 7');
    });

    it('can be requested again after a failure', async () => {
        let online = false;
        const engine = await openIndex(built.index, {fetchSlice: (name) => online ? serve(name) : Promise.reject(new Error('offline'))});
        await expect(engine.read('e0')).rejects.toThrow('offline');
        online = true;
        expect((await engine.read('e0'))?.answer).toBe(answer(0));
    });

    it('are rejected if they belong to another index, or without a loader', async () => {
        const engine = await openIndex(built.index, {fetchSlice: () => serve(built.slices.at(-1)!.name)});
        await expect(engine.read('e0')).rejects.toMatchObject({name: 'IndexError', code: 'damaged'});
        await expect((await openIndex(built.index)).read('e0')).rejects.toMatchObject({name: 'IndexError', code: 'damaged'});
    });
});
