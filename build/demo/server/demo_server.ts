// The stand-in's server: an in-memory Mattermost on one port, for one user or one test.

import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {buffer} from 'node:stream/consumers';

import {readHostVersion, type HostVersion} from '../host_version';
import {findRoute, type ApiContext, type ApiResult, type Routes} from './api';
import {channelRoutes} from './api_channels';
import {commandRoutes} from './api_commands';
import {createDemoRoutes} from './api_demo';
import {peopleRoutes, sessionCookies} from './api_people';
import {pluginRoutes} from './api_plugins';
import {postRoutes} from './api_posts';
import {searchRoutes} from './api_search';
import {ApiError, errors} from './errors';
import {EventHub} from './events';
import {fail, Failures, type Failure} from './failures';
import {findFile, sendPage} from './files';
import type {PluginFiles} from './plugin_files';
import {PluginServer} from './plugins';
import {ServerState} from './state';
import type {ServerPost, ServerUser, Session} from './types';

interface DemoServerOptions {

    /** Folder of the page's bundles. */
    readonly pageFolder: string;
    readonly plugins: readonly PluginFiles[];

    /** Sub-path such as `/chat`; default: the root. */
    readonly basename?: string;

    /** The Mattermost version to imitate; `?host=` in the page's address takes precedence. */
    readonly host?: HostVersion;
}

interface Answerable {
    readonly request: IncomingMessage;
    readonly response: ServerResponse;

    /** Path without the sub-path. */
    readonly path: string;
    readonly query: URLSearchParams;
    readonly session: Session | null;
    readonly byCookie: boolean;
}

/** The API's paths that need no session. */
const OPEN_PATHS = ['/api/v4/users/login', '/api/v4/users/logout', '/api/v4/config/client', '/api/v4/license/client'];

export class DemoServer {
    readonly state = new ServerState();
    readonly events = new EventHub();
    readonly plugins = new PluginServer(this.events);
    readonly failures = new Failures();
    readonly #options: DemoServerOptions;
    readonly #server: Server;
    readonly #routes: Routes;
    #origin = '';

    constructor(options: DemoServerOptions) {
        this.#options = options;
        options.plugins.forEach((files) => this.plugins.install(files));
        this.#routes = {...postRoutes, ...searchRoutes, ...peopleRoutes, ...channelRoutes, ...commandRoutes, ...pluginRoutes,
            ...createDemoRoutes(this.failures)};
        this.#server = createServer((request, response) => void this.#answer(request, response));
    }

    /** Starts listening on loopback and returns the page's address. Rejects when the port is taken. */
    async listen(port = 0): Promise<string> {
        await new Promise<void>((resolve, reject) => {
            this.#server.once('error', reject);
            this.#server.listen(port, 'localhost', resolve);
        });
        const address = this.#server.address();
        this.#origin = `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
        return this.url;
    }

    get url(): string {
        return `${this.#origin}${this.basename}`;
    }

    get basename(): string {
        return this.#options.basename ?? '';
    }

    /** Every post that is not deleted, oldest first. */
    posts(): ServerPost[] {
        return [...this.state.posts.values()].filter((post) => post.delete_at === 0).sort((a, b) => a.create_at - b.create_at);
    }

    /** Makes the next request to a path fail. */
    failNext(failure: Failure): void {
        this.failures.add(failure);
    }

    async close(): Promise<void> {
        this.events.dropAll();
        this.#server.closeAllConnections();
        await new Promise((resolve) => {
            this.#server.close(resolve);
        });
    }

    get #context(): ApiContext {
        return {state: this.state, events: this.events, plugins: this.plugins, basename: this.basename, origin: this.#origin};
    }

    async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const method = request.method ?? 'GET';
        const inside = url.pathname === this.basename || url.pathname.startsWith(`${this.basename}/`);
        const path = inside ? url.pathname.slice(this.basename.length) || '/' : null;
        response.on('finish', () => this.state.requests.push({method, path: url.pathname, status: response.statusCode}));
        if (path === null) {
            response.writeHead(404).end();
            return;
        }
        const failure = path.startsWith('/demo/') ? null : this.failures.take(method, path);
        if (failure && await fail(failure, response)) {
            return;
        }
        const target = failure?.mode === 'truncate' ? truncating(response) : response;
        try {
            await this.#route({request, response: target, path, query: url.searchParams, ...this.#readSession(request)}, failure?.mode === 'drop_after');
        } catch (error) {
            const known = error instanceof ApiError ? error : new ApiError(500, 'demo.unexpected', String(error));
            sendJson(target, {status: known.status, body: known.toJson()});
        }
    }

    async #route(request: Answerable, dropAfter: boolean): Promise<void> {
        const {response, path} = request;
        if (path === '/demo/events') {
            this.events.subscribe(response, request.session?.userId ?? '');
            return;
        }
        const file = findFile(path, this.#options.pageFolder, this.plugins);
        if (file) {
            response.writeHead(200, {...file.headers, 'Content-Length': file.bytes.length});
            response.end(file.bytes);
            return;
        }
        if (file === null) {
            response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'}).end('404 page not found\n');
            return;
        }
        if (path.startsWith('/api/') || path.startsWith('/demo/')) {
            const result = await this.#callApi(request);
            if (dropAfter) {
                response.destroy();
                return;
            }
            sendJson(response, result);
            return;
        }
        this.#sendPage(request);
    }

    async #callApi({request, path, query, session, byCookie}: Answerable): Promise<ApiResult> {
        const method = request.method ?? 'GET';
        const raw = await buffer(request);
        const open = path.startsWith('/demo/') || path === '/api/v4/users/login';
        if (byCookie && method !== 'GET' && !open && request.headers['x-csrf-token'] !== session?.csrf) {
            throw errors.sessionExpired();
        }
        const found = findRoute(this.#routes, method, path);
        if (!found) {
            throw errors.notFound();
        }
        const requireUser = (): ServerUser => {
            const user = this.state.users.get(session?.userId ?? '');
            if (!user) {
                throw errors.sessionExpired();
            }
            return user;
        };
        if (path.startsWith('/api/') && !OPEN_PATHS.includes(path)) {
            requireUser();
        }
        return found.handler({
            ...this.#context,
            get user() {
                return requireUser();
            },
            session,
            params: found.params,
            query,
            raw,
            contentType: request.headers['content-type'] ?? '',
            etag: request.headers['if-none-match'] ?? '',
        });
    }

    #sendPage({response, query, session}: Answerable): void {
        const current = session ?? this.state.openSession();
        sendPage(response, {
            basename: this.basename,
            host: readHostVersion(query.get('host') ?? this.#options.host),
        }, current && !session ? {'Set-Cookie': sessionCookies(current, this.basename)} : {});
    }

    #readSession(request: IncomingMessage): {session: Session | null; byCookie: boolean} {
        const bearer = /^bearer (\w+)$/i.exec(request.headers.authorization ?? '')?.[1];
        const cookie = /(?:^|; )MMAUTHTOKEN=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
        const session = this.state.sessions.get(bearer ?? cookie ?? '') ?? null;
        return {session, byCookie: session !== null && bearer === undefined};
    }
}

function sendJson(response: ServerResponse, result: ApiResult): void {
    if (!response.headersSent && !response.destroyed) {
        response.writeHead(result.status ?? 200,
            {'Content-Type': 'application/json', 'Cache-Control': 'no-cache, no-store, must-revalidate', 'X-Version-Id': '11.6.0', ...result.headers});
        response.end(result.status === 304 ? undefined : JSON.stringify(result.body ?? null));
    }
}

/** A response that sends only the first half of its body. */
function truncating(response: ServerResponse): ServerResponse {
    const end = response.end.bind(response) as (chunk: Buffer) => ServerResponse;
    const writeHead = response.writeHead.bind(response) as (status: number, headers: Record<string, unknown>) => ServerResponse;
    return Object.assign(response, {
        writeHead: (status: number, headers: Record<string, unknown>) =>
            writeHead(status, Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Length'))),
        end: (chunk: Buffer | string) => {
            const bytes = Buffer.from(chunk);
            return end(bytes.subarray(0, Math.floor(bytes.length / 2)));
        },
    });
}
