// Types of the server's state, in the form of Mattermost's REST API.

import type {Channel} from '@mattermost/types/channels';
import type {Command} from '@mattermost/types/integrations';
import type {Post} from '@mattermost/types/posts';
import type {Team} from '@mattermost/types/teams';
import type {UserProfile} from '@mattermost/types/users';

export type ServerUser = Pick<UserProfile, 'id' | 'username' | 'first_name' | 'last_name' | 'nickname' | 'email' | 'position' | 'roles' | 'locale'
    | 'create_at' | 'update_at' | 'delete_at' | 'is_bot' | 'props'> & {readonly notify_props: Readonly<Record<string, string>>};

export type ServerTeam = Pick<Team, 'id' | 'name' | 'display_name' | 'description' | 'type' | 'create_at' | 'update_at' | 'delete_at'>;

export type ServerChannel = Pick<Channel, 'id' | 'team_id' | 'type' | 'name' | 'display_name' | 'header' | 'purpose' | 'creator_id' | 'create_at'
    | 'update_at' | 'delete_at' | 'last_post_at' | 'last_root_post_at' | 'scheme_id' | 'group_constrained'>
    & {total_msg_count: number; total_msg_count_root: number};

export type ServerPost = Pick<Post, 'id' | 'create_at' | 'update_at' | 'edit_at' | 'delete_at' | 'is_pinned' | 'user_id' | 'channel_id' | 'root_id'
    | 'original_id' | 'message' | 'hashtags' | 'pending_post_id' | 'reply_count'>
    & {readonly type: string; props: Readonly<Record<string, unknown>>; last_reply_at: number; readonly participants: null;
        metadata: Readonly<Record<string, unknown>>};

/** A team's custom slash command, as `POST /api/v4/commands` makes it. */
export type ServerCommand = Omit<Command, 'username' | 'icon_url'>;

export interface Session {
    readonly token: string;
    readonly userId: string;
    readonly csrf: string;
}

/** The users whom a keyword of a post notifies. */
export interface Notification {
    readonly postId: string;
    readonly keyword: string;
    readonly usernames: readonly string[];
}

/** One line of the request log. */
export interface LoggedRequest {
    readonly method: string;
    readonly path: string;
    readonly status: number;
}
