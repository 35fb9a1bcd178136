// Atlassian's document format (a page as a tree in JSON) as HTML.

import {escapeHtml} from '../../format_text';

interface AtlasNode {
    readonly type: string;
    readonly text: string;
    readonly attrs: Readonly<Record<string, unknown>>;
    readonly marks: readonly AtlasNode[];
    readonly content: readonly AtlasNode[];
}

/** Writes a node around its content; `text` gives the text of an attribute, escaped. */
type Write = (inner: string, text: (key: string) => string, attrs: AtlasNode['attrs']) => string;

const writeFold: Write = (inner, text) => `<details><summary>${text('title') || 'More'}</summary>${inner}</details>`;
const writeCard: Write = (_, text) => `<a href="${text('url')}">${text('url')}</a>`;
const writeWords: Write = (_, text) => (text('text').startsWith(':') ? '' : text('text'));

const TAGS: Readonly<Record<string, string>> = {
    paragraph: 'p', bulletList: 'ul', orderedList: 'ol', listItem: 'li', blockquote: 'blockquote', panel: 'blockquote', caption: 'p',
    table: 'table', tableRow: 'tr', tableCell: 'td', tableHeader: 'th', taskList: 'ul', taskItem: 'li', decisionList: 'ul', decisionItem: 'li',
};

const WRITERS: ReadonlyMap<string, Write> = new Map<string, Write>([
    ...Object.entries(TAGS).map(([type, tag]): [string, Write] => [type, (inner) => `<${tag}>${inner}</${tag}>`]),
    ['heading', (inner, _, {level}) => {
        const name = `h${typeof level === 'number' ? Math.min(6, Math.max(1, level)) : 2}`;
        return `<${name}>${inner}</${name}>`;
    }],
    ['codeBlock', (inner, text) => `<pre${text('language') === '' ? '' : ` class="${text('language')}"`}><code>${inner}</code></pre>`],
    ['expand', writeFold], ['nestedExpand', writeFold],
    ['hardBreak', () => '<br>'], ['rule', () => '<hr>'],
    ['inlineCard', writeCard], ['blockCard', writeCard], ['embedCard', writeCard],
    ['mention', writeWords], ['status', writeWords], ['emoji', writeWords],
    ['media', (_, text) => (text('url') === '' ? '' : `<img src="${text('url')}" alt="${text('alt')}">`)],
]);

const MARKS: ReadonlyMap<string, string> = new Map([['strong', 'strong'], ['em', 'em'], ['code', 'code'], ['strike', 's'], ['underline', 'u']]);

const DEEPEST = 100;

/** HTML of a page; empty where `json` is none. */
export function writeAtlas(json: string): string {
    try {
        return write(parseNode(JSON.parse(json), 0));
    } catch {
        return '';
    }
}

function parseNode(value: unknown, depth: number): AtlasNode {
    const read = (key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);
    const list = (key: string): AtlasNode[] => {
        const items = read(key);
        return Array.isArray(items) && depth < DEEPEST ? items.map((item) => parseNode(item, depth + 1)) : [];
    };
    const [type, text, attrs] = ['type', 'text', 'attrs'].map(read);
    return {
        type: textOf(type),
        text: textOf(text),
        attrs: typeof attrs === 'object' && attrs !== null ? {...attrs} : {},
        marks: list('marks'),
        content: list('content'),
    };
}

function write(node: AtlasNode): string {
    const {type, attrs} = node;
    const inner = type === 'text' ? writeMarked(node) : node.content.map(write).join('');
    const text = (key: string): string => escapeHtml(textOf(attrs[key]));
    return WRITERS.get(type)?.(inner, text, attrs) ?? inner;
}

function textOf(value: unknown): string {
    return typeof value === 'string' ? value : '';
}

function writeMarked({text, marks}: AtlasNode): string {
    return marks.reduce((html, {type, attrs}) => {
        const tag = MARKS.get(type);
        if (type === 'link') {
            return `<a href="${escapeHtml(textOf(attrs.href))}">${html}</a>`;
        }
        return tag === undefined ? html : `<${tag}>${html}</${tag}>`;
    }, escapeHtml(text));
}
