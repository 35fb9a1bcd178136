// The web app's store, which neither host exposes. mattermost-redux offers it to the Redux developer tools when it creates it;
// here a hook in their place takes it.

import type {BrowserContext, Page} from '@playwright/test';

/** As much of the store as tests look at: `Reflect.get(window, 'pageStore') as PageStore`. */
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

/** Sets `window.pageStore` on every page of the context, once the web app has created its store. */
export async function exposeStore(context: BrowserContext): Promise<void> {
    // What tsx compiles functions to, also those that are carried over into the page.
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

/** Waits until the page hears of what happens on the server: what is sent before reaches it late, or not at all. */
export async function listens(page: Page): Promise<void> {
    await page.waitForFunction(() => (Reflect.get(window, 'pageStore') as PageStore | undefined)?.getState().websocket.connected);
}

/** Waits until the page has the newest posts of the channel that it shows: one that comes before them may be lost between the two. */
export async function showsChannel(page: Page): Promise<void> {
    await page.waitForFunction(() => {
        const {channels, posts} = (Reflect.get(window, 'pageStore') as PageStore).getState().entities;
        return posts.postsInChannel[channels.currentChannelId]?.some(({recent}) => recent);
    });
}

/** Waits until the page is that person's. */
export async function signedInAs(page: Page, userId: string): Promise<void> {
    await page.waitForFunction((id) => (Reflect.get(window, 'pageStore') as PageStore | undefined)?.getState().entities.users.currentUserId === id, userId);
}

/** As in Mattermost, where logging out and in loads no page anew. On the stand-in only. */
export async function changePerson(page: Page, username: string): Promise<void> {
    await page.evaluate((name) => (Reflect.get(window, 'demo') as {switchPerson(name: string, reload: boolean): Promise<void>}).switchPerson(name, false), username);
}
