// Sees what the user posts in the channels where the FAQ is offered. Nothing is loaded before that.

import type {Registry, SocketMessage} from '../host/registry';
import type {HostStore} from '../host/store';
import {selectUserId} from '../host/store';
import type {LazyFeatures} from './lazy_features';

/** Gives the handler of the event `posted`. Of several tabs, the one that has the focus offers. */
export function createOfferWatch(store: HostStore, loadCore: LazyFeatures['loadCore']): Parameters<Registry['registerWebSocketEventHandler']>[0]['handler'] {
    return ({data}: SocketMessage) => {
        if (channelsWithOffers().includes(data?.channel_name) && document.hasFocus() && String(data?.post).includes(`"user_id":"${selectUserId(store.getState())}"`)) {
            loadCore().then(({offer}) => offer(data?.post)).catch(() => undefined);
        }
    };
}

/** Names of channels. The configuration's `offer_in` is no part of the index, which is not loaded yet: packing an FAQ writes it here. */
function channelsWithOffers(): readonly unknown[] {
    return (process.env.FAQ_OFFER_IN ?? '').split(' ');
}
