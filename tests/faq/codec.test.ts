import {describe, expect, it} from '@jest/globals';

import {ByteReader, ByteWriter} from '../../webapp/src/faq/bytes';
import {decodeSlice, encodeSlice} from '../../webapp/src/faq/codec';
import {FORMAT_VERSION, unwrap, wrap} from '../../webapp/src/faq/envelope';

describe('bytes', () => {
    it('come back as numbers and texts', () => {
        const writer = new ByteWriter();
        const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER];
        numbers.forEach((number) => writer.number(number));
        writer.texts(['', 'ä', '密码', '😀', 'x'.repeat(3_000)]);
        writer.text('\uFEFFkept');
        const reader = new ByteReader(writer.finish());
        expect(numbers.map(() => reader.number())).toEqual(numbers);
        expect(reader.texts()).toEqual(['', 'ä', '密码', '😀', 'x'.repeat(3_000)]);
        expect(reader.text()).toBe('\uFEFFkept');
        expect(reader.done).toBe(true);
    });

    it('replace lone surrogates', () => {
        const writer = new ByteWriter();
        writer.texts(['a\uD800b', 'c']);
        expect(new ByteReader(writer.finish()).texts()).toEqual(['a\uFFFDb', 'c']);
    });

    it.each([
        ['a number that does not end', [0x80], (reader: ByteReader) => reader.number(), 'truncated'],
        ['a number that is too long', new Array<number>(12).fill(0xff), (reader: ByteReader) => reader.number(), 'damaged'],
        ['a list longer than the file', [0xff, 0xff, 0x7f, 1], (reader: ByteReader) => reader.numbers(), 'truncated'],
        ['a text longer than the file', [5, 0x61], (reader: ByteReader) => reader.text(), 'truncated'],
        ['a text that is not UTF-8', [1, 0xff], (reader: ByteReader) => reader.text(), 'damaged'],
        ['texts that do not add up', [1, 3, 1, 0x61], (reader: ByteReader) => reader.texts(), 'damaged'],
    ])('of %s are refused', (_, bytes, read, code) => {
        expect(() => read(new ByteReader(Uint8Array.from(bytes)))).toThrow(expect.objectContaining({name: 'IndexError', code}));
    });
});

describe('the envelope', () => {
    const payload = Uint8Array.from([1, 2, 3]);

    it('gives back what was wrapped, also from the middle of a buffer', () => {
        const inside = new Uint8Array(64);
        inside.set(wrap(payload), 7);
        expect([...unwrap(inside.subarray(7, 7 + 19))]).toEqual([1, 2, 3]);
    });

    it.each([
        ['nothing', () => new Uint8Array(), 'truncated'],
        ['a missing byte', () => wrap(payload).slice(0, -1), 'truncated'],
        ['a byte too many', () => Uint8Array.from([...wrap(payload), 0]), 'damaged'],
        ['a web page', () => new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'damaged'],
        ['another version', () => wrap(payload).map((byte, at) => at === 4 ? FORMAT_VERSION + 1 : byte), 'version'],
    ])('refuses %s', (_, make, code) => {
        expect(() => unwrap(make())).toThrow(expect.objectContaining({name: 'IndexError', code}));
    });
});

describe('a slice of answers', () => {
    it('comes back', () => {
        expect(decodeSlice(encodeSlice(['one', '', '**three**']))).toEqual(['one', '', '**three**']);
    });

    it('is not taken from something else', () => {
        expect(() => decodeSlice(wrap(Uint8Array.from([0, 0, 0])))).toThrow(expect.objectContaining({name: 'IndexError'}));
    });
});
