// The interface of the host that tests run on: the stand-in or a real Mattermost server.

import type {BrowserContext, Page} from '@playwright/test';

import type {HostVersion} from '../../../build/demo/host_version';
import type {Failure} from '../../../build/demo/server/failures';
import type {PluginFiles} from '../../../build/demo/server/plugin_files';
import type {Api, HostPost} from './api';

/** A test's options for its host. */
export interface HostOptions {

    /** Plugins on the host; default: FAQ Bot as built. */
    plugins: readonly PluginFiles[] | null;

    /** Sub-path such as `/chat`. */
    basename: string;

    /**
     * The Mattermost version that the test needs; default: the run's. A test
     * for another version is skipped on a real server.
     */
    hostVersion: HostVersion | null;
}

/** A message by another user. Users and channels are given by their names in the stand-in. */
export interface Words {
    readonly username: string;
    readonly channel: string;
    readonly message: string;
    readonly type?: string;
    readonly props?: Readonly<Record<string, unknown>>;
}

/** A team's custom slash command; the URL without the host's. */
export interface HostCommand {
    readonly trigger: string;
    readonly method: string;
    readonly url: string;
}

/** Plugin administration; open pages receive the events. */
export interface HostPlugins {

    /** Installs the same plugin as a new version. */
    upgrade(id: string): Promise<void>;
    disable(id: string): Promise<void>;
    enable(id: string): Promise<void>;
}

export interface Host {

    /** URL with the sub-path, without a trailing slash. */
    readonly url: string;
    readonly team: {readonly id: string; readonly name: string};
    readonly plugins: HostPlugins;

    /** The id of a channel by its URL name, of a user by username. */
    channelId(name: string): string;
    userId(username: string): string;

    /** The REST API as that user, and their username on this host. */
    api(username: string): Api;
    usernameOf(username: string): string;

    /** All posts of the seeded channels, oldest first. */
    posts(): Promise<readonly HostPost[]>;
    say(words: Words): Promise<void>;

    /** Archives a channel. Open pages may not know yet. */
    archive(channel: string): Promise<void>;

    /** The user of pages that are opened from now on. Default: Ana Ruiz. */
    signIn(context: BrowserContext, username: string): Promise<void>;

    /**
     * Changes a setting of an open page's user: `Theme`, `Display`, `Language`, or `You are`
     * with a user's name. The labels are those of the stand-in's bar.
     */
    control(page: Page, label: string, option: string): Promise<void>;

    /** Sets all users' language. */
    speak(locale: string): Promise<void>;

    /** A preference's value; `undefined` if not set. */
    preference(username: string, category: string, name: string): Promise<string | undefined>;

    /** The custom slash commands of the test's team. */
    commands(): Promise<readonly HostCommand[]>;

    /** Makes the next requests to a path fail. On a real server they are intercepted in the browser. */
    failNext(failure: Failure): Promise<void>;

    /** Ends all failures. */
    heal(): void;

    /** Closes the page's event connection, and allows it again. */
    disconnect(page: Page): Promise<void>;
    reconnect(page: Page): Promise<void>;
}
