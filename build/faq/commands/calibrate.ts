// `faq calibrate`: fits the confidence to given data and prints or writes the calibration.

import path from 'node:path';

import {Problem} from '../../package/problem';
import {readOptionsOnly} from './options';
import {UsageError} from '../diagnostics';
import {writeOutput} from '../index_file';
import type {Terminal} from '../terminal';
import {calibrate, type CalibrationTask} from '../eval/calibrate';
import {readRelevanceFile, type RelevanceData} from '../eval/data';
import {openRelevance} from '../eval/open';

const OPTIONS = {
    data: {type: 'string', multiple: true},
    index: {type: 'string'},
    language: {type: 'string'},
    out: {type: 'string'},
} as const;

/**
 * `--data FILE… [--index FILE] [--language TAG] [--out FILE]`: data without an FAQ is about the index.
 * Prints the calibration as JSON, or writes it to `--out`. Throws a `UsageError`, or a `Problem` for an invalid file.
 */
export async function runCalibrateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
    const values = readOptionsOnly(args, OPTIONS);
    if (!values.data) {
        throw new UsageError('--data FILE is needed.');
    }
    const tasks: CalibrationTask[] = [];
    for (const file of values.data) {
        const data = await readRelevanceFile(path.resolve(terminal.cwd, file));
        const index = values.index === undefined ? undefined : path.resolve(terminal.cwd, values.index);
        tasks.push({data, engine: await openRelevance(data, {index, language: values.language})});
    }
    requireEnough(tasks.map(({data}) => data));
    const {calibration, examples} = calibrate(tasks);
    const json = `${JSON.stringify(calibration)}\n`;
    if (values.out === undefined) {
        terminal.out(json.trimEnd());
    } else {
        writeOutput(path.resolve(terminal.cwd, values.out), values.out, json);
    }
    terminal.error(`${examples} examples`);
    return 0;
}

/** Minimum numbers of questions for a fit. */
const FEWEST_QUESTIONS = 50;
const FEWEST_FOREIGN = 20;

function requireEnough(data: readonly RelevanceData[]): void {
    const questions = data.reduce((sum, {queries}) => sum + queries.length, 0);
    const foreign = data.reduce((sum, {near, ood}) => sum + near.length + ood.length, 0);
    if (questions < FEWEST_QUESTIONS || foreign < FEWEST_FOREIGN) {
        throw new Problem(`the data has ${questions} questions and ${foreign} that nothing should answer; ` +
            `a fit needs at least ${FEWEST_QUESTIONS} and ${FEWEST_FOREIGN}. For one FAQ, set answer.thresholds instead.`);
    }
}
