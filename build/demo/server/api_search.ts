// Message search like Mattermost's database search: all words, whole words, newest first.

import {textAt} from '../../../webapp/src/own_property';
import {readObject, type Routes} from './api';
import {listPosts} from './api_posts';

function wordsOf(text: string): string[] {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export const searchRoutes: Routes = {
    'POST /api/v4/teams/:team/posts/search': (request) => {
        const {user, state} = request;
        const terms = wordsOf(textAt(readObject(request), 'terms'));
        const readable = new Set(state.channelsOf(user.id).map((channel) => channel.id));
        const found = [...state.posts.values()].filter((post) => {
            const words = new Set(wordsOf(post.message));
            return readable.has(post.channel_id) && !post.type.startsWith('system_') && terms.length > 0 && terms.every((term) => words.has(term));
        });

        // Only Elasticsearch returns match positions.
        return {body: {...listPosts(found), matches: null}};
    },
};
