// Access to the page's globals: what Mattermost puts on `window`, and the browser's clipboard and network.

import type {ReactNode} from 'react';

import {PLUGIN_ID} from '../constants';
import type {HostPlugin} from './registry';

/** Options of Mattermost's renderer. */
export interface FormatOptions {
    readonly mentionHighlight?: boolean;

    /** Links below this URL open in place. */
    readonly siteURL?: string;

    /** Channels of the team by name, to be linked where `~name` stands. */
    readonly channelNamesMap?: Readonly<Record<string, {readonly display_name: string}>>;
    readonly team?: {readonly name: string};

    /** False to render plain text. */
    readonly markdown?: boolean;
}

interface PostUtils {
    formatText(text: string, options?: FormatOptions): string;
    messageHtmlToComponent(html: string, options?: Readonly<Record<string, boolean>>): ReactNode;
}

declare global {
    interface Window {
        registerPlugin?(id: string, plugin: HostPlugin): void;
        readonly PostUtils?: PostUtils;

        /** Mattermost's sub-path, e.g. `/chat`; empty at the root. */
        readonly basename?: string;
    }
}

/** Removes styles left by an earlier run of this script: Mattermost runs it again after each upgrade and each time the plugin is enabled. */
export function removeOldStyles(): void {
    document.querySelectorAll(`style[data-plugin="${PLUGIN_ID}"]`).forEach((style) => style.remove());
}

/** Calls `see` with the text of a message box whenever it changes. Returns a function that unsubscribes. */
export function watchTyping(see: (text: string) => void): () => void {
    const listen = ({target}: Event): void => {
        if (target instanceof HTMLTextAreaElement) {
            see(target.value);
        }
    };
    document.addEventListener('input', listen);
    return () => document.removeEventListener('input', listen);
}

/** Registers the plugin with Mattermost; 11.6 initializes it before this returns. */
export function registerPlugin(id: string, plugin: HostPlugin): void {
    window.registerPlugin?.(id, plugin);
}

/**
 * Renders Markdown as Mattermost does, sanitized, without highlighting or linking mentions. Falls back to the plain text if the
 * host's renderer is missing or fails.
 */
export function renderMarkdown(markdown: string, options?: FormatOptions): ReactNode {
    const utils = window.PostUtils;
    if (!utils) {
        return markdown;
    }
    try {
        return utils.messageHtmlToComponent(utils.formatText(markdown, {mentionHighlight: false, siteURL: siteUrl(), ...options}), {mentionHighlight: false});
    } catch (error) {
        reportProblem('Mattermost could not render a text', error);
        return markdown;
    }
}

/** URL of the Mattermost server without a trailing slash, including a sub-path. */
export function siteUrl(): string {
    return window.location.origin + (window.basename ?? '').replace(/\/+$/, '');
}

/** False in a window that holds a single thread or a plugin's panel (11.6 and later); one that holds a channel has a sidebar. */
export function hasSidebar(): boolean {
    return !(/\/_popout\/(?!channel\/)/).test(window.location.pathname);
}

export function isOnline(): boolean {
    return navigator.onLine;
}

/** Logs one line to the console for administrators; users are informed elsewhere. */
export function reportProblem(what: string, error: unknown): void {
    // eslint-disable-next-line no-console -- the one place that writes to it
    console.error(`FAQ Bot: ${what}.`, error);
}
