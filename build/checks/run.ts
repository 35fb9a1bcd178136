// Runs commands: alone with live output, or concurrently with each output printed when it ends.

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

/** Runs a command with live output. Exit code 127 if it cannot start. */
export function runAlone(step: Command): Promise<CommandResult> {
    announce(step.name);
    return run(step, false);
}

/** Runs commands in sequence, even if one fails. Output is buffered, so that two sequences may run concurrently. */
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
