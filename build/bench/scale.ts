// Measures this engine and MiniSearch on synthetic FAQs of growing size.

import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {gzipSync} from 'node:zlib';

import MiniSearch from 'minisearch';

import {createFaq} from '../../webapp/src/answer/faq';
import {buildIndex} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import {percentile} from '../faq/eval/statistics';
import {flatten, type Ask} from './engines';
import {measureContender} from './measure';
import {makeSyntheticFaq, type SyntheticFaq} from './synthetic';

interface ScaleMeasurement {
    readonly name: string;
    readonly entries: number;

    /** Time to load the index until it can be queried; median. */
    readonly loadMs: number;

    /** Bytes to load before the first result. */
    readonly gzipBytes: number;

    /** Number of questions asked within the time limit. */
    readonly asked: number;
    readonly p50Ms: number;
    readonly p95Ms: number;
    readonly hit1: number;

    /** Memory of the loaded index: heap and array buffers. */
    readonly heapBytes: number;
}

const LOADS = 7;

/** Measures both engines at one size, ours with its verdict, each within `budgetMs`. */
export async function measureScale(count: number, budgetMs: number): Promise<ScaleMeasurement[]> {
    const faq = makeSyntheticFaq(count);
    const meta = {title: 'Synthetic', language: 'en', askChannel: null, privateByDefault: false};
    const {index} = await buildIndex({meta, entries: faq.entries, synonyms: []});
    const own = await measureOne('FAQ Bot', faq, index, async () => {
        const faq = createFaq(await openIndex(index));
        return (query) => faq.ask(query).results.map(({id}) => id);
    }, budgetMs);
    const options = {fields: ['question', 'aliases', 'answer']};
    const mini = new MiniSearch(options);
    mini.addAll(flatten(faq.entries));
    const json = JSON.stringify(mini);
    return [own, await measureOne('MiniSearch', faq, Buffer.from(json), () => {
        const loaded = MiniSearch.loadJSON(json, options);
        return Promise.resolve((query) => loaded.search(query, {fuzzy: 0.2, prefix: true, boost: {question: 2, answer: 1}}).map(({id}) => String(id)));
    }, budgetMs)];
}

async function measureOne(name: string, faq: SyntheticFaq, bytes: Uint8Array, load: () => Promise<Ask>, budgetMs: number): Promise<ScaleMeasurement> {
    const before = usedBytes();
    const ask = await load();
    const heapBytes = usedBytes() - before;
    const {n, hit1, p50Ms, p95Ms} = measureContender(ask, faq.queries, budgetMs);
    const loads: number[] = [];
    for (let round = 0; round < (faq.entries.length > 20_000 ? 3 : LOADS); round++) {
        const start = performance.now();
        await load();
        loads.push(performance.now() - start);
    }
    return {
        name, entries: faq.entries.length, asked: n, heapBytes, loadMs: percentile(loads, 0.5), gzipBytes: gzipSync(bytes).length,
        p50Ms, p95Ms, hit1: hit1.value,
    };
}

let collect: (() => void) | null = null;

/** Memory in use after garbage collection. */
function usedBytes(): number {
    if (!collect) {
        setFlagsFromString('--expose-gc');
        const gc: unknown = runInNewContext('gc');
        collect = typeof gc === 'function' ? () => {
            Reflect.apply(gc, undefined, []);
        } : () => undefined;
    }
    collect();
    collect();
    const {heapUsed, arrayBuffers} = process.memoryUsage();
    return heapUsed + arrayBuffers;
}
