// Page object for Mattermost. Elements are found by role, text, or ids that Mattermost has too, so it works on both hosts.

import {expect, type Locator, type Page, type Response} from '@playwright/test';

import type {Host} from './host';
import {listens, showsChannel} from './page_store';
import {isReal} from './real/run';

/** Differences between the hosts; default: the stand-in's. */
type Place = Pick<Host, 'team' | 'control'>;

export class MattermostPage {
    readonly page: Page;
    readonly #url: string;
    readonly #place: Place;
    #openedAt = 0;

    constructor(page: Page, url: string, place: Place = {team: {id: '', name: 'harbor'}, control: useBar}) {
        this.page = page;
        this.#url = url;
        this.#place = place;
    }

    /** Opens a channel by its URL name, and waits until the message box and the event connection are ready. */
    async open(channel = 'town-square', query = ''): Promise<void> {
        await this.page.goto(`${this.#url}/${this.#place.team.name}/channels/${channel}${query}`);
        await this.#beThere();
        await showsChannel(this.page);
    }

    /** Reloads the page and returns the server's response. */
    async reload(): Promise<Response | null> {
        const response = await this.page.reload();
        await this.#beThere();
        return response;
    }

    async #beThere(): Promise<void> {
        // The real web app is about ten times as large as the stand-in.
        await expect(this.header).toBeVisible(isReal ? {timeout: 40_000} : {});
        await listens(this.page);
        this.#openedAt = Date.now();
    }

    /** Opens another channel with the left sidebar. */
    async goTo(displayName: string): Promise<void> {
        await this.page.locator('#SidebarContainer').getByRole('link').filter({hasText: displayName}).click();
        await expect(this.header).toContainText(displayName);
        this.#openedAt = Date.now();
    }

    /** On narrow screens a real page has a second, hidden one. */
    get header(): Locator {
        return this.page.locator('#channelHeaderTitle').first();
    }

    /** The channel's message box. */
    get composer(): Locator {
        return this.page.locator('#post_textbox');
    }

    /** The open thread's message box. */
    get threadComposer(): Locator {
        return this.page.locator('#reply_textbox');
    }

    /** The error under the channel's message box. */
    get errorUnderBox(): Locator {
        return this.page.getByTestId('create-post').locator('.has-error');
    }

    /** Types a line into the channel's box and sends it. */
    async send(line: string): Promise<void> {
        await this.#sendIn(this.page.locator('.AdvancedTextEditor').filter({has: this.composer}), this.composer, line);
    }

    /** Types a line into the open thread's box and sends it. */
    async reply(line: string): Promise<void> {
        await this.#sendIn(this.sidebar, this.threadComposer, line);
    }

    /**
     * An Enter before the box has processed the text would do nothing; and a box that is just being rendered, or cleared
     * after the previous line, can lose the text.
     */
    async #sendIn(around: Locator, box: Locator, line: string): Promise<void> {
        await expect(async () => {
            await box.fill(line);
            await expect(around.locator('.SendMessageButton')).toBeEnabled({timeout: 2000});
        }).toPass({timeout: 15_000});
        if (isReal) {
            // For half a second after a channel has opened, Mattermost ignores Enter, which may belong to the channel switcher.
            await this.page.waitForTimeout(Math.max(0, this.#openedAt + 1200 - Date.now()));
        }

        // Enter would accept a suggestion for the name, or begin a new line in the code.
        await box.press(isReal && (/@\w*$|```/).test(line) ? 'Control+Enter' : 'Enter');
    }

    /** All posts of the channel, oldest first. */
    get posts(): Locator {
        return this.page.getByTestId('postView');
    }

    get lastPost(): Locator {
        return this.posts.last();
    }

    post(text: string | RegExp): Locator {
        return this.posts.filter({hasText: text});
    }

    /** All posts of the open thread, oldest first. */
    get threadPosts(): Locator {
        return this.page.getByTestId('rhsPostView');
    }

    async openThread(post: Locator): Promise<void> {
        await post.hover();
        await post.getByRole('button', {name: /^reply$/i}).click();
        await expect(this.threadComposer).toBeVisible();
    }

    /** Chooses a plugin's item in a post's menu: a separate menu in Mattermost, the "more" menu in the stand-in. */
    async choose(post: Locator, entry: string | RegExp): Promise<void> {
        await this.openMenu(post);
        await this.page.getByRole('menuitem', {name: entry}).click();
    }

    async openMenu(post: Locator): Promise<void> {
        // If the list scrolls meanwhile, the post is no longer under the pointer.
        await expect(async () => {
            await post.hover();
            await post.getByRole('button', {name: isReal ? 'actions' : 'more', exact: true}).click({timeout: 2000});
        }).toPass({timeout: 15_000});
    }

    /** The right-hand sidebar: a thread, or a plugin's panel. */
    get sidebar(): Locator {
        return this.page.locator('#rhsContainer');
    }

    /** A plugin's icon in the app bar. */
    appBarButton(pluginId = 'faq-bot'): Locator {
        return this.page.locator(`#app-bar-icon-${pluginId}`).getByRole('button');
    }

    /** Opens the FAQ panel by its icon. */
    async openPanel(): Promise<Locator> {
        await this.appBarButton().click();
        await expect(this.searchBox).toBeVisible();
        return this.sidebar;
    }

    /** The panel's search box. */
    get searchBox(): Locator {
        return this.sidebar.locator('[role="combobox"]');
    }

    /** Opens the panel, searches, and opens the first result. */
    async openAnswer(query: string): Promise<Locator> {
        const panel = await this.openPanel();
        await this.searchBox.fill(query);
        await panel.getByRole('listbox').getByRole('option').first().click();
        return panel;
    }

    /** Closes the sidebar by keyboard. The key press also ends the panel's hold on the focus. */
    async closeSidebarByKey(): Promise<void> {
        await this.page.keyboard.press('Shift');
        await this.sidebar.getByRole('button', {name: 'Close', exact: true}).press('Enter');
    }

    async closeSidebar(): Promise<void> {
        await this.sidebar.getByRole('button', {name: 'Close', exact: true}).click();
        await expect(this.sidebar).toBeHidden();
    }

    /** Searches messages; Mattermost's box appears on request. */
    async search(words: string): Promise<void> {
        if (isReal) {
            await this.page.locator('#searchFormContainer').click();
            await this.page.locator('#searchBox input').fill(words);
        } else {
            await this.page.getByRole('search').getByRole('textbox').fill(words);
        }
        await this.page.keyboard.press('Enter');
    }

    async openSettings(tab: string): Promise<Locator> {
        await this.page.getByRole('button', {name: 'Settings', exact: true}).click();
        await this.page.getByRole('tab', {name: tab}).click();
        return this.page.getByRole('dialog');
    }

    /** The dialog takes the focus back until it has closed. */
    async closeSettings(): Promise<void> {
        const dialog = this.page.getByRole('dialog');
        await dialog.getByRole('button', {name: 'Close'}).click();
        await expect(dialog).toBeHidden();
    }

    /** Changes a setting of the stand-in's bar: `Theme`, `Display`, `Language`, `You are`. */
    async control(label: string, option: string): Promise<void> {
        await this.#place.control(this.page, label, option);
        if (label === 'You are') {
            await this.#beThere();
        }
    }
}

/** Selects an option in the stand-in's bar. */
export async function useBar(page: Page, label: string, option: string): Promise<void> {
    const toggle = page.getByRole('button', {name: 'Controls'});
    if (await toggle.getAttribute('aria-expanded') === 'false') {
        await toggle.click();
    }
    await page.getByRole('combobox', {name: label}).selectOption({label: option});
}
