// Pool of Pandoc threads: start-up is paid once per thread, and a document that takes too long or crashes Pandoc only ends its
// thread.

import {Worker} from 'node:worker_threads';

/** Input for Pandoc; binary formats as bytes. */
export interface Job {
    readonly format: string;
    readonly input: string | Uint8Array;
}

/** Pandoc's tree as JSON, or its error message with the line if known. */
export type JobResult =
    | {readonly json: string; readonly skipped: readonly Skipped[]}

    /** `late`: it took too long. */
    | {readonly failure: string; readonly line: number; readonly late?: boolean};

/** Constructs that Pandoc skipped. */
export interface Skipped {
    readonly line: number;
    readonly text: string;
}

export interface Pool {

    /** @param timeoutMs timeout for this document; the pool's by default */
    run(job: Job, timeoutMs?: number): Promise<JobResult>;
    close(): Promise<void>;
}

interface Task {
    readonly job: Job;
    readonly timeoutMs: number;
    readonly resolve: (result: JobResult) => void;
}

type Reply = {reading: true} | {json: string; skipped: Skipped[]} | {error: string; broken?: boolean};

/** Pandoc reads about 50 kB of reStructuredText per second, so the largest allowed document takes more than a minute. */
const DEFAULT_TIMEOUT_MS = 180_000;

/** Starting a thread takes a second, or much longer on a busy machine; a document's own time begins afterwards. */
const LONGEST_START_MS = 180_000;

/**
 * Threads are started on demand, at most `size`.
 * @param timeoutMs timeout for a document
 */
export function createPool(size: number, timeoutMs = DEFAULT_TIMEOUT_MS, createWorker = startPandoc): Pool {
    const waiting: Task[] = [];
    const idle: Worker[] = [];
    const all = new Set<Worker>();

    const next = (): void => {
        const task = waiting[0];
        const worker = task && (idle.pop() ?? (all.size < size ? start() : undefined));
        if (worker) {
            waiting.shift();
            void perform(worker, task).then((alive) => {
                if (alive && all.has(worker)) {
                    idle.push(worker);
                } else {
                    all.delete(worker);
                    void worker.terminate();
                }
                next();
            });
        }
    };
    const start = (): Worker => {
        const worker = createWorker();

        // A thread that exits while idle is removed at once.
        worker.on('error', () => undefined).on('exit', () => {
            all.delete(worker);
            const at = idle.indexOf(worker);
            if (at >= 0) {
                idle.splice(at, 1);
            }
        });
        all.add(worker);
        return worker;
    };
    return {
        run: (job, taskTimeoutMs = timeoutMs) => new Promise((resolve) => {
            waiting.push({job, timeoutMs: taskTimeoutMs, resolve});
            next();
        }),
        close: async () => {
            waiting.length = 0;
            await Promise.all([...all].map((worker) => worker.terminate()));
            all.clear();
        },
    };
}

function startPandoc(): Worker {
    return new Worker(new URL('./worker.mjs', import.meta.url), {execArgv: ['--no-warnings']});
}

/** Runs one task; resolves to whether the thread can be reused. */
function perform(worker: Worker, {job, resolve, timeoutMs}: Task): Promise<boolean> {
    return new Promise((done) => {
        const finish = (result: JobResult, alive: boolean): void => {
            clearTimeout(timer);
            worker.off('message', onMessage).off('error', onError).off('exit', onExit);
            resolve(result);
            done(alive);
        };
        const wait = (ms: number): NodeJS.Timeout =>
            setTimeout(() => finish({failure: `takes longer than ${timeoutMs / 1000} s to read`, line: 1, late: true}, false), ms);
        let timer = wait(timeoutMs + LONGEST_START_MS);
        const onMessage = (reply: Reply): void => {
            if ('reading' in reply) {
                clearTimeout(timer);
                timer = wait(timeoutMs);
            } else if ('json' in reply) {
                finish({json: reply.json, skipped: reply.skipped}, true);
            } else {
                finish(readFailure(reply.error), reply.broken !== true);
            }
        };
        const onError = (error: Error): void => finish(readFailure(error.message), false);
        const onExit = (): void => finish(readFailure('it ended without an answer.'), false);
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
        worker.postMessage({
            options: {from: job.format, to: 'json'},
            ...(typeof job.input === 'string' ? {text: job.input} : {bytes: job.input}),
        });
    });
}

/** Pandoc's message without its prefix and without `(line 3, column 1)`. */
function readFailure(message: string): JobResult {
    const line = (/line (\d+)/).exec(message)?.[1];
    const [sentence = ''] = message.replace(/^\s*(?:ERROR|Error)(?: at [^:]*)?:?\s*/, '').trim().split(/\n\s*\n/);
    return {failure: `Pandoc cannot read it: ${sentence.replace(/\s+/g, ' ')}`, line: line === undefined ? 1 : Number(line)};
}
