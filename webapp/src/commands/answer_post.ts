// "Answer from FAQ" in a post's menu: reads the question and its author from the post.

import type {Post} from '@mattermost/types/posts';

import {readMessage} from '../answer/read_message';
import {selectUser, selectUserId, type HostState} from '../host/store';
import {displayName} from '../host/lazy_selectors';
import type {PanelState} from '../state/panel';

/** The panel's query and target. A bot's message may have its text only in an attachment. */
export function readQuestion(state: HostState,
    {id, message, channel_id: channelId, root_id: rootId, user_id: userId, props}: Post): Pick<PanelState, 'query' | 'target'> {
    const attachments: unknown = props.attachments;
    const texts = Array.isArray(attachments) ?
        attachments.flatMap((attachment: {readonly title?: unknown; readonly text?: unknown} | null) => [attachment?.title, attachment?.text]) : [];
    const author = selectUser(state, userId);
    return {
        query: readMessage([message, ...texts.filter((text) => typeof text === 'string')]),
        target: {channelId, rootId: rootId || id, askedBy: author && userId !== selectUserId(state) ? displayName(state, author) : null},
    };
}
