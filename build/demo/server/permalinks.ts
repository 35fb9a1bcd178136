// Permalink previews: metadata of the linked message.

import type {ApiContext} from './api';
import type {ServerPost, ServerUser} from './types';

/**
 * A message's metadata: its first link to another message that the author may read, with that message.
 * Mattermost checks permission for each reader; the stand-in only for the author.
 */
export function describeLinks({state, origin, basename}: ApiContext, author: ServerUser, message: string): ServerPost['metadata'] {
    const base = `${origin}${basename}/${state.team.name}/pl/`;
    const start = message.indexOf(base);
    const id = start < 0 ? '' : (/^[a-z0-9]{26}/).exec(message.slice(start + base.length))?.[0] ?? '';
    const post = state.posts.get(id);
    const channel = post && state.channels.get(post.channel_id);
    if (!post || post.delete_at > 0 || !channel || !state.membersOf(channel).includes(author)) {
        return {};
    }
    const data = {
        post_id: post.id,
        post,
        team_name: state.team.name,
        channel_display_name: channel.display_name,
        channel_type: channel.type,
        channel_id: channel.id,
    };
    return {embeds: [{type: 'permalink', url: `${base}${id}`, data}]};
}
