// Makes one of the plugin's files fail to load, in each way in which a file can fail, until it is restored.

import type {Page, Route} from '@playwright/test';

const SIGN_IN = '<!doctype html><title>Proxy</title><p>Please sign in to the proxy.';

/** FAQ Bot's timeout for a file, in milliseconds. */
const PATIENCE = 30_000;

export const WAYS = ['is missing (404)', 'breaks the server (500)', 'is cut off', 'is a page of a proxy', 'takes longer than 30 s', 'is asked for offline'] as const;

export type Way = typeof WAYS[number];

/** Answers instead of the server; for a slow file, after `slowness`. */
async function answer(route: Route, way: Way, slowness: Promise<void>): Promise<void> {
    switch (way) {
    case 'is missing (404)':
        return route.fulfill({status: 404, contentType: 'text/plain', body: '404 page not found'});
    case 'breaks the server (500)':
        return route.fulfill({status: 500, contentType: 'application/json', body: '{"id":"","message":"Internal error","status_code":500}'});
    case 'is cut off': {
        const body = await (await route.fetch()).body();
        return route.fulfill({status: 200, body: body.subarray(0, body.length / 2)});
    }
    case 'is a page of a proxy':
        return route.fulfill({status: 200, contentType: 'text/html', body: SIGN_IN});
    case 'takes longer than 30 s':
        // Never answered: a script that arrives late would be used and not requested again.
        await slowness;
        return route.abort();
    case 'is asked for offline':
        return route.abort('internetdisconnected');
    }
}

export class FailingFile {
    readonly #page: Page;
    #way: Way | null = null;
    #onAsked = (): void => undefined;
    #endSlowness = (): void => undefined;

    private constructor(page: Page) {
        this.#page = page;
    }

    /**
     * Call before the page is opened: afterwards its clock can be advanced.
     * @param file matches the file's URL
     */
    static async prepare(page: Page, file: RegExp): Promise<FailingFile> {
        const failing = new FailingFile(page);
        await page.clock.install();

        // The browser's own timeouts use a clock that cannot be advanced.
        await page.addInitScript(() => {
            AbortSignal.timeout = (milliseconds) => {
                const controller = new AbortController();
                setTimeout(() => controller.abort(new DOMException('signal timed out', 'TimeoutError')), milliseconds);
                return controller.signal;
            };
        });
        await page.route(file, async (route) => {
            const slowness = new Promise<void>((resolve) => {
                failing.#endSlowness = resolve;
            });
            failing.#onAsked();
            await (failing.#way ? answer(route, failing.#way, slowness) : route.continue());
        });
        return failing;
    }

    /**
     * Makes the file fail in this way. Resolves when the request has failed.
     * @param alone only the file is offline, not the whole page: for a file that is requested while the page itself loads
     */
    async fail(way: Way, ask: () => Promise<unknown>, alone = false): Promise<void> {
        this.#way = way;
        const asked = new Promise<void>((resolve) => {
            this.#onAsked = resolve;
        });
        await this.#page.context().setOffline(way === 'is asked for offline' && !alone);
        await ask();
        await asked;
        if (way === 'takes longer than 30 s') {
            await this.#page.clock.fastForward(PATIENCE + 1000);
            this.#endSlowness();
        }
    }

    /** Ends the failure. */
    async mend(): Promise<void> {
        this.#way = null;
        await this.#page.context().setOffline(false);
    }
}
