// Parses answers of listed entries with Pandoc, many in one conversion with separators between them.

import type {Converter} from '../compile/convert';
import {toInlines} from '../document/text';
import {translateBody} from '../dialects/markdown';
import type {Dropped} from '../html/drop';
import type {Block} from '../pandoc/ast';
import {findFormat} from '../source/formats';
import {cleanHtml} from '../source/html';
import type {FaqRecord, Markup} from './types';

/** A record with its parsed answer. */
export interface ParsedRecord {
    readonly record: FaqRecord;
    readonly answer: readonly Block[];

    /** Passages of the answer that were left out. */
    readonly dropped: readonly Dropped[];
}

const BATCH_LENGTH = 200_000;

/** Matches footnotes and link definitions, which would affect other answers of the same conversion. */
const REACHES_OUT = /\[\^|^\s{0,3}\[[^\]]+\]:/m;

/** Parses every answer, in the order of `records`. */
export async function parseAnswers(records: readonly FaqRecord[], converter: Converter, shown: string): Promise<ParsedRecord[]> {
    const parsed = new Map<FaqRecord, ParsedRecord>();
    await Promise.all(makeBatches(records.filter((record) => !isPlain(record))).map(async (batch) => {
        (await parseBatch(batch, converter, shown)).forEach((each) => parsed.set(each.record, each));
    }));
    return records.map((record) => parsed.get(record) ?? {record, answer: plainBlocks(record.answer), dropped: []});
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

/** The answer as Pandoc reads it, and passages that are left out of it. */
function prepareAnswer({markup, answer}: FaqRecord): {body: string; dropped: Dropped[]} {
    const dropped: Dropped[] = [];
    return {body: markup === 'html' ? cleanHtml(answer, dropped) : translateBody(answer, false, dropped), dropped};
}

/** @param batch records of the same markup */
async function parseBatch(batch: readonly FaqRecord[], converter: Converter, shown: string): Promise<ParsedRecord[]> {
    const markup = batch[0]?.markup ?? 'markdown';
    const format = formatOf(markup);
    const prepared = batch.map((record, at) => ({record, separator: `faqbot${at}separator`, ...prepareAnswer(record)}));
    const input = prepared.map(({separator, body}) => `${markup === 'html' ? `<p>${separator}</p>` : separator}\n\n${body}`).join('\n\n');
    const {blocks, dropped} = await converter.convert({format, input}, shown);
    const answers = splitAt(blocks, prepared.map(({separator}) => separator));
    // Passages hidden by raw HTML in Markdown are known only for the whole batch.
    if (batch.length === 1 || (answers !== null && dropped.length === 0)) {
        const parts = answers ?? [blocks.slice(1)];
        return prepared.map(({record, dropped: own}, at) => ({record, answer: parts[at] ?? [], dropped: [...own, ...dropped]}));
    }
    // An unclosed code fence took in the next answers, or some hide a text; convert each answer separately.
    return Promise.all(prepared.map(async ({record, body, dropped: own}) => {
        const alone = await converter.convert({format, input: body}, shown);
        return {record, answer: alone.blocks, dropped: [...own, ...alone.dropped]};
    }));
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
