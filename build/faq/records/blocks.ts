// Parses answers of listed entries with Pandoc, many in one conversion with separators between them.

import type {Converter} from '../compile/convert';
import {toInlines} from '../document/text';
import type {Block} from '../pandoc/ast';
import {findFormat} from '../source/formats';
import {cleanHtml} from '../source/html';
import type {FaqRecord, Markup} from './types';

/** A record with its parsed answer. */
export interface ParsedRecord {
    readonly record: FaqRecord;
    readonly answer: readonly Block[];
}

const BATCH_LENGTH = 200_000;

/** Matches footnotes and link definitions, which would affect other answers of the same conversion. */
const REACHES_OUT = /\[\^|^\s{0,3}\[[^\]]+\]:/m;

/** Parses every answer, in the order of `records`. */
export async function parseAnswers(records: readonly FaqRecord[], converter: Converter, shown: string): Promise<ParsedRecord[]> {
    const batches = makeBatches(records.filter((record) => !isPlain(record)));
    const parsed = new Map<FaqRecord, readonly Block[]>();
    await Promise.all(batches.map(async (batch) => {
        const answers = await parseBatch(batch, converter, shown);
        batch.forEach((record, at) => parsed.set(record, answers[at] ?? []));
    }));
    return records.map((record) => ({record, answer: parsed.get(record) ?? plainBlocks(record.answer)}));
}

/** Plain sentences need no parser. */
function isPlain({markup, answer}: FaqRecord): boolean {
    return markup !== 'html' && (/^[\p{L}\p{N} ,.;?!'"()-]*$/u).test(answer) && !(/^\s*(?:[-+]|\d+[.)])\s|^ {4}|www\.|--/).test(answer);
}

function plainBlocks(answer: string): Block[] {
    const inlines = toInlines(answer);
    return inlines.length === 0 ? [] : [{t: 'Para', c: inlines}];
}

function makeBatches(records: readonly FaqRecord[]): FaqRecord[][] {
    const batches: FaqRecord[][] = [];
    const open = new Map<string, {batch: FaqRecord[]; length: number}>();
    for (const record of records) {
        const alone = record.markup !== 'html' && REACHES_OUT.test(record.answer);
        const current = open.get(record.markup);
        if (!alone && current && current.length + record.answer.length <= BATCH_LENGTH) {
            current.batch.push(record);
            current.length += record.answer.length;
        } else {
            const batch = [record];
            batches.push(batch);
            if (!alone) {
                open.set(record.markup, {batch, length: record.answer.length});
            }
        }
    }
    return batches;
}

async function parseBatch(batch: readonly FaqRecord[], converter: Converter, shown: string): Promise<(readonly Block[])[]> {
    const [first] = batch;
    const format = formatOf(first?.markup ?? 'markdown');
    const separators = batch.map((_, at) => `faqbot${at}separator`);
    const wrap = (separator: string): string => (first?.markup === 'html' ? `<p>${separator}</p>` : separator);
    const bodies = batch.map(({markup, answer}) => (markup === 'html' ? cleanHtml(answer) : answer));
    const input = bodies.map((body, at) => `${wrap(separators[at] ?? '')}\n\n${body}`).join('\n\n');
    const {blocks} = await converter.convert({format, input}, shown);
    const answers = splitAt(blocks, separators);
    if (answers !== null || batch.length === 1) {
        return answers ?? [blocks.slice(1)];
    }
    // An unclosed code fence took in the next answers; convert each answer separately.
    return Promise.all(bodies.map(async (body) => (await converter.convert({format, input: body}, shown)).blocks));
}

function formatOf(markup: Markup): string {
    const pandoc = findFormat(markup === 'lines' ? 'markdown' : markup)?.pandoc ?? '';
    return markup === 'lines' ? `${pandoc}+hard_line_breaks` : pandoc;
}

/** The blocks after each separator, or `null` if one is missing. */
function splitAt(blocks: readonly Block[], separators: readonly string[]): Block[][] | null {
    const answers: Block[][] = [];
    for (const block of blocks) {
        const [only] = block.t === 'Para' && block.c.length === 1 ? block.c : [];
        if (only?.t === 'Str' && only.c === separators[answers.length]) {
            answers.push([]);
        } else {
            answers[answers.length - 1]?.push(block);
        }
    }
    return answers.length === separators.length ? answers : null;
}
