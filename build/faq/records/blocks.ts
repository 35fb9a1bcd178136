// Parses answers of listed entries with Pandoc, many in one conversion with separators between them.

import type {Converter} from '../compile/convert';
import {toInlines} from '../document/text';
import {translateBody} from '../dialects/markdown';
import type {UnknownTag} from '../dialects/tags';
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
    const batches = makeBatches(records.filter((record) => !isPlain(record)));
    const parsed = new Map<FaqRecord, ParsedRecord>();
    await Promise.all(batches.map(async (batch) => {
        const prepared = batch.map(prepareAnswer);
        const answers = await parseBatch(prepared, batch[0]?.markup ?? 'markdown', converter, shown);
        batch.forEach((record, at) =>
            parsed.set(record, {record, answer: answers[at]?.blocks ?? [], dropped: [...prepared[at]?.dropped ?? [], ...answers[at]?.dropped ?? []]}));
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

interface PreparedAnswer {
    readonly body: string;
    readonly dropped: readonly Dropped[];
}

function prepareAnswer({markup, answer}: FaqRecord): PreparedAnswer {
    if (markup === 'html') {
        const dropped: Dropped[] = [];
        return {body: cleanHtml(answer, dropped), dropped};
    }
    const unknown: UnknownTag[] = [];
    const body = translateBody(answer, false, unknown);
    return {body, dropped: unknown.map(({what, text}) => ({what: what ?? 'unknown element', text}))};
}

interface ParsedAnswer {
    readonly blocks: readonly Block[];
    readonly dropped: readonly Dropped[];
}

async function parseBatch(batch: readonly PreparedAnswer[], markup: Markup, converter: Converter, shown: string): Promise<ParsedAnswer[]> {
    const format = formatOf(markup);
    const separators = batch.map((_, at) => `faqbot${at}separator`);
    const wrap = (separator: string): string => (markup === 'html' ? `<p>${separator}</p>` : separator);
    const bodies = batch.map(({body}) => body);
    const input = bodies.map((body, at) => `${wrap(separators[at] ?? '')}\n\n${body}`).join('\n\n');
    const {blocks, dropped} = await converter.convert({format, input}, shown);
    const answers = splitAt(blocks, separators);
    // Passages hidden by raw HTML in Markdown are known only for the whole batch.
    if (batch.length === 1 || (answers !== null && dropped.length === 0)) {
        return (answers ?? [blocks.slice(1)]).map((answer) => ({blocks: answer, dropped}));
    }
    // An unclosed code fence took in the next answers, or some hide a text; convert each answer separately.
    return Promise.all(bodies.map((body) => converter.convert({format, input: body}, shown)));
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
