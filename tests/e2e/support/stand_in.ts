// The stand-in as a host, in this process's memory.

import {expect, type BrowserContext, type Page} from '@playwright/test';

import type {DemoServer} from '../../../build/demo/server/demo_server';
import type {Failure} from '../../../build/demo/server/failures';
import {Api, type HostPost} from './api';
import type {Host, HostCommand, HostPlugins, Words} from './host';
import {useBar} from './mattermost_page';

interface DemoPage {
    disconnect(): void;
    reconnect(): void;
}

/** Steps that need waiting only on a real server. */
function settle(run: () => void): Promise<void> {
    run();
    return Promise.resolve();
}

export class StandIn implements Host {
    readonly server: DemoServer;
    readonly plugins: HostPlugins;

    constructor(server: DemoServer) {
        this.server = server;
        this.plugins = {
            upgrade: (id) => settle(() => server.plugins.upgrade(id)),
            disable: (id) => settle(() => server.plugins.disable(id)),
            enable: (id) => settle(() => server.plugins.enable(id)),
        };
    }

    get url(): string {
        return this.server.url;
    }

    get team(): {readonly id: string; readonly name: string} {
        return this.server.state.team;
    }

    channelId(name: string): string {
        return this.#channel(name).id;
    }

    userId(username: string): string {
        return this.#found(this.server.state.userNamed(username), username).id;
    }

    api(username: string): Api {
        return new Api(this.url, this.#found(this.server.state.openSession(username), username).token);
    }

    usernameOf(username: string): string {
        return username;
    }

    posts(): Promise<readonly HostPost[]> {
        return Promise.resolve(this.server.posts());
    }

    async say(words: Words): Promise<void> {
        await this.#post('/demo/say', words);
    }

    archive(channel: string): Promise<void> {
        this.#channel(channel).delete_at = Date.now();
        return Promise.resolve();
    }

    async signIn(context: BrowserContext, username: string): Promise<void> {
        await context.request.post(`${this.url}/demo/login`, {data: {username}});
    }

    async control(page: Page, label: string, option: string): Promise<void> {
        await useBar(page, label, option);
        if (label === 'You are') {
            await expect(page.getByText(`Signed in as ${option}`)).toBeAttached();
        }
    }

    speak(locale: string): Promise<void> {
        for (const user of this.server.state.users.values()) {
            user.locale = locale;
        }
        return Promise.resolve();
    }

    preference(username: string, category: string, name: string): Promise<string | undefined> {
        return Promise.resolve(this.server.state.preferencesOf(this.userId(username)).get(`${category}--${name}`)?.value);
    }

    commands(): Promise<readonly HostCommand[]> {
        return Promise.resolve([...this.server.state.commands.values()].
            filter(({team_id: team}) => team === this.team.id).
            map(({trigger, method, url}) => ({trigger, method, url: url.replace(this.url, '')})));
    }

    failNext(failure: Failure): Promise<void> {
        return settle(() => this.server.failNext(failure));
    }

    heal(): void {
        this.server.failures.clear();
    }

    disconnect(page: Page): Promise<void> {
        return page.evaluate(() => (Reflect.get(window, 'demo') as DemoPage).disconnect());
    }

    reconnect(page: Page): Promise<void> {
        return page.evaluate(() => (Reflect.get(window, 'demo') as DemoPage).reconnect());
    }

    async #post(path: string, body: object): Promise<void> {
        const response = await fetch(`${this.url}${path}`, {method: 'POST', body: JSON.stringify(body)});
        if (!response.ok) {
            throw new Error(`The stand-in refused ${path}: ${response.status}`);
        }
    }

    #channel(name: string): {readonly id: string; delete_at: number} {
        return this.#found(this.server.state.channelNamed(name), name);
    }

    #found<T>(thing: T | null | undefined, name: string): T {
        if (thing === null || thing === undefined) {
            throw new Error(`The stand-in has no ${name}.`);
        }
        return thing;
    }
}
