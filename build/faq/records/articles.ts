// Reads articles from JSON exports of help desks (Zendesk, Intercom, Freshdesk, Help Scout) and of Confluence, as one document each.

import {excerptOf, type LeftOut} from '../compile/left_out';
import type {Place} from '../diagnostics';
import {writeAtlas} from './atlassian_document';
import {translateStorage} from './confluence_storage';
import {isObject, objectsIn, trimmedText, type Json} from './fields';

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
    const nodes = listObjects(value, DEEPEST, []);
    const objects = nodes.map(({object}) => object);
    const pages = nodes.filter(({object}) => isArticle(object) || isConfluencePage(object));
    if (pages.length === 0) {
        return null;
    }
    const groups = readGroups(objects);
    const base = objects.map(({_links: links}) => textAt(links, 'base')).find((text) => text !== '') ?? '';
    const articles: Article[] = [];
    const leftOut: LeftOut[] = [];
    for (const {object: page, above} of pages) {
        const title = titleOf(page);
        const place = locate(title);
        if (isHidden(page) || (isRestricted(page) && !pages.every(({object}) => isRestricted(object)))) {
            leftOut.push({file: place.file, line: place.line, what: 'hidden text',
                text: excerptOf(`${title} (${isHidden(page) ? 'draft or archived' : 'for some users only'})`)});
        } else {
            articles.push({title, place, ...(isArticle(page) ? readArticle(page, above, groups) : readConfluence(page, base))});
        }
    }
    return {articles: articles.filter(({html}) => html.trim() !== ''), leftOut};
}

interface Node {
    readonly object: Json;

    /** Names of the groups that it is listed in. */
    readonly above: readonly string[];
}

function listObjects(value: unknown, depth: number, above: readonly string[]): Node[] {
    if (depth < 0 || typeof value !== 'object' || value === null) {
        return [];
    }
    const name = isObject(value) ? trimmedText(value.name) : '';
    const inner = Object.values(value).flatMap((item: unknown) => listObjects(item, depth - 1, name === '' ? above : [...above, name]));
    return isObject(value) ? [{object: value, above}, ...inner] : inner;
}

/** Keys by which an article of a help desk is known: two of one desk. */
const DESKS = [
    ['html_url', 'section_id', 'draft', 'label_names', 'source_locale', 'user_segment_id'],
    ['workspace_id', 'author_id', 'state', 'parent_id', 'parent_type', 'default_locale'],
    ['folder_id', 'agent_id', 'thumbs_up', 'thumbs_down', 'seo_data', 'description_text'],
    ['collectionId', 'publicUrl', 'collection_id', 'lastPublishedAt', 'popularity'],
];

/** Keys of an article's text in help desks' exports. */
const TEXTS = ['body', 'description', 'text'];

function isArticle(object: Json): boolean {
    return titleOf(object) !== '' && TEXTS.some((key) => typeof object[key] === 'string') &&
        DESKS.some((keys) => keys.filter((key) => Object.hasOwn(object, key)).length >= 2);
}

/** Help Scout calls the title a name. */
function titleOf({title, name}: Json): string {
    return trimmedText(title) || trimmedText(name);
}

const BODIES = ['export_view', 'view', 'styled_view', 'storage', 'editor', 'atlas_doc_format'] as const;

function isConfluencePage({title, body}: Json): boolean {
    return typeof title === 'string' && isObject(body) && BODIES.some((kind) => isObject(body[kind]));
}

/** Freshdesk counts: 1 is a draft. */
function isHidden({draft, status, state, archived}: Json): boolean {
    const isOther = (value: unknown): boolean => typeof value === 'string' && !['', 'current', 'published', 'live'].includes(value.toLowerCase());
    return draft === true || archived === true || status === 1 || isOther(status) || isOther(state);
}

/** Zendesk's articles for signed-in users, agents or other groups. A help center may be so as a whole. */
function isRestricted(page: Json): boolean {
    return isArticle(page) && typeof page.user_segment_id === 'number';
}

type Groups = (kind: string, id: unknown) => Json | undefined;

/** Sections, categories, folders and collections by their ids, if the export has them. */
function readGroups(objects: readonly Json[]): Groups {
    const found = new Map<string, Json>();
    for (const object of objects) {
        for (const kind of ['sections', 'categories', 'folders', 'collections']) {
            objectsIn(object[kind]).forEach((item) => found.set(`${kind} ${String(item.id)}`, item));
        }
        if (object.type === 'collection') {
            found.set(`collections ${String(object.id)}`, object);
        }
    }
    return (kind, id) => found.get(`${kind} ${String(id)}`);
}

function readArticle(page: Json, above: readonly string[], groups: Groups): Pick<Article, 'html' | 'section' | 'url' | 'locale'> {
    const own = groups('sections', page.section_id) ?? groups('folders', page.folder_id) ?? groups('collections', page.parent_id ?? page.collectionId);
    const around = groups('categories', own?.category_id ?? page.category_id) ?? groups('collections', own?.parent_id);
    const path = [trimmedText(around?.name), trimmedText(own?.name)].filter((name) => name !== '');
    const url = [page.html_url, page.publicUrl, page.url].map((address) => webAddress(trimmedText(address))).find((address) => address !== null) ?? null;
    return {html: TEXTS.map((key) => trimmedText(page[key])).find((text) => text !== '') ?? '', section: path.length >= above.length ? path : above, url,
        locale: localeOf(page.locale ?? page.default_locale)};
}

/** A language tag; Zendesk writes it in lower case. */
function localeOf(value: unknown): string | null {
    return typeof value === 'string' && (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i).test(value) ? value : null;
}

function readConfluence({body, ancestors, _links: links}: Json, base: string): Pick<Article, 'html' | 'section' | 'url' | 'locale'> {
    const values = BODIES.map((kind) => ({kind, value: isObject(body) ? textAt(body[kind], 'value') : ''}));
    const {kind, value} = values.find((each) => each.value !== '') ?? {kind: 'view', value: ''};
    const webui = textAt(links, 'webui');
    return {
        html: kind === 'atlas_doc_format' ? writeAtlas(value) : translateStorage(value),
        section: objectsIn(ancestors).slice(1).map(({title}) => trimmedText(title)).filter((title) => title !== ''),
        url: webui === '' ? null : webAddress(`${textAt(links, 'base') || base}${webui}`),
        locale: null,
    };
}

function textAt(value: unknown, key: string): string {
    return isObject(value) ? trimmedText(value[key]) : '';
}

function webAddress(url: string): string | null {
    return (/^https?:\/\/[^\s]+$/i).test(url) ? url : null;
}
