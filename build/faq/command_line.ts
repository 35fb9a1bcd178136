// The FAQ compiler's command line: `npm run -s faq -- build`, `ask`, `check`, `eval`, `calibrate`, `suggest`.
// Each command is loaded when it is called, so that `ask` does not wait for what only `build` needs.

import {createInterface} from 'node:readline';

import {Problem} from '../package/problem';
import {findNearest} from './config/nearest';
import {CompileError, formatDiagnostic, UsageError} from './diagnostics';
import type {Terminal} from './terminal';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
    dist: async () => (await import('./commands/dist')).runDist,
    deploy: async () => (await import('./commands/deploy')).runDeploy,
    build: async () => (await import('./commands/build')).runBuild,
    ask: async () => (await import('./commands/ask')).runAsk,
    check: async () => (await import('./commands/check')).runCheck,
    suggest: async () => (await import('./commands/suggest')).runSuggest,
    eval: async () => {
        const {runEvalCommand} = await import('./eval/eval_command');
        return (args) => runEvalCommand([...args]);
    },
    calibrate: async () => {
        const {runCalibrateCommand} = await import('./eval/calibrate_command');
        return (args) => runCalibrateCommand([...args]);
    },
};

const USAGE = `npm run -s faq -- COMMAND

  build [--config FILE | --source FILE… [--from FORMAT] [--url URL]] [--out FILE]
      compiles the sources into an index
  ask QUESTION [--index FILE] [--json] [--limit N] [--stdin]
      answers in the terminal as the plugin would
  check [--config FILE | --source FILE… [--from FORMAT] [--url URL]] [--json]
      says what is wrong or doubtful, with file and line; exit code 1 where there are errors
  eval --data FILE [--index FILE] [--language TAG] [--worst N] [--json]
      measures how well questions find their answers
  calibrate --data FILE… [--index FILE] [--language TAG] [--out FILE]
      fits the confidence to questions and prints or writes the calibration
  suggest FILE [--index FILE] [--limit N] [--json]
      proposes entries and aliases for questions that nothing answers

Exit codes: 0 done, 1 a source or the configuration is wrong, 2 the command line is.`;

/** Runs a command line. Gives the exit code: 0, 1 where sources are wrong, 2 where the command line is. */
export async function runCli([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h' || args.includes('--help')) {
        terminal.out(USAGE);
        return name === undefined ? 2 : 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    try {
        if (!load) {
            const nearest = findNearest(name, Object.keys(COMMANDS));
            throw new UsageError(`There is no command "${name}"${nearest === null ? `; there are ${Object.keys(COMMANDS).join(', ')}.` : `; did you mean "${nearest}"?`}`);
        }
        const command = await load();
        return await command(args, terminal);
    } catch (error) {
        if (error instanceof CompileError) {
            terminal.error(formatDiagnostic(error.diagnostic));
            return 1;
        }
        if (error instanceof Problem) {
            terminal.error(`faq: ${error.message}`);
            return 1;
        }
        if (error instanceof UsageError) {
            terminal.error(`faq: ${error.message}`);
            return 2;
        }
        throw error;
    }
}

/** The process's own streams. The progress line is rewritten in place, and only where somebody watches. */
export function createTerminal(): Terminal {
    const watched = process.stderr.isTTY;
    return {
        cwd: process.cwd(),
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
