// Which addresses reach the index: absolute ones of an allowed scheme. Relative ones are resolved against the page.

import type {AnchorStyle} from './anchors';

export const SAFE_SCHEMES: readonly string[] = ['http', 'https', 'mailto'];

export type Resolution =
    | {readonly kind: 'url'; readonly url: string}
    | {readonly kind: 'forbidden'; readonly scheme: string}

    /** Relative, and the page's own address is not known. */
    | {readonly kind: 'relative'};

/** A relative link to another document's source as a link to what is published of it. */
export function publishTarget(target: string, style: AnchorStyle): string {
    const match = (/^([^:?#]+)\.(?:md|rst|myst)(#.*)?$/).exec(target);
    if (!match || target.startsWith('//')) {
        return target;
    }
    const [, path = '', anchor = ''] = match;
    switch (style) {
        case 'docutils':
        case 'myst':
            return `${path}.html${anchor}`;
        case 'mkdocs':
            return `../${path.replace(/(^|\/)index$/, '$1')}/${anchor}`.replace(/\/{2,}/g, '/');
        default:
            return target;
    }
}

/** `notes.org::heading` begins with a file's name. */
const IS_FILE = /\.(?:org|md|mdx|rst|html?|txt|adoc)$/;

/** Documents of Google, Facebook and Outlook lead through addresses of their own; the target is a parameter. */
function withoutRedirect(url: string): string {
    const [, query = ''] = (/^https?:\/\/(?:www\.google\.[a-z.]+\/url|l\.facebook\.com\/l\.php|[\w.-]+\.safelinks\.protection\.outlook\.com\/)\?(.*)$/i).exec(url) ?? [];
    const parameters = new URLSearchParams(query.replace(/&amp;/g, '&'));
    const inner = parameters.get('q') ?? parameters.get('url') ?? parameters.get('u') ?? '';
    return (/^https?:\/\//i).test(inner) ? inner : url;
}

/**
 * Resolves a link's target. Control characters and spaces around it are ignored, as browsers do.
 * @param page the public address of the page the link stands on, `null` where it is not known
 * @param schemes allowed besides http, https and mailto, in lower case
 */
export function resolveUrl(target: string, page: string | null, schemes: readonly string[]): Resolution {
    const url = withoutRedirect(target.replace(/\p{Cc}/gu, '').trim().replace(/ /g, '%20'));
    const scheme = (/^([a-z][a-z0-9+.-]*):/i).exec(url)?.[1]?.toLowerCase();
    if (scheme !== undefined && !IS_FILE.test(scheme)) {
        return SAFE_SCHEMES.includes(scheme) || schemes.includes(scheme) ? {kind: 'url', url} : {kind: 'forbidden', scheme};
    }
    if (page === null || !URL.canParse(url, page)) {
        return {kind: 'relative'};
    }
    return {kind: 'url', url: new URL(url, page).href};
}
