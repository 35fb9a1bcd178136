// Messages from the server, handled as the web app handles Mattermost's websocket: core first, then plugins.

import type {Post} from '@mattermost/types/posts';
import {ChannelTypes, GeneralTypes, PostTypes, PreferenceTypes, UserTypes} from 'mattermost-redux/action_types';
import {getChannelAndMyMember} from 'mattermost-redux/actions/channels';
import {getPosts, receivedNewPost} from 'mattermost-redux/actions/posts';
import {isCollapsedThreadsEnabled} from 'mattermost-redux/selectors/entities/preferences';

import {notifyPlugins, notifyReconnect, type SocketMessage} from './plugin_events';
import type {PluginLoader} from './plugin_loader';
import type {ClientManifest} from './state_types';
import type {HostStore} from './store';

function readPost(message: SocketMessage): Post {
    return JSON.parse(String(message.data.post)) as Post;
}

function handleCore(store: HostStore, loader: PluginLoader, message: SocketMessage): void {
    switch (message.event) {
    case 'posted':
    case 'ephemeral_message':
        store.dispatch(receivedNewPost(readPost(message), isCollapsedThreadsEnabled(store.getState())));
        break;
    case 'post_edited':
        store.dispatch({type: PostTypes.RECEIVED_POST, data: readPost(message), features: {crtEnabled: true}});
        break;
    case 'post_deleted':
        store.dispatch({type: PostTypes.POST_DELETED, data: readPost(message)});
        break;
    case 'preferences_changed':
        store.dispatch({type: PreferenceTypes.RECEIVED_PREFERENCES, data: JSON.parse(String(message.data.preferences)) as unknown});
        break;
    case 'preferences_deleted':
        store.dispatch({type: PreferenceTypes.DELETED_PREFERENCES, data: JSON.parse(String(message.data.preferences)) as unknown});
        break;
    case 'user_updated':
        store.dispatch({type: UserTypes.RECEIVED_ME, data: message.data.user});
        break;
    case 'user_added':
        void store.dispatch(getChannelAndMyMember(String(message.data.channel_id)));
        break;
    case 'channel_updated':
        store.dispatch({type: ChannelTypes.RECEIVED_CHANNEL, data: message.data.channel});
        break;
    case 'plugin_enabled':
        loader.enable(message.data.manifest as ClientManifest);
        break;
    case 'plugin_disabled':
        loader.remove(message.data.manifest as ClientManifest);
        break;
    default:
        break;
    }
}

/** The page's connection to the server. */
export class HostSocket {
    readonly #store: HostStore;
    readonly #loader: PluginLoader;
    readonly #url: string;
    #source: EventSource | null = null;
    #lost = false;

    constructor(store: HostStore, loader: PluginLoader, url: string) {
        this.#store = store;
        this.#loader = loader;
        this.#url = url;
    }

    connect(): void {
        this.#source?.close();
        const source = new EventSource(this.#url);
        source.onmessage = (event: MessageEvent<string>) => {
            const message = JSON.parse(event.data) as SocketMessage;
            handleCore(this.#store, this.#loader, message);
            notifyPlugins(message);
        };
        source.onerror = () => this.#lose();
        source.onopen = () => {
            this.#store.dispatch({type: GeneralTypes.WEBSOCKET_SUCCESS, timestamp: Date.now()});
            if (this.#lost) {
                this.#lost = false;
                this.#recover();
            }
        };
        this.#source = source;
    }

    /** Closes the connection, as if the network failed. */
    disconnect(): void {
        this.#source?.close();
        this.#lose();
    }

    #lose(): void {
        this.#lost = true;
        this.#store.dispatch({type: GeneralTypes.WEBSOCKET_CLOSED, timestamp: Date.now()});
    }

    /** As the web app after a reconnect: reloads the channel and the list of plugins, then calls the plugins' reconnect handlers. */
    #recover(): void {
        const channelId = this.#store.getState().entities.channels.currentChannelId;
        void this.#store.dispatch(getPosts(channelId));
        void this.#loader.catchUp();
        notifyReconnect();
    }
}
