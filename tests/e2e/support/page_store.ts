// The web app's store, which neither host hands out: found in the page through React, where the app gave it to its `Provider`.

import type {BrowserContext, Page} from '@playwright/test';

/** As much of the store as tests look at: `Reflect.get(window, 'pageStore') as PageStore`. */
export interface PageStore {
    getState(): {
        readonly websocket: {readonly connected: boolean};
        readonly entities: {readonly users: {readonly currentUserId: string}};
        readonly plugins: {
            readonly components: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
            readonly postTypes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
            readonly userSettings: Readonly<Record<string, unknown>>;
        };
    } & Readonly<Record<string, unknown>>;
    dispatch(action: unknown): unknown;
    subscribe(listener: () => void): () => void;
}

/** Gives every page of the context `window.pageStore`. */
export async function exposeStore(context: BrowserContext): Promise<void> {
    // What tsx compiles functions to, also those that are carried over into the page.
    await context.addInitScript('globalThis.__name ??= (one) => one');
    await context.addInitScript(() => {
        interface Fiber {
            readonly memoizedProps: Readonly<Record<string, unknown>> | null;
            readonly child: Fiber | null;
        }
        const find = (): unknown => {
            const root = document.getElementById('root');
            const key = root && Object.keys(root).find((name) => name.startsWith('__reactContainer$'));
            const container = key ? Reflect.get(root, key) as Fiber & {readonly stateNode: {readonly current: Fiber}} : null;

            // A provider of the store stands near the top, above anything that has siblings.
            for (let fiber: Fiber | null = container?.stateNode.current ?? null; fiber; fiber = fiber.child) {
                const store = fiber.memoizedProps?.store;
                if (typeof store === 'object' && store !== null && 'getState' in store) {
                    return store;
                }
            }
            return undefined;
        };
        Object.defineProperty(window, 'pageStore', {get: find});
    });
}

/** Waits until the page hears of what happens on the server: what is sent before reaches it late, or not at all. */
export async function listens(page: Page): Promise<void> {
    await page.waitForFunction(() => (Reflect.get(window, 'pageStore') as PageStore | undefined)?.getState().websocket.connected);
}

/** Waits until the page is that person's. */
export async function signedInAs(page: Page, userId: string): Promise<void> {
    await page.waitForFunction((id) => (Reflect.get(window, 'pageStore') as PageStore | undefined)?.getState().entities.users.currentUserId === id, userId);
}
