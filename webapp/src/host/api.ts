// Client for the parts of Mattermost's REST API that the plugin needs: session cookies, the CSRF token on writes, sub-paths, a
// timeout, and one error class. (The client library is 19 kB and hides Retry-After.)

import type {Post} from '@mattermost/types/posts';
import type {PreferenceType} from '@mattermost/types/preferences';

import {ownProperty, textAt} from '../own_property';
import {siteUrl} from './globals';

const TIMEOUT_MS = 30_000;

/** Page size that Mattermost itself uses. */
const NEWEST_POSTS = 60;

/** A request that the server refused or that did not reach it. */
export class ApiError extends Error {

    /** HTTP status; 0 without a response. */
    readonly status: number;

    /** Mattermost's error id; empty if the response is not Mattermost's. */
    readonly id: string;

    constructor(status: number, id: string, message: string, options?: ErrorOptions) {
        super(message, options);
        this.name = 'ApiError';
        this.status = status;
        this.id = id;
    }
}

/** What a status means, whatever was requested; 0 stands for no response. */
export const REASONS_BY_STATUS = [[0, 'offline'], [401, 'signed_out'], [403, 'forbidden'], [404, 'gone'], [429, 'busy']] as const;

/** The fields of a post that the plugin sets. */
export interface NewPost {
    readonly channel_id: string;
    readonly root_id: string;
    readonly user_id: string;
    readonly message: string;
    readonly type: `custom_${string}` | '';
    readonly props: Readonly<Record<string, unknown>>;

    /** The server treats a second post with the same id as the same post. */
    readonly pending_post_id: string;
}

/** Creates a post; rejects with an `ApiError`. */
export async function createPost(post: NewPost): Promise<Post> {
    const created = await request('POST', '/posts', post);
    if (!isPost(created)) {
        throw unexpectedAnswer('a post');
    }
    return created;
}

/** The newest posts of a channel, including replies; rejects with an `ApiError`. */
export async function listPosts(channelId: string): Promise<readonly Post[]> {
    return postsOf(await request('GET', `/channels/${encodeURIComponent(channelId)}/posts?per_page=${NEWEST_POSTS}`)).filter(isPost);
}

/** The posts in a response that must be a list of posts, in no order. */
export function postsOf(answer: unknown): readonly unknown[] {
    const posts = ownProperty(answer, 'posts');
    if (typeof posts !== 'object' || posts === null) {
        throw unexpectedAnswer('posts');
    }
    return Object.values(posts);
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

/** Sends a request and parses the response as JSON, `null` if it is not JSON. Rejects with an `ApiError`. */
export async function request(method: Method, path: string, body?: unknown): Promise<unknown> {
    return (await send(method, path, body, {})).answer;
}

/** A response with its ETag. */
interface Tagged {
    readonly answer: unknown;

    /** `null` if the server sent none. */
    readonly etag: string | null;
}

/** Conditional request: `null` if the resource still has that ETag. Rejects with an `ApiError`. */
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

async function send(method: Method, path: string, body: unknown,
    headers: Readonly<Record<string, string>>): Promise<{readonly answer: unknown; readonly response: Response}> {
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
        throw new ApiError(response.status, textAt(answer, 'id'), textAt(answer, 'message') || response.statusText);
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

/** A response that must be a list. */
export function listOf(value: unknown): readonly unknown[] {
    if (!Array.isArray(value)) {
        throw unexpectedAnswer('a list');
    }
    return value;
}

/** The error for a response that is not Mattermost's, e.g. the page of a proxy. */
export function unexpectedAnswer(expected: string): ApiError {
    return new ApiError(0, '', `The server did not answer with ${expected}`);
}

function isPost(value: unknown): value is Post {
    return ['id', 'channel_id', 'message'].every((key) => textAt(value, key) !== '');
}
