// Bytes that are no index, or were one: a typed error or the same answers, and never a hang. Also where the damage fits the checksum.

import {beforeAll, describe, expect, it} from '@jest/globals';

import {decodeSlice, encodeSlice, wrap} from '../../webapp/src/faq/codec';
import {IndexError} from '../../webapp/src/faq/index_error';
import {buildIndex, type BuiltIndex} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import fc from '../properties';
import {HANDBOOK, entry, source} from './support';

const QUESTION = 'how do I reset my password';

let index: Uint8Array;
let large: BuiltIndex;
beforeAll(async () => {
    ({index} = await buildIndex(source(HANDBOOK)));
    large = await buildIndex(source(Array.from({length: 60}, (_, at) => entry(`e${at}`, `Question number${at}?`, `Answer ${at}: ${'it depends. '.repeat(700)}`))));
});

/** What to do to some bytes: set one, take some out, put some in. Places are shares of the length. */
const damage = fc.array(fc.oneof(
    fc.record({kind: fc.constant('set' as const), at: fc.double({min: 0, max: 0.999_999, noNaN: true}), bytes: fc.uint8Array({minLength: 1, maxLength: 4})}),
    fc.record({kind: fc.constant('cut' as const), at: fc.double({min: 0, max: 0.999_999, noNaN: true}), bytes: fc.uint8Array({minLength: 1, maxLength: 64})}),
    fc.record({kind: fc.constant('add' as const), at: fc.double({min: 0, max: 0.999_999, noNaN: true}), bytes: fc.uint8Array({minLength: 1, maxLength: 64})}),
), {minLength: 1, maxLength: 6});

type Damage = (typeof damage) extends fc.Arbitrary<infer T> ? T : never;

function harm(whole: Uint8Array, changes: Damage): Uint8Array {
    return changes.reduce((bytes, {kind, at, bytes: some}) => {
        const place = Math.floor(at * bytes.length);
        const rest = bytes.subarray(kind === 'add' ? place : place + some.length);
        return new Uint8Array([...bytes.subarray(0, place), ...(kind === 'cut' ? [] : some), ...rest]);
    }, whole);
}

/** Opens and asks; what the answers were, or the typed error. Rejects with anything else. */
async function tryIndex(bytes: Uint8Array): Promise<string> {
    try {
        const engine = await openIndex(bytes);
        const {results} = engine.search(QUESTION);
        await engine.read('reset-password');
        return JSON.stringify(results.map(({id}) => id));
    } catch (error) {
        if (error instanceof IndexError) {
            return error.name;
        }
        throw error;
    }
}

function trySlice(bytes: Uint8Array): string {
    try {
        return JSON.stringify(decodeSlice(bytes));
    } catch (error) {
        if (error instanceof IndexError) {
            return error.name;
        }
        throw error;
    }
}

describe('an index', () => {
    it('that was changed anywhere gives the same answers or a typed error', async () => {
        const whole = await tryIndex(index);
        await fc.assert(fc.asyncProperty(damage, async (changes) => {
            expect(['IndexError', whole]).toContain(await tryIndex(harm(index, changes)));
        }), {numRuns: 120});
    });

    it('is refused behind or before another, twice, or with anything at its end', async () => {
        const [slice] = large.slices;
        const parts = [index, large.index, slice!.bytes, new Uint8Array([0]), new TextEncoder().encode('<html>')];
        for (const one of parts) {
            for (const other of parts) {
                expect(await tryIndex(new Uint8Array([...one, ...other]))).toBe('IndexError');
            }
        }
    });

    it('is refused where it is no index at all', async () => {
        await fc.assert(fc.asyncProperty(fc.uint8Array({maxLength: 200}), async (bytes) => {
            expect(await tryIndex(bytes)).toBe('IndexError');
            expect(await tryIndex(wrap([...bytes]))).toBe('IndexError');
        }), {numRuns: 120});
    });

    it('that was forged with a matching checksum is opened or refused with a typed error', async () => {
        const body = index.subarray(index.indexOf(0x0a) + 1);
        await fc.assert(fc.asyncProperty(damage, async (changes) => {
            const json = parse(harm(body, changes));
            if (json !== undefined) {
                await tryIndex(wrap(json));
            }
        }), {numRuns: 300});
    });
});

/** What damaged JSON says, where it still is JSON. */
function parse(bytes: Uint8Array): unknown {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
        return undefined;
    }
}

describe('a slice of answers', () => {
    const answers = ['First.', '', 'Third, with 😀.'];
    const whole = JSON.stringify(answers);

    it('that was changed anywhere gives the same answers or a typed error', () => {
        fc.assert(fc.property(damage, (changes) => {
            expect(['IndexError', whole]).toContain(trySlice(harm(encodeSlice(answers), changes)));
        }), {numRuns: 120});
    });

    it('that was forged with a matching checksum is read or refused with a typed error', () => {
        fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (json, inside) => {
            trySlice(wrap(json));
            trySlice(wrap({answers: inside}));
        }), {numRuns: 200});
    });

    it('that is damaged is refused when an answer of it is read, and may be asked for again', async () => {
        await fc.assert(fc.asyncProperty(damage, async (changes) => {
            let damaged = true;
            const serve = (wanted: string): Promise<Uint8Array> => {
                const {bytes} = large.slices.find(({name}) => name === wanted)!;
                return Promise.resolve(damaged ? harm(bytes, changes) : bytes);
            };
            const engine = await openIndex(large.index, {fetchSlice: serve});
            const first = await engine.read('e0').then((found) => found?.answer.slice(0, 9), (error: unknown) => (error as Error).name);
            expect(['Answer 0:', 'IndexError']).toContain(first);
            damaged = false;
            expect((await engine.read('e0'))?.answer).toMatch(/^Answer 0:/);
        }), {numRuns: 20});
    });
});
