// Front matter of Markdown files: YAML between dashes, TOML between plus signs.

import {parseDocument} from 'yaml';

import {saysYes} from '../records/types';

/** Supported keys; empty if absent. */
export interface FrontMatter {
    readonly title: string;
    readonly description: string;
    readonly language: string;

    /** Slug for URLs and ids. */
    readonly slug: string;
    readonly permalink: string;
    readonly section: readonly string[];
    readonly tags: readonly string[];

    /** The question that the whole file answers. */
    readonly question: string;

    /** Aliases of the question. */
    readonly alsoAsked: readonly string[];

    /** Sources, as `Title <https://…>`. */
    readonly sources: readonly string[];

    /** Unparsed. */
    readonly reviewed: string;
    readonly owner: string;
    readonly isPinned: boolean;

    /** Marked as a draft or as expired. */
    readonly isDraft: boolean;
}

export const NO_FRONT_MATTER: FrontMatter = {title: '', description: '', language: '', slug: '', permalink: '', section: [], tags: [], question: '',
    alsoAsked: [], sources: [], reviewed: '', owner: '', isPinned: false, isDraft: false};

const YAML = /^\uFEFF?---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML = /^\uFEFF?\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;

interface SplitText {
    readonly front: FrontMatter;

    /** All that the front matter holds; its keys are in lower case. */
    readonly values: Readonly<Record<string, unknown>>;
    readonly body: string;
}

/** Splits the front matter off a text. */
export function readFrontMatter(text: string): SplitText {
    const yaml = YAML.exec(text);
    const toml = yaml ? null : TOML.exec(text);
    const [whole = '', inner = ''] = yaml ?? toml ?? [];
    const values = yaml ? readYaml(inner) : toml ? readToml(inner) : null;
    return values === null ? {front: NO_FRONT_MATTER, values: {}, body: text} :
        {front: toFrontMatter(values), values: Object.fromEntries(values), body: text.slice(whole.length)};
}

/** Formats besides Markdown whose files begin with front matter where Jekyll or Hugo publish them. */
const WITH_FRONT = new Set(['html', 'asciidoc', 'textile', 'org', 'rst']);

/** Keys by which it differs from a title between two lines of reStructuredText. */
const FRONT_KEYS = /^(?:layout|title|permalink|description|date|slug|draft|published|tags|categories|sidebar|lang|weight)$/;

/** Front matter of a text in that format, and the text with empty lines in its place. */
export function splitFront(format: string, text: string): SplitText {
    const {front, values, body} = WITH_FRONT.has(format) ? readFrontMatter(text) : {front: NO_FRONT_MATTER, values: {}, body: text};
    return Object.keys(values).some((key) => FRONT_KEYS.test(key)) ?
        {front, values, body: text.slice(0, text.length - body.length).replace(/[^\n]+/g, '') + body} : {front: NO_FRONT_MATTER, values: {}, body: text};
}

/** If parsing fails, `key: value` lines are read one by one. */
function readYaml(text: string): ReadonlyMap<string, unknown> | null {
    const document = parseDocument(text);
    const value: unknown = document.errors.length === 0 ? document.toJS({maxAliasCount: 20}) : null;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
    }
    const lines = text.split('\n').map((line) => (/^([\w-]+):\s*(.*)$/).exec(line)).filter((line) => line !== null);
    return lines.length === 0 && text.trim() !== '' ? null : new Map(lines.map(([, key = '', each = '']) => [key.toLowerCase(), unquote(each)]));
}

function readToml(text: string): ReadonlyMap<string, unknown> {
    return new Map(text.split('\n').flatMap((line): [string, unknown][] => {
        const [, key = '', value = ''] = (/^([\w-]+)\s*=\s*(.*)$/).exec(line) ?? [];
        const list = (/^\[(.*)\]$/).exec(value)?.[1];
        return key === '' ? [] :
            [[key.toLowerCase(), list === undefined ? unquote(value) : list.split(',').map((each) => unquote(each.trim())).filter((each) => each !== '')]];
    }));
}

function unquote(text: string): string {
    return text.trim().replace(/^(["'])([\s\S]*)\1$/, '$2');
}

function toFrontMatter(values: ReadonlyMap<string, unknown>): FrontMatter {
    const one = (...keys: string[]): string => keys.map((key) => textOf(values.get(key))).find((text) => text !== '') ?? '';
    const many = (...keys: string[]): string[] => keys.map((key) => listOf(values.get(key))).find((list) => list.length > 0) ?? [];
    return {
        title: one('question', 'title', 'pagetitle', 'page_title'),
        description: one('description', 'summary', 'excerpt'),
        language: one('lang', 'language', 'locale'),
        slug: one('slug', 'id', 'uid'),
        permalink: one('permalink', 'url'),
        section: Array.isArray(values.get('section')) ? many('section') : many('section', 'category', 'categories', 'group').slice(0, 1),
        tags: many('tags', 'keywords'),
        question: one('question'),
        alsoAsked: many('also_asked'),
        sources: many('sources'),
        reviewed: one('reviewed', 'last_reviewed', 'reviewed_on'),
        owner: one('owner', 'maintainer'),
        isPinned: saysYes(one('pinned')),
        isDraft: one('draft', 'hidden', 'unlisted') === 'true' || one('published', 'publish') === 'false',
    };
}

function textOf(value: unknown): string {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';
}

function listOf(value: unknown): string[] {
    const list: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/,\s*/) : [];
    return list.map(textOf).filter((text) => text !== '');
}
