// What a test may ask of the host it runs on, whichever it is: the stand-in or a real Mattermost server.

import type {BrowserContext, Page} from '@playwright/test';

import type {HostVersion} from '../../../build/demo/host_version';
import type {Failure} from '../../../build/demo/server/failures';
import type {PluginFiles} from '../../../build/demo/server/plugin_files';
import type {Api, HostPost} from './api';

/** What a test may choose about its host. */
export interface HostOptions {

    /** Plugins on the host; FAQ Bot as built where it is left out. */
    plugins: readonly PluginFiles[] | null;

    /** A path such as `/chat` that the host lives under. */
    basename: string;

    /**
     * The Mattermost that a test is about where versions differ; the one that the run is on where it is left out. A test
     * about another one is skipped on a real server.
     */
    hostVersion: HostVersion | null;
}

/** Something somebody else says while the test goes on. People and channels go by their names in the stand-in. */
export interface Words {
    readonly username: string;
    readonly channel: string;
    readonly message: string;
    readonly type?: string;
    readonly props?: Readonly<Record<string, unknown>>;
}

/** A team's custom slash command; the address without the host's own. */
export interface HostCommand {
    readonly trigger: string;
    readonly method: string;
    readonly url: string;
}

/** What an administrator does with plugins. Open pages hear of it. */
export interface HostPlugins {

    /** Installs the same plugin once more as a new version. */
    upgrade(id: string): Promise<void>;
    disable(id: string): Promise<void>;
    enable(id: string): Promise<void>;
}

export interface Host {

    /** Address with the sub-path, without a slash at the end. */
    readonly url: string;
    readonly team: {readonly id: string; readonly name: string};
    readonly plugins: HostPlugins;

    /** The id of a channel by its name in addresses, of a person by their user name. */
    channelId(name: string): string;
    userId(username: string): string;

    /** The REST API in somebody's name, as another app of theirs uses it; and their user name on this host. */
    api(username: string): Api;
    usernameOf(username: string): string;

    /** Every post of the channels that the stand-in begins with, oldest first. */
    posts(): Promise<readonly HostPost[]>;
    say(words: Words): Promise<void>;

    /** Archives a channel. Open pages may not have heard of it. */
    archive(channel: string): Promise<void>;

    /** The person whose pages the test opens, from the next one on. Ana Ruiz to begin with. */
    signIn(context: BrowserContext, username: string): Promise<void>;

    /**
     * Makes a choice as a person does in their settings, in an open page: `Theme`, `Display`, `Language`, or `You are`
     * with somebody's name. The words are those of the stand-in's bar.
     */
    control(page: Page, label: string, option: string): Promise<void>;

    /** Gives everybody a language. */
    speak(locale: string): Promise<void>;

    /** A preference's value, `undefined` where it is not set. */
    preference(username: string, category: string, name: string): Promise<string | undefined>;

    /** The custom slash commands of the test's team. */
    commands(): Promise<readonly HostCommand[]>;

    /** Makes the next requests to a path fail. On a real server they fail between it and the page. */
    failNext(failure: Failure): Promise<void>;

    /** Ends all failures. */
    heal(): void;

    /** Breaks the page's connection for events, and lets it come back. */
    disconnect(page: Page): Promise<void>;
    reconnect(page: Page): Promise<void>;
}
