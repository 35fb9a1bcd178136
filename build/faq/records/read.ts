// Reads lists of entries in any format, with articles of help desks and threads of channels.

import {excerptOf, type LeftOut} from '../compile/left_out';
import {CompileError, warningAt, type Place, type Report} from '../diagnostics';
import {PROGRAM} from '../project';
import type {SourceFile} from '../source/resolve';
import {findArticles, type Article} from './articles';
import {findThreads, findThreadsInRows} from './chat';
import {parseCsv} from './csv';
import {parseJson, readJson} from './json';
import {readRows, refuseTable} from './rows';
import {readSlackExport} from './slack_export';
import type {Thread} from './threads';
import type {RecordList} from './types';
import {readYaml} from './yaml';

/** Contents of a file. */
interface ReadList extends RecordList {
    readonly articles: readonly Article[];

    /** Passages to leave out, and proposals to approve. */
    readonly leftOut: readonly LeftOut[];
}

const NOTHING: ReadList = {title: '', records: [], articles: [], leftOut: []};

/** The entries of a file; `null` if its format is not a list. Throws a `CompileError`. */
export async function readList(format: string, bytes: Uint8Array, text: string | null, {shown, fields}: SourceFile, report: Report): Promise<ReadList | null> {
    switch (format) {
        case 'yaml':
            return {...NOTHING, ...readYaml(text ?? '', shown, fields, report)};
        case 'json':
            return readJsonFile(text ?? '', shown, fields, report);
        case 'csv': {
            const rows = parseCsv(text ?? '', shown);
            const threads = findThreadsInRows(rows.map(({cells}) => cells));
            return threads ? propose(threads, shown, report) : {...NOTHING, records: readRows(rows, fields, report) ?? refuseTable(rows, shown)};
        }
        case 'xlsx':
        case 'ods': {
            // Its library takes long to load.
            const {readSheets} = await import('./sheets');
            return {...NOTHING, records: await readSheets(bytes, format, shown, fields, report)};
        }
        default:
            return null;
    }
}

function readJsonFile(text: string, shown: string, fields: SourceFile['fields'], report: Report): ReadList {
    const file = parseJson(text, shown);
    const found = findArticles(file.value, file.locate);
    const threads = found ? null : findThreads(file.value);
    if (threads) {
        return propose(threads, shown, report, file.locate);
    }
    return {...NOTHING, ...(found ?? readJson(file, shown, fields, report))};
}

/** Proposals from a Slack workspace export; `null` for other files. */
export function readExport(bytes: Uint8Array, shown: string, report: Report): ReadList | null {
    const threads = readSlackExport(bytes);
    return threads && propose(threads, shown, report);
}

/** Proposals from a channel export; `null` for other files. */
export function readThreads(text: string, shown: string, unanswered = false): Thread[] | null {
    try {
        return (/^\s*[[{]/).test(text) ? findThreads(parseJson(text, shown).value, unanswered) :
            findThreadsInRows(parseCsv(text, shown).map(({cells}) => cells), unanswered);
    } catch (error) {
        if (error instanceof CompileError) {
            return null;
        }
        throw error;
    }
}

/** Proposals become entries only after somebody approves them. */
function propose(threads: readonly Thread[], shown: string, report: Report, locate?: (text: string) => Place): ReadList {
    const place = {file: shown, line: 1, column: 1};
    report(warningAt(place, 'proposals', threads.length === 0 ? 'This is a channel\u2019s export, and no thread in it asks something and is answered.' :
        `This is a channel\u2019s export. ${threads.length} of its threads could be entries; none is taken by itself: "${PROGRAM} suggest ${shown}" writes them down for you to approve.`));
    const leftOut = threads.map(({question, answer}): LeftOut =>
        ({file: shown, line: (locate?.(question) ?? place).line, what: 'proposal', text: excerptOf(`${question} — ${answer}`)}));
    return {...NOTHING, leftOut};
}
