// Reads and writes the index's primitive parts. Every read is checked against the end of the bytes.

import {IndexError} from './index_error';

/** Grows as it is written. Numbers are unsigned, seven bits a byte, the lowest first, the top bit set on all but the last. */
export class ByteWriter {
    #bytes = new Uint8Array(1024);
    #length = 0;

    number(value: number): void {
        let rest = value;
        this.#reserve(10);
        while (rest >= 0x80) {
            this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
            rest = Math.floor(rest / 0x80);
        }
        this.#bytes[this.#length++] = rest;
    }

    raw(bytes: Uint8Array): void {
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }

    /** Text as its length in bytes and UTF-8; a lone surrogate becomes U+FFFD. */
    text(value: string): void {
        const bytes = new TextEncoder().encode(value);
        this.number(bytes.length);
        this.raw(bytes);
    }

    numbers(values: ArrayLike<number>): void {
        this.number(values.length);
        for (const value of Array.from(values)) {
            this.number(value);
        }
    }

    /** Many texts at once: their lengths, then all of them as one text, which decodes and compresses better. */
    texts(values: readonly string[]): void {
        const whole = values.map(toWellFormed);
        this.numbers(whole.map((value) => value.length));
        this.text(whole.join(''));
    }

    finish(): Uint8Array {
        return this.#bytes.slice(0, this.#length);
    }

    #reserve(more: number): void {
        const needed = this.#length + more;
        if (needed > this.#bytes.length) {
            const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
            grown.set(this.#bytes);
            this.#bytes = grown;
        }
    }
}

/** Lone surrogates become U+FFFD, as encoding makes them, so that lengths still hold. */
function toWellFormed(text: string): string {
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(new TextEncoder().encode(text));
}

/** Reads what {@link ByteWriter} wrote. Throws {@link IndexError} instead of reading past the end. */
export class ByteReader {
    readonly #bytes: Uint8Array;
    #at = 0;

    constructor(bytes: Uint8Array) {
        this.#bytes = bytes;
    }

    get done(): boolean {
        return this.#at === this.#bytes.length;
    }

    number(): number {
        let value = this.#bytes[this.#at] ?? 0x80;
        if (value < 0x80) {
            this.#at++;
            return value;
        }
        value = 0;
        for (let scale = 1; scale <= 2 ** 49; scale *= 0x80) {
            const byte = this.#bytes[this.#at++];
            if (byte === undefined) {
                throw new IndexError('truncated', 'a number ends early');
            }
            value += (byte & 0x7f) * scale;
            if (byte < 0x80) {
                return value;
            }
        }
        throw new IndexError('damaged', 'a number is too long');
    }

    /** A number that counts things, each of which takes at least `unit` bytes of what is left. */
    count(unit = 1): number {
        const count = this.number();
        if (count * unit > this.#bytes.length - this.#at) {
            throw new IndexError('truncated', 'a list is longer than the file');
        }
        return count;
    }

    raw(length: number): Uint8Array {
        if (length > this.#bytes.length - this.#at) {
            throw new IndexError('truncated', 'a part ends early');
        }
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }

    text(): string {
        try {
            return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(this.raw(this.count()));
        } catch (error) {
            throw error instanceof IndexError ? error : new IndexError('damaged', 'a text is not UTF-8');
        }
    }

    numbers(): Uint32Array {
        const values = new Uint32Array(this.count());
        for (let at = 0; at < values.length; at++) {
            values[at] = this.number();
        }
        return values;
    }

    texts(): string[] {
        const lengths = this.numbers();
        const whole = this.text();
        const values: string[] = [];
        let start = 0;
        for (const length of lengths) {
            values.push(whole.slice(start, start + length));
            start += length;
        }
        if (start !== whole.length) {
            throw new IndexError('damaged', 'texts do not add up');
        }
        return values;
    }
}
