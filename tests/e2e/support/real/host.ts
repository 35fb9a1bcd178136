// A real Mattermost server as a host. Tests share the run's team and people, so each one's posts, preferences, languages,
// commands and plugins are restored after it.

import type {BrowserContext, Page} from '@playwright/test';

import type {Failure} from '../../../../build/demo/server/failures';
import {DEFAULT_USERNAME} from '../../../../build/demo/server/seed_people';
import type {Host, HostCommand, Words} from '../host';
import {Api, readPosts, textOf, type Fields, type HostPost} from '../api';
import {readChoice} from './choices';
import {RealNetwork} from './network';
import {basePreferences} from './people';
import {RealPlugins} from './plugins';
import type {RealPerson, RealRun} from './run';

export class RealHost implements Host {
    readonly plugins: RealPlugins;
    readonly #run: RealRun;
    readonly #admin: Api;
    readonly #network: RealNetwork;
    readonly #archived = new Set<string>();
    #locale = 'en';
    #signedIn = DEFAULT_USERNAME;

    constructor(run: RealRun, context: BrowserContext) {
        this.#run = run;
        this.#admin = new Api(run.target.url, run.token);
        this.#network = new RealNetwork(context, run.target.url);
        this.plugins = new RealPlugins(run);
    }

    get url(): string {
        return this.#run.target.url;
    }

    get team(): RealRun['team'] {
        return this.#run.team;
    }

    /** Prepares the browser: a user is logged in, and no page asks whether to open the desktop app. */
    async begin(context: BrowserContext): Promise<void> {
        await this.#network.begin();
        await context.addInitScript(() => {
            if (location.protocol.startsWith('http')) {
                localStorage.setItem('__landingPageSeen__', 'true');
            }
        });
        await this.signIn(context, DEFAULT_USERNAME);
    }

    /** Undoes the test's changes. */
    async end(context: BrowserContext): Promise<void> {
        this.#network.heal();

        // An open page would request what is being removed.
        await Promise.all(context.pages().map((page) => page.goto('about:blank').catch(() => null)));
        await this.plugins.end();
        for (const id of this.#archived) {
            await this.#admin.call('POST', `/channels/${id}/restore`);
        }
        this.#archived.clear();
        for (const post of await this.#youngPosts()) {
            await this.#admin.ask('DELETE', `/posts/${post.id}`);
        }
        for (const channel of await this.#admin.list(`/teams/${this.team.id}/channels?per_page=200`)) {
            await this.#removeMade(textOf(channel, 'id'));
        }
        for (const command of await this.#admin.list(`/commands?team_id=${this.team.id}&custom_only=true`)) {
            await this.#admin.ask('DELETE', `/commands/${textOf(command, 'id')}`);
        }
        await Promise.all(Object.values(this.#run.people).map((person) => this.#restore(person)));
        if (this.#locale !== 'en') {
            await this.speak('en');
        }
    }

    channelId(name: string): string {
        return this.#found(this.#run.channels[name], name);
    }

    userId(username: string): string {
        return this.#person(username).id;
    }

    api(username: string): Api {
        return new Api(this.url, this.#person(username).token);
    }

    usernameOf(username: string): string {
        return this.#person(username).username;
    }

    async posts(): Promise<readonly HostPost[]> {
        const lists = await Promise.all(this.#channelIds().map(async (id) => readPosts(await this.#admin.call('GET', `/channels/${id}/posts?per_page=200`))));
        return lists.flat().sort((a, b) => a.create_at - b.create_at);
    }

    async say({username, channel, message, type, props}: Words): Promise<void> {
        await this.api(username).call('POST', '/posts', {channel_id: this.channelId(channel), message, ...(type ? {type} : {}), ...(props ? {props} : {})});
    }

    async archive(channel: string): Promise<void> {
        this.#archived.add(this.channelId(channel));
        await this.#admin.call('DELETE', `/channels/${this.channelId(channel)}`);
    }

    async signIn(context: BrowserContext, username: string): Promise<void> {
        this.#signedIn = username;
        const {id, token, csrf} = this.#person(username);
        const {hostname, pathname} = new URL(this.url);
        const cookies = [['MMAUTHTOKEN', token], ['MMUSERID', id], ['MMCSRF', csrf]] as const;
        await context.addCookies(cookies.map(([name, value]) => ({name, value, domain: hostname, path: pathname.replace(/\/?$/, '') || '/', httpOnly: name === 'MMAUTHTOKEN'})));
    }

    async control(page: Page, label: string, option: string): Promise<void> {
        const change = readChoice(label, option);
        if ('username' in change) {
            // Requests of the previous user's page would be refused.
            const address = page.url();
            await page.goto('about:blank');
            await this.signIn(page.context(), change.username);
            await page.goto(address);
        } else if ('locale' in change) {
            await this.speak(change.locale);
        } else {
            const id = this.userId(this.#signedIn);
            await this.#admin.call('PUT', `/users/${id}/preferences`, [{user_id: id, ...change}]);
        }
    }

    async speak(locale: string): Promise<void> {
        this.#locale = locale;
        await Promise.all(Object.values(this.#run.people).map(({id}) => this.#admin.call('PUT', `/users/${id}/patch`, {locale})));
    }

    async preference(username: string, category: string, name: string): Promise<string | undefined> {
        const found = (await this.#preferences(this.userId(username))).find((entry) => textOf(entry, 'category') === category && textOf(entry, 'name') === name);
        return found && textOf(found, 'value');
    }

    async commands(): Promise<readonly HostCommand[]> {
        const found = await this.#admin.list(`/commands?team_id=${this.team.id}&custom_only=true`);
        return found.map((one) => ({trigger: textOf(one, 'trigger'), method: textOf(one, 'method'), url: textOf(one, 'url').replace(this.url, '')}));
    }

    async failNext(failure: Failure): Promise<void> {
        await this.#network.failNext(failure);
    }

    heal(): void {
        this.#network.heal();
    }

    async disconnect(page: Page): Promise<void> {
        await this.#network.disconnect(page);
    }

    reconnect(page: Page): Promise<void> {
        this.#network.reconnect(page);
        return Promise.resolve();
    }

    /** Renames a channel that the test made, since an archived channel keeps its name. */
    async #removeMade(id: string): Promise<void> {
        if (!this.#channelIds().includes(id)) {
            await this.#admin.call('PUT', `/channels/${id}/patch`, {name: `removed-${id}`});
            await this.#admin.call('DELETE', `/channels/${id}`);
        }
    }

    #channelIds(): string[] {
        return Object.values(this.#run.channels);
    }

    async #youngPosts(): Promise<HostPost[]> {
        const lists = await Promise.all(this.#channelIds().map(async (id) => readPosts(await this.#admin.call('GET', `/channels/${id}/posts?since=${this.#run.seededAt}`))));
        return lists.flat().filter((post) => post.create_at > this.#run.seededAt);
    }

    /** Resets preferences and drafts. */
    async #restore({id, token}: RealPerson): Promise<void> {
        const base = basePreferences(id);
        const isBase = (entry: Fields): boolean => base.some(({category, name, value}) =>
            category === entry.category && name === entry.name && value === entry.value);
        const entries = await this.#preferences(id);
        const changed = entries.filter((entry) => !isBase(entry));
        if (changed.length > 0) {
            await this.#admin.call('POST', `/users/${id}/preferences/delete`, changed);
            await this.#admin.call('PUT', `/users/${id}/preferences`, base);
        }
        const person = new Api(this.url, token);
        for (const draft of await person.list(`/users/${id}/teams/${this.team.id}/drafts`)) {
            const root = textOf(draft, 'root_id');
            await person.ask('DELETE', `/users/${id}/channels/${textOf(draft, 'channel_id')}/drafts${root ? `/${root}` : ''}`);
        }
    }

    #preferences(userId: string): Promise<Fields[]> {
        return this.#admin.list(`/users/${userId}/preferences`);
    }

    #person(username: string): RealPerson {
        return this.#found(this.#run.people[username], username);
    }

    #found<T>(thing: T | undefined, name: string): T {
        if (thing === undefined) {
            throw new Error(`The run has no ${name}.`);
        }
        return thing;
    }
}
