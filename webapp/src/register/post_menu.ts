// "Answer from FAQ" in a post's menu: opens the panel with the post's text as query; the answer goes to its thread.

import type {Post} from '@mattermost/types/posts';

import type {readQuestion as ReadQuestion} from '../commands/answer_post';
import {hasSidebar} from '../host/globals';
import {selectPost} from '../host/store';
import {changePanel, selectPanel} from '../state/panel';
import type {PluginContext} from './plugin_context';

/** Types of messages that people write: plain ones, `/me`, and those with attachments. */
const TYPES: readonly unknown[] = ['', 'me', 'slack_attachment'];

interface PostAction {
    readonly filter: (postId: string) => boolean;
    readonly action: (postId: string) => void;
}

/** Whether a person wrote the post and the server has accepted it; a pending post has no type. */
export function isWritten(post: Post): boolean {
    return TYPES.includes(post.type);
}

/** The panel opens at once; the query follows with the code that reads the post. */
export function createPostAction({store, openPanel}: PluginContext, loadCore: () => Promise<{readonly readQuestion: typeof ReadQuestion}>): PostAction {
    return {
        filter: (postId) => {
            const post = selectPost(store.getState(), postId);
            return post !== null && isWritten(post) && hasSidebar() && (post.message.trim() !== '' || 'attachments' in post.props);
        },
        action: (postId) => {
            const post = selectPost(store.getState(), postId);
            if (post) {
                const {channel_id: channelId, root_id: rootId, message} = post;
                openPanel({query: '', entryId: null, scroll: 0, target: {channelId, rootId: rootId || postId, askedBy: null}});
                loadCore().then(({readQuestion}) => readQuestion(store.getState(), post), () => ({query: message})).then((asked) => {
                    if (selectPanel(store.getState()).query === '') {
                        store.dispatch(changePanel(asked));
                    }
                }, () => undefined);
            }
        },
    };
}
