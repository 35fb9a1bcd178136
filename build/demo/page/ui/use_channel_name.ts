// A channel's display name; the other user's in a direct channel.

import {getChannel} from 'mattermost-redux/selectors/entities/channels';
import {getUser} from 'mattermost-redux/selectors/entities/users';

import {displayName, useHostSelector} from './hooks';

export function useChannelName(channelId: string): string {
    return useHostSelector((state) => {
        const channel = getChannel(state, channelId);
        return channel?.type === 'D' ? displayName(getUser(state, channel.teammate_id ?? '')) : channel?.display_name ?? '';
    });
}
