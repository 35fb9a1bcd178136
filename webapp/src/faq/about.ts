// Facts about an FAQ for administrators: origin, date, size and the compiler's warnings. A small JSON file beside the index that
// only the System Console loads.

import {ownProperty, textAt} from '../own_property';

/** A source document. */
export interface AboutSource {
    readonly title: string;

    /** `null` if the configuration has no public address. */
    readonly url: string | null;
}

/** A warning of the compiler. */
export interface AboutWarning {

    /** Path relative to the configuration. */
    readonly file: string;
    readonly line: number;
    readonly code: string;
    readonly message: string;

    /** Question of the affected entry, `null` if none. */
    readonly entry: string | null;
}

export interface FaqAbout {

    /** The plugin's version. */
    readonly version: string | null;

    /** ISO 8601, UTC; `null` for sources without history. */
    readonly commitDate: string | null;
    readonly title: string;

    /** BCP 47 tags; the FAQ's main language first. */
    readonly languages: readonly string[];

    /** Default for users who have not chosen: whether `/faq` shows answers privately first. */
    readonly privateByDefault: boolean;
    readonly entries: number;
    readonly sections: number;

    /** Size of the index including answer slices. */
    readonly bytes: number;
    readonly sources: readonly AboutSource[];
    readonly warnings: readonly AboutWarning[];

    /** Documentation links from plugin.json. */
    readonly documentation: readonly AboutLink[];
}

const LINK_KINDS = ['homepage', 'support', 'release_notes'] as const;

export interface AboutLink {
    readonly kind: typeof LINK_KINDS[number];
    readonly url: string;
}

/** Parses the file; `null` if it is not valid. Missing or invalid parts are left out, so that the page never fails because of one of them. */
export function parseAbout(value: unknown): FaqAbout | null {
    const title = ownProperty(value, 'title');
    const entries = ownProperty(value, 'entries');
    if (typeof title !== 'string' || !isCount(entries)) {
        return null;
    }
    const commitDate = textAt(value, 'commitDate');
    const count = (key: string): number => {
        const found = ownProperty(value, key);
        return isCount(found) ? found : 0;
    };
    return {
        title,
        entries,
        version: textAt(value, 'version') || null,
        commitDate: Number.isNaN(Date.parse(commitDate)) ? null : commitDate,
        languages: list(value, 'languages').filter((tag): tag is string => typeof tag === 'string'),
        privateByDefault: ownProperty(value, 'privateByDefault') === true,
        sections: count('sections'),
        bytes: count('bytes'),
        sources: list(value, 'sources').flatMap(parseSource),
        warnings: list(value, 'warnings').flatMap(parseWarning),
        documentation: list(value, 'documentation').flatMap(parseLink),
    };
}

function parseSource(value: unknown): AboutSource[] {
    const title = ownProperty(value, 'title');
    const url = ownProperty(value, 'url');
    return typeof title === 'string' ? [{title, url: isWebAddress(url) ? url : null}] : [];
}

function parseWarning(value: unknown): AboutWarning[] {
    const [file, message, line] = ['file', 'message', 'line'].map((key) => ownProperty(value, key));
    return typeof file !== 'string' || typeof message !== 'string' ? [] :
        [{file, message, line: isCount(line) ? line : 1, code: textAt(value, 'code'), entry: textAt(value, 'entry') || null}];
}

function parseLink(value: unknown): AboutLink[] {
    const url = ownProperty(value, 'url');
    const kind = LINK_KINDS.find((known) => known === ownProperty(value, 'kind'));
    return kind && isWebAddress(url) ? [{kind, url}] : [];
}

function isWebAddress(value: unknown): value is string {
    return typeof value === 'string' && (/^https?:\/\//i).test(value);
}

function isCount(value: unknown): value is number {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function list(value: unknown, key: string): readonly unknown[] {
    const found = ownProperty(value, key);
    return Array.isArray(found) ? found : [];
}
