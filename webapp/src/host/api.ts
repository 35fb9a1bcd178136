// Mattermost's REST API, as much of it as the plugin needs: cookies for the session, the CSRF token on writes, sub-paths,
// a time limit, and errors as one class. (The client library is 19 kB and hides Retry-After; this is one.)

import type {Post} from '@mattermost/types/posts';
import type {PreferenceType} from '@mattermost/types/preferences';

import {ownProperty} from '../own_property';
import {siteUrl} from './globals';

const TIMEOUT_MS = 30_000;

/** As many as Mattermost itself asks for at a time. */
const NEWEST_POSTS = 60;

/** What the server refused, or what kept the request from it. */
export class ApiError extends Error {

    /** HTTP status; 0 where no answer came. */
    readonly status: number;

    /** Mattermost's id of the error; empty where the answer is not Mattermost's. */
    readonly id: string;

    constructor(status: number, id: string, message: string, options?: ErrorOptions) {
        super(message, options);
        this.name = 'ApiError';
        this.status = status;
        this.id = id;
    }
}

/** What the plugin says of a post; the server adds the rest. */
export interface NewPost {
    readonly channel_id: string;
    readonly root_id: string;
    readonly user_id: string;
    readonly message: string;
    readonly type: `custom_${string}` | '';
    readonly props: Readonly<Record<string, unknown>>;

    /** The server takes a second post with the same id for the same post. */
    readonly pending_post_id: string;
}

/** Creates a post; rejects with an `ApiError`. */
export async function createPost(post: NewPost): Promise<Post> {
    const created = await request('POST', '/posts', post);
    if (!isPost(created)) {
        throw new ApiError(0, '', 'The server did not answer with a post');
    }
    return created;
}

/** The newest posts of a channel, replies among them; rejects with an `ApiError`. */
export async function listPosts(channelId: string): Promise<readonly Post[]> {
    const list = await request('GET', `/channels/${encodeURIComponent(channelId)}/posts?per_page=${NEWEST_POSTS}`);
    const posts = ownProperty(list, 'posts');
    if (typeof posts !== 'object' || posts === null) {
        throw new ApiError(0, '', 'The server did not answer with posts');
    }
    return Object.values(posts).filter(isPost);
}

/** Deletes a post; rejects with an `ApiError`. */
export async function deletePost(postId: string): Promise<void> {
    await request('DELETE', `/posts/${encodeURIComponent(postId)}`);
}

/** Saves preferences of the current user; rejects with an `ApiError`. */
export async function savePreferences(userId: string, preferences: readonly PreferenceType[]): Promise<void> {
    await request('PUT', `/users/${encodeURIComponent(userId)}/preferences`, preferences);
}

type Method = 'POST' | 'PUT' | 'GET' | 'DELETE';

/** Sends one request; the answer as JSON, `null` where it is none. Rejects with an `ApiError`. */
export async function request(method: Method, path: string, body?: unknown): Promise<unknown> {
    return (await send(method, path, body, {})).answer;
}

/** An answer and the tag by which the server knows it. */
export interface Tagged {
    readonly answer: unknown;

    /** `null` where the server gave none. */
    readonly etag: string | null;
}

/** Asks for something that may be known already: `null` where it is still what had that tag. Rejects with an `ApiError`. */
export async function requestChanged(path: string, etag: string | null): Promise<Tagged | null> {
    try {
        const {answer, response} = await send('GET', path, undefined, etag === null ? {} : {'If-None-Match': etag});
        return {answer, etag: response.headers.get('ETag')};
    } catch (error) {
        if (error instanceof ApiError && error.status === 304) {
            return null;
        }
        throw error;
    }
}

async function send(method: Method, path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<{readonly answer: unknown; readonly response: Response}> {
    let response: Response;
    let text: string;
    try {
        response = await fetch(`${siteUrl()}/api/v4${path}`, {
            method,
            credentials: 'include',
            headers: {'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest', 'X-CSRF-Token': readCsrfToken(), ...headers},
            body: body === undefined ? undefined : JSON.stringify(body),
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        text = await response.text();
    } catch (error) {
        throw new ApiError(0, '', `${method} ${path} got no answer`, {cause: error});
    }
    const answer = parseJson(text);
    if (!response.ok) {
        throw new ApiError(response.status, readString(answer, 'id'), readString(answer, 'message') || response.statusText);
    }
    return {answer, response};
}

function readCsrfToken(): string {
    return (/(?:^|;\s*)MMCSRF=([^;]*)/).exec(document.cookie)?.[1] ?? '';
}

function parseJson(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}

function readString(value: unknown, key: string): string {
    const found = ownProperty(value, key);
    return typeof found === 'string' ? found : '';
}

function isPost(value: unknown): value is Post {
    return ['id', 'channel_id', 'message'].every((key) => readString(value, key) !== '');
}
