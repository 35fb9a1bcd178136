// Intercepts traffic between a real server and the page: failing requests, and the event connection.

import type {BrowserContext, Page, Route, WebSocketRoute} from '@playwright/test';

import {describeError} from '../../../../build/demo/server/errors';
import {Failures, wait, type Failure} from '../../../../build/demo/server/failures';

/** A page's connections for events. */
interface Line {
    isDown: boolean;
    readonly sockets: WebSocketRoute[];
}

export class RealNetwork {
    readonly #failures = new Failures();
    readonly #context: BrowserContext;
    readonly #basename: string;
    #isFailing = false;
    readonly #lines = new Map<Page, Line>();

    constructor(context: BrowserContext, url: string) {
        this.#context = context;
        this.#basename = new URL(url).pathname.replace(/\/$/, '');
    }

    /** Call before the first page is opened. */
    async begin(): Promise<void> {
        this.#context.on('page', (page) => void this.#watch(page));
        await Promise.all(this.#context.pages().map((page) => this.#watch(page)));
    }

    async #watch(page: Page): Promise<void> {
        const line: Line = {isDown: false, sockets: []};
        this.#lines.set(page, line);
        await page.routeWebSocket(/\/api\/v4\/websocket/, (socket) => {
            if (line.isDown) {
                void socket.close();
                return;
            }
            line.sockets.push(socket);
            socket.connectToServer();
        });
    }

    async failNext(failure: Failure): Promise<void> {
        this.#failures.add(failure);
        if (!this.#isFailing) {
            this.#isFailing = true;
            await this.#context.route('**/*', (route) => this.#answer(route));
        }
    }

    heal(): void {
        this.#failures.clear();
    }

    async disconnect(page: Page): Promise<void> {
        const line = this.#lines.get(page);
        if (line) {
            line.isDown = true;
            await Promise.all(line.sockets.splice(0).map((socket) => socket.close({code: 4000})));
        }
    }

    /** The page reconnects by itself after some seconds. */
    reconnect(page: Page): void {
        const line = this.#lines.get(page);
        if (line) {
            line.isDown = false;
        }
    }

    async #answer(route: Route): Promise<void> {
        const request = route.request();
        const path = new URL(request.url()).pathname;
        const failure = path.startsWith(`${this.#basename}/`) ? this.#failures.take(request.method(), path.slice(this.#basename.length)) : null;
        if (!failure) {
            await route.fallback();
            return;
        }
        if (failure.delay) {
            await wait(failure.delay);
        }
        await carryOut(failure, route);
    }
}

async function carryOut({mode = 'status', status, message, headers}: Failure, route: Route): Promise<void> {
    switch (mode) {
    case 'status': {
        const body = describeError(status ?? 500, 'demo.failure', message ?? 'The request was told to fail here.');
        await route.fulfill({status: status ?? 500, json: body, headers: {'Content-Type': 'application/json', ...headers}});
        return;
    }
    case 'html':
        await route.fulfill({status: status ?? 200, contentType: 'text/html', body: '<!doctype html><title>Proxy</title><p>Please sign in to the proxy.', headers: {...headers}});
        return;
    case 'drop':
        await route.abort('connectionreset');
        return;
    case 'drop_after':
        await route.fetch();
        await route.abort('connectionreset');
        return;
    case 'truncate': {
        const response = await route.fetch();
        const body = await response.body();
        await route.fulfill({response, body: body.subarray(0, Math.floor(body.length / 2))});
        return;
    }
    case 'slow':
        await route.fallback();
    }
}
