/** @jest-environment jsdom */
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

import {beside, fetchBytes} from '../../webapp/src/host/resources';

const realFetch = globalThis.fetch;
let caches: (RequestCache | undefined)[];

/** The result of all further requests. */
function answer(outcome: () => Promise<Partial<Response>>): void {
    globalThis.fetch = (_, init) => {
        caches.push(init?.cache);
        return outcome() as Promise<Response>;
    };
}

beforeEach(() => {
    caches = [];
    AbortSignal.timeout = () => new AbortController().signal;
});

afterEach(() => {
    globalThis.fetch = realFetch;
});

describe('a file beside main.js', () => {
    it('bypasses the browser’s cache only on request', async () => {
        answer(() => Promise.resolve({ok: true, arrayBuffer: () => Promise.resolve(new Uint8Array([7]).buffer)}));
        await expect(fetchBytes('/first')).resolves.toEqual(new Uint8Array([7]));
        await fetchBytes('/first');
        await fetchBytes('/first', true);
        expect(caches).toEqual(['default', 'default', 'reload']);
    });

    it.each([
        ['missing', () => Promise.resolve({ok: false, status: 404})],
        ['missing', () => Promise.resolve({ok: false, status: 500})],
        ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
        ['slow', () => Promise.reject(new DOMException('signal timed out', 'TimeoutError'))],
        ['slow', () => Promise.resolve({ok: true, arrayBuffer: () => Promise.reject(new DOMException('signal timed out', 'TimeoutError'))})],
    ])('is called %s', async (reason, outcome) => {
        answer(outcome);
        await expect(fetchBytes('/file')).rejects.toMatchObject({name: 'ResourceError', reason});
    });

    it('is resolved relative to another file, under any sub-path', () => {
        expect(beside('https://example.com/chat/static/plugins/faq-bot/faq.1.index', 'answers.2.bin')).toBe('https://example.com/chat/static/plugins/faq-bot/answers.2.bin');
        expect(beside('/static/plugins/faq-bot/faq.1.index', 'answers.2.bin')).toBe('http://localhost/static/plugins/faq-bot/answers.2.bin');
    });
});
