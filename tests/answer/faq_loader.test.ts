import {describe, expect, it} from '@jest/globals';

import type {FaqFiles} from '../../webapp/src/answer/open_faq';
import {createFaqLoader} from '../../webapp/src/answer/faq_loader';
import {LoadError} from '../../webapp/src/answer/load_error';
import {buildIndex} from '../../webapp/src/indexing/build_index';

const meta = {title: 'T', language: 'en', askChannel: null, privateByDefault: false};
const entry = {id: 'push', question: 'Are push notifications free?', answer: 'Yes.', section: [], aliases: [], sources: []};

async function createFiles(change: Partial<FaqFiles> = {}): Promise<FaqFiles> {
    const {index} = await buildIndex({meta, entries: [entry], synonyms: []});
    return {
        fetchIndex: () => Promise.resolve(index),
        fetchSlice: () => Promise.reject(new Error('there is none')),
        explainFetch: () => 'offline',
        explainScript: () => 'missing',
        ...change,
    };
}

describe('loading the FAQ', () => {
    it('happens once for concurrent calls', async () => {
        let fetched = 0;
        const files = await createFiles();
        const loader = createFaqLoader({
            ...files,
            fetchIndex: () => {
                fetched++;
                return files.fetchIndex(false);
            },
        });
        expect(loader.loaded()).toBeNull();
        const [first, second] = await Promise.all([loader.load(), loader.load()]);
        expect(first).toBe(second);
        expect(loader.loaded()).toBe(first);
        expect(first.entries.map(({id}) => id)).toEqual(['push']);
        expect(fetched).toBe(1);
    });

    it('rejects with the reason, and retries on the next call', async () => {
        const files = await createFiles();
        let online = false;
        const loader = createFaqLoader({
            ...files,
            fetchIndex: () => (online ? files.fetchIndex(false) : Promise.reject(new Error('no connection'))),
        });
        await expect(loader.load()).rejects.toMatchObject({name: 'LoadError', reason: 'offline'});
        expect(loader.loaded()).toBeNull();
        online = true;
        await expect(loader.load()).resolves.toHaveProperty('entries.length', 1);
    });

    it('requests a damaged file once more before rejecting', async () => {
        const files = await createFiles();
        let fetched = 0;
        const loader = createFaqLoader({
            ...files,
            fetchIndex: () => (fetched++ === 0 ? Promise.resolve(new Uint8Array([1, 2, 3])) : files.fetchIndex(false)),
        });
        await expect(loader.load()).resolves.toHaveProperty('entries.length', 1);
        expect(fetched).toBe(2);
    });

    it('reports a missing connection if the second request fails', async () => {
        let fetched = 0;
        const loader = createFaqLoader(await createFiles({
            fetchIndex: () => (fetched++ === 0 ? Promise.resolve(new Uint8Array()) : Promise.reject(new Error('no connection'))),
        }));
        await expect(loader.load()).rejects.toMatchObject({name: 'LoadError', reason: 'offline'});
    });

    it('reports why a slice of answers failed to load, with its cause', async () => {
        const cause = new Error('404');
        const entries = Array.from({length: 50}, (_, at) => ({...entry, id: `e${at}`, answer: `Answer ${at} ${'x'.repeat(10_000)}`}));
        const built = await buildIndex({meta, entries, synonyms: []});
        let online = false;
        let isCut = true;
        const fresh: boolean[] = [];
        const loader = createFaqLoader(await createFiles({
            fetchIndex: () => Promise.resolve(built.index),
            fetchSlice: (name, isFresh) => {
                fresh.push(isFresh);
                const {bytes} = built.slices.find((slice) => slice.name === name)!;
                return online ? Promise.resolve(isCut ? bytes.subarray(0, 9) : bytes) : Promise.reject(cause);
            },
            explainFetch: (error) => (error === cause ? 'missing' : 'slow'),
        }));
        const faq = await loader.load();
        await expect(faq.read('e1')).rejects.toMatchObject({name: 'LoadError', reason: 'missing', cause});
        online = true;
        await expect(faq.read('e1')).rejects.toMatchObject({name: 'LoadError', reason: 'damaged'});
        isCut = false;
        expect((await faq.read('e1'))?.answer).toBe(entries[1]!.answer);

        // Past the browser's cache only after the damaged one.
        expect(fresh).toEqual([false, false, true]);
    });

    it('calls an index of another version missing, which no second request mends', async () => {
        const files = await createFiles();
        const text = new TextDecoder().decode(await files.fetchIndex(false)).replace(/"faqIndex":\d+/, '"faqIndex":0');
        let fetched = 0;
        const loader = createFaqLoader({...files, fetchIndex: () => Promise.resolve(new TextEncoder().encode(text)).finally(() => fetched++)});
        await expect(loader.load()).rejects.toMatchObject({name: 'LoadError', reason: 'missing', cause: {code: 'version'}});
        expect(fetched).toBe(1);
    });

    it.each([
        ['HTML instead of an index', new TextEncoder().encode('<!doctype html><title>502</title>')],
        ['an empty file', new Uint8Array()],
    ])('calls %s damaged', async (_, bytes) => {
        const loader = createFaqLoader(await createFiles({fetchIndex: () => Promise.resolve(bytes)}));
        await expect(loader.load()).rejects.toEqual(new LoadError('damaged'));
    });
});
