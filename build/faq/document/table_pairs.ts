// A table whose columns are questions and answers.

import type {Block, Row, Table} from '../pandoc/ast';
import {means} from '../records/columns';
import {listLeafTexts} from './leaves';
import {readsAsQuestion} from './text';

/** Question and answer of each row; `null` where the table is none of questions. */
export function readTable([, , , head, bodies, foot]: Table): {question: string; answer: Block[]}[] | null {
    const rows = [...head[1], ...bodies.flatMap((body) => [...body[2], ...body[3]]), ...foot[1]];
    const [first, ...others] = rows;
    if (!first || rows.some(([, cells]) => cells.length < 2)) {
        return null;
    }
    const names = cellTexts(first);
    const named = {question: names.findIndex((name) => means(name, 'question')), answer: names.findIndex((name) => means(name, 'answer'))};
    if (named.question >= 0 && named.answer >= 0) {
        return others.map((row) => readRow(row, named.question, named.answer, names));
    }
    const asking = (list: readonly Row[]): number => list.filter((row) => readsAsQuestion(cellTexts(row)[0] ?? '')).length;
    const counted = readsAsQuestion(names[0] ?? '') ? rows : others;
    return names.length === 2 && counted.length >= 2 && asking(counted) === counted.length ? counted.map((row) => readRow(row, 0, 1, names)) : null;
}

/** Columns besides the answer follow it, each with its name. */
function readRow([, cells]: Row, question: number, answer: number, names: readonly string[]): {question: string; answer: Block[]} {
    const others = cells.flatMap((cell, at): Block[] => {
        const isOwn = at === question || at === answer || listLeafTexts(cell[4]).length === 0 || (/^(?:#|no\.?|nr\.?|№|id)?$/i).test(names[at] ?? '');
        return isOwn ? [] : [{t: 'Para', c: [{t: 'Strong', c: [{t: 'Str', c: `${names[at] ?? ''}:`}]}]}, ...cell[4]];
    });
    return {question: listLeafTexts(cells[question]?.[4] ?? []).join(' '), answer: [...cells[answer]?.[4] ?? [], ...others]};
}

function cellTexts([, cells]: Row): string[] {
    return cells.map((cell) => listLeafTexts(cell[4]).join(' '));
}
