// Router of the REST API: what handlers get, and how a path is matched.

import {errors} from './errors';
import type {EventHub} from './events';
import type {PluginServer} from './plugins';
import {rolesAllow} from './seed_people';
import type {ServerState} from './state';
import type {ServerUser, Session} from './types';

/** The arguments of all handlers. */
export interface ApiContext {
    readonly state: ServerState;
    readonly events: EventHub;
    readonly plugins: PluginServer;

    /** Path prefix such as `/chat`; empty at the root. */
    readonly basename: string;
    readonly origin: string;
}

export interface ApiRequest extends ApiContext {

    /** The signed-in user; reading it without a session throws 401. */
    readonly user: ServerUser;
    readonly session: Session | null;
    readonly params: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    readonly raw: Buffer;
    readonly contentType: string;

    /** The request's `If-None-Match`. */
    readonly etag: string;
}

export interface ApiResult {
    readonly status?: number;
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string | string[]>>;
}

export type Handler = (request: ApiRequest) => ApiResult | Promise<ApiResult>;

/** By method and path; `:name` matches one path segment. */
export type Routes = Readonly<Record<string, Handler>>;

/** What a request answers that only has to be carried out. */
export const OK: ApiResult = {body: {status: 'OK'}};

/** The handler for system administrators; throws 403 for others. */
export function forAdmins(handler: Handler): Handler {
    return (request) => {
        if (!rolesAllow(request.user.roles, 'manage_system')) {
            throw errors.forbidden();
        }
        return handler(request);
    };
}

/** The value; throws 404 when there is none. */
export function requireFound<T>(value: T | undefined): T {
    if (value === undefined) {
        throw errors.notFound();
    }
    return value;
}

/** The body as a JSON object; throws 400 when it is none. */
export function readObject(request: ApiRequest, name = 'body'): Readonly<Record<string, unknown>> {
    const body = parseJson(request.raw);
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        throw errors.invalidBody(name);
    }
    return body as Record<string, unknown>;
}

/** The body as a JSON list; throws 400 when it is none. */
export function readList(request: ApiRequest, name = 'body'): readonly unknown[] {
    const body = parseJson(request.raw);
    if (!Array.isArray(body)) {
        throw errors.invalidBody(name);
    }
    return body;
}

function parseJson(raw: Buffer): unknown {
    try {
        return JSON.parse(raw.toString('utf8'));
    } catch {
        return undefined;
    }
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
    const expected = pattern.split('/');
    const actual = path.split('/');
    if (expected.length !== actual.length) {
        return null;
    }
    const params: Record<string, string> = {};
    for (const [place, part] of expected.entries()) {
        const value = actual[place] ?? '';
        if (part.startsWith(':') && value) {
            params[part.slice(1)] = decodeURIComponent(value);
        } else if (part !== value) {
            return null;
        }
    }
    return params;
}

/** The handler of a request and its path parameters. */
export function findRoute(routes: Routes, method: string, path: string): {handler: Handler; params: Record<string, string>} | null {
    for (const [key, handler] of Object.entries(routes)) {
        const [verb = '', pattern = ''] = key.split(' ');
        const params = verb === method ? matchPath(pattern, path) : null;
        if (params) {
            return {handler, params};
        }
    }
    return null;
}
