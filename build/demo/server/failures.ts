// Injected failures: the next matching request is refused, delayed, cut off or answered wrongly.

import type {ServerResponse} from 'node:http';

import {describeError} from './errors';

export interface Failure {

    /** A regular expression that the request's path (without sub-path) matches. */
    readonly path: string;
    readonly method?: string;

    /**
     * `status`: answer with `status` and an error of Mattermost's shape, the request is not carried out.
     * `drop`: break the connection before carrying it out. `drop_after`: carry it out, then break the connection.
     * `truncate`: half of a real answer. `html`: a page where something else was expected. `slow`: the real answer, after `delay`.
     */
    readonly mode?: 'status' | 'drop' | 'drop_after' | 'truncate' | 'html' | 'slow';
    readonly status?: number;
    readonly message?: string;
    readonly headers?: Readonly<Record<string, string>>;

    /** Milliseconds to wait first. */
    readonly delay?: number;

    /** Number of requests that fail; default 1. */
    readonly times?: number;
}

interface Pending {
    readonly failure: Failure;
    left: number;
}

export class Failures {
    #pending: Pending[] = [];

    add(failure: Failure): void {
        this.#pending.push({failure, left: failure.times ?? 1});
    }

    clear(): void {
        this.#pending = [];
    }

    /** Takes the failure for this request, if any. */
    take(method: string, path: string): Failure | null {
        const found = this.#pending.find(({failure}) => (failure.method ?? method) === method && new RegExp(failure.path).test(path));
        if (!found) {
            return null;
        }
        found.left--;
        if (found.left <= 0) {
            this.#pending = this.#pending.filter((pending) => pending !== found);
        }
        return found.failure;
    }
}

export async function wait(milliseconds: number): Promise<void> {
    await new Promise((resolve) => {
        setTimeout(resolve, milliseconds).unref();
    });
}

/** Applies a failure. True if the request has been answered. */
export async function fail(failure: Failure, response: ServerResponse): Promise<boolean> {
    if (failure.delay) {
        await wait(failure.delay);
    }
    switch (failure.mode ?? 'status') {
    case 'status': {
        const status = failure.status ?? 500;
        response.writeHead(status, {'Content-Type': 'application/json', ...failure.headers});
        response.end(JSON.stringify(describeError(status, 'demo.failure', failure.message ?? 'The stand-in was told to fail here.')));
        return true;
    }
    case 'html':
        response.writeHead(failure.status ?? 200, {'Content-Type': 'text/html', ...failure.headers});
        response.end('<!doctype html><title>Proxy</title><p>Please sign in to the proxy.');
        return true;
    case 'drop':
        response.destroy();
        return true;
    case 'drop_after':
    case 'truncate':
    case 'slow':
        return false;
    }
}
