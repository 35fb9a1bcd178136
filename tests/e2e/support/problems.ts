// Fails tests with uncaught errors, errors on the console, or requests to other computers.

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

    /** Allows the errors that a test causes on purpose. */
    allow(...patterns: readonly RegExp[]): void {
        this.#allowed.push(...patterns);
    }

    /** The server under test may be on another computer. */
    allowHost(hostname: string): void {
        this.#allowedHosts.push(hostname);
    }

    /** All problems that were not allowed. */
    unexpected(): string[] {
        return this.#found.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
    }

    /** How many problems match: for errors that must be reported once, not twice. */
    count(pattern: RegExp): number {
        return this.#found.filter((problem) => pattern.test(problem)).length;
    }
}

/** The browser's messages for a failed request. */
export const FAILED_REQUEST = /Failed to load resource/;


/** Errors of a real Mattermost 11.6 without the plugin. */
export const MATTERMOSTS_OWN: readonly RegExp[] = [
    // Requested by every page, and refused to users who are no administrators.
    /\(Forbidden\).*\/api\/v4\/trial-license\/prev/,

    // Every line that begins with a slash is sent in a URL for suggestions, whatever its length.
    /\(Request URI Too Long\).*autocomplete_suggestions/,
    /URL is too long/,

    // Its own requests while the page is offline; ours come from files below plugins/.
    /^uncaught: TypeError: Failed to fetch\s+at .*\/static\/\d+\.[0-9a-f]+\.js/,

    // Its performance measurements, when a plugin crashes the page.
    /PerformanceReporterController/,

    // After a reconnect it requests features that need a licence.
    /api\/v4\/(?:posts\/scheduled|custom_profile_attributes)\//,
];

/** Requests that a page sends by itself while a user types. */
export const MATTERMOSTS_REQUESTS = /\/(?:drafts|autocomplete_suggestions\?.*|users\/status\/ids|demo\/events)$/;
