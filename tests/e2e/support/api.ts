// Client for Mattermost's REST API as one user. Errors are thrown with the messages of `make deploy`.

import {callApi, type ApiAnswer, type ApiRequest} from '../../../build/deploy/connection';
import {explainRefusal} from '../../../build/deploy/deploy';
import {Problem} from '../../../build/package/problem';

/** The fields of a post that both hosts have. */
export interface HostPost {
    readonly id: string;
    readonly message: string;
    readonly type: string;
    readonly props: Readonly<Record<string, unknown>>;
    readonly root_id: string;
    readonly channel_id: string;
    readonly user_id: string;
    readonly create_at: number;
}

export type Fields = Readonly<Record<string, unknown>>;

export class Api {
    readonly #url: string;
    readonly #token: string;

    constructor(url: string, token: string) {
        this.#url = url;
        this.#token = token;
    }

    /** The response, also an error. `path` is relative to `/api/v4`. */
    ask(method: ApiRequest['method'], path: string, body?: ApiRequest['body']): Promise<ApiAnswer> {
        return callApi(this.#url, `/api/v4${path}`, {method, token: this.#token, ...(body === undefined ? {} : {body})});
    }

    /** The response's JSON object. Throws a `Problem` for an error response. */
    async call(method: ApiRequest['method'], path: string, body?: ApiRequest['body']): Promise<Fields> {
        const answer = await this.ask(method, path, body);
        if (answer.status >= 300) {
            throw new Problem(explainRefusal(`${method ?? 'GET'} ${path}`, answer));
        }
        return answer.body;
    }

    /** The response's JSON list. */
    async list(path: string): Promise<Fields[]> {
        return Object.values(await this.call('GET', path)).filter(isFields);
    }
}

export function isFields(value: unknown): value is Fields {
    return typeof value === 'object' && value !== null;
}

/** A string field; empty if missing. */
export function textOf(fields: unknown, key: string): string {
    const value = isFields(fields) ? fields[key] : undefined;
    return typeof value === 'string' ? value : '';
}

/** A number field; 0 if missing. */
export function numberOf(fields: Fields, key: string): number {
    const value = fields[key];
    return typeof value === 'number' ? value : 0;
}

/** The posts in a response without deleted ones, oldest first. */
export function readPosts({posts}: Fields): HostPost[] {
    return Object.values(isFields(posts) ? posts : {}).filter(isFields).filter((post) => numberOf(post, 'delete_at') === 0).map((post) => ({
        id: textOf(post, 'id'),
        message: textOf(post, 'message'),
        type: textOf(post, 'type'),
        props: isFields(post.props) ? post.props : {},
        root_id: textOf(post, 'root_id'),
        channel_id: textOf(post, 'channel_id'),
        user_id: textOf(post, 'user_id'),
        create_at: numberOf(post, 'create_at'),
    })).sort((a, b) => a.create_at - b.create_at);
}
