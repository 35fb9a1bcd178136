// Pandoc in threads: its start-up is paid once a thread, a document that takes too long or breaks it ends the thread alone.

import {Worker} from 'node:worker_threads';

/** What Pandoc is asked to read. Binary formats come as bytes. */
export interface Job {
    readonly format: string;
    readonly input: string | Uint8Array;

    /** Documents that it may include, by the name it calls them. */
    readonly files?: Readonly<Record<string, string>>;
}

/** Pandoc's tree as JSON, or its own sentence on why there is none, with the line where it says one. */
export type JobResult = {readonly json: string} | {readonly failure: string; readonly line: number};

export interface Pool {
    run(job: Job): Promise<JobResult>;
    close(): Promise<void>;
}

interface Task {
    readonly job: Job;
    readonly resolve: (result: JobResult) => void;
}

type Reply = {json: string} | {error: string; broken?: boolean};

/** Pandoc reads some 50 kB of reStructuredText a second; the largest document allowed needs a good minute. */
const DEFAULT_TIMEOUT_MS = 180_000;

/**
 * Threads are started when they are needed, at most `size`.
 * @param timeoutMs after so long a document is given up
 */
export function createPool(size: number, timeoutMs = DEFAULT_TIMEOUT_MS): Pool {
    const waiting: Task[] = [];
    const idle: Worker[] = [];
    const all = new Set<Worker>();

    const next = (): void => {
        const worker = idle.pop() ?? (all.size < size ? start() : undefined);
        const task = worker && waiting.shift();
        if (worker && task) {
            void perform(worker, task, timeoutMs).then((alive) => {
                if (alive) {
                    idle.push(worker);
                } else {
                    all.delete(worker);
                    void worker.terminate();
                }
                next();
            });
        } else if (worker) {
            idle.push(worker);
        }
    };
    const start = (): Worker => {
        const worker = new Worker(new URL('./worker.mjs', import.meta.url), {execArgv: ['--no-warnings']});
        all.add(worker);
        return worker;
    };
    return {
        run: (job) => new Promise((resolve) => {
            waiting.push({job, resolve});
            next();
        }),
        close: async () => {
            await Promise.all([...all].map((worker) => worker.terminate()));
            all.clear();
        },
    };
}

/** Runs one task; tells whether the thread can be used again. */
function perform(worker: Worker, {job, resolve}: Task, timeoutMs: number): Promise<boolean> {
    return new Promise((done) => {
        const finish = (result: JobResult, alive: boolean): void => {
            clearTimeout(timer);
            worker.off('message', onMessage).off('error', onError).off('exit', onExit);
            resolve(result);
            done(alive);
        };
        const timer = setTimeout(() => finish({failure: `takes longer than ${timeoutMs / 1000} s to read`, line: 1}, false), timeoutMs);
        const onMessage = (reply: Reply): void => {
            if ('json' in reply) {
                finish({json: reply.json}, true);
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
            files: job.files ?? {},
        });
    });
}

/** Pandoc's message without its prefix; `(line 3, column 1)` is taken out of it. */
function readFailure(message: string): JobResult {
    const line = (/line (\d+)/).exec(message)?.[1];
    const [sentence = ''] = message.replace(/^\s*(?:ERROR|Error)(?: at [^:]*)?:?\s*/, '').trim().split(/\n\s*\n/);
    return {failure: `Pandoc cannot read it: ${sentence.replace(/\s+/g, ' ')}`, line: line === undefined ? 1 : Number(line)};
}
