// Pandoc in threads: its start-up is paid once a thread, a document that takes too long or breaks it ends the thread alone.

import {Worker} from 'node:worker_threads';

/** What Pandoc is asked to read. Binary formats come as bytes. */
export interface Job {
    readonly format: string;
    readonly input: string | Uint8Array;
}

/** Pandoc's tree as JSON, or its own sentence on why there is none, with the line where it says one. */
export type JobResult =
    | {readonly json: string; readonly skipped: readonly Skipped[]}

    /** `late`: it took too long. */
    | {readonly failure: string; readonly line: number; readonly late?: boolean};

/** What Pandoc did not understand in a document and left out. */
export interface Skipped {
    readonly line: number;
    readonly text: string;
}

export interface Pool {

    /** @param timeoutMs after so long the document is given up; the pool's own by default */
    run(job: Job, timeoutMs?: number): Promise<JobResult>;
    close(): Promise<void>;
}

interface Task {
    readonly job: Job;
    readonly timeoutMs: number;
    readonly resolve: (result: JobResult) => void;
}

type Reply = {json: string; skipped: Skipped[]} | {error: string; broken?: boolean};

/** Pandoc reads some 50 kB of reStructuredText a second; the largest document allowed needs a good minute. */
const DEFAULT_TIMEOUT_MS = 180_000;

/**
 * Threads are started when they are needed, at most `size`.
 * @param timeoutMs after so long a document is given up
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

        // One that ends while nothing is asked of it is forgotten at once, instead of being given a document that it never answers.
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
            await Promise.all([...all].map((worker) => worker.terminate()));
            all.clear();
        },
    };
}

function startPandoc(): Worker {
    return new Worker(new URL('./worker.mjs', import.meta.url), {execArgv: ['--no-warnings']});
}

/** Runs one task; tells whether the thread can be used again. */
function perform(worker: Worker, {job, resolve, timeoutMs}: Task): Promise<boolean> {
    return new Promise((done) => {
        const finish = (result: JobResult, alive: boolean): void => {
            clearTimeout(timer);
            worker.off('message', onMessage).off('error', onError).off('exit', onExit);
            resolve(result);
            done(alive);
        };
        const timer = setTimeout(() => finish({failure: `takes longer than ${timeoutMs / 1000} s to read`, line: 1, late: true}, false), timeoutMs);
        const onMessage = (reply: Reply): void => {
            if ('json' in reply) {
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

/** Pandoc's message without its prefix; `(line 3, column 1)` is taken out of it. */
function readFailure(message: string): JobResult {
    const line = (/line (\d+)/).exec(message)?.[1];
    const [sentence = ''] = message.replace(/^\s*(?:ERROR|Error)(?: at [^:]*)?:?\s*/, '').trim().split(/\n\s*\n/);
    return {failure: `Pandoc cannot read it: ${sentence.replace(/\s+/g, ' ')}`, line: line === undefined ? 1 : Number(line)};
}
