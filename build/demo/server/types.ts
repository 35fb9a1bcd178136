// Types of the server's state, in the form of Mattermost's REST API.

export interface ServerUser {
    readonly id: string;
    readonly username: string;
    readonly first_name: string;
    readonly last_name: string;
    readonly nickname: string;
    readonly email: string;
    readonly position: string;
    readonly roles: string;
    locale: string;
    readonly create_at: number;
    readonly update_at: number;
    readonly delete_at: number;
    readonly is_bot: boolean;
    readonly props: Readonly<Record<string, string>>;
    readonly notify_props: Readonly<Record<string, string>>;
}

export interface ServerTeam {
    readonly id: string;
    readonly name: string;
    readonly display_name: string;
    readonly description: string;
    readonly type: 'O' | 'I';
    readonly create_at: number;
    readonly update_at: number;
    readonly delete_at: number;
}

export interface ServerChannel {
    readonly id: string;
    readonly team_id: string;
    readonly type: 'O' | 'P' | 'D';
    readonly name: string;
    readonly display_name: string;
    readonly header: string;
    readonly purpose: string;
    readonly creator_id: string;
    readonly create_at: number;
    readonly update_at: number;
    delete_at: number;
    last_post_at: number;
    last_root_post_at: number;
    total_msg_count: number;
    total_msg_count_root: number;
    readonly scheme_id: string;
    readonly group_constrained: boolean;
}

export interface ServerPost {
    readonly id: string;
    readonly create_at: number;
    update_at: number;
    edit_at: number;
    delete_at: number;
    is_pinned: boolean;
    readonly user_id: string;
    readonly channel_id: string;
    readonly root_id: string;
    readonly original_id: string;
    message: string;
    readonly type: string;
    props: Readonly<Record<string, unknown>>;
    readonly hashtags: string;
    readonly pending_post_id: string;
    reply_count: number;
    last_reply_at: number;
    readonly participants: null;
    metadata: Readonly<Record<string, unknown>>;
}

export interface Preference {
    readonly user_id: string;
    readonly category: string;
    readonly name: string;
    readonly value: string;
}

/** A team's custom slash command, as `POST /api/v4/commands` makes it. */
export interface ServerCommand {
    readonly id: string;
    readonly token: string;
    readonly create_at: number;
    readonly update_at: number;
    readonly delete_at: number;
    readonly creator_id: string;
    readonly team_id: string;
    readonly trigger: string;
    readonly method: 'G' | 'P';
    readonly url: string;
    readonly display_name: string;
    readonly description: string;
    readonly auto_complete: boolean;
    readonly auto_complete_desc: string;
    readonly auto_complete_hint: string;
}

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
