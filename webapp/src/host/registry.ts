// The registry as Mattermost hands it to a plugin. The host checks nothing at run time: these types are the only guard,
// so each method takes exactly the keys that Mattermost knows (one unknown key silently breaks the call).

import type {Post} from '@mattermost/types/posts';
import type {ComponentType, ReactNode} from 'react';

import type {HostAction, HostStore} from './store';

/** Where a slash command was typed. `root_id` is empty outside threads. */
export interface CommandArgs {
    readonly channel_id: string;
    readonly team_id?: string;
    readonly root_id?: string;
}

/** What the composer understands. Anything else crashes it or shows the user a TypeError. */
export type CommandVerdict =
    | undefined                                             // not ours: let it pass
    | Record<string, never>                                 // consumed
    | {readonly error: {readonly message: string}};         // the text stays, the message shows under the box

/** Props of a component that the host renders in place of a post's message. */
export interface PostTypeProps {
    readonly post: Post;
    readonly compactDisplay?: boolean;
    readonly isRHS?: boolean;
}

/** Props of a setting in the System Console, as far as we read them. */
export interface AdminSettingProps {

    /** The administrator may not change plugins' settings. */
    readonly disabled: boolean;

    /** The server's configuration, parts of it missing where this administrator may not see them. */
    readonly config: unknown;
}

/** A plugin's page in the settings dialog. What does not fit, Mattermost drops with a warning on the console. */
export interface UserSettings {
    readonly id: string;

    /** Name of the page. */
    readonly uiName: string;

    /** An address, or the CSS class of one of Mattermost's icons. */
    readonly icon: string;
    readonly sections: readonly {readonly title: string; readonly settings: readonly RadioSetting[]}[];
}

/** Saved as a preference of that name in the category `pp_` and the plugin's id. */
export interface RadioSetting {
    readonly type: 'radio';
    readonly name: string;
    readonly title: string;

    /** Value of the option that is shown as chosen until the user has chosen. */
    readonly default: string;
    readonly options: readonly {readonly value: string; readonly text: string}[];
}

/** A message over the websocket. `data.post`, where there is one, is JSON. */
export interface SocketMessage {
    readonly data?: Readonly<Record<string, unknown>>;
}

export interface RightHandSidebar {
    readonly id: string;

    /** To be dispatched. */
    readonly showRHSPlugin: HostAction;
    readonly toggleRHSPlugin: HostAction;
}

export interface Registry {
    registerSlashCommandWillBePostedHook(registration: {
        readonly hook: (message: string, args: CommandArgs) => Promise<CommandVerdict>;
    }): string;
    registerRightHandSidebarComponent(registration: {
        readonly component: ComponentType;
        readonly title: ReactNode;
    }): RightHandSidebar;
    registerAppBarComponent(registration: {
        readonly iconUrl: string;
        readonly tooltipText: ReactNode;
        readonly supportedProductIds: null;
        readonly action: () => void;
    }): string;
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

    /** A page below `/<team>/<plugin id>/<route>`, with everything behind it in the address. The host checks first that the user is in the team. */
    registerNeedsTeamRoute(registration: {
        readonly route: string;
        readonly component: ComponentType;
    }): string;

    /** Drawn below the text of every message, also in threads, search results and previews. */
    registerPostMessageAttachmentComponent(registration: {
        readonly component: ComponentType<{readonly postId: string}>;
    }): string;

    /** The key is one of settings_schema in plugin.json. */
    registerAdminConsoleCustomSetting(registration: {
        readonly key: string;
        readonly component: ComponentType<AdminSettingProps>;
        readonly options: {readonly showTitle: boolean};
    }): void;

    /** A page of its own in Mattermost's settings dialog. A second call replaces it; the host drops it with the plugin. */
    registerUserSettings(registration: {readonly setting: UserSettings}): void;
    /** One handler for each event; Mattermost's own run first. It is not taken away with the plugin. */
    registerWebSocketEventHandler(registration: {
        readonly event: string;
        readonly handler: (message: SocketMessage) => void;
    }): void;
    unregisterWebSocketEventHandler(registration: {readonly event: string}): void;

    /** Called after a connection that was broken is there again. */
    registerReconnectHandler(registration: {readonly handler: () => void}): void;
    unregisterReconnectHandler(): void;
    registerReducer(registration: {
        readonly reducer: (state: undefined, action: {readonly type: unknown}) => unknown;
    }): void;
    unregisterComponent(registration: {readonly componentId: string}): void;
    unregisterPostTypeComponent(registration: {readonly componentId: string}): void;
}

/** What `window.registerPlugin` takes. */
export interface HostPlugin {
    initialize(registry: Registry, store: HostStore): void;
    uninitialize(): void;
}
