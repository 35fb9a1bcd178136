// What must not happen in any test: an uncaught error, an error on the console, a request that leaves this computer.

import type {BrowserContext, ConsoleMessage, WebError} from '@playwright/test';

function isLocal(address: string): boolean {
    const url = new URL(address);
    return !['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

export class Problems {
    readonly #found: string[] = [];
    readonly #allowed: RegExp[] = [];
    readonly #allowedHosts: string[] = [];

    /** Watches every page of a context. */
    watch(context: BrowserContext): void {
        context.on('weberror', (error: WebError) => this.#found.push(`uncaught: ${String(error.error().stack)}`));
        context.on('console', (message: ConsoleMessage) => {
            if (message.type() === 'error') {
                this.#found.push(`console: ${message.text()} (${message.location().url})`);
            }
        });
        context.on('request', (request) => {
            if (!isLocal(request.url()) && !this.#allowedHosts.includes(new URL(request.url()).hostname)) {
                this.#found.push(`request off this computer: ${request.url()}`);
            }
        });
    }

    /** A test that provokes an error says which. */
    allow(...patterns: readonly RegExp[]): void {
        this.#allowed.push(...patterns);
    }

    /** The server under test may be somewhere else. */
    allowHost(hostname: string): void {
        this.#allowedHosts.push(hostname);
    }

    /** Everything that happened and was not allowed. */
    unexpected(): string[] {
        return this.#found.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
    }

    /** How many problems match: for errors that must be reported once, not twice. */
    count(pattern: RegExp): number {
        return this.#found.filter((problem) => pattern.test(problem)).length;
    }
}

/** The browser's own words on a failed request; every test that makes one fail meets them. */
export const FAILED_REQUEST = /Failed to load resource/;


/** What a real Mattermost 11.6 reports without any doing of ours. */
export const MATTERMOSTS_OWN: readonly RegExp[] = [
    // Asked by everybody's page, and refused to everybody who is no administrator.
    /\(Forbidden\).*\/api\/v4\/trial-license\/prev/,

    // Every line that begins with a slash is sent for suggestions, in the address, however long it is.
    /\(Request URI Too Long\).*autocomplete_suggestions/,
    /URL is too long/,

    // Its own requests while a test has the page offline; ours come from files below plugins/.
    /^uncaught: TypeError: Failed to fetch\s+at .*\/static\/\d+\.[0-9a-f]+\.js/,

    // Its own measuring, where a plugin takes the page down.
    /PerformanceReporterController/,

    // After a reconnect it asks for what an edition without a licence does not have.
    /api\/v4\/(?:posts\/scheduled|custom_profile_attributes)\//,
];

/** What a page asks by itself while somebody writes. */
export const MATTERMOSTS_REQUESTS = /\/(?:drafts|autocomplete_suggestions\?.*|users\/status\/ids|demo\/events)$/;
