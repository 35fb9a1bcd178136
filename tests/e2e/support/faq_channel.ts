// An FAQ channel of the test's team, kept over REST as somebody does it on a phone.

import type {Host} from './host';
import {readPosts, textOf, type HostPost} from './api';

export class FaqChannel {
    readonly #host: Host;
    readonly id: string;

    private constructor(host: Host, id: string) {
        this.#host = host;
        this.id = id;
    }

    /** Made by the administrator, who is its only member, and started with these names as keepers. */
    static async start(host: Host, keepers: readonly string[] = [], name = 'faq'): Promise<FaqChannel> {
        const made = await host.api('sam.okafor').call('POST', '/channels', {name, display_name: 'FAQ', team_id: host.team.id, type: 'O'});
        const channel = new FaqChannel(host, textOf(made, 'id'));
        const message = `This is our FAQ.\n\nKeepers: ${keepers.map((keeper) => `@${host.usernameOf(keeper)}`).join(' ')}`;
        await channel.pin('sam.okafor', message, {type: 'custom_faq_start'});
        return channel;
    }

    /** Writes a message as somebody, who joins the channel first. Gives its id. */
    async write(username: string, message: string, rest: Readonly<Record<string, unknown>> = {}): Promise<string> {
        const api = this.#host.api(username);
        await api.call('POST', `/channels/${this.id}/members`, {user_id: this.#host.userId(username)});
        return textOf(await api.call('POST', '/posts', {channel_id: this.id, message, ...rest}), 'id');
    }

    /** Writes and pins a message. Gives its id. */
    async pin(username: string, message: string, rest: Readonly<Record<string, unknown>> = {}): Promise<string> {
        const id = await this.write(username, message, rest);
        await this.#host.api(username).call('POST', `/posts/${id}/pin`);
        return id;
    }

    async unpin(username: string, postId: string): Promise<void> {
        await this.#host.api(username).call('POST', `/posts/${postId}/unpin`);
    }

    async edit(username: string, postId: string, message: string): Promise<void> {
        await this.#host.api(username).call('PUT', `/posts/${postId}/patch`, {message});
    }

    /** What the channel's own "Pinned messages" shows, oldest first: the message that started it, then entries. */
    async pinned(): Promise<readonly HostPost[]> {
        return readPosts(await this.#host.api('sam.okafor').call('GET', `/channels/${this.id}/pinned`));
    }
}
