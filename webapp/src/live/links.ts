// Extracts links to web pages from Markdown.

import type {Source} from '../faq/entry';
import {toPlainText} from '../text/plain';

/** Code is skipped; `target` may contain balanced parentheses. */
const LINKS = /```[\s\S]*?```|~~~[\s\S]*?~~~|`[^`\n]*`|(?<!!)\[(?<title>[^[\]\n]*)\]\(<?(?<target>https?:\/\/(?:[^\s()<>]|\([^\s()]*\))+)>?(?:\s+"[^"\n]*")?\)|(?<bare>https?:\/\/(?:[^\s<>()\]*|]|\([^\s()]*\))+)/gi;

const MAX_TITLE = 100;

/** In order, without duplicates. A link without text is titled by its URL. */
export function findLinks(markdown: string): Source[] {
    const found = new Map<string, Source>();
    for (const {groups = {}} of markdown.matchAll(LINKS)) {
        const url = (groups.target ?? groups.bare ?? '').replace(/[.,;:!?'"]+$/, '');
        if (url !== '' && URL.canParse(url) && !found.has(url)) {
            found.set(url, {url, title: (toPlainText(groups.title ?? '') || nameOf(url)).slice(0, MAX_TITLE)});
        }
    }
    return [...found.values()];
}

function nameOf(url: string): string {
    return url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}
