// The command line: `npx faq-bot …` in the npm package, `npm run -s faq -- …` in a checkout. Commands are loaded on use, so that
// `ask` does not wait for dependencies of `build`.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline';

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
const DEFAULT_CONFIG = 'Without --config, faq.config.yaml (or .yml, .json) here is taken.';

const COMMANDS: Readonly<Record<string, CommandInfo>> = {
    init: {
        usage: '',
        about: 'makes the documents in this folder an FAQ: writes a configuration, CI files and a README',
        more: ['Nothing that is there is changed. Language, title and server are found out.'],
        load: async () => (await import('./commands/init')).runInit,
    },
    check: {
        usage: `${SOURCES} [--all] [--json] [--annotations github|gitlab [--out FILE]]`,
        about: 'says what is wrong or doubtful, with file and line, and how much was read',
        more: [
            DEFAULT_CONFIG,
            'More than ten findings of a kind are one line; --all lists them.',
            '--annotations shows findings on the lines of a pull or merge request.',
            'Exit code 1 where there are errors; warnings alone are no failure.',
        ],
        load: async () => (await import('./commands/check')).runCheck,
    },
    preview: {
        usage: `${SOURCES} [--out FILE] [--open] [--format html|md|json|csv]`,
        about: 'shows everything that was read, as one page to look at and to send to others',
        more: [DEFAULT_CONFIG, 'The page goes to faq-preview.html, or to --out; --open opens it in the browser.', '--format md, json and csv print the same as text, to compare versions and to translate.'],
        load: async () => (await import('./commands/preview')).runPreview,
    },
    build: {
        usage: `${SOURCES} [--out FILE]`,
        about: 'compiles the sources into an index, for ask, eval and suggest',
        more: [DEFAULT_CONFIG, 'The index goes to .faq-bot/faq.index beside the configuration.'],
        load: async () => (await import('./commands/build')).runBuild,
    },
    ask: {
        usage: 'QUESTION [--index FILE] [--json] [--limit N] [--stdin]',
        about: 'answers in the terminal as the plugin would',
        more: ['--stdin reads questions, one a line.'],
        load: async () => (await import('./commands/ask')).runAsk,
    },
    eval: {
        usage: '--data FILE [--index FILE] [--language TAG] [--worst N] [--min-hit1 SHARE] [--min-right SHARE] [--without-own] [--json]',
        about: 'measures how well questions find their answers',
        more: [
            '--without-own asks every question of the FAQ without the entry that answers it: nothing should be posted then.',
            '--min-hit1 and --min-right fail (exit code 1) where fewer questions find their entry first, or fewer answers are right.',
            'FILE is JSON: {"queries": [{"q": "a question", "id": "the entry that answers it"}],',
            '               "near": ["asked here, but not in the FAQ"], "far": ["from elsewhere"],',
            '               "contrast": ["differs from a question of the FAQ in one telling word"],',
            '               "newcomers": [{"q": "what somebody new types", "want": "post, suggest or leave", "id": "the entry, unless to leave"}]}',
            'All but queries may be missing. Without --index, FILE also holds the FAQ: "faqs": [{"id", "question", "answer", "aliases"}], "language".',
        ],
        load: async () => (await import('./commands/eval')).runEvalCommand,
    },
    suggest: {
        usage: '{FILE | --from-channel NAME [--team NAME] [--since 30d]} [--index FILE] [--limit N] [--table | --json]',
        about: 'proposes entries and aliases for questions that nothing answers',
        more: [
            'FILE has questions, one a line, or is a channel\'s export of Mattermost or Slack.',
            '--from-channel reads a channel of the server that deploy goes to, with the same token; names are left out.',
            'Most asked first, what was replied as a draft; --table makes a Markdown table of it for a meeting.',
        ],
        load: async () => (await import('./commands/suggest')).runSuggest,
    },
    pull: {
        usage: '--team NAME [--channel NAME] [--out FOLDER] [--config FILE] [--index FILE]',
        about: 'writes the entries that a team keeps in Mattermost as Markdown, to be built in',
        more: [
            'Each entry is a file in live/, or in --out, with its id, other ways to ask, section and sources; what an earlier pull wrote there goes.',
            'The channel is live.channel of the configuration, else faq; the server and what lets you in are those of deploy.',
            'With an index, of build or --index, entries that stand in for others keep their ids.',
        ],
        load: async () => (await import('./commands/pull')).runPull,
    },
    dist: {
        usage: '[--config FILE] [--out FOLDER]',
        about: 'makes the bundle that Mattermost installs, in dist/',
        more: [DEFAULT_CONFIG],
        load: async () => (await import('./commands/dist')).runDist,
    },
    deploy: {
        usage: '[--config FILE] [--out FOLDER] [--bundle FILE | --rollback] [--yes]',
        about: 'makes the bundle, uploads it to a server and enables it',
        more: [
            'Before that it says which entries change. --yes confirms what would be a surprise: another FAQ, an older version.',
            '--bundle uploads a bundle that is there, --rollback the one before the last, which is kept in dist/deployed.',
            'The server is plugin.server of the configuration or MM_SERVICESETTINGS_SITEURL.',
            'MM_ADMIN_TOKEN, or MM_ADMIN_USERNAME and MM_ADMIN_PASSWORD, let it in.',
        ],
        load: async () => (await import('./commands/deploy')).runDeploy,
    },
    calibrate: {
        usage: '--data FILE… [--index FILE] [--language TAG] [--out FILE]',
        about: 'fits the confidence to questions, for those who change the search',
        load: async () => (await import('./commands/calibrate')).runCalibrateCommand,
    },
};

function describeAll(): string {
    const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length)) + 2;
    return [
        `FAQ Bot ${readVersion()}: an FAQ for Mattermost out of documents.`,
        '',
        `Usage: ${PROGRAM} COMMAND`,
        '',
        ...Object.entries(COMMANDS).map(([name, {about}]) => `  ${name.padEnd(width)}${about}`),
        '',
        `${PROGRAM} COMMAND --help says more of one.`,
        'Exit codes: 0 done, 1 a source, the configuration or the server is in the way, 2 the command line is wrong.',
    ].join('\n');
}

function describeOne(name: string, {usage, about, more = []}: CommandInfo): string {
    return [`Usage: ${PROGRAM} ${name} ${usage}`, '', `${about.charAt(0).toUpperCase()}${about.slice(1)}.`, ...more].join('\n');
}

function readVersion(): string {
    return (JSON.parse(readFileSync(path.join(PROJECT_FOLDER, 'package.json'), 'utf8')) as {version: string}).version;
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
export function createTerminal(env: NodeJS.ProcessEnv = process.env): Terminal {
    const watched = process.stderr.isTTY;
    return {
        // npm runs scripts in the project's folder; paths are relative to the user's working directory.
        cwd: env.npm_lifecycle_event === 'faq' && env.INIT_CWD ? env.INIT_CWD : process.cwd(),
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
