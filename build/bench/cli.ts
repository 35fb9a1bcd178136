// `make bench`: this engine beside others on the same questions, then on FAQs of growing size, then on bad input.
// BENCH_DATA=FILE[,FILE…]  relevance data instead of the project's own (the language may follow as FILE:de)
// BENCH_SCALE=1000,10000   sizes of synthetic FAQs; empty for none
// BENCH_SECONDS=10         time limit for each engine and file or size
// BENCH_MARKDOWN=FILE      file to write the tables to, as Markdown

import {readFile, writeFile} from 'node:fs/promises';

import {measureBadInput} from './bad_input';
import {CONTENDERS, type BenchFaq} from './engines';
import {measureContender} from './measure';
import {measureScale} from './scale';
import {toMarkdown, toTerminal, type Table} from './table';
import {readRelevanceFile, type RelevanceData} from '../faq/eval/data';
import {BUNDLED_INDEX_FILE} from '../faq/project';
import {decodeIndex} from '../../webapp/src/faq/codec';

const OWN_DATA = 'tests/relevance/bundled.report.json,tests/relevance/german.json:de,tests/relevance/japanese.json:ja';

const BUDGET_MS = 1000 * Number(process.env.BENCH_SECONDS ?? 10);

const tables: Table[] = [];
for (const name of list(process.env.BENCH_DATA ?? OWN_DATA)) {
    const [file = '', language = 'en'] = name.split(':');
    const data = await readRelevanceFile(file);
    show(await compare(file, data, await findFaq(data, language)));
}
const sizes = list(process.env.BENCH_SCALE ?? '1000,10000,100000').map(Number);
if (sizes.length > 0) {
    show(await scale(sizes));
}
show(await measureBadInput());
if (process.env.BENCH_MARKDOWN) {
    await writeFile(process.env.BENCH_MARKDOWN, `${tables.map(toMarkdown).join('\n\n')}\n`);
}

function show(table: Table): void {
    tables.push(table);
    console.log(toTerminal(table));
}

function list(text: string): string[] {
    return text.split(',').map((item) => item.trim()).filter((item) => item !== '');
}

async function findFaq(data: RelevanceData, language: string): Promise<BenchFaq> {
    return data.entries ? {index: null, entries: data.entries, synonyms: data.synonyms, language: data.language ?? language} : loadBundled();
}

/** The index, and the entries that other engines get. Rejects where it has not been built (`npm run build:faq`). */
async function loadBundled(): Promise<BenchFaq> {
    const index = await readFile(BUNDLED_INDEX_FILE).catch(() => {
        throw new Error(`${BUNDLED_INDEX_FILE} is missing: run npm run build:faq first`);
    });
    const {meta, entries, answers, aliases} = decodeIndex(index);
    return {index, language: meta.language, synonyms: [],
        entries: entries.map((entry, at) => ({...entry, answer: answers[at] ?? '', aliases: aliases[at] ?? []}))};
}

async function compare(file: string, data: RelevanceData, faq: BenchFaq): Promise<Table> {
    const rows: string[][] = [];
    for (const {name, settings, prepare} of CONTENDERS) {
        const ask = await prepare(faq);
        const {n, hit1, hit3, mrr10, p50Ms, p95Ms} = measureContender(ask, data.queries, BUDGET_MS);
        rows.push([
            name, `${share(hit1.value)} (${share(hit1.low)}–${share(hit1.high)})`, share(hit3.value), share(mrr10.value),
            milliseconds(p50Ms), milliseconds(p95Ms), String(n), settings,
        ]);
    }
    return {
        title: `${file.split('/').at(-1) ?? file}: ${data.queries.length} questions to ${faq.entries.length} entries`,
        head: ['engine', 'Hit@1 (95 %)', 'Hit@3', 'MRR@10', 'p50 ms', 'p95 ms', 'asked', 'settings'], rows,
    };
}

async function scale(counts: readonly number[]): Promise<Table> {
    const rows: string[][] = [];
    for (const count of counts) {
        for (const {name, entries, asked, loadMs, gzipBytes, p50Ms, p95Ms, hit1, heapBytes} of await measureScale(count, BUDGET_MS)) {
            rows.push([
                entries.toLocaleString('en'), name, loadMs.toFixed(1), (gzipBytes / 1000).toFixed(0), (heapBytes / 1e6).toFixed(1),
                milliseconds(p50Ms), milliseconds(p95Ms), share(hit1), String(asked),
            ]);
        }
    }
    return {title: 'Synthetic FAQs', head: ['entries', 'engine', 'load ms', 'kB gzip', 'MB in memory', 'p50 ms', 'p95 ms', 'Hit@1', 'asked'], rows};
}

function share(value: number): string {
    return value.toFixed(3);
}

function milliseconds(value: number): string {
    return value < 10 ? value.toFixed(3) : value.toFixed(0);
}
