// `faq ask`: answers questions in the terminal with the browser's code.

import type {Faq, Reply} from '../../../webapp/src/answer/types';
import {UsageError} from '../diagnostics';
import {openIndexFile} from '../index_file';
import {PROGRAM} from '../project';
import {showPath} from '../source/resolve';
import type {Terminal} from '../terminal';
import {chooseIndex, readOptions} from './options';

const DEFAULT_LIMIT = 5;

/** One question as argument, or with `--stdin` one per line. */
export async function runAsk(args: readonly string[], terminal: Terminal): Promise<number> {
    const {values, positionals} = readOptions(args, {
        index: {type: 'string'},
        json: {type: 'boolean'},
        limit: {type: 'string'},
        stdin: {type: 'boolean'},
    });
    const question = positionals.join(' ');
    if (values.stdin === true ? positionals.length > 0 : positionals.length === 0) {
        throw new UsageError(values.stdin === true ? 'Give either a question or --stdin, not both.' :
            `What is the question? For example: ${PROGRAM} ask "how do guests join"`);
    }
    const limit = readLimit(values.limit);
    const file = chooseIndex(values.index, terminal.cwd);
    const {faq} = await openIndexFile(file, showPath(file, terminal.cwd));
    const answerOne = async (line: string): Promise<void> => {
        const reply = faq.ask(line, {limit});
        terminal.out(values.json === true ? JSON.stringify(await toJson(reply, faq)) : await describe(reply, faq));
    };
    if (values.stdin !== true) {
        await answerOne(question);
        return 0;
    }
    for await (const line of terminal.lines()) {
        await answerOne(line);
    }
    return 0;
}

function readLimit(text: string | undefined): number {
    if (text === undefined) {
        return DEFAULT_LIMIT;
    }
    if (!/^[1-9]\d{0,3}$/.test(text)) {
        throw new UsageError('--limit takes a number from 1 to 9999.');
    }
    return Number(text);
}

async function toJson({query, verdict, confidence, results}: Reply, faq: Faq): Promise<object> {
    return {
        query,
        verdict,
        confidence,
        results: await Promise.all(results.map(async ({id, question, section, score, sources}) =>
            ({id, question, section, score, answer: (await faq.read(id))?.answer ?? '', sources}))),
    };
}

async function describe(reply: Reply, faq: Faq): Promise<string> {
    const [best] = reply.results;
    const head = `${reply.verdict}, confidence ${reply.confidence.toFixed(2)}: ${reply.query}`;
    const list = reply.results.map(({question, section, score}) =>
        `  ${score.toFixed(3)}  ${question}${section.length > 0 ? `  (${section.join(' › ')})` : ''}`);
    const corrected = reply.corrections.map(({typed, used}) => `  read "${typed}" as "${used}"`);
    const entry = reply.verdict === 'answer' && best ? await faq.read(best.id) : null;
    const answer = entry ? ['', entry.answer, '', ...entry.sources.map(({title, url}) => `  ${title}: ${url}`)] : [];
    return [head, ...corrected, ...list, ...answer, ''].join('\n');
}
