// Atlassian's document format (a page as a tree in JSON) as HTML.

import {escapeHtml} from '../../format_text';

interface AtlasNode {
    readonly type: string;
    readonly text: string;
    readonly attrs: Readonly<Record<string, unknown>>;
    readonly marks: readonly AtlasNode[];
    readonly content: readonly AtlasNode[];
}

const TAGS: Readonly<Record<string, string>> = {
    paragraph: 'p', bulletList: 'ul', orderedList: 'ol', listItem: 'li', blockquote: 'blockquote', table: 'table', tableRow: 'tr', tableCell: 'td',
        tableHeader: 'th',
    taskList: 'ul', taskItem: 'li', decisionList: 'ul', decisionItem: 'li', caption: 'p',
};

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
        type: typeof type === 'string' ? type : '',
        text: typeof text === 'string' ? text : '',
        attrs: typeof attrs === 'object' && attrs !== null ? {...attrs} : {},
        marks: list('marks'),
        content: list('content'),
    };
}

function write(node: AtlasNode): string {
    const {type, attrs} = node;
    const inner = node.content.map(write).join('');
    const text = (key: string): string => {
        const value = attrs[key];
        return typeof value === 'string' ? escapeHtml(value) : '';
    };
    const tag = TAGS[type];
    if (tag !== undefined) {
        return `<${tag}>${inner}</${tag}>`;
    }
    switch (type) {
        case 'text':
            return writeMarked(node);
        case 'heading': {
            const level = typeof attrs.level === 'number' ? Math.min(6, Math.max(1, attrs.level)) : 2;
            return `<h${level}>${inner}</h${level}>`;
        }
        case 'codeBlock':
            return `<pre${text('language') === '' ? '' : ` class="${text('language')}"`}><code>${inner}</code></pre>`;
        case 'panel':
            return `<blockquote>${inner}</blockquote>`;
        case 'expand':
        case 'nestedExpand':
            return `<details><summary>${text('title') === '' ? 'More' : text('title')}</summary>${inner}</details>`;
        case 'hardBreak':
            return '<br>';
        case 'rule':
            return '<hr>';
        case 'inlineCard':
        case 'blockCard':
        case 'embedCard':
            return `<a href="${text('url')}">${text('url')}</a>`;
        case 'mention':
        case 'status':
        case 'emoji':
            return text('text').startsWith(':') ? '' : text('text');
        case 'media':
            return text('url') === '' ? '' : `<img src="${text('url')}" alt="${text('alt')}">`;
        default:
            return inner;
    }
}

function writeMarked({text, marks}: AtlasNode): string {
    return marks.reduce((html, {type, attrs}) => {
        const tag = MARKS.get(type);
        if (type === 'link') {
            return `<a href="${escapeHtml(typeof attrs.href === 'string' ? attrs.href : '')}">${html}</a>`;
        }
        return tag === undefined ? html : `<${tag}>${html}</${tag}>`;
    }, escapeHtml(text));
}
