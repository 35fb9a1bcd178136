// Detects question/answer pairs without headings. Blocks are scanned for a few shapes of questions: a mark (`Q:`), an emphasised
// question, lists of such, two columns, definition lists.

import type {Block, Inline} from '../pandoc/ast';
import {isParagraph, rowsOf} from '../pandoc/nodes';
import {cleanTitle, findBareNumbers, type BareNumbers} from './clean';
import {isTitle, splitEmphasis, withoutAnswerMark} from './emphasis';
import {linesOf, listLeafTexts} from './leaves';
import {findMarks, type Marks} from './marks';
import {continueNumbers} from './numbered';
import {DETAILS_CLASS} from './outline';
import {asked, readParagraph, type ReadContext, type Sign, type Unit} from './pair_paragraphs';
import {settle} from './settle_questions';
import {readTable} from './table_pairs';
import {asksByMark, blocksText, plainText, readsAsQuestion} from './text';

export interface Pair {
    readonly question: string;
    readonly answer: readonly Block[];

    /** A bold line above a group of questions; empty without one. */
    readonly group: string;

    /** Other questions with the same answer. */
    readonly aliases: readonly string[];

    /** Lines in its answer that are in bold as the question itself is. */
    readonly titles: readonly string[];
}

export interface Pairs {

    /** Blocks before the first question. */
    readonly before: readonly Block[];
    readonly pairs: readonly Pair[];
}

/**
 * Finds question/answer pairs in `blocks`.
 * @param titlesAsk whether a short line in bold that is followed by text is a question
 * @param counted the document's numbering style if known; else detected from `blocks`
 * @param anyTerm whether any definition list counts (a document without headings), or only one whose terms are questions
 * @param anySentence whether a sentence that asks counts without a mark or emphasis; below a problem it is a step of the solution
 */
export function readPairs(blocks: readonly Block[],
    {anyTerm = false, anySentence = true, titlesAsk = false, counted}: {anyTerm?: boolean; anySentence?: boolean; titlesAsk?: boolean;
        counted?: BareNumbers | undefined} = {}): Pairs {
    const marks = findMarks(blocks.flatMap(firstTexts));
    const boxesAsk = blocks.filter((block) => block.t === 'BlockQuote' && block.c[0] && signOf(readBlock(block.c[0], {marks, anyTerm})) === 'lead').length >= 2;
    return gather(continueNumbers(settle(blocks.flatMap((block) => readBlock(block, {marks, anyTerm, titlesAsk, boxesAsk})), anySentence, titlesAsk)), marks,
        counted);
}

/**
 * Finds pairs below a heading that is a question: only marks, or several bold questions, count. What precedes them is the answer,
 * without its mark.
 * @param marks those of the whole document
 */
export function readMarkedPairs(blocks: readonly Block[], marks: Marks): Pairs {
    const context = {marks, anyTerm: false};
    const read = blocks.map((block) => readBlock(block, context));
    const isStrong = (unit: Unit): boolean => 'asked' in unit && !unit.isMarked && (unit.sign === 'emphasis' || unit.sign === 'mark');
    const several = read.flat().filter(isStrong).length >= 2;
    const units = blocks.flatMap((block, at): Unit[] =>
        (read[at]?.some((unit) => 'asked' in unit && ((unit.isMarked && block.t !== 'Table') || (several && isStrong(unit)))) ? [...settle(read[at])] :
            [{block}]));
    const {before, pairs} = gather(units, marks);
    return {before: before.flatMap((block) => withoutAnswerMark(block, marks)), pairs};
}

function gather(units: readonly Unit[], marks: Marks, known?: BareNumbers): Pairs {
    const before: Block[] = [];
    const pairs: {question: string; answer: Block[]; group: string; titles: string[]; isBold: boolean; aliases: readonly string[]}[] = [];
    let group = '';
    const counted = known ?? findBareNumbers(units.flatMap((unit) => ('asked' in unit ? [unit.asked] : [])));
    for (const unit of units) {
        const last = pairs[pairs.length - 1];
        if ('asked' in unit) {
            group = unit.group ?? takeGroup(last?.answer ?? before, last !== undefined) ?? group;
            pairs.push({question: cleanTitle(unit.asked, counted).text, answer: [], group, titles: [], isBold: unit.sign === 'emphasis' && !unit.isMarked,
                aliases: (unit.aliases ?? []).map((alias) => cleanTitle(alias, counted).text)});
        } else if (last) {
            last.titles.push(...unit.title !== undefined && last.isBold && last.answer.length > 0 ? [unit.title] : []);
            last.answer.push(...withoutAnswerMark(unit.block, marks));
        } else {
            before.push(unit.block);
        }
    }
    return {before, pairs};
}

function readBlock(block: Block, context: ReadContext): Unit[] {
    switch (block.t) {
        case 'Para':
        case 'Plain':
            return readParagraph(block.c, context);
        case 'BulletList':
            return readList(block, block.c, context);
        case 'OrderedList':
            return readList(block, block.c[1], context, block.c[0][0]);
        case 'BlockQuote':
            return readBox(block, block.c, context);
        case 'LineBlock':
            return readBox(block, [{t: 'Para', c: block.c.flatMap((line, at): Inline[] => (at === 0 ? line : [{t: 'LineBreak'}, ...line]))}], context);
        case 'Div':
            return block.c[0][1].includes(DETAILS_CLASS) ? readFold(block, block.c[1]) : block.c[1].flatMap((inner) => readBlock(inner, context));
        case 'Table':
            return readTable(block.c)?.flatMap(({question, answer, group}): Unit[] =>
                [{...asked(question, 'mark', []), group}, ...answer.map((inner) => ({block: inner}))]) ?? readLayout(block, context);
        case 'DefinitionList':
            return readTerms(block, context);
        default:
            return [{block}];
    }
}

/** A table that only places text: a cell of it holds several questions. */
function readLayout(table: Extract<Block, {t: 'Table'}>, context: ReadContext): Unit[] {
    const cells = rowsOf(table.c).flatMap(([, row]) => row.map((cell) => cell[4].flatMap((block) => readBlock(block, context))));
    const isStrong = (unit: Unit): boolean => 'asked' in unit && (unit.sign === 'emphasis' || unit.sign === 'mark');
    return cells.some((units) => units.filter(isStrong).length >= 2) ? cells.flat() : [{block: table}];
}

/** A list whose items each start with a question, answered in the item or after the list. */
function readList(list: Block, items: readonly Block[][], context: ReadContext, start?: number): Unit[] {
    const read = items.map((item) => readItem(item, items.length, context));
    const asking = read.filter((units) => units !== null).length;
    const isPlain = read.every((units) => units?.every((unit) => !('asked' in unit) || unit.sign === 'plain') ?? true);
    if (asking === 0 || asking < items.length * (isPlain ? NEARLY_ALL_ASK : MOST_ASK)) {
        return [{block: list}];
    }
    const isSure = read.some((units) => units?.some((unit) => 'asked' in unit && unit.sign === 'emphasis'));
    return read.flatMap((units, at): Unit[] => {
        const [first, ...others] = units ?? readTitledItem(items[at] ?? []);
        if (!first || !('asked' in first)) {
            return first ? [first, ...others] : [];
        }
        const question = isSure ? asked(first.asked, first.sign === 'plain' ? 'emphasis' : first.sign, first.original, first.isMarked) : first;
        return [start === undefined ? question : {...question, number: start + at}, ...others];
    });
}

/** An item between questions that asks nothing: a short or bold first line with more below it is a question like them. */
function readTitledItem(item: readonly Block[]): Unit[] {
    const [first, ...others] = item;
    return isParagraph(first) && (isTitle(first.c) || isBoldAlone(first.c)) && others.length > 0 ?
        [asked(plainText(first.c), 'emphasis', first.c), ...others.map((block) => ({block}))] :
        [{block: {t: 'BulletList', c: [[...item]]}}];
}

function isBoldAlone(inlines: readonly Inline[]): boolean {
    const {emphasised, rest, weak} = splitEmphasis(inlines);
    return !weak && emphasised.length > 0 && plainText(rest) === '' && plainText(emphasised).length <= LONGEST_BOLD;
}

const LONGEST_BOLD = 300;

/** Minimum share of items or terms that are questions, and of items that only begin with a sentence that asks: these may be steps. */
const MOST_ASK = 0.5;
const NEARLY_ALL_ASK = 0.8;

/** Splits an item that starts with a question, else `null`. A plain sentence needs an answer in the item, or to be alone. */
function readItem([first, ...others]: readonly Block[], count: number, context: ReadContext): Unit[] | null {
    const [lead, ...rest] = first ? readBlock(first, {...context, inItem: true}) : [];
    if (lead === undefined || !('asked' in lead)) {
        return null;
    }
    const isWeak = lead.sign === 'plain' || lead.sign === 'word' || lead.sign === 'title';
    if (isWeak && others.length + rest.length === 0 && count > 1) {
        return null;
    }
    const sign = lead.sign === 'title' || lead.sign === 'lead' || (lead.sign === 'plain' && others.length === 0) ? lead.sign : 'emphasis';
    return [asked(lead.asked, sign, isParagraph(first) ? first.c : [], lead.isMarked), ...rest, ...others.map((block) => ({block}))];
}

/** Word processors' indented paragraphs appear as quotes. */
function readBox(box: Block, blocks: readonly Block[], context: ReadContext): Unit[] {
    const units = blocks.flatMap((block) => readBlock(block, context));
    const sign = signOf(units);
    return sign === 'mark' || sign === 'emphasis' || (sign === 'lead' && context.boxesAsk === true) ? units : [{block: box}];
}

/** The sign of a question that units begin with. */
function signOf([first]: readonly Unit[]): Sign | null {
    return first && 'asked' in first ? first.sign : null;
}

function readFold(block: Block, [summary, ...body]: readonly Block[]): Unit[] {
    const title = summary ? blocksText([summary]) : '';
    return readsAsQuestion(title) ? [asked(title, 'emphasis', []), ...body.map((inner) => ({block: inner}))] : [{block}];
}

function readTerms(list: Extract<Block, {t: 'DefinitionList'}>, {anyTerm, marks}: ReadContext): Unit[] {
    const terms = list.c.map(([term, definitions]) => ({text: plainText(term), lines: linesOf(term), blocks: definitions.flat()}));
    const own = findMarks(terms.map(({text}) => `${text}:`));
    if (terms.every(({text}) => own.question(`${text}:`) > text.length || own.answer(`${text}:`) > text.length)) {
        return terms.flatMap(({text, blocks}): Unit[] =>
            (own.question(`${text}:`) > text.length ? [asked(blocksText(blocks), 'mark', [])] : blocks.map((block) => ({block}))));
    }
    const asking = terms.filter(({text}) => readsAsQuestion(text) || marks.question(text) > 0).length;
    return anyTerm || asking >= terms.length * MOST_ASK ?
        terms.flatMap(({text, blocks, lines}): Unit[] => [askTerm(text, lines), ...blocks.map((block) => ({block}))]) :
        [{block: list}];
}

/** Several terms that each ask, one a line, are ways to ask for the same. */
function askTerm(text: string, lines: readonly string[]): Unit {
    const [first, ...aliases] = lines;
    return first !== undefined && aliases.length > 0 && lines.every(asksByMark) ? {...asked(first, 'mark', []), aliases} : asked(text, 'mark', []);
}

/** A short bold line before a question is the heading of the following questions. */
function takeGroup(answer: Block[], needsMore: boolean): string | null {
    const last = answer[answer.length - 1];
    if (last?.t !== 'Para' || (needsMore && answer.length < 2)) {
        return null;
    }
    const {emphasised, rest, weak} = splitEmphasis(last.c);
    const text = plainText(emphasised);
    if (weak || plainText(rest) !== '' || text === '' || text.length > 60 || (/[.:!?,;]$/).test(text)) {
        return null;
    }
    answer.pop();
    return cleanTitle(text).text;
}

function firstTexts(block: Block): string[] {
    return listLeafTexts([block]).flatMap((text) => text.split('\n')).concat(isParagraph(block) ? linesOf(block.c) : []);
}
