// Types of Mattermost's plugin registry. The host checks nothing at run time and one unknown key breaks a call silently, so each
// method accepts exactly the keys that Mattermost knows.

import type {Post} from '@mattermost/types/posts';
import type {ComponentType, ReactNode} from 'react';

import type {HostAction, HostStore} from './store';

/** Where a slash command was typed. `root_id` is empty outside threads. */
export interface CommandArgs {
    readonly channel_id: string;
    readonly team_id?: string;
    readonly root_id?: string;
}

/** Results that the composer understands. Anything else crashes it or shows the user a TypeError. */
export type CommandVerdict =
    | undefined                                             // not ours: passed on
    | Record<string, never>                                 // consumed
    | {readonly error: {readonly message: string}};         // the text stays and the message is shown under the box

/** Props of a component that replaces a post's message. */
export interface PostTypeProps {
    readonly post: Post;
}

/** Props of a System Console setting that the plugin uses. */
export interface AdminSettingProps {

    /** Whether the administrator may not change plugin settings. */
    readonly disabled: boolean;

    /** The server's configuration, without parts that this administrator may not see. */
    readonly config: unknown;
}

/** A page in the settings dialog. Mattermost drops invalid parts with a console warning. */
export interface UserSettings {
    readonly id: string;

    /** Name of the page. */
    readonly uiName: string;

    /** A URL, or a CSS class of Mattermost's icons. */
    readonly icon: string;
    readonly sections: readonly {readonly title: string; readonly settings: readonly RadioSetting[]}[];
}

/** Name of the preference, in the category `pp_<plugin id>`. */
export interface RadioSetting {
    readonly type: 'radio';
    readonly name: string;
    readonly title: string;

    /** Value of the option shown as selected by default. */
    readonly default: string;
    readonly options: readonly {readonly value: string; readonly text: string}[];
}

/** A websocket message. `data.post`, if present, is JSON. */
export interface SocketMessage {
    readonly data?: Readonly<Record<string, unknown>>;
}

export interface RightHandSidebar {
    readonly id: string;

    /** To be dispatched. */
    readonly showRHSPlugin: HostAction;
    readonly hideRHSPlugin: HostAction;
    readonly toggleRHSPlugin: HostAction;
}

/** Decides what becomes of a line that was sent. */
export type CommandHook = (line: string, args: CommandArgs) => Promise<CommandVerdict>;

export interface Registry {
    registerSlashCommandWillBePostedHook(registration: {readonly hook: CommandHook}): string;
    registerAppBarComponent(registration: {
        readonly iconUrl: string;
        readonly tooltipText: ReactNode;
        readonly supportedProductIds: null;
        readonly rhsComponent: ComponentType;
        readonly rhsTitle: ReactNode;
    }): {readonly id: string; readonly rhsComponent: RightHandSidebar};
    registerChannelHeaderButtonAction(registration: {
        readonly icon: ReactNode;
        readonly action: () => void;
        readonly dropdownText: ReactNode;
        readonly tooltipText: ReactNode;
    }): string;
    registerPostTypeComponent(registration: {
        readonly type: `custom_${string}`;
        readonly component: ComponentType<PostTypeProps>;
    }): string;
    registerPostDropdownMenuAction(registration: {
        readonly text: ReactNode;
        readonly action: (postId: string) => void;
        readonly filter: (postId: string) => boolean;
    }): string;

    /** A page at `/<team>/<plugin id>/<route>` and below. The host checks first that the user is a member of the team. */
    registerNeedsTeamRoute(registration: {
        readonly route: string;
        readonly component: ComponentType;
    }): string;

    /** Rendered below the text of every message, also in threads, search results and previews. */
    registerPostMessageAttachmentComponent(registration: {
        readonly component: ComponentType<{readonly postId: string}>;
    }): string;

    /** The key is one of `settings_schema` in plugin.json. */
    registerAdminConsoleCustomSetting(registration: {
        readonly key: string;
        readonly component: ComponentType<AdminSettingProps>;
        readonly options: {readonly showTitle: boolean};
    }): void;

    /** Adds a page to the settings dialog. A second call replaces it; the host removes it with the plugin. */
    registerUserSettings(registration: {readonly setting: UserSettings}): void;
    /** One handler per event, after Mattermost's own. Not removed with the plugin. */
    registerWebSocketEventHandler(registration: {
        readonly event: string;
        readonly handler: (message: SocketMessage) => void;
    }): void;
    unregisterWebSocketEventHandler(registration: {readonly event: string}): void;

    /** Called after a lost connection is re-established. */
    registerReconnectHandler(registration: {readonly handler: () => void}): void;
    unregisterReconnectHandler(): void;
    registerReducer(registration: {
        readonly reducer: (state: undefined, action: {readonly type: unknown}) => unknown;
    }): void;
    unregisterComponent(registration: {readonly componentId: string}): void;
    unregisterPostTypeComponent(registration: {readonly componentId: string}): void;
}

/** The argument of `window.registerPlugin`. */
export interface HostPlugin {
    initialize(registry: Registry, store: HostStore): void;
    uninitialize(): void;
}
