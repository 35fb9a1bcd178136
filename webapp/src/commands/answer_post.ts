// "Answer from FAQ" in a post's menu: what the post asks, and who asked it.

import type {Post} from '@mattermost/types/posts';

import {readMessage} from '../answer/read_message';
import {selectUser, selectUserId, type HostState} from '../host/store';
import {displayName} from '../host/lazy_selectors';
import type {PanelState} from '../state/panel';

/** What the panel searches for, and where the answer goes. A bot's message may stand in an attachment alone. */
export function readQuestion(state: HostState, {id, message, channel_id: channelId, root_id: rootId, user_id: userId, props}: Post): Pick<PanelState, 'query' | 'target'> {
    const attachments: unknown = props.attachments;
    const texts = Array.isArray(attachments) ? attachments.flatMap((attachment: {readonly title?: unknown; readonly text?: unknown} | null) => [attachment?.title, attachment?.text]) : [];
    const author = selectUser(state, userId);
    return {
        query: readMessage([message, ...texts.filter((text) => typeof text === 'string')]),
        target: {channelId, rootId: rootId || id, askedBy: author && userId !== selectUserId(state) ? displayName(author) : null},
    };
}
