// The web app's store, which neither host exposes. mattermost-redux offers it to the Redux developer tools when it creates it;
// here a hook in their place takes it.

import type {BrowserContext, Page} from '@playwright/test';

/** The part of the store that tests read: `Reflect.get(window, 'pageStore') as PageStore`. */
export interface PageStore {
    getState(): {
        readonly websocket: {readonly connected: boolean};
        readonly entities: {
            readonly users: {readonly currentUserId: string};
            readonly channels: {readonly currentChannelId: string};
            readonly posts: {readonly postsInChannel: Readonly<Record<string, readonly {readonly recent?: boolean}[]>>};
        };
        readonly plugins: {
            readonly components: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
            readonly postTypes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
            readonly userSettings: Readonly<Record<string, unknown>>;
        };
    } & Readonly<Record<string, unknown>>;
    dispatch(action: unknown): unknown;
    subscribe(listener: () => void): () => void;
}

/** Sets `window.pageStore` on every page of the context when the web app creates its store. */
export async function exposeStore(context: BrowserContext): Promise<void> {
    // tsx compiles functions to calls of this helper, also those that run in the page.
    await context.addInitScript('globalThis.__name ??= (one) => one');
    await context.addInitScript(() => {
        type Create = (...args: readonly unknown[]) => unknown;
        const composeEnhancers = (enhance: (create: Create) => Create) => (create: Create): Create => (...args) => {
            const store = enhance(create)(...args);
            Reflect.set(window, 'pageStore', store);
            return store;
        };
        Reflect.set(window, '__REDUX_DEVTOOLS_EXTENSION_COMPOSE__', () => composeEnhancers);
    });
}

/** Waits until the page receives the server's events; earlier events may be late or lost. */
export async function listens(page: Page): Promise<void> {
    await page.waitForFunction(() => (Reflect.get(window, 'pageStore') as PageStore | undefined)?.getState().websocket.connected);
}

/** Waits until the page has loaded the open channel's newest posts; an event before that may be lost. */
export async function showsChannel(page: Page): Promise<void> {
    await page.waitForFunction(() => {
        const {channels, posts} = (Reflect.get(window, 'pageStore') as PageStore).getState().entities;
        return posts.postsInChannel[channels.currentChannelId]?.some(({recent}) => recent);
    });
}

/** Waits until that user is logged in on the page. */
export async function signedInAs(page: Page, userId: string): Promise<void> {
    await page.waitForFunction((id) => (Reflect.get(window, 'pageStore') as PageStore | undefined)?.getState().entities.users.currentUserId === id, userId);
}

/** Logs out and in without a reload, as Mattermost does. Stand-in only. */
export async function changePerson(page: Page, username: string): Promise<void> {
    await page.evaluate((name) => (Reflect.get(window, 'demo') as {switchPerson(name: string, reload: boolean): Promise<void>}).switchPerson(name, false), username);
}
