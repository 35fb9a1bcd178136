// Fetches files beside main.js and maps failures to reasons for users.

import {isOnline} from './globals';

const TIMEOUT_MS = 30_000;

type ResourceFailure = 'offline' | 'missing' | 'slow';

export class ResourceError extends Error {
    readonly reason: ResourceFailure;

    constructor(reason: ResourceFailure, url: string, options?: ErrorOptions) {
        super(`${url} could not be loaded: ${reason}`, options);
        this.name = 'ResourceError';
        this.reason = reason;
    }
}

/**
 * The bytes at a URL; rejects with a `ResourceError`. `isFresh` bypasses the browser's cache, which keeps these files for a year,
 * even damaged ones.
 */
export async function fetchBytes(url: string, isFresh = false): Promise<Uint8Array> {
    const cache = isFresh ? 'reload' : 'default';
    let response: Response;
    try {
        response = await fetch(url, {credentials: 'same-origin', cache, signal: AbortSignal.timeout(TIMEOUT_MS)});
        if (response.ok) {
            return new Uint8Array(await response.arrayBuffer());
        }
    } catch (error) {
        const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
        throw new ResourceError(timedOut ? 'slow' : 'offline', url, {cause: error});
    }
    throw new ResourceError('missing', url, {cause: response.status});
}

/** Reason why a lazy script did not load. Webpack does not say; the browser knows whether it is online. */
export function scriptFailure(): ResourceFailure {
    return isOnline() ? 'missing' : 'offline';
}

/** URL of a file in the same folder as another. */
export function beside(url: string, name: string): string {
    return new URL(name, new URL(url, document.baseURI)).href;
}
