// What holds of the bundled FAQ and the questions that were written for it (see tests/relevance). No figure is tuned here: how
// often the right entry comes first is measured by `faq eval`.

import {readFileSync} from 'node:fs';

import {beforeAll, describe, expect, it} from '@jest/globals';

import {chooseConfig} from '../../build/faq/commands/options';
import {compileFaq} from '../../build/faq/compile/compile';
import {PROJECT_FOLDER} from '../../build/faq/project';
import {decodeIndex, encodeIndex} from '../../webapp/src/faq/codec';
import type {FaqEntry} from '../../webapp/src/faq/entry';
import {buildIndex, type FaqSource} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import type {SearchEngine} from '../../webapp/src/search/types';
import fc from '../properties';
import {find} from './support';

const SEED = 20;

interface Asked {
    readonly q: string;
    readonly id: string;
}

const ASKED = ['tune', 'report'].flatMap((half) => {
    const {queries} = JSON.parse(readFileSync(`${PROJECT_FOLDER}/tests/relevance/bundled.${half}.json`, 'utf8')) as {queries: Asked[]};
    return queries;
});

let bundled: FaqSource;
let engine: SearchEngine;
beforeAll(async () => {
    const {meta, synonyms, withCommonSynonyms, entries} = await compileFaq(await chooseConfig({}, [], PROJECT_FOLDER), {cwd: PROJECT_FOLDER, onProgress: () => undefined});
    bundled = {meta, synonyms, withCommonSynonyms, entries: entries.map(({entry}) => entry)};
    engine = await open(bundled.entries);
});

async function open(entries: readonly FaqEntry[]): Promise<SearchEngine> {
    return openIndex((await buildIndex({...bundled, entries})).index);
}

/** What some of the questions find: all of them take long. */
function rankSome(some: SearchEngine): unknown[] {
    return ASKED.filter((_, at) => at % 4 === 0).map(({q}) => some.search(q).results.map(({id, score}) => [id, score]));
}

describe('the bundled FAQ', () => {
    it('finds each entry first by its own question, and by each of its aliases', () => {
        const asked = bundled.entries.flatMap(({id, question, aliases}) => [question, ...aliases].map((text) => ({id, text})));
        expect(asked.filter(({id, text}) => find(engine, text)[0] !== id)).toEqual([]);
    });

    it('finds an entry no lower for what is asked of it once that is one of its aliases', async () => {
        await fc.assert(fc.asyncProperty(fc.constantFrom(...ASKED), async ({q, id}) => {
            const before = engine.search(q, {limit: bundled.entries.length}).results.findIndex((result) => result.id === id);
            const changed = await open(bundled.entries.map((entry) => entry.id === id ? {...entry, aliases: [...entry.aliases, q]} : entry));
            const after = find(changed, q).indexOf(id);
            expect({q, after}).toEqual({q, after: 0});
            expect(before < 0 || after <= before).toBe(true);
        }), {numRuns: 12, seed: SEED});
    });

    it('gives the same results in whatever order its entries stand', async () => {
        const shuffled = fc.sample(fc.shuffledSubarray([...bundled.entries], {minLength: bundled.entries.length}), {numRuns: 1, seed: SEED});
        for (const entries of [bundled.entries.toReversed(), ...shuffled]) {
            expect(rankSome(await open(entries))).toEqual(rankSome(engine));
        }
    });

    it('gives the same results after it was decoded and encoded once more', async () => {
        const {index} = await buildIndex(bundled);
        expect(rankSome(await openIndex(encodeIndex(decodeIndex(index))))).toEqual(rankSome(engine));
    });
});

describe('one random edit in a long word', () => {
    const LONG = 6;

    it('keeps the first result of at least nine in ten of the questions', () => {
        const tries = ASKED.flatMap(({q}) => {
            const words = q.split(' ');
            const long = words.flatMap((word, at) => word.length >= LONG ? [at] : []);
            return long.length > 0 ? [{q, words, long}] : [];
        });
        const choices = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('drop', 'swap', 'add', 'replace')), {numRuns: tries.length, seed: SEED});
        const lost = tries.filter(({q, words, long}, number) => {
            const [which, where, kind] = choices[number]!;
            const at = long[which % long.length]!;
            const word = words[at]!;
            const changed = words.with(at, edit(word, 1 + where % (word.length - 2), kind));
            return find(engine, changed.join(' '))[0] !== find(engine, q)[0];
        });
        expect(tries.length).toBeGreaterThan(200);
        expect(lost.length).toBeLessThanOrEqual(tries.length / 10);
    });
});

function edit(word: string, at: number, kind: 'drop' | 'swap' | 'add' | 'replace'): string {
    const [head, letter, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    switch (kind) {
    case 'drop': return head + rest;
    case 'swap': return head + rest.charAt(0) + letter + rest.slice(1);
    case 'add': return `${head}x${letter}${rest}`;
    case 'replace': return `${head}x${rest}`;
    }
}
