import {describe, expect, it, jest} from '@jest/globals';
import type {Post} from '@mattermost/types/posts';

import {createAnswerPoster} from '../../webapp/src/commands/post_answer';
import {ApiError, type NewPost} from '../../webapp/src/host/api';
import {createRecentPosts} from '../../webapp/src/commands/recent_posts';
import {createFakeHost} from './host_fixture';

const entry = {id: 'push', question: 'Free?', answer: 'Yes.', section: ['Mobile'], aliases: [], sources: [{title: 'FAQ', url: 'https://x.org'}]};
const channel = {channelId: 'town', rootId: ''};
const recent = createRecentPosts();

/** A server that gives these responses in turn; `null` accepts. Its list of posts is `kept`. */
function createServer(answers: readonly (Error | null)[] = []) {
    const received: NewPost[] = [];
    const kept: Post[] = [];
    const createPost = (post: NewPost): Promise<Post> => {
        const answer = answers[received.length] ?? null;
        received.push(post);
        return answer ? Promise.reject(answer) : Promise.resolve({...post, id: `post${received.length}`} as unknown as Post);
    };
    return {received, kept, createPost, listPosts: (): Promise<readonly Post[]> => Promise.resolve(kept)};
}

describe('posting an answer', () => {
    it('sends the whole answer as the user, with what the card needs', async () => {
        const host = createFakeHost();
        const {received, ...server} = createServer();
        const outcome = await createAnswerPoster({store: host, ...server, recent})(entry, {channelId: 'town', rootId: 'root'});
        expect(outcome).toMatchObject({ok: true});
        expect(received).toEqual([{
            channel_id: 'town',
            root_id: 'root',
            user_id: 'me',
            type: 'custom_faq_answer',
            message: '#### Free?\n\nYes.\n\n**Sources:** [FAQ](https://x.org)',
            props: {faq_bot: {v: 1, id: 'push', attempt: expect.stringMatching(/^me:\d+$/)}},
            pending_post_id: expect.stringMatching(/^me:\d+$/),
        }]);
        expect(host.actions).toEqual([expect.objectContaining({type: 'RECEIVED_NEW_POST'})]);
    });

    it('does not add a post again that has arrived by websocket', async () => {
        const host = createFakeHost({posts: {post1: {id: 'post1'}}});
        await createAnswerPoster({store: host, ...createServer(), recent})(entry, channel);
        expect(host.actions).toEqual([]);
    });

    it('posts once for two concurrent calls', async () => {
        const {received, ...server} = createServer();
        const post = createAnswerPoster({store: createFakeHost(), ...server, recent});
        await expect(Promise.all([post(entry, channel), post(entry, channel)])).resolves.toEqual([{ok: true, postId: 'post1'}, {ok: true, postId: 'post1'}]);
        expect(received).toHaveLength(1);
    });

    it('resolves to a failure if composing the message throws', async () => {
        const {received, ...server} = createServer();
        const post = createAnswerPoster({store: createFakeHost(), ...server, recent});
        await expect(post({...entry, sources: null as never}, channel)).resolves.toEqual({ok: false, reason: 'server'});
        await expect(post(entry, channel)).resolves.toMatchObject({ok: true});
        expect(received).toHaveLength(1);
    });

    it('posts again for a later call', async () => {
        const {received, ...server} = createServer();
        const post = createAnswerPoster({store: createFakeHost(), ...server, recent});
        await post(entry, channel);
        await post(entry, channel);
        expect(received).toHaveLength(2);
    });

    it.each([
        ['a broken connection', new ApiError(0, '', '')],
        ['a proxy that gave up', new ApiError(504, '', '')],
    ])('lets the server recognise a second try after %s', async (_, error) => {
        const {received, ...server} = createServer([error]);
        const post = createAnswerPoster({store: createFakeHost(), ...server, recent});
        expect((await post(entry, channel)).ok).toBe(false);
        expect(await post(entry, channel)).toMatchObject({ok: true});
        expect(received[1]!.pending_post_id).toBe(received[0]!.pending_post_id);
    });

    it('does not post again if the server has the first attempt', async () => {
        const {received, kept, ...server} = createServer([new ApiError(0, '', '')]);
        const host = createFakeHost();
        const post = createAnswerPoster({store: host, ...server, recent});
        expect((await post(entry, channel)).ok).toBe(false);
        kept.push({...received[0]!, id: 'other', user_id: 'somebody'} as unknown as Post, {...received[0]!, id: 'arrived'} as unknown as Post);
        expect(await post(entry, channel)).toMatchObject({ok: true});
        expect(received).toHaveLength(1);
        expect(host.actions).toEqual([expect.objectContaining({type: 'RECEIVED_NEW_POST', data: expect.objectContaining({id: 'arrived'})})]);

        // After this, a repeat is a new post, not a retry.
        expect(await post(entry, channel)).toMatchObject({ok: true});
        expect(received).toHaveLength(2);
    });

    it('treats an attempt as successful if the post arrives by websocket, whatever the response', async () => {
        const posts: Record<string, object> = {};
        const {received, ...server} = createServer();
        const createPost = (sent: NewPost): Promise<Post> => {
            posts.arrived = {...sent, id: 'arrived'};
            received.push(sent);
            return Promise.reject(new ApiError(0, '', ''));
        };
        const post = createAnswerPoster({store: createFakeHost({posts}), ...server, createPost, recent});
        expect(await post(entry, channel)).toMatchObject({ok: true});
        expect(received).toHaveLength(1);
    });

    it('treats an attempt as successful if the post arrives by websocket right after the response was lost', async () => {
        const posts: Record<string, object> = {};
        const {received, ...server} = createServer([new ApiError(0, '', '')]);
        let listener: () => void = () => undefined;
        const subscribe = (added: () => void): (() => void) => {
            listener = added;
            return () => {
                listener = () => undefined;
            };
        };
        const outcome = createAnswerPoster({store: {...createFakeHost({posts}), subscribe}, ...server, recent})(entry, channel);
        await new Promise(setImmediate);
        listener();
        posts.arrived = {...received[0], id: 'arrived'};
        listener();
        expect(await outcome).toEqual({ok: true, postId: 'arrived'});
        expect(received).toHaveLength(1);
    });

    it('does not post while it is unknown whether the first attempt arrived', async () => {
        const {received, ...server} = createServer([new ApiError(0, '', '')]);
        const listPosts = (): Promise<readonly Post[]> => Promise.reject(new ApiError(503, '', ''));
        const post = createAnswerPoster({store: createFakeHost(), ...server, listPosts, recent});
        expect(await post(entry, channel)).toEqual({ok: false, reason: 'offline'});
        expect(await post(entry, channel)).toEqual({ok: false, reason: 'server'});
        expect(received).toHaveLength(1);
    });

    it('gives two answers in the same millisecond different ids', async () => {
        jest.useFakeTimers();
        try {
            const {received, ...server} = createServer([]);
            const post = createAnswerPoster({store: createFakeHost(), ...server, recent});
            await Promise.all([post(entry, channel), post({...entry, id: 'other'}, channel)]);
            expect(received[1]!.pending_post_id).not.toBe(received[0]!.pending_post_id);
        } finally {
            jest.useRealTimers();
        }
    });

    it('treats a repeat after five minutes as a new post', async () => {
        jest.useFakeTimers();
        try {
            const {received, ...server} = createServer([new ApiError(0, '', '')]);
            const post = createAnswerPoster({store: createFakeHost(), ...server, recent});
            const failed = post(entry, channel);
            await jest.runAllTimersAsync();
            expect((await failed).ok).toBe(false);
            jest.setSystemTime(Date.now() + 300_000);
            expect(await post(entry, channel)).toMatchObject({ok: true});
            expect(received[1]!.pending_post_id).not.toBe(received[0]!.pending_post_id);
        } finally {
            jest.useRealTimers();
        }
    });

    it.each([
        [0, '', 'offline'],
        [400, 'api.post.create_post.can_not_post_to_deleted.error', 'archived'],
        [400, 'api.post.patch_post.can_not_update_post_in_deleted.error', 'archived'],
        [400, 'api.post.create_post.root_id.app_error', 'gone'],
        [400, 'model.post.is_valid.message_length.app_error', 'too_long'],
        [401, 'api.context.session_expired.app_error', 'signed_out'],
        [403, 'api.context.permissions.app_error', 'forbidden'],
        [404, '', 'gone'],
        [413, '', 'too_long'],
        [429, '', 'busy'],
        [500, '', 'server'],
        [418, '', 'server'],
    ])('says of status %i %s that the reason is %s', async (status, id, reason) => {
        const server = createServer([new ApiError(status, id, '')]);
        const post = createAnswerPoster({store: createFakeHost(), ...server, recent});
        expect(await post(entry, channel)).toEqual({ok: false, reason});
    });

    it.each([
        ['archived', {town: {id: 'town', delete_at: 5}}],
        ['gone', {}],
    ])('asks the server nothing when the channel is %s', async (reason, channels) => {
        const {received, ...server} = createServer();
        const post = createAnswerPoster({store: createFakeHost({channels}), ...server, recent});
        expect(await post(entry, channel)).toEqual({ok: false, reason});
        expect(received).toEqual([]);
    });

    it('points to the same answer among the newest messages, and posts it again on request', async () => {
        const {received, ...server} = createServer();
        const there = {id: 'there', type: 'custom_faq_answer', channel_id: 'town', root_id: '', create_at: 1, message: '#### Free?\n\nYes.\n\n**Sources:** [FAQ](https://x.org)'};
        const post = createAnswerPoster({store: createFakeHost({posts: {there}}), ...server, recent});
        expect(await post(entry, channel)).toEqual({ok: false, reason: 'repeated', postId: 'there'});
        expect(received).toEqual([]);
        expect(await post({...entry, answer: 'No longer.'}, channel)).toMatchObject({ok: true});
        expect(await post(entry, {channelId: 'town', rootId: 'thread'})).toMatchObject({ok: true});
        expect(await post(entry, channel, {again: true})).toMatchObject({ok: true});
    });

    it('searches the last fifty messages', async () => {
        const newer = Object.fromEntries(Array.from({length: 50}, (_, at) => [`n${at}`, {id: `n${at}`, channel_id: 'town', root_id: '', create_at: 2 + at, message: 'Hi', type: ''}]));
        const there = {id: 'there', type: 'custom_faq_answer', channel_id: 'town', root_id: '', create_at: 1, message: '#### Free?\n\nYes.\n\n**Sources:** [FAQ](https://x.org)'};
        const post = createAnswerPoster({store: createFakeHost({posts: {there, ...newer}}), ...createServer(), recent});
        expect(await post(entry, channel)).toMatchObject({ok: true});
    });

    it('respects the server’s maximum length', async () => {
        const {received, ...server} = createServer();
        const store = createFakeHost({config: {MaxPostSize: '100'}});
        await createAnswerPoster({store, ...server, recent})({...entry, answer: 'word '.repeat(100)}, channel);
        expect(received[0]!.message.length).toBeLessThanOrEqual(100);
    });
});
