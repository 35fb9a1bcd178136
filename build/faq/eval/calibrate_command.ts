// `faq calibrate`: fits the confidence to given data and prints or writes the calibration.

import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {buildIndex, type FaqSource} from '../../../webapp/src/indexing/build_index';
import {openIndex} from '../../../webapp/src/search/index';
import {readOptionsOnly} from '../commands/options';
import {UsageError} from '../diagnostics';
import {replaceFile} from '../index_file';
import type {Terminal} from '../terminal';
import {calibrate, type CalibrationTask} from './calibrate';
import {readRelevanceFile, RelevanceError, type RelevanceData} from './data';
import {readSource} from './source';

const OPTIONS = {
    data: {type: 'string', multiple: true},
    index: {type: 'string'},
    language: {type: 'string'},
    out: {type: 'string'},
} as const;

/**
 * `--data FILE… [--index FILE] [--language TAG] [--out FILE]`: data that holds no FAQ itself is about the index.
 * Prints the calibration as JSON, or writes it to `--out`, and says how it does on held-out questions.
 * Gives the exit code: 1 where a file is wrong. Throws a `UsageError` where the command line is.
 */
export async function runCalibrateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
    const values = readOptionsOnly(args, OPTIONS);
    if (!values.data) {
        throw new UsageError('--data FILE is needed.');
    }
    try {
        const tasks: CalibrationTask[] = [];
        for (const file of values.data) {
            const data = await readRelevanceFile(path.resolve(terminal.cwd, file));
            const index = values.index === undefined ? undefined : path.resolve(terminal.cwd, values.index);
            tasks.push(await createTask(data, await findFaq(data, index, values.language)));
        }
        requireEnough(tasks.map(({data}) => data));
        const {calibration, examples, answered, precision, farAnswered, nearAnswered} = await calibrate(tasks);
        const json = `${JSON.stringify(calibration, null, 4)}\n`;
        if (values.out === undefined) {
            terminal.out(json.trimEnd());
        } else {
            replaceFile(path.resolve(terminal.cwd, values.out), Buffer.from(json));
        }
        const shares = Object.entries({answered, precision, farAnswered, nearAnswered}).map(([name, value]) => `${name} ${value.toFixed(3)}`);
        terminal.error(`${examples} examples; held out: ${shares.join(', ')}`);
        return 0;
    } catch (error) {
        terminal.error(`calibrate: ${error instanceof Error ? error.message : 'failed'}`);
        return 1;
    }
}

/** Ten weights and two thresholds cannot be fitted to a handful of questions. */
const FEWEST_QUESTIONS = 50;
const FEWEST_FOREIGN = 20;

function requireEnough(data: readonly RelevanceData[]): void {
    const questions = data.reduce((sum, {queries}) => sum + queries.length, 0);
    const foreign = data.reduce((sum, {near, ood}) => sum + near.length + ood.length, 0);
    if (questions < FEWEST_QUESTIONS || foreign < FEWEST_FOREIGN) {
        throw new RelevanceError(`the data holds ${questions} questions and ${foreign} that nothing should answer; ` +
            `a fit needs at least ${FEWEST_QUESTIONS} and ${FEWEST_FOREIGN}. For one FAQ, set answer.thresholds instead.`);
    }
}

/** The FAQ that the data is about: its index, and the whole of it, so that it can be compiled again without one of its entries. */
async function findFaq(data: RelevanceData, index: string | undefined, language = 'en'): Promise<{bytes: Uint8Array; source: FaqSource}> {
    if (data.entries) {
        const meta = {title: '', language: data.language ?? language, askChannel: null, privateByDefault: false};
        const source = {meta, entries: data.entries, synonyms: data.synonyms};
        return {source, bytes: (await buildIndex(source)).index};
    }
    if (index === undefined) {
        throw new RelevanceError('the data holds questions only: give the index they are about with --index FILE');
    }
    const bytes = await readFile(index).catch(() => {
        throw new RelevanceError(`${index}: cannot be read`);
    });
    return {bytes, source: readSource(bytes, index)};
}

async function createTask(data: RelevanceData, {bytes, source}: {bytes: Uint8Array; source: FaqSource}): Promise<CalibrationTask> {
    return {
        data,
        engine: await openIndex(bytes),
        openWithout: async (id) => openIndex((await buildIndex({...source, entries: source.entries.filter((entry) => entry.id !== id)})).index),
    };
}
