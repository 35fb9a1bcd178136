// Tables with columns for questions and answers.

import type {Block, Inline, Row, Table} from '../pandoc/ast';
import {isParagraph, rowsOf} from '../pandoc/nodes';
import {means} from '../records/columns';
import {listLeafTexts} from './leaves';
import {ANSWER_MARK, QUESTION_MARK} from './marks';
import {readsAsQuestion} from './text';

interface RowPair {
    readonly question: string;
    readonly answer: Block[];

    /** The group in its row; empty without such a column. */
    readonly group: string;
}

const LONGEST_GROUP = 80;

/** Question and answer of each row; `null` if the table has no questions. */
export function readTable(table: Table): RowPair[] | null {
    const all = rowsOf(table);
    if (all.every(([, cells]) => cells.length === 1)) {
        return readAlternating(all, table[3][1].length);
    }
    const rows = all.filter((row) => row[1].length > 1);
    if (all.some((row) => !rows.includes(row) && cellTexts(row).join(' ').length > LONGEST_GROUP)) {
        return null;
    }
    const labelled = rows.length === all.length ? readLabelled(rows) : null;
    return labelled ?? readColumns(rows)?.flatMap(({row, ...pair}) => [{...pair, group: pair.group || groupAbove(all, row)}]) ?? null;
}

/** The text of the nearest row above that is one cell over all columns. */
function groupAbove(all: readonly Row[], row: Row): string {
    const above = all.slice(0, all.indexOf(row)).findLast(([, cells]) => cells.length === 1);
    return above ? cellTexts(above).join(' ') : '';
}

function readColumns(rows: readonly Row[]): (RowPair & {readonly row: Row})[] | null {
    const [first, ...others] = rows;
    if (!first) {
        return null;
    }
    const names = cellTexts(first);
    const named = {question: names.findIndex((name) => means(name, 'question')), answer: names.findIndex((name) => means(name, 'answer'))};
    if (named.question >= 0 && named.answer >= 0) {
        return others.map((row) => ({...readRow(row, named.question, named.answer, names), row}));
    }
    const asking = (list: readonly Row[]): number => list.filter((row) => readsAsQuestion(cellTexts(row)[0] ?? '')).length;
    const counted = readsAsQuestion(names[0] ?? '') ? rows : others;
    return names.length === 2 && counted.length >= 2 && asking(counted) === counted.length ? counted.map((row) => ({...readRow(row, 0, 1, names), row})) : null;
}

/** A column in which each question has its answer in the rows below it. */
function readAlternating(rows: readonly Row[], headRows: number): RowPair[] | null {
    const pairs: RowPair[] = [];
    let group = '';
    for (const [at, row] of rows.entries()) {
        const text = cellTexts(row).join(' ');
        const last = pairs[pairs.length - 1];
        if (readsAsQuestion(text) && last?.answer.length !== 0) {
            pairs.push({question: text, answer: [], group});
        } else if (last) {
            last.answer.push(...row[1].flatMap((cell) => cell[4]));
        } else if (at < headRows) {
            group = means(text, 'question') ? '' : text;
        } else if (text !== '') {
            return null;
        }
    }
    return pairs.length > 0 && pairs.every(({answer}) => answer.length > 0) ? pairs : null;
}

/** DocBook's pages: a row whose first cell is only `Q:` or a number, and one that begins with `A:` or nothing. */
function readLabelled(rows: readonly Row[]): RowPair[] | null {
    const pairs: RowPair[] = [];
    for (const row of rows) {
        const [label = '', text = ''] = cellTexts(row);
        const last = pairs[pairs.length - 1];
        const content = row[1].slice(1).flatMap((cell) => cell[4]);
        if (isOnly(QUESTION_MARK, label) || (/^\d+(?:\.\d+)*\.?$/.test(label) && readsAsQuestion(text))) {
            pairs.push({question: text, answer: [], group: ''});
        } else if (last && (isOnly(ANSWER_MARK, label) || label === '')) {
            last.answer.push(...content);
        } else {
            return null;
        }
    }
    return pairs.length > 0 && pairs.every(({answer}) => answer.length > 0) ? pairs : null;
}

function isOnly(mark: RegExp, text: string): boolean {
    return text !== '' && [text, `${text}:`].some((label) => mark.exec(label)?.[0].length === label.length);
}

/** Further columns are appended to the answer with their names. */
function readRow([, cells]: Row, question: number, answer: number, names: readonly string[]): RowPair {
    const section = names.findIndex((name, at) => at !== question && at !== answer && means(name, 'section'));
    const others = cells.flatMap((cell, at): Block[] => {
        const isOwn = at === question || at === answer || at === section || listLeafTexts(cell[4]).length === 0 || isCounter(names[at] ?? '');
        return isOwn ? [] : named(names[at] ?? '', cell[4]);
    });
    return {group: listLeafTexts(cells[section]?.[4] ?? []).join(' '), question: listLeafTexts(cells[question]?.[4] ?? []).join(' '),
        answer: [...cells[answer]?.[4] ?? [], ...others]};
}

function named(name: string, [first, ...others]: readonly Block[]): Block[] {
    const label: Inline = {t: 'Strong', c: [{t: 'Str', c: `${name}:`}]};
    return isParagraph(first) ? [{t: 'Para', c: [label, {t: 'Space'}, ...first.c]}, ...others] :
        [{t: 'Para', c: [label]}, ...first ? [first] : [], ...others];
}

/** Name of a column with row numbers. */
export function isCounter(name: string): boolean {
    return (/^(?:#|no\.?|nr\.?|n°|№|id)?$/i).test(name.trim());
}

function cellTexts([, cells]: Row): string[] {
    return cells.map((cell) => listLeafTexts(cell[4]).join(' '));
}
