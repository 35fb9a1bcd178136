// A Mattermost server small enough to stand in a test: answers the calls that deploying makes, and can be told to refuse.

import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';

export interface Answer {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;

    /** Objects go out as JSON, text as it is. */
    readonly body?: unknown;
}

interface ReceivedCall {
    readonly line: string;
    readonly authorization: string;

    /** The client's port, which tells connections apart. */
    readonly port: number;
    readonly body: string;
}

/** Answers by `METHOD /path`; these are a willing server's. */
export const willing: Readonly<Record<string, Answer>> = {
    'GET /api/v4/config/client?format=old': {body: {Version: '11.6.0'}},
    'POST /api/v4/users/login': {body: {id: 'u1'}, headers: {Token: 'session-token'}},
    'POST /api/v4/users/logout': {body: {status: 'OK'}},
    'GET /api/v4/plugins': {body: {active: [], inactive: []}},
    'POST /api/v4/plugins': {status: 201, body: {id: 'faq-bot', version: '0.1.0'}},
    'POST /api/v4/plugins/faq-bot/enable': {body: {status: 'OK'}},
};

/** What Mattermost's API says when it refuses. */
export function refusal(status: number, id: string, message = 'Refused'): Answer {
    return {status, body: {id, message, detailed_error: '', request_id: 'r1', status_code: status}};
}

export class FakeServer {
    readonly calls: ReceivedCall[] = [];
    #answers: Readonly<Record<string, Answer>> = willing;
    readonly #server: Server = createServer((request, response) => this.#receive(request, response));

    /** Starts on a free port of the loopback interface and returns the address. */
    async start(): Promise<string> {
        await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
        const address = this.#server.address();
        return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    }

    async stop(): Promise<void> {
        this.#server.closeAllConnections();
        await new Promise((resolve) => this.#server.close(resolve));
    }

    /** Forgets what happened, and answers as a willing server does but for these. */
    answer(changes: Readonly<Record<string, Answer>> = {}): void {
        this.calls.length = 0;
        this.#answers = {...willing, ...changes};
    }

    get lines(): string[] {
        return this.calls.map(({line}) => line);
    }

    #receive(request: IncomingMessage, response: ServerResponse): void {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => void chunks.push(chunk));
        request.on('end', () => {
            const line = `${request.method ?? ''} ${request.url ?? ''}`;
            const {headers: {authorization = ''}, socket: {remotePort: port = 0}} = request;
            this.calls.push({line, authorization, port, body: Buffer.concat(chunks).toString('latin1')});
            const found = this.#answers[line] ?? refusal(404, 'api.context.404.app_error', 'Not found');
            const {status = 200, headers = {}, body = ''} = isProbe(line, chunks) && ![401, 403, 429, 501].includes(found.status ?? 200) ? refusal(400, 'api.plugin.upload.no_file.app_error') : found;
            const isText = typeof body === 'string';
            response.writeHead(status, {'Content-Type': isText ? 'text/html' : 'application/json', ...headers});
            response.end(isText ? body : JSON.stringify(body));
        });
    }
}

/** An upload without a file, which only looks whether uploading is allowed: whatever else is wrong shows with a file. */
function isProbe(line: string, chunks: readonly Buffer[]): boolean {
    return line.endsWith('/api/v4/plugins') && line.startsWith('POST') && !Buffer.concat(chunks).includes('filename=');
}
