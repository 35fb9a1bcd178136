// The command line: `npx faq-bot …` in the npm package, `npm run -s faq -- …` in a checkout. Commands are loaded on use, so that
// `ask` does not wait for dependencies of `build`.

import path from 'node:path';
import {createInterface} from 'node:readline';

import {textAt} from '../../webapp/src/own_property';
import {readJson} from '../package/files';
import {Problem} from '../package/problem';
import {findNearest} from './config/nearest';
import {CompileError, formatDiagnostic, UsageError} from './diagnostics';
import {PROGRAM, PROJECT_FOLDER} from './project';
import type {Terminal} from './terminal';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

interface CommandInfo {

    /** Arguments, e.g. `QUESTION [--json]`. */
    readonly usage: string;

    /** One-line description. */
    readonly about: string;

    /** Further help, one line each. */
    readonly more?: readonly string[];
    readonly load: () => Promise<Command>;
}

const SOURCES = '[--config FILE | --source FILE… [--from FORMAT] [--url URL] [--language TAG]]';
const DEFAULT_CONFIG = 'Default configuration: faq.config.yaml (or .yml, .json) in this folder.';

const COMMANDS: Readonly<Record<string, CommandInfo>> = {
    init: {
        usage: '',
        about: 'sets up an FAQ in a folder with documents: writes a configuration, CI files and a README',
        more: ['Existing files are not changed. Language, title and server are detected.'],
        load: async () => (await import('./commands/init')).runInit,
    },
    check: {
        usage: `${SOURCES} [--all] [--json] [--annotations github|gitlab [--out FILE]]`,
        about: 'lists errors and warnings, with file and line, and how much was read',
        more: [
            DEFAULT_CONFIG,
            'More than ten findings of one kind are summarised in one line; --all lists them.',
            '--annotations shows findings on the lines of a pull or merge request.',
            'Exit code 1 if there are errors; 0 if there are only warnings.',
        ],
        load: async () => (await import('./commands/check')).runCheck,
    },
    preview: {
        usage: `${SOURCES} [--out FILE] [--open] [--format html|md|json|csv]`,
        about: 'shows everything that was read, as one page to review and to send to others',
        more: [DEFAULT_CONFIG, 'Writes faq-preview.html, or the file of --out; --open opens it in the browser.',
            '--format md, json and csv print the same as text, e.g. to compare versions or to translate.'],
        load: async () => (await import('./commands/preview')).runPreview,
    },
    build: {
        usage: `${SOURCES} [--out FILE]`,
        about: 'compiles the sources into an index, for ask, eval and suggest',
        more: [DEFAULT_CONFIG, 'Writes .faq-bot/faq.index beside the configuration, or the file of --out.'],
        load: async () => (await import('./commands/build')).runBuild,
    },
    ask: {
        usage: 'QUESTION [--index FILE] [--json] [--limit N] [--stdin]',
        about: 'answers in the terminal as the plugin would',
        more: ['--stdin reads questions, one per line.'],
        load: async () => (await import('./commands/ask')).runAsk,
    },
    eval: {
        usage: '--data FILE [--index FILE] [--language TAG] [--worst N] [--min-hit1 SHARE] [--min-right SHARE] [--without-own] [--json]',
        about: 'measures how well questions are answered',
        more: [
            '--without-own also asks each question of the FAQ with its entry left out, when nothing should be posted.',
            '--min-hit1 and --min-right: exit code 1 if a smaller share of questions finds its entry first, or of answers is right.',
            'FILE is JSON: {"queries": [{"q": "a question", "id": "the entry that answers it"}],',
            '               "near": ["asked here, but not in the FAQ"], "far": ["from elsewhere"],',
            '               "contrast": ["differs from a question of the FAQ in one telling word"],',
            '               "newcomers": [{"q": "what somebody new types", "want": "post, suggest or leave", "id": "the entry, unless to leave"}]}',
            'All keys but queries are optional. Without --index, FILE also contains the FAQ: "faqs": [{"id", "question", "answer", "aliases"}], "language".',
        ],
        load: async () => (await import('./commands/eval')).runEvalCommand,
    },
    suggest: {
        usage: '{FILE | --from-channel NAME [--team NAME] [--since 30d]} [--index FILE] [--limit N] [--table | --json]',
        about: 'proposes entries and aliases for unanswered questions',
        more: [
            'FILE has one question per line, or is a channel exported from Mattermost or Slack.',
            '--from-channel reads a channel of the server, with the server and token of deploy; user names are left out.',
            'Most frequent first, with a reply as draft answer; --table prints a Markdown table.',
        ],
        load: async () => (await import('./commands/suggest')).runSuggest,
    },
    pull: {
        usage: '--team NAME [--channel NAME] [--out FOLDER] [--config FILE] [--index FILE]',
        about: 'writes the entries of a team\'s FAQ channel as Markdown files',
        more: [
            'Writes a file per entry to live/ or --out, with id, aliases, section and sources; removes files of an earlier pull.',
            'The channel is live.channel of the configuration, else faq; the server and the credentials are those of deploy.',
            'With an index (of build, or --index), entries that replace others keep their ids.',
        ],
        load: async () => (await import('./commands/pull')).runPull,
    },
    dist: {
        usage: '[--config FILE] [--out FOLDER]',
        about: 'makes the bundle for Mattermost, in dist/',
        more: [DEFAULT_CONFIG],
        load: async () => (await import('./commands/dist')).runDist,
    },
    deploy: {
        usage: '[--config FILE] [--out FOLDER] [--bundle FILE | --rollback] [--yes]',
        about: 'makes the bundle, uploads it to a server and enables it',
        more: [
            'First lists the entries that change. --yes is needed for another FAQ or an older version.',
            '--bundle uploads an existing bundle, --rollback the previous one, which is kept in dist/deployed.',
            'The server is plugin.server of the configuration or MM_SERVICESETTINGS_SITEURL.',
            'The credentials are MM_ADMIN_TOKEN, or MM_ADMIN_USERNAME and MM_ADMIN_PASSWORD.',
        ],
        load: async () => (await import('./commands/deploy')).runDeploy,
    },
    calibrate: {
        usage: '--data FILE… [--index FILE] [--language TAG] [--out FILE]',
        about: 'fits the confidence model to questions, for developers of the search',
        load: async () => (await import('./commands/calibrate')).runCalibrateCommand,
    },
};

function describeAll(): string {
    const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length)) + 2;
    return [
        `FAQ Bot ${readVersion()}: makes an FAQ for Mattermost from documents.`,
        '',
        `Usage: ${PROGRAM} COMMAND`,
        '',
        ...Object.entries(COMMANDS).map(([name, {about}]) => `  ${name.padEnd(width)}${about}`),
        '',
        `${PROGRAM} COMMAND --help explains a command.`,
        'Exit codes: 0 success, 1 an error in a source, the configuration or the server, 2 wrong usage.',
    ].join('\n');
}

function describeOne(name: string, {usage, about, more = []}: CommandInfo): string {
    return [`Usage: ${PROGRAM} ${name} ${usage}`, '', `${about.charAt(0).toUpperCase()}${about.slice(1)}.`, ...more].join('\n');
}

function readVersion(): string {
    return textAt(readJson(path.join(PROJECT_FOLDER, 'package.json')), 'version');
}

/** Runs a command line. Returns the exit code: 0, 1 for errors, 2 for wrong usage. */
export async function runCli([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
    if (name === '--version' || name === '-V') {
        terminal.out(readVersion());
        return 0;
    }
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        const [about = ''] = args;
        const info = findCommand(about);
        terminal.out(info ? describeOne(about, info) : describeAll());
        return name === undefined ? 2 : 0;
    }
    try {
        const info = findCommand(name);
        if (!info) {
            const nearest = findNearest(name, Object.keys(COMMANDS));
            throw new UsageError(`There is no command "${name}"${nearest === null ? `; there are ${Object.keys(COMMANDS).join(', ')}.` : `; did you mean "${nearest}"?`}`);
        }
        if (args.includes('--help') || args.includes('-h')) {
            terminal.out(describeOne(name, info));
            return 0;
        }
        const command = await info.load();
        return await command(args, terminal);
    } catch (error) {
        return explain(error, terminal);
    }
}

function findCommand(name: string): CommandInfo | undefined {
    return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

/** Prints errors that a user can fix and returns the exit code; rethrows others. */
function explain(error: unknown, terminal: Terminal): number {
    if (error instanceof CompileError) {
        error.diagnostics.forEach((diagnostic) => terminal.error(formatDiagnostic(diagnostic)));
        return 1;
    }
    if (error instanceof Problem || error instanceof UsageError) {
        terminal.error(`faq: ${error.message}`);
        return error instanceof UsageError ? 2 : 1;
    }
    throw error;
}

/** The process's streams. The progress line is rewritten in place, and only on a terminal. */
export function createTerminal(): Terminal {
    const {npm_lifecycle_event: script, INIT_CWD: caller} = process.env;
    const watched = process.stderr.isTTY;
    return {
        // npm runs scripts in the project's folder; paths are relative to the user's working directory.
        cwd: script === 'faq' && caller ? caller : process.cwd(),
        out: (line) => void process.stdout.write(`${line}\n`),
        error: (line) => void process.stderr.write(`${line}\n`),
        progress: (done, all) => {
            if (watched && all > 1) {
                process.stderr.write(`\r${done} of ${all} files read${done === all ? '\n' : ''}`);
            }
        },
        lines: () => createInterface({input: process.stdin, crlfDelay: Infinity}),
    };
}
