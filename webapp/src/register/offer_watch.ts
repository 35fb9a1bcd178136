// Watches the user's own posts in channels with offers; the core is loaded only for those.

import type {Registry, SocketMessage} from '../host/registry';
import {selectUserId, type HostStore} from '../host/store';
import type {LazyFeatures} from './lazy_features';

/** Returns the handler of the websocket event `posted`. With several tabs, only the focused one offers. */
export function createOfferWatch(store: HostStore, loadCore: LazyFeatures['loadCore']): Parameters<Registry['registerWebSocketEventHandler']>[0]['handler'] {
    return ({data}: SocketMessage) => {
        if (channelsWithOffers().includes(data?.channel_name) && document.hasFocus() &&
            String(data?.post).includes(`"user_id":"${selectUserId(store.getState())}"`)) {
            loadCore().then(({offer}) => offer(data?.post)).catch(() => undefined);
        }
    };
}

/** Channel names of the configuration's `offer_in`, written into this script when the FAQ is packed, as the index is not loaded yet. */
function channelsWithOffers(): readonly unknown[] {
    return (process.env.FAQ_OFFER_IN ?? '').split(' ');
}
