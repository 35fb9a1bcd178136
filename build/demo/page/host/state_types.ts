// The part of the web app's state that plugins read: mattermost-redux, plugins, views and storage.

import type {Channel, ChannelMembership} from '@mattermost/types/channels';
import type {Post} from '@mattermost/types/posts';
import type {GlobalState} from '@mattermost/types/store';
import type {ComponentType, ReactNode} from 'react';
import type {UnknownAction} from 'redux';
import type {ThunkDispatch} from 'redux-thunk';

import type {UserSettings} from './user_settings';

export interface PluginItem {
    readonly id: string;
    readonly pluginId: string;
}

export interface HookItem extends PluginItem {
    readonly hook?: (...args: unknown[]) => unknown;
}

export interface PanelItem extends PluginItem {
    readonly component?: ComponentType<Record<string, unknown>>;
    readonly title?: ReactNode;
}

type ChannelAction = (channel: Channel | undefined, member: ChannelMembership | undefined) => unknown;

export interface ButtonItem extends PluginItem {
    readonly icon?: ReactNode;
    readonly action?: ChannelAction;
    readonly dropdownText?: ReactNode;
    readonly tooltipText?: ReactNode;
}

export interface AppBarItem extends PluginItem {
    readonly iconUrl?: string;
    readonly action?: ChannelAction;
    readonly tooltipText?: ReactNode;
    readonly supportedProductIds?: unknown;
    readonly rhsComponentId?: string;
}

export interface MenuItem extends PluginItem {
    readonly text?: ReactNode;
    readonly action?: (postId: string) => unknown;
    readonly filter?: (postId: string) => boolean;
}

export interface RouteItem extends PanelItem {
    readonly route?: string;
}

/** Registered components by extension point. */
export interface PluginComponents {
    readonly AppBar: readonly AppBarItem[];
    readonly ChannelHeaderButton: readonly ButtonItem[];
    readonly NeedsTeamComponent: readonly RouteItem[];
    readonly PostDropdownMenu: readonly MenuItem[];
    readonly PostMessageAttachment: readonly PanelItem[];
    readonly RightHandSidebarComponent: readonly PanelItem[];
    readonly SlashCommandWillBePosted: readonly HookItem[];
}

export interface PostTypeProps {
    readonly post: Post;

    /** Not given in search results and previews. */
    readonly compactDisplay: boolean | undefined;
    readonly isRHS: boolean;
    readonly theme: unknown;
}

export interface PostTypeItem extends PluginItem {
    readonly type: string;
    readonly component: ComponentType<PostTypeProps>;
}

export interface ClientManifest {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly webapp?: {readonly bundle_path: string};
    readonly settings_schema?: {readonly settings?: readonly {readonly key: string; readonly display_name: string}[]};
}

export interface PluginsState {
    readonly plugins: Readonly<Record<string, ClientManifest>>;
    readonly components: PluginComponents;
    readonly postTypes: Readonly<Record<string, PostTypeItem>>;
    readonly adminConsoleCustomComponents: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly userSettings: Readonly<Record<string, UserSettings>>;
}

export interface RhsViewState {
    readonly selectedPostId: string;
    readonly selectedChannelId: string;
    readonly rhsState: string | null;
    readonly pluggableId: string;
    readonly searchResultsTerms: string;
    readonly isSidebarOpen: boolean;
    readonly isSidebarExpanded: boolean;
}

export interface Draft {
    readonly message: string;
    readonly fileInfos: readonly unknown[];
    readonly uploadsInProgress: readonly unknown[];
    readonly createAt: number;
    readonly updateAt: number;
    readonly channelId: string;
    readonly rootId: string;
}

export interface HostState extends GlobalState {
    readonly plugins: PluginsState;
    readonly views: {
        readonly rhs: RhsViewState;
        readonly rhsSuppressed: boolean;
        readonly threads: {readonly selectedThreadIdInTeam: Readonly<Record<string, string>>};
        readonly i18n: {readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>};
        readonly modals: {readonly settingsOf: string | null};
    };
    readonly storage: {readonly storage: Readonly<Record<string, {readonly timestamp: Date; readonly value: unknown}>>};
}

export type HostDispatch = ThunkDispatch<HostState, unknown, UnknownAction>;
