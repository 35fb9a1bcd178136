// Resolves links: only absolute URLs of an allowed scheme are kept; relative ones are resolved against the page.

import type {AnchorStyle} from './anchors';

const SAFE_SCHEMES: readonly string[] = ['http', 'https', 'mailto'];

type Resolution =
    | {readonly kind: 'url'; readonly url: string}
    | {readonly kind: 'forbidden'; readonly scheme: string}

    /** Relative, and the page's own address is not known. */
    | {readonly kind: 'relative'};

/** Rewrites a relative link to another source document to the published page. */
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

/** `notes.org::heading` starts with a file name. */
const IS_FILE = /\.(?:org|md|mdx|rst|html?|txt|adoc)$/;

/** Google, Facebook and Outlook redirect links have the target as a parameter. */
function withoutRedirect(url: string): string {
    const [, query = ''] =
        (/^https?:\/\/(?:www\.google\.[a-z.]+\/url|l\.facebook\.com\/l\.php|[\w.-]+\.safelinks\.protection\.outlook\.com\/)\?(.*)$/i).exec(url) ?? [];
    const parameters = new URLSearchParams(query.replace(/&amp;/g, '&'));
    const inner = parameters.get('q') ?? parameters.get('url') ?? parameters.get('u') ?? '';
    return (/^https?:\/\//i).test(inner) ? inner : url;
}

/**
 * Resolves a link's target; ignores control characters and surrounding spaces like browsers.
 * @param page public URL of the page that contains the link, `null` if unknown
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
