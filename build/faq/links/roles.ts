// Converts Sphinx and MyST roles (`:doc:`, `:ref:`, `:kbd:` …) to inlines: links if the documentation's URL is known, else text.

import {toInlines} from '../document/text';
import type {Inline} from '../pandoc/ast';

/** Cross-references between the compiled documents. */
export interface Library {

    /** Titles by public URL without anchor. */
    readonly titles: ReadonlyMap<string, string>;

    /** Targets of labels, with the headings there. */
    readonly labels: ReadonlyMap<string, {readonly url: string; readonly title: string}>;
}

interface RoleContext {

    /** Called only for a role that refers to another place, so that most FAQs need no library. */
    readonly library: () => Library;

    /** Public URL of the page that contains the role. */
    readonly page: string | null;

    /** Base URL of the documentation, with a trailing slash. */
    readonly docsBaseUrl: string | null;
}

const MARKED: ReadonlySet<string> = new Set(['guilabel', 'menuselection']);
const PLAIN: ReadonlySet<string> = new Set(['term', 'abbr', 'dfn', 'title', 't', 'index']);

/** Inlines for a role with its text, including `text <target>`. */
export function readRole(role: string, content: string, context: RoleContext): Inline[] {
    const [, given = '', inner = content] = (/^([\s\S]*?)\s*<([^<>]*)>$/).exec(content) ?? [];
    const target = inner.trim().replace(/^[~!]/, '');
    if (role === 'doc') {
        return link(...resolveDocument(target, context), given);
    }
    if (role === 'ref' || role === 'numref' || role === 'std:ref') {
        return link(...resolveLabel(target, given, context), given);
    }
    const text = given === '' ? target : given;
    if (MARKED.has(role)) {
        return [{t: 'Strong', c: toInlines(text.replace(/&(?=\w)/g, '').replace(/\s*-->\s*/g, ' › '))}];
    }
    if ((role === 'pep' || role === 'rfc') && (/^\d{1,5}$/).test(target)) {
        const url = role === 'pep' ? `https://peps.python.org/pep-${target.padStart(4, '0')}/` : `https://www.rfc-editor.org/rfc/rfc${target}`;
        return [{t: 'Link', c: [['', [], []], toInlines(given === '' ? `${role.toUpperCase()} ${target}` : given), [url, '']]}];
    }
    if (PLAIN.has(role)) {
        return toInlines(role === 'abbr' ? content : text);
    }
    if (role === 'sup' || role === 'sub') {
        return [{t: role === 'sup' ? 'Superscript' : 'Subscript', c: toInlines(text)}];
    }
    return [{t: 'Code', c: [['', [], []], text]}];
}

/** A document of another project (`tox:index`), whose URL is only in that project's inventory. */
const ELSEWHERE = /^[\w.-]+:/;

/** URL and fallback text of a document: `/a/b` is relative to the documentation's root, `a/b` to the page. */
function resolveDocument(target: string, {library, page, docsBaseUrl}: RoleContext): [string | null, string] {
    const path = target.replace(/\.(?:rst|md|html)$/, '').replace(/^\//, '');
    if (ELSEWHERE.test(target)) {
        return [null, humanise(target.replace(/:index$/, ''))];
    }
    const base = target.startsWith('/') ? docsBaseUrl : page ?? docsBaseUrl;
    const url = docsBaseUrl === null || base === null || !URL.canParse(`${path}.html`, base) ? null : new URL(`${path}.html`, base).href;
    return [url, (url === null ? undefined : library().titles.get(url)) ?? humanise(path.split('/').pop() ?? path)];
}

/** An unknown label links to the documentation's search page, which every Sphinx site has. */
function resolveLabel(target: string, given: string, {library, docsBaseUrl}: RoleContext): [string | null, string] {
    const known = library().labels.get(normaliseLabel(target));
    if (known) {
        return [known.url === '' ? null : known.url, known.title];
    }
    const text = humanise(target);
    return [docsBaseUrl === null ? null : `${docsBaseUrl}search.html?q=${encodeURIComponent(given === '' ? text : given)}`, text];
}

/** Normalises labels like docutils: case-insensitive, single spaces. */
export function normaliseLabel(label: string): string {
    return label.toLowerCase().replace(/\s+/g, ' ').trim();
}

function humanise(name: string): string {
    return name.replace(/^.*[#:]/, '').replace(/[-_]+/g, ' ').trim() || name;
}

function link(url: string | null, fallback: string, given: string): Inline[] {
    const text = toInlines(given === '' ? fallback : given);
    return url === null ? text : [{t: 'Link', c: [['', [], []], text, [url, '']]}];
}
