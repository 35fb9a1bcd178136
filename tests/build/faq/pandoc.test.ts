// Pandoc's threads and the cache of what they made.

import {readdirSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Worker} from 'node:worker_threads';

import {afterEach, describe, expect, it, jest} from '@jest/globals';

import {createConverter} from '../../../build/faq/compile/convert';
import {createTreeCache} from '../../../build/faq/pandoc/cache';
import {createPool, type JobResult, type Pool} from '../../../build/faq/pandoc/pool';
import {makeFolder} from './support';

jest.setTimeout(60_000);

describe('the cache', () => {
    const run = jest.fn(() => Promise.resolve<JobResult>({json: '{"meta":{},"blocks":[]}', skipped: []}));
    const pool: Pool = {run, close: () => Promise.resolve()};
    const job = {format: 'rst', input: 'text'};

    afterEach(() => {
        run.mockClear();
    });

    it('spares Pandoc a document that has not changed', async () => {
        const folder = makeFolder();
        await createConverter(pool, createTreeCache(folder, '1')).convert(job, 'a.rst');
        expect(await createConverter(pool, createTreeCache(folder, '1')).convert(job, 'b.rst')).toMatchObject({meta: {}, blocks: []});
        expect(run).toHaveBeenCalledTimes(1);
    });

    it.each([
        ['content', {...job, input: 'other text'}, '1'],
        ['format', {...job, format: 'html'}, '1'],
        ['Pandoc', job, '2'],
    ])('forgets a tree made from another %s', async (_name, other, version) => {
        const folder = makeFolder();
        await createConverter(pool, createTreeCache(folder, '1')).convert(job, 'a.rst');
        await createConverter(pool, createTreeCache(folder, version)).convert(other, 'a.rst');
        expect(run).toHaveBeenCalledTimes(2);
    });

    it('loses trees that are older than 90 days when it gets a new one', async () => {
        const folder = makeFolder();
        await createConverter(pool, createTreeCache(folder, '1')).convert(job, 'a.rst');
        const [old = ''] = readdirSync(folder);
        utimesSync(path.join(folder, old), 0, (Date.now() / 1000) - (91 * 24 * 60 * 60));
        await createConverter(pool, createTreeCache(folder, '1')).convert({...job, input: 'new'}, 'a.rst');
        expect(readdirSync(folder)).toEqual([expect.not.stringContaining(old)]);
    });

    it('does no harm when damaged', async () => {
        const folder = makeFolder();
        await createConverter(pool, createTreeCache(folder, '1')).convert(job, 'a.rst');
        readdirSync(folder).forEach((name) => writeFileSync(path.join(folder, name), ''));
        expect(await createConverter(pool, createTreeCache(folder, '1')).convert(job, 'a.rst')).toMatchObject({meta: {}, blocks: []});
    });

    it('does no harm when it cannot be written', async () => {
        const file = path.join(makeFolder(), 'file');
        writeFileSync(file, '');
        const cache = createTreeCache(path.join(file, 'cache'), '1');
        expect(await createConverter(pool, cache).convert(job, 'a.rst')).toMatchObject({meta: {}, blocks: []});
    });
});

/** A thread that does this with each document, in Pandoc's place, and `first` when it starts. */
function startThread(threads: Worker[], what: string, first = ''): Worker {
    const thread = new Worker(`const {parentPort} = require('node:worker_threads'); ${first}; parentPort.on('message', ({text}) => { ${what}; });`, {eval: true});
    threads.push(thread);
    return thread;
}

describe('the pool', () => {
    it('reads many documents with few threads', async () => {
        const pool = createPool(1);
        const results = await Promise.all(['a', 'b', 'c'].map((input) => pool.run({format: 'markdown', input})));
        await pool.close();
        expect(results.map((result) => 'json' in result && result.json.includes('"Para"'))).toEqual([true, true, true]);
    });

    it('gives up on a document that takes too long, and reads the next one', async () => {
        const pool = createPool(1, 1, () => startThread([], 'parentPort.postMessage({reading: true})'));
        const results = await Promise.all([pool.run({format: 'markdown', input: 'a'}), pool.run({format: 'markdown', input: 'b'})]);
        await pool.close();
        expect(results).toEqual(Array(2).fill({failure: 'takes longer than 0.001 s to read', line: 1, late: true}));
    });

    it('does not count the start of a thread as a document’s time', async () => {
        const answer = 'parentPort.postMessage({reading: true}); parentPort.postMessage({json: text})';
        const pool = createPool(1, 500, () => startThread([], answer, 'const end = Date.now() + 1000; while (Date.now() < end);'));
        expect(await pool.run({format: 'markdown', input: 'a'})).toEqual({json: 'a'});
        await pool.close();
    });

    it('starts no thread with nothing to do', async () => {
        const threads: Worker[] = [];
        const pool = createPool(2, 60_000, () => startThread(threads, 'process.exit(1)'));
        expect(await pool.run({format: 'markdown', input: 'a'})).toEqual({failure: 'Pandoc cannot read it: it ended without an answer.', line: 1});
        expect(threads).toHaveLength(1);
        await pool.close();
    });

    it('forgets a thread that ends while it waits, and starts another', async () => {
        const threads: Worker[] = [];
        const pool = createPool(1, 60_000, () => startThread(threads, 'parentPort.postMessage({json: text})'));
        expect(await pool.run({format: 'markdown', input: 'a'})).toEqual({json: 'a'});
        await threads[0]!.terminate();
        expect(await pool.run({format: 'markdown', input: 'b'})).toEqual({json: 'b'});
        expect(threads).toHaveLength(2);
        await pool.close();
    });

    it('passes on Pandoc’s messages', async () => {
        const pool = createPool(1);
        const result = await pool.run({format: 'nonsense', input: 'a'});
        await pool.close();
        expect(result).toEqual({line: 1, failure: "Pandoc cannot read it: Unknown input format 'nonsense'"});
    });
});
