// The server's state in memory, with seeded people, channels and posts.

import type {PreferenceType} from '@mattermost/types/preferences';

import {createId, idFor} from './ids';
import {createChannels, createTeam, createUsers, DEFAULT_USERNAME} from './seed_people';
import {createPosts} from './seed_posts';
import type {LoggedRequest, Notification, ServerChannel, ServerCommand, ServerPost, ServerTeam, ServerUser, Session} from './types';

/** Mattermost's default: how many characters a post may have. */
const DEFAULT_MAX_POST_SIZE = 16383;

export class ServerState {
    readonly team: ServerTeam;
    readonly users: Map<string, ServerUser>;
    readonly channels: Map<string, ServerChannel>;
    readonly posts: Map<string, ServerPost>;

    /** Post ids by `pending_post_id`, for deduplication. */
    readonly pendingPosts = new Map<string, string>();

    /** By user id, then by category and name. */
    readonly preferences = new Map<string, Map<string, PreferenceType>>();

    /** Teams without members; only administrators see them. */
    readonly otherTeams = new Map<string, ServerTeam>();
    readonly commands = new Map<string, ServerCommand>();
    readonly sessions = new Map<string, Session>();
    readonly notifications: Notification[] = [];
    readonly requests: LoggedRequest[] = [];
    maxPostSize = DEFAULT_MAX_POST_SIZE;

    /** Usernames of the team's administrators. */
    readonly teamAdmins = new Set<string>();

    /** Ids of the members of channels that not everybody is in. */
    readonly #members = new Map<string, Set<string>>();

    constructor() {
        const now = Date.now();
        this.team = createTeam(now);
        this.users = new Map(createUsers(now).map((user) => [user.id, user]));
        this.channels = new Map(createChannels(this.team, now).map((channel) => [channel.id, channel]));
        const idsByName = new Map([...this.channels.values()].map((channel) => [channel.type === 'D' ? 'direct' : channel.name, channel.id]));
        this.posts = new Map(createPosts(idsByName, now).map((post) => [post.id, post]));
        this.posts.forEach((post) => this.#countPost(post));
    }

    /** Logs a user in. `null` for an unknown name. */
    openSession(username = DEFAULT_USERNAME): Session | null {
        const user = this.userNamed(username);
        if (!user) {
            return null;
        }
        const session = {token: createId(), userId: user.id, csrf: createId()};
        this.sessions.set(session.token, session);
        return session;
    }

    userNamed(username: string): ServerUser | undefined {
        return [...this.users.values()].find((user) => user.username === username || user.email === username);
    }

    /** By name, as the server lists them. */
    allTeams(): ServerTeam[] {
        return [this.team, ...this.otherTeams.values()].sort((a, b) => a.display_name.localeCompare(b.display_name));
    }

    /** Adds this many teams. */
    addTeams(count: number): void {
        for (let number = 1; number <= count; number++) {
            const team = {...this.team, id: idFor(`team ${number}`), name: `team-${number}`, display_name: `Team ${String(number).padStart(3, '0')}`};
            this.otherTeams.set(team.id, team);
        }
    }

    channelNamed(name: string): ServerChannel | undefined {
        return [...this.channels.values()].find((channel) => channel.name === name);
    }

    /** The people in a channel: everybody, or the two of a direct conversation. */
    membersOf(channel: ServerChannel): ServerUser[] {
        const all = [...this.users.values()];
        const members = this.#members.get(channel.id);
        return channel.type === 'D' ? all.filter((user) => channel.name.split('__').includes(user.id)) : all.filter(({id}) => members?.has(id) ?? true);
    }

    /** Recipients of a channel's events; all users unless restricted. */
    audienceOf(channel: ServerChannel): ReadonlySet<string> | undefined {
        return this.#members.get(channel.id);
    }

    addChannel(channel: ServerChannel, memberIds: readonly string[]): void {
        this.channels.set(channel.id, channel);
        this.#members.set(channel.id, new Set(memberIds));
    }

    join(channel: ServerChannel, userId: string): void {
        this.#members.get(channel.id)?.add(userId);
    }

    channelsOf(userId: string): ServerChannel[] {
        return [...this.channels.values()].filter((channel) => this.membersOf(channel).some((user) => user.id === userId));
    }

    addPost(post: ServerPost): void {
        this.posts.set(post.id, post);
        if (post.pending_post_id) {
            this.pendingPosts.set(post.pending_post_id, post.id);
        }
        const root = post.root_id ? this.posts.get(post.root_id) : undefined;
        if (root) {
            root.reply_count++;
            root.last_reply_at = post.create_at;

            // A reply carries its thread's count, which the web app shows at the root.
            post.reply_count = root.reply_count;
        }
        this.#countPost(post);
    }

    preferencesOf(userId: string): Map<string, PreferenceType> {
        let preferences = this.preferences.get(userId);
        if (!preferences) {
            preferences = new Map();
            this.preferences.set(userId, preferences);
        }
        return preferences;
    }

    #countPost(post: ServerPost): void {
        const channel = this.channels.get(post.channel_id);
        if (channel) {
            channel.total_msg_count++;
            channel.total_msg_count_root += post.root_id ? 0 : 1;
            channel.last_post_at = Math.max(channel.last_post_at, post.create_at);
            channel.last_root_post_at = post.root_id ? channel.last_root_post_at : Math.max(channel.last_root_post_at, post.create_at);
        }
    }
}
