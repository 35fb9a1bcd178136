// A file of the plugin's that does not come, in every way in which files do not come, one after the other, and then comes.

import type {Page, Route} from '@playwright/test';

const SIGN_IN = '<!doctype html><title>Proxy</title><p>Please sign in to the proxy.';

/** As long as FAQ Bot waits for a file, in milliseconds. */
const PATIENCE = 30_000;

export const WAYS = ['is missing (404)', 'breaks the server (500)', 'is cut off', 'is a page of a proxy', 'takes longer than 30 s', 'is asked for offline'] as const;

export type Way = typeof WAYS[number];

/** Answers in the place of the server; for a slow file, once `slowness` is over. */
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
        // Not in the end either: a script that comes late is there, and is not asked for again.
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
     * To be called before the page is opened: from then on its clock can be put forward.
     * @param file matches the file's address
     */
    static async prepare(page: Page, file: RegExp): Promise<FailingFile> {
        const failing = new FailingFile(page);
        await page.clock.install();

        // The browser's own limits run by a clock that cannot be put forward.
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
     * Lets the file not come in this way. Resolves when whoever asked for it may know.
     * @param alone whether nothing but the file is offline: for one that is asked for while the page itself loads
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

    /** From now on it comes. */
    async mend(): Promise<void> {
        this.#way = null;
        await this.#page.context().setOffline(false);
    }
}
