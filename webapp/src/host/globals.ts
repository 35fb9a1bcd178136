// The one door to the page: what Mattermost puts on `window`, and the browser's own clipboard and network.

import type {ReactNode} from 'react';

import {PLUGIN_ID} from '../constants';
import type {HostPlugin} from './registry';

interface PostUtils {
    formatText(text: string, options?: Readonly<Record<string, boolean | string>>): string;
    messageHtmlToComponent(html: string, options?: Readonly<Record<string, boolean>>): ReactNode;
}

declare global {
    interface Window {
        registerPlugin?(id: string, plugin: HostPlugin): void;
        readonly PostUtils?: PostUtils;

        /** Path that Mattermost lives under, as `/chat`; empty at the root. */
        readonly basename?: string;
    }
}

/** Takes away the styles that an earlier run of this script brought: Mattermost runs it anew after each upgrade and each enabling. */
export function removeOldStyles(): void {
    document.querySelectorAll(`style[data-plugin="${PLUGIN_ID}"]`).forEach((style) => style.remove());
}

/** Calls `see` with the text of a message box whenever somebody changes it. Returns what ends that. */
export function watchTyping(see: (text: string) => void): () => void {
    const listen = ({target}: Event): void => {
        if (target instanceof HTMLTextAreaElement) {
            see(target.value);
        }
    };
    document.addEventListener('input', listen);
    return () => document.removeEventListener('input', listen);
}

/** Hands the plugin to Mattermost; 11.6 initialises it before this returns. */
export function registerPlugin(id: string, plugin: HostPlugin): void {
    window.registerPlugin?.(id, plugin);
}

/**
 * Markdown as Mattermost renders it, sanitised by Mattermost, mentions neither highlighted nor linked.
 * Where the host's renderer is missing or fails, the text as it is.
 */
export function renderMarkdown(markdown: string): ReactNode {
    const utils = window.PostUtils;
    if (!utils) {
        return markdown;
    }
    try {
        return utils.messageHtmlToComponent(utils.formatText(markdown, {mentionHighlight: false, siteURL: siteUrl()}), {mentionHighlight: false});
    } catch (error) {
        reportProblem('Mattermost could not render a text', error);
        return markdown;
    }
}

/** Address of the Mattermost server without a slash at the end, sub-path included. */
export function siteUrl(): string {
    return window.location.origin + (window.basename ?? '').replace(/\/+$/, '');
}

/**
 * Does something once Mattermost is done with a line that was sent: its composer takes the focus when a hook returns, and again
 * with the next frame.
 */
export function afterSending(action: () => void): void {
    requestAnimationFrame(() => requestAnimationFrame(action));
}

export function isOnline(): boolean {
    return navigator.onLine;
}

/** One line on the console for whoever looks after the server; the user is told elsewhere. */
export function reportProblem(what: string, error: unknown): void {
    // eslint-disable-next-line no-console -- the one place that writes to it
    console.error(`FAQ Bot: ${what}.`, error);
}
