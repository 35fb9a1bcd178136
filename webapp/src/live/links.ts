// The links in a piece of Markdown, as far as they lead to a page of the web.

import type {Source} from '../faq/entry';
import {toPlainText} from '../text/plain';

/** Code is not read for links; `target` may hold brackets in pairs. */
const LINKS = /```[\s\S]*?```|~~~[\s\S]*?~~~|`[^`\n]*`|(?<!!)\[(?<title>[^\]\n]*)\]\(<?(?<target>https?:\/\/(?:[^\s()<>]|\([^\s()]*\))+)>?(?:\s+"[^"\n]*")?\)|(?<bare>https?:\/\/(?:[^\s<>()\]*|]|\([^\s()]*\))+)/gi;

const MAX_TITLE = 100;

/** In order and without repeats. A link without a title is named by its address. */
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
