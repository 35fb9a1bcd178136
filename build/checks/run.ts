// Runs commands: one alone shows its output as it comes, several at once show each one's output whole when it ends.

import {spawn} from 'node:child_process';

export interface Command {
    readonly name: string;
    readonly command: string;
    readonly args: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
}

export interface CommandResult {
    readonly name: string;
    readonly exitCode: number;
    readonly seconds: number;
}

/** Runs one command with its output going straight to the terminal. A command that cannot start has exit code 127. */
export function runAlone(step: Command): Promise<CommandResult> {
    announce(step.name);
    return run(step, false);
}

/** Runs one after the other, also where one fails. Each one's output is held back until it ends, so that two such rows may run at once. */
export async function runInTurn(steps: readonly Command[]): Promise<CommandResult[]> {
    const results: CommandResult[] = [];
    for (const step of steps) {
        results.push(await run(step, true));
    }
    return results;
}

function announce(name: string): void {
    process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}\n`);
}

function run({name, command, args, env}: Command, holdBack: boolean): Promise<CommandResult> {
    const start = performance.now();
    return new Promise((resolve) => {
        const held: Buffer[] = [];
        const child = spawn(command, args, {
            env: {...process.env, ...env},
            stdio: ['ignore', holdBack ? 'pipe' : 'inherit', holdBack ? 'pipe' : 'inherit'],
        });
        const keep = (chunk: Buffer) => void held.push(chunk);
        child.stdout?.on('data', keep);
        child.stderr?.on('data', keep);
        const finish = (exitCode: number) => {
            if (holdBack) {
                announce(name);
                process.stdout.write(Buffer.concat(held));
            }
            resolve({name, exitCode, seconds: (performance.now() - start) / 1000});
        };
        child.on('error', (error) => {
            held.push(Buffer.from(`${command} could not be started: ${error.message}\n`));
            finish(127);
        });
        child.on('close', (code) => finish(code ?? 1));
    });
}
