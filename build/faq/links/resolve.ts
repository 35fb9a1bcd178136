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

/**
 * Resolves a link's target. Control characters and spaces around it are ignored, as browsers do.
 * @param page the public address of the page the link stands on, `null` where it is not known
 * @param schemes allowed besides http, https and mailto, in lower case
 */
export function resolveUrl(target: string, page: string | null, schemes: readonly string[]): Resolution {
    const url = target.replace(/\p{Cc}/gu, '').trim().replace(/ /g, '%20');
    const scheme = (/^([a-z][a-z0-9+.-]*):/i).exec(url)?.[1]?.toLowerCase();
    if (scheme !== undefined) {
        return SAFE_SCHEMES.includes(scheme) || schemes.includes(scheme) ? {kind: 'url', url} : {kind: 'forbidden', scheme};
    }
    if (page === null || !URL.canParse(url, page)) {
        return {kind: 'relative'};
    }
    return {kind: 'url', url: new URL(url, page).href};
}
