// An FAQ channel in the test's team, edited over REST, as from a phone.

import type {Host} from './host';
import {readPosts, textOf, type HostPost} from './api';

export class FaqChannel {
    readonly #host: Host;
    readonly id: string;

    private constructor(host: Host, id: string) {
        this.#host = host;
        this.id = id;
    }

    /** Created by the administrator, who is its only member, with a starting message that names these keepers. */
    static async start(host: Host, keepers: readonly string[] = [], name = 'faq'): Promise<FaqChannel> {
        const made = await host.api('sam.okafor').call('POST', '/channels', {name, display_name: 'FAQ', team_id: host.team.id, type: 'O'});
        const channel = new FaqChannel(host, textOf(made, 'id'));
        const message = `This is our FAQ.\n\nKeepers: ${keepers.map((keeper) => `@${host.usernameOf(keeper)}`).join(' ')}`;
        await channel.pin('sam.okafor', message, {type: 'custom_faq_start'});
        return channel;
    }

    /** Joins the channel and posts a message as that user. Returns its id. */
    async write(username: string, message: string, rest: Readonly<Record<string, unknown>> = {}): Promise<string> {
        const api = this.#host.api(username);
        await api.call('POST', `/channels/${this.id}/members`, {user_id: this.#host.userId(username)});
        return textOf(await api.call('POST', '/posts', {channel_id: this.id, message, ...rest}), 'id');
    }

    /** Posts and pins a message. Returns its id. */
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

    /** The channel's pinned messages, oldest first: the starting message, then entries. */
    async pinned(): Promise<readonly HostPost[]> {
        return readPosts(await this.#host.api('sam.okafor').call('GET', `/channels/${this.id}/pinned`));
    }
}
