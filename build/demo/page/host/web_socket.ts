// Messages from the server, handled as the web app handles Mattermost's websocket: core first, then plugins.

import type {Post} from '@mattermost/types/posts';
import {ChannelTypes, GeneralTypes, PostTypes, PreferenceTypes, UserTypes} from 'mattermost-redux/action_types';
import {getChannelAndMyMember} from 'mattermost-redux/actions/channels';
import {getPosts, receivedNewPost} from 'mattermost-redux/actions/posts';
import {isCollapsedThreadsEnabled} from 'mattermost-redux/selectors/entities/preferences';

import {basename} from './page';
import {notifyPlugins, notifyReconnect, type SocketMessage} from './plugin_events';
import {catchUpPlugins, enablePlugin, removePlugin} from './plugin_loader';
import type {ClientManifest} from './state_types';
import {store} from './store';

function readJson(text: unknown): unknown {
    return JSON.parse(String(text));
}

function readPost(message: SocketMessage): Post {
    return readJson(message.data.post) as Post;
}

type Handle = (message: SocketMessage) => void;

/** What the web app itself does with an event. */
const CORE_HANDLERS: Readonly<Record<string, Handle>> = {
    posted: receivePost,
    ephemeral_message: receivePost,
    post_edited: (message) => store.dispatch({type: PostTypes.RECEIVED_POST, data: readPost(message), features: {crtEnabled: true}}),
    post_deleted: (message) => store.dispatch({type: PostTypes.POST_DELETED, data: readPost(message)}),
    preferences_changed: (message) => store.dispatch({type: PreferenceTypes.RECEIVED_PREFERENCES, data: readJson(message.data.preferences)}),
    preferences_deleted: (message) => store.dispatch({type: PreferenceTypes.DELETED_PREFERENCES, data: readJson(message.data.preferences)}),
    user_updated: ({data}) => store.dispatch({type: UserTypes.RECEIVED_ME, data: data.user}),
    user_added: ({data}) => void store.dispatch(getChannelAndMyMember(String(data.channel_id))),
    channel_updated: ({data}) => store.dispatch({type: ChannelTypes.RECEIVED_CHANNEL, data: data.channel}),
    plugin_enabled: ({data}) => enablePlugin(data.manifest as ClientManifest),
    plugin_disabled: ({data}) => removePlugin(data.manifest as ClientManifest),
};

function receivePost(message: SocketMessage): void {
    store.dispatch(receivedNewPost(readPost(message), isCollapsedThreadsEnabled(store.getState())));
}

let source: EventSource | null = null;
let isLost = false;

/** Connects the page to the server's events. */
export function connect(): void {
    source?.close();
    source = new EventSource(`${basename}/demo/events`);
    source.onmessage = (event: MessageEvent<string>) => {
        const message = JSON.parse(event.data) as SocketMessage;
        CORE_HANDLERS[message.event]?.(message);
        notifyPlugins(message);
    };
    source.onerror = lose;
    source.onopen = () => {
        store.dispatch({type: GeneralTypes.WEBSOCKET_SUCCESS, timestamp: Date.now()});
        if (isLost) {
            isLost = false;
            recover();
        }
    };
}

/** Closes the connection, as if the network failed. */
export function disconnect(): void {
    source?.close();
    lose();
}

function lose(): void {
    isLost = true;
    store.dispatch({type: GeneralTypes.WEBSOCKET_CLOSED, timestamp: Date.now()});
}

/** As the web app after a reconnect: reloads the channel and the list of plugins, then calls the plugins' reconnect handlers. */
function recover(): void {
    void store.dispatch(getPosts(store.getState().entities.channels.currentChannelId));
    void catchUpPlugins();
    notifyReconnect();
}
