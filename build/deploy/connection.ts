// REST client for a Mattermost server. Each failure outside the API itself gets a sentence of its own:
// an address that does not answer, a certificate, a redirect, a web page where JSON should be.

import {textAt} from '../../webapp/src/own_property';
import {Problem} from '../package/problem';

/** An answer of Mattermost's API. */
export interface ApiAnswer {
    readonly status: number;
    readonly headers: Headers;

    /** The body's JSON object or array; empty for any other body. */
    readonly body: Readonly<Record<string, unknown>>;

    /** Error id (`api.…app_error`), or empty. */
    readonly errorId: string;

    /** The server's error message, or empty. */
    readonly message: string;
}

/** The connection failed; whether the server processed the request is unknown. */
export class ConnectionProblem extends Problem {}

export interface ApiRequest {
    readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    readonly body?: FormData | Readonly<Record<string, unknown>> | readonly unknown[];
    readonly token?: string;
    readonly headers?: Readonly<Record<string, string>>;
}

/** Timeout in milliseconds; long, since the server unpacks the bundle before it answers. */
const TIMEOUT_MS = 60_000;

/**
 * Calls an endpoint; `path` starts with `/api/v4/`. Returns all API responses, errors included.
 * Throws a `Problem` if the response is not from the API.
 */
export async function callApi(url: string, path: string, {method = 'GET', body, token, headers = {}}: ApiRequest = {}): Promise<ApiAnswer> {
    const isForm = body instanceof FormData;
    let response: Response;
    let text: string;
    try {
        response = await fetch(`${url}${path}`, {
            method,
            headers: {
                // Packing keeps the process busy for seconds: a connection kept since may be closed by then, and the request be lost.
                Connection: 'close',
                ...(token ? {Authorization: `Bearer ${token}`} : {}),
                ...(body && !isForm ? {'Content-Type': 'application/json'} : {}),
                ...headers,
            },
            body: body && !isForm ? JSON.stringify(body) : body,

            // Followed, a redirect from http to https would turn an upload into a GET.
            redirect: 'manual',
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        text = await response.text();
    } catch (error) {
        throw new ConnectionProblem(explainFailure(url, error));
    }
    return readAnswer(url, path, response, text);
}

function readAnswer(url: string, path: string, {status, headers}: Response, text: string): ApiAnswer {
    if (status >= 300 && status < 400) {
        throw new Problem(explainRedirect(url, path, headers.get('location') ?? ''));
    }
    const body = parseObject(text);
    if (status === 429) {
        throw new Problem(`${url} is refusing more requests for now (429): wait a minute, then try again.`);
    }
    if (!body && [502, 503, 504].includes(status)) {
        throw new ConnectionProblem(`A proxy answers at ${url}, but Mattermost behind it does not (${status}): check that Mattermost is running.`);
    }

    // Most proxies send 413 as an HTML page, which adds nothing to the status.
    if (!body && status !== 413) {
        throw new Problem(`${url} answered with ${describeBody(headers, text)} (${status}) where Mattermost's API should be: ` +
            'check the address with its sub-path, and whether a proxy or a sign-in page stands before the server.');
    }
    const refused = status >= 400 ? body : null;
    return {status, headers, body: body ?? {}, errorId: textAt(refused, 'id'), message: textAt(refused, 'message')};
}

function explainRedirect(url: string, path: string, location: string): string {
    const target = URL.canParse(location, url) ? new URL(location, url).href : '';
    return target.endsWith(path) || target.includes(`${path}?`) ?
        `${url} sends on to another address: set MM_SERVICESETTINGS_SITEURL=${target.slice(0, target.indexOf(path))}.` :
        `${url} sends on to ${target || 'another page'}, which is not Mattermost's API: check the address, and whether a sign-in page stands before the server.`;
}

const UNKNOWN_AUTHORITY = 'comes from an authority unknown here: name the authority\'s with NODE_EXTRA_CA_CERTS=/path/to/ca.pem';

const certificateFaults: Readonly<Record<string, string>> = {
    CERT_HAS_EXPIRED: 'has expired: renew it on the server',
    CERT_NOT_YET_VALID: 'is not valid yet: check this machine\'s clock',
    ERR_TLS_CERT_ALTNAME_INVALID: 'was made for another name: use the address that the certificate names',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed: name it with NODE_EXTRA_CA_CERTS=/path/to/certificate.pem',
    SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
    UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes without its intermediate certificates: have the server send the whole chain, or name them with NODE_EXTRA_CA_CERTS=/path/to/chain.pem',
};

/** Why `fetch` failed: undici puts the network's or TLS's own error below its own, at times inside an AggregateError. */
function explainFailure(url: string, error: unknown): string {
    const code = findCode(error);
    const certificate = certificateFaults[code];
    if (certificate) {
        return `The certificate of ${url} ${certificate}.`;
    }
    if (code === 'EPROTO' || code.startsWith('ERR_SSL')) {
        return `${url} does not speak HTTPS at that port: check the port, or start the address with http://.`;
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        return `${url} has a host name that this machine cannot find: check its spelling and your network.`;
    }
    if (code === 'ECONNREFUSED') {
        return `Nothing answers at ${url}: check the address and the port, and that Mattermost is running.`;
    }
    if (code === 'TimeoutError' || code.includes('TIMEOUT') || code === 'ETIMEDOUT') {
        return `${url} did not answer in time: check the address, the network and the server's load.`;
    }
    return `The connection to ${url} broke${code ? ` (${code})` : ''}: check the address, and whether a proxy stands between, then try again.`;
}

/** Checks properties, not `instanceof`, since native errors have other classes. */
function findCode(error: unknown): string {
    if (typeof error !== 'object' || error === null) {
        return '';
    }
    if ('code' in error && typeof error.code === 'string') {
        return error.code;
    }
    const inner: unknown = 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : 'cause' in error && error.cause;
    return findCode(inner) || ('name' in error && error.name === 'TimeoutError' ? error.name : '');
}

function describeBody(headers: Headers, text: string): string {
    if (text.trim() === '') {
        return 'nothing';
    }
    return (headers.get('content-type') ?? '').includes('html') || (/^\s*</).test(text) ? 'a web page' : 'something unexpected';
}

function parseObject(text: string): Record<string, unknown> | null {
    try {
        const value: unknown = JSON.parse(text);

        // Mattermost may send null for an empty list.
        return typeof value === 'object' ? Object.fromEntries(Object.entries(value ?? {})) : null;
    } catch {
        return null;
    }
}
