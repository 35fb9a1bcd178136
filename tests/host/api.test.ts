/** @jest-environment jsdom */
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

import {ApiError, createPost, listPosts, savePreferences} from '../../webapp/src/host/api';

const post = {channel_id: 'c', root_id: '', user_id: 'me', message: 'm', type: 'custom_faq_answer', props: {}, pending_post_id: 'me:1'} as const;

interface Request {
    readonly url: string;
    readonly init: RequestInit;
}

let requests: Request[];

/** The next requests' results: a status with a body, or no response. */
function answer(status: number, body: string): void {
    globalThis.fetch = (url, init) => {
        requests.push({url: typeof url === 'string' ? url : '', init: init ?? {}});
        return status === 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({
            ok: status < 400,
            status,
            statusText: 'Bad Gateway',
            text: () => Promise.resolve(body),
        } as Response);
    };
}

beforeEach(() => {
    requests = [];
    document.cookie = 'MMCSRF=token123';
});

afterEach(() => {
    Reflect.deleteProperty(window, 'basename');
});

describe('the REST API', () => {
    it('creates a post with the session, the CSRF token and the whole post', async () => {
        answer(201, JSON.stringify({...post, id: 'p1'}));
        await expect(createPost(post)).resolves.toMatchObject({id: 'p1'});
        expect(requests[0]!.url).toBe('http://localhost/api/v4/posts');
        expect(requests[0]!.init).toMatchObject({method: 'POST', credentials: 'include', headers: {'X-CSRF-Token': 'token123'}});
        expect(requests[0]!.init.body).toBe(JSON.stringify(post));
    });

    it('lists the posts of a channel, and rejects other responses', async () => {
        answer(200, JSON.stringify({order: ['p1', 'p2'], posts: {p1: {...post, id: 'p1'}, p2: 'nonsense'}}));
        await expect(listPosts('c/d')).resolves.toEqual([expect.objectContaining({id: 'p1'})]);
        expect(requests[0]!.url).toBe('http://localhost/api/v4/channels/c%2Fd/posts?per_page=60');
        answer(200, '<html>Sign in to the proxy</html>');
        await expect(listPosts('c')).rejects.toMatchObject({name: 'ApiError', status: 0});
    });

    it('works under a sub-path', async () => {
        Object.assign(window, {basename: '/chat/'});
        answer(200, '{}');
        await savePreferences('me', []);
        expect(requests[0]!.url).toBe('http://localhost/chat/api/v4/users/me/preferences');
    });

    it('rejects with Mattermost’s status and error id', async () => {
        answer(403, JSON.stringify({id: 'api.context.permissions.app_error', message: 'You do not have the permission', status_code: 403}));
        await expect(createPost(post)).rejects.toEqual(new ApiError(403, 'api.context.permissions.app_error', 'You do not have the permission'));
        await expect(createPost(post)).rejects.toMatchObject({status: 403, id: 'api.context.permissions.app_error'});
    });

    it('rejects with the status of a proxy’s page', async () => {
        answer(502, '<html>Bad Gateway</html>');
        await expect(createPost(post)).rejects.toMatchObject({status: 502, id: ''});
    });

    it('rejects with status 0 without a response, or if it is no post', async () => {
        answer(0, '');
        await expect(createPost(post)).rejects.toMatchObject({name: 'ApiError', status: 0});
        answer(200, '<html>a portal’s login page</html>');
        await expect(createPost(post)).rejects.toMatchObject({name: 'ApiError', status: 0});
    });
});
