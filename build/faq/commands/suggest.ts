// `faq suggest`: lists questions that no entry answers, as YAML: new entries, and aliases of near misses.

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import type {Faq} from '../../../webapp/src/answer/types';
import {createAnalyzer} from '../../../webapp/src/text/analyze';
import {foldQuestion} from '../../../webapp/src/text/question';
import {errorAt, UsageError} from '../diagnostics';
import {openIndexFile} from '../index_file';
import {PROGRAM} from '../project';
import {findThreads} from '../records/chat';
import {readThreads} from '../records/read';
import {readSlackExport} from '../records/slack_export';
import {isBinary, nameUnreadable} from '../source/unsupported';
import {decodeText} from '../source/read';
import {showPath} from '../source/resolve';
import {readChannel} from '../suggest/channel';
import {countQuestions, createTerms, groupQuestions, type Asked} from '../suggest/group';
import {writeTable, writeYaml, type Gap} from '../suggest/write';
import type {Terminal} from '../terminal';
import {chooseIndex, findConfig, readOptions} from './options';
import {withServer} from './server';

const OPTIONS = {
    index: {type: 'string'}, limit: {type: 'string'}, json: {type: 'boolean'}, table: {type: 'boolean'},
    config: {type: 'string'}, 'from-channel': {type: 'string'}, team: {type: 'string'}, since: {type: 'string'},
} as const;

type Values = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

/** Questions that were asked, with replies to some of them. */
interface Questions {
    readonly texts: readonly string[];

    /** By {@link foldQuestion}. */
    readonly replies: ReadonlyMap<string, string>;

    /** Replies are useful even if the FAQ is not built yet. */
    readonly needsFaq: boolean;
}

/** Reads questions from a file (one per line), a channel's export or a channel, and proposes what the FAQ lacks. */
export async function runSuggest(args: readonly string[], terminal: Terminal): Promise<number> {
    const {values, positionals} = readOptions(args, OPTIONS);
    if (values.limit !== undefined && !/^[1-9]\d{0,5}$/.test(values.limit)) {
        throw new UsageError('--limit takes a positive number.');
    }
    const {texts, replies, needsFaq} = await readQuestions(values, positionals, terminal);
    const index = chooseIndex(values.index, terminal.cwd);
    const faq = !needsFaq && !existsSync(index) ? null : (await openIndexFile(index, showPath(index, terminal.cwd))).faq;
    const asked = countQuestions(texts);
    const open = asked.filter(({text}) => faq?.ask(text, {limit: 1}).verdict !== 'answer');
    const terms = createTerms(await createAnalyzer(faq?.meta.language ?? 'en'), open);
    const gaps = groupQuestions(open, terms).slice(0, Number(values.limit ?? 50)).map((group): Gap => ({
        ...group,
        near: faq && findNear(faq, group.questions),
        draft: group.questions.map(({text}) => replies.get(foldQuestion(text)) ?? '').find((reply) => reply !== '') ?? '',
    }));
    if (values.json === true) {
        terminal.out(JSON.stringify(gaps.map(({count, near, questions, draft}) => ({count, near: near?.id ?? null, questions, ...(draft !== '' && {draft})}))));
    } else {
        terminal.out((values.table === true ? writeTable : writeYaml)(gaps, sumOf(asked), sumOf(open)));
    }
    return 0;
}

async function readQuestions(values: Values, [name, ...others]: readonly string[], terminal: Terminal): Promise<Questions> {
    const channel = values['from-channel'];
    if ((name === undefined) === (channel === undefined) || others.length > 0) {
        throw new UsageError(`Name one file of questions, one a line, or a channel: ${PROGRAM} suggest questions.txt, or ${PROGRAM} suggest --from-channel help-desk --since 30d`);
    }
    if (channel === undefined && (values.team !== undefined || values.since !== undefined)) {
        throw new UsageError('--team and --since go with --from-channel.');
    }
    const bytes = name === undefined ? new Uint8Array() : readBytes(path.resolve(terminal.cwd, name), name);
    const exported = readSlackExport(bytes, true);
    const text = exported === null ? decodeText(bytes, name ?? '') : '';
    if (isBinary(text) || nameUnreadable(bytes) !== null) {
        throw errorAt({file: name ?? ''}, 'unreadable', 'This is no file of questions: write them down as text, one a line.');
    }
    const threads = channel === undefined ? exported ?? readThreads(text, name ?? '', true) :
        findThreads(await fetchPosts(channel, values, terminal), true) ?? [];
    if (threads === null) {
        return {texts: text.split('\n'), replies: new Map(), needsFaq: true};
    }
    const replies = new Map([...threads].reverse().filter(({answer}) => answer !== '').map(({question, answer}) => [foldQuestion(question), answer]));
    return {texts: threads.map(({question}) => question), replies, needsFaq: false};
}

async function fetchPosts(channel: string, {team, since, config}: Values, terminal: Terminal): Promise<unknown[]> {
    const from = Date.now() - readDays(since ?? '30d') * 24 * 60 * 60 * 1000;
    return withServer(await findConfig(config, terminal.cwd), (session) => readChannel(session, {channel, team: team ?? null, since: from}));
}

function readDays(text: string): number {
    const [, number = '', unit = ''] = (/^(\d{1,4})([dw])$/).exec(text) ?? [];
    if (number === '') {
        throw new UsageError('--since takes days or weeks, such as 30d or 6w.');
    }
    return Number(number) * (unit === 'w' ? 7 : 1);
}

function readBytes(file: string, shown: string): Uint8Array {
    try {
        return readFileSync(file);
    } catch {
        throw errorAt({file: shown}, 'unreadable', 'This file of questions cannot be read.');
    }
}

function sumOf(questions: readonly Asked[]): number {
    return questions.reduce((sum, {count}) => sum + count, 0);
}

/** The entry suggested for most of the variants. */
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
