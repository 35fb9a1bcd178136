// Reads articles from JSON exports of help desks and wikis (Zendesk, Confluence), as one document each.

import {excerptOf} from '../compile/left_out';
import type {LeftOut} from '../compile/left_out';
import type {Place} from '../diagnostics';
import {writeAtlas} from '../source/atlas';
import {translateStorage} from '../source/confluence';
import {isObject, trimmedText} from './fields';
import type {Json} from './fields';

/** A page with a title and a text in HTML. */
export interface Article {
    readonly title: string;
    readonly html: string;
    readonly section: readonly string[];

    /** Public URL, or `null`. */
    readonly url: string | null;

    /** BCP 47 tag, or `null`. */
    readonly locale: string | null;
    readonly place: Place;
}

interface FoundArticles {
    readonly articles: readonly Article[];

    /** Drafts, archived and deleted articles. */
    readonly leftOut: readonly LeftOut[];
}

type Locate = (text: string) => Place;

/** Maximum nesting of page lists. */
const DEEPEST = 6;

/** The articles of an export, or `null` for other data. */
export function findArticles(value: unknown, locate: Locate): FoundArticles | null {
    const objects = listObjects(value, DEEPEST);
    const pages = objects.filter((object) => isZendeskArticle(object) || isConfluencePage(object));
    if (pages.length === 0) {
        return null;
    }
    const names = readNames(objects);
    const base = objects.map(({_links: links}) => (isObject(links) ? trimmedText(links.base) : '')).find((text) => text !== '') ?? '';
    const articles: Article[] = [];
    const leftOut: LeftOut[] = [];
    for (const page of pages) {
        const title = trimmedText(page.title);
        const place = locate(title);
        if (isHidden(page)) {
            leftOut.push({file: place.file, line: place.line, what: 'hidden text', text: excerptOf(`${title} (draft or archived)`)});
        } else {
            articles.push({title, place, ...(isZendeskArticle(page) ? readZendesk(page, names) : readConfluence(page, base))});
        }
    }
    return {articles: articles.filter(({html}) => html.trim() !== ''), leftOut};
}

function listObjects(value: unknown, depth: number): Json[] {
    if (depth < 0 || typeof value !== 'object' || value === null) {
        return [];
    }
    const inner = Object.values(value).flatMap((item: unknown) => listObjects(item, depth - 1));
    return isObject(value) ? [value, ...inner] : inner;
}

function isZendeskArticle({title, body, ...more}: Json): boolean {
    return typeof title === 'string' && typeof body === 'string' &&
        ['html_url', 'section_id', 'draft', 'label_names', 'source_locale', 'user_segment_id'].filter((key) => Object.hasOwn(more, key)).length >= 2;
}

const BODIES = ['export_view', 'view', 'styled_view', 'storage', 'editor', 'atlas_doc_format'] as const;

function isConfluencePage({title, body}: Json): boolean {
    return typeof title === 'string' && isObject(body) && BODIES.some((kind) => isObject(body[kind]));
}

function isHidden({draft, status, archived}: Json): boolean {
    return draft === true || archived === true || (typeof status === 'string' && !['', 'current', 'published', 'live'].includes(status.toLowerCase()));
}

interface Names {
    readonly sections: ReadonlyMap<unknown, Json>;
    readonly categories: ReadonlyMap<unknown, Json>;
}

/** Zendesk's sections and categories by id, if the export has them. */
function readNames(objects: readonly Json[]): Names {
    const byId = (key: string): Map<unknown, Json> => new Map(objects.flatMap((object) => {
        const list: unknown = object[key];
        return Array.isArray(list) ? list.filter(isObject).map((item) => [item.id, item] as const) : [];
    }));
    return {sections: byId('sections'), categories: byId('categories')};
}

function readZendesk(page: Json, {sections, categories}: Names): Pick<Article, 'html' | 'section' | 'url' | 'locale'> {
    const section = sections.get(page.section_id);
    const category = categories.get(section?.category_id);
    const path = [trimmedText(category?.name), trimmedText(section?.name)].filter((name) => name !== '');
    return {html: trimmedText(page.body), section: path, url: webAddress(trimmedText(page.html_url)), locale: localeOf(page.locale)};
}

/** A language tag; Zendesk writes it in lower case. */
function localeOf(value: unknown): string | null {
    return typeof value === 'string' && (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i).test(value) ? value : null;
}

function readConfluence({body, ancestors, _links: links}: Json, base: string): Pick<Article, 'html' | 'section' | 'url' | 'locale'> {
    const kind = isObject(body) ? BODIES.find((name) => isObject(body[name]) && trimmedText(body[name].value) !== '') : undefined;
    const content: unknown = isObject(body) && kind !== undefined ? body[kind] : undefined;
    const value = isObject(content) ? trimmedText(content.value) : '';
    const webui = isObject(links) ? trimmedText(links.webui) : '';
    const own = isObject(links) ? trimmedText(links.base) : '';
    const path = Array.isArray(ancestors) ? ancestors.filter(isObject).slice(1).map(({title}) => trimmedText(title)).filter((title) => title !== '') : [];
    return {
        html: kind === 'atlas_doc_format' ? writeAtlas(value) : translateStorage(value),
        section: path,
        url: webui === '' ? null : webAddress(`${own === '' ? base : own}${webui}`),
        locale: null,
    };
}

function webAddress(url: string): string | null {
    return (/^https?:\/\/[^\s]+$/i).test(url) ? url : null;
}
