// `faq suggest`: what people asked that no entry answers, as YAML to paste: new entries, and aliases of those nearly hit.

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {stringify} from 'yaml';

import type {Faq} from '../../../webapp/src/answer/types';
import {createAnalyzer} from '../../../webapp/src/text/analyze';
import {errorAt, UsageError} from '../diagnostics';
import {openIndexFile} from '../index_file';
import {PROGRAM} from '../project';
import {readThreads} from '../records/read';
import type {Thread} from '../records/threads';
import {decodeText} from '../source/read';
import {showPath} from '../source/resolve';
import {countQuestions, createTerms, groupQuestions} from '../suggest/group';
import type {Asked, Group} from '../suggest/group';
import type {Terminal} from '../terminal';
import {chooseIndex, readOptions} from './options';
import {countOf} from './report';

/** A group and the entry it nearly hits, `null` where it hits none. */
interface Gap extends Group {
    readonly near: {readonly id: string; readonly question: string} | null;
}

/** Reads a file of questions, one a line, or a channel's export, and proposes what the FAQ lacks. */
export async function runSuggest(args: readonly string[], terminal: Terminal): Promise<number> {
    const {values, positionals} = readOptions(args, {index: {type: 'string'}, limit: {type: 'string'}, json: {type: 'boolean'}});
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0) {
        throw new UsageError(`Name one file of questions, one a line: ${PROGRAM} suggest questions.txt`);
    }
    if (values.limit !== undefined && !/^[1-9]\d{0,5}$/.test(values.limit)) {
        throw new UsageError('--limit takes a positive number.');
    }
    const index = chooseIndex(values.index, terminal.cwd);
    const text = readText(path.resolve(terminal.cwd, name), name);
    const threads = readThreads(text, name);
    const {faq} = threads && !existsSync(index) ? {faq: null} : await openIndexFile(index, showPath(index, terminal.cwd));
    if (threads) {
        const open = threads.filter(({question}) => faq?.ask(question, {limit: 1}).verdict !== 'answer').slice(0, Number(values.limit ?? 50));
        terminal.out(values.json === true ? JSON.stringify(open) : describeThreads(open, threads.length));
        return 0;
    }
    if (faq === null) {
        return 1;
    }
    const asked = countQuestions(text.split('\n'));
    const open = asked.filter(({text}) => faq.ask(text, {limit: 1}).verdict !== 'answer');
    const terms = createTerms(await createAnalyzer(faq.meta.language), open);
    const gaps = groupQuestions(open, terms).slice(0, Number(values.limit ?? 50)).map((group) => ({...group, near: findNear(faq, group.questions)}));
    if (values.json === true) {
        terminal.out(JSON.stringify(gaps.map(({count, near, questions}) => ({count, near: near?.id ?? null, questions}))));
    } else {
        terminal.out(describe(gaps, sumOf(asked), sumOf(open)));
    }
    return 0;
}

function readText(file: string, shown: string): string {
    let bytes: Buffer;
    try {
        bytes = readFileSync(file);
    } catch {
        throw errorAt({file: shown}, 'unreadable', 'This file of questions cannot be read.');
    }
    return decodeText(bytes, shown);
}

/** Proposals of a channel's export, with the answers that were given: to be read, put right and pasted by whoever keeps the FAQ. */
function describeThreads(threads: readonly Thread[], all: number): string {
    return [
        `# ${countOf(threads.length, 'thread')} of ${all.toLocaleString('en')} that were answered are not in the FAQ. Read each before you paste it: take out names and what is private.`,
        ...(threads.length > 0 ? ['entries:', ...threads.map(({question, answer}) => `  - question: ${scalar(question)}\n    answer: ${stringify(answer, {lineWidth: 0}).trimEnd().replace(/\n/g, '\n    ')}`)] : []),
    ].join('\n');
}

function sumOf(questions: readonly Asked[]): number {
    return questions.reduce((sum, {count}) => sum + count, 0);
}

/** The entry that most of the askings suggest. */
function findNear(faq: Faq, questions: readonly Asked[]): Gap['near'] {
    const votes = new Map<string, {id: string; question: string; count: number}>();
    for (const {text, count} of questions) {
        const {verdict, results: [best]} = faq.ask(text, {limit: 1});
        if (verdict === 'suggestions' && best) {
            votes.set(best.id, {id: best.id, question: best.question, count: count + (votes.get(best.id)?.count ?? 0)});
        }
    }
    const [winner] = [...votes.values()].sort((a, b) => b.count - a.count);
    return winner && winner.count * 2 > sumOf(questions) ? winner : null;
}

function describe(gaps: readonly Gap[], all: number, open: number): string {
    const near = gaps.filter((gap) => gap.near !== null);
    const none = gaps.filter((gap) => gap.near === null);
    return [
        `# ${countOf(open, 'question')} of ${all.toLocaleString('en')} have no answer, in ${countOf(gaps.length, 'group')}.`,
        ...(near.length > 0 ? ['', '# Nearly hit an entry: where it does answer them, add them to faq.config.yaml.', 'aliases:', ...writeAliases(near)] : []),
        ...(none.length > 0 ? ['', '# Not in the FAQ: answer them in a YAML source.', 'entries:', ...none.map(writeStub)] : []),
    ].join('\n');
}

/** One key an entry, as YAML allows no key twice. */
function writeAliases(gaps: readonly Gap[]): string[] {
    const byId = new Map<string, Gap[]>();
    gaps.forEach((gap) => byId.set(gap.near?.id ?? '', [...(byId.get(gap.near?.id ?? '') ?? []), gap]));
    return [...byId].map(([id, list]) => [
        `  ${scalar(id)}:  # ${oneLine(list[0]?.near?.question ?? '')}`,
        ...list.flatMap(({questions}) => questions.map(({text, count}) => `    - ${scalar(text)}  # ${times(count)}`)),
    ].join('\n'));
}

function writeStub({questions: [first, ...others], count}: Gap): string {
    return [
        `  - question: ${scalar(first?.text ?? '')}  # ${times(count)} in all`,
        '    answer: ""',
        ...(others.length > 0 ? ['    aliases:', ...others.map(({text, count: each}) => `      - ${scalar(text)}  # ${times(each)}`)] : []),
    ].join('\n');
}

function scalar(text: string): string {
    return stringify(text, {lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE'}).trim();
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ');
}

function times(count: number): string {
    return count === 1 ? 'once' : `${count.toLocaleString('en')} times`;
}
