// An FAQ channel on the stand-in, kept over REST as somebody does it on a phone.

import type {DemoServer} from '../../../build/demo/server/demo_server';
import type {ServerChannel, ServerPost} from '../../../build/demo/server/types';

export class FaqChannel {
    readonly #server: DemoServer;
    readonly id: string;

    private constructor(server: DemoServer, id: string) {
        this.#server = server;
        this.id = id;
    }

    /** Made by the administrator, who is its only member, and started with these names as keepers. */
    static async start(server: DemoServer, keepers: readonly string[] = [], name = 'faq'): Promise<FaqChannel> {
        const made = await request<ServerChannel>(server, 'sam.okafor', 'POST', '/channels', {name, display_name: 'FAQ', team_id: server.state.team.id, type: 'O'});
        const channel = new FaqChannel(server, made.id);
        const message = `This is our FAQ.\n\nKeepers: ${keepers.map((keeper) => `@${keeper}`).join(' ')}`;
        await channel.pin('sam.okafor', message, {type: 'custom_faq_start'});
        return channel;
    }

    /** Writes a message as somebody, who joins the channel first. */
    async write(username: string, message: string, rest: Readonly<Record<string, unknown>> = {}): Promise<ServerPost> {
        await request(this.#server, username, 'POST', `/channels/${this.id}/members`, {user_id: this.#server.state.userNamed(username)?.id});
        return request(this.#server, username, 'POST', '/posts', {channel_id: this.id, message, ...rest});
    }

    async pin(username: string, message: string, rest: Readonly<Record<string, unknown>> = {}): Promise<ServerPost> {
        const post = await this.write(username, message, rest);
        await request(this.#server, username, 'POST', `/posts/${post.id}/pin`);
        return post;
    }

    async unpin(username: string, postId: string): Promise<void> {
        await request(this.#server, username, 'POST', `/posts/${postId}/unpin`);
    }

    async edit(username: string, postId: string, message: string): Promise<void> {
        await request(this.#server, username, 'PUT', `/posts/${postId}/patch`, {message});
    }

    /** The entries as the channel's own "Pinned messages" shows them. */
    pinned(): readonly ServerPost[] {
        return this.#server.posts().filter((post) => post.channel_id === this.id && post.is_pinned);
    }

    posts(): readonly ServerPost[] {
        return this.#server.posts().filter((post) => post.channel_id === this.id);
    }
}

async function request<T>(server: DemoServer, username: string, method: string, path: string, body?: unknown): Promise<T> {
    const session = server.state.openSession(username);
    const response = await fetch(`${server.url}/api/v4${path}`, {
        method, headers: {Authorization: `Bearer ${session?.token ?? ''}`}, ...body !== undefined && {body: JSON.stringify(body)},
    });
    if (!response.ok) {
        throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
    }
    return await response.json() as T;
}
