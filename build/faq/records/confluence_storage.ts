// Confluence's storage format as HTML: its macros become what HTML has for them, its links and pictures what they lead to.

import {escapeHtml} from '../../format_text';

const PANELS: Readonly<Record<string, string>> = {info: 'Info', note: 'Note', tip: 'Tip', warning: 'Warning', panel: ''};

/** Macros that show lists of pages, or what only a wiki can. */
const DROPPED = new Set(['toc', 'children', 'pagetree', 'recently-updated', 'contentbylabel', 'livesearch', 'page-properties-report', 'detailssummary',
    'attachments', 'gallery', 'anchor', 'profile', 'create-from-template', 'jira']);

interface Macro {
    readonly name: string;
    readonly parameters: ReadonlyMap<string, string>;
    readonly body: string;
    readonly plain: string;
}

/** Storage format as HTML; HTML passes through as it is. */
export function translateStorage(storage: string): string {
    if (!(/<(?:ac|ri):/).test(storage)) {
        return storage;
    }
    const codes: string[] = [];
    let html = storage.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => `\uE000${codes.push(escapeHtml(text)) - 1}\uE001`);
    html = html.replace(/<ac:emoticon\b[^>]*?(?:ac:emoji-fallback="([^"]*)"[^>]*)?(?:\/>|>\s*<\/ac:emoticon>)/g,
        (_, fallback?: string) => (fallback !== undefined && !fallback.startsWith(':') ? fallback : ''));
    html = html.replace(/<ac:image\b([^>]*)>([\s\S]*?)<\/ac:image>/g, (_, attributes: string, inner: string) => writeImage(attributes, inner));
    html = html.replace(/<ac:link\b([^>]*)>([\s\S]*?)<\/ac:link>/g, (_, attributes: string, inner: string) => writeLink(attributes, inner));
    html = html.replace(/<ac:task-list>([\s\S]*?)<\/ac:task-list>/g, '<ul>$1</ul>').
        replace(/<ac:task>[\s\S]*?<ac:task-body>([\s\S]*?)<\/ac:task-body>\s*<\/ac:task>/g, '<li>$1</li>').
        replace(/<ac:placeholder\b[^>]*>[\s\S]*?<\/ac:placeholder>/g, '');
    html = replaceMacros(html);
    return html.replace(/<\/?(?:ac|ri):[\w-]+\b[^>]*>/g, '').replace(/\uE000(\d+)\uE001/g, (_, at: string) => codes[Number(at)] ?? '');
}

/** From the innermost outwards. */
function replaceMacros(html: string): string {
    const inner = /<ac:(?:structured-macro|macro)\b([^>]*?)(?:\/>|>((?:(?!<ac:(?:structured-macro|macro)\b)[\s\S])*?)<\/ac:(?:structured-macro|macro)>)/g;
    let result = html;
    for (let rounds = 0; rounds < 20 && (/<ac:(?:structured-macro|macro)\b/).test(result); rounds++) {
        result = result.replace(inner, (_, attributes: string, content: string | undefined) => writeMacro(readMacro(attributes, content ?? '')));
    }
    return result;
}

function readMacro(attributes: string, content: string): Macro {
    const parameters = [...content.matchAll(/<ac:parameter\b[^>]*ac:name="([^"]*)"[^>]*>([\s\S]*?)<\/ac:parameter>/g)];
    return {
        name: (/ac:name="([^"]*)"/).exec(attributes)?.[1] ?? '',
        parameters: new Map(parameters.map(([, name = '', value = '']) => [name, value.trim()])),
        body: (/<ac:rich-text-body>([\s\S]*)<\/ac:rich-text-body>/).exec(content)?.[1] ?? '',
        plain: (/<ac:plain-text-body>([\s\S]*?)<\/ac:plain-text-body>/).exec(content)?.[1] ?? '',
    };
}

function writeMacro({name, parameters, body, plain}: Macro): string {
    const title = parameters.get('title') ?? '';
    if (DROPPED.has(name)) {
        return '';
    }
    if (name === 'expand' || name === 'ui-expand') {
        return `<details><summary>${title === '' ? 'More' : title}</summary>${body}</details>`;
    }
    if (name === 'code' || name === 'noformat') {
        const language = (parameters.get('language') ?? '').replace(/[^\w+#-]/g, '');
        return `<pre${language === '' ? '' : ` class="${language}"`}><code>${plain}</code></pre>`;
    }
    const label = PANELS[name];
    if (label !== undefined) {
        const heading = title === '' ? label : title;
        return `<blockquote>${heading === '' ? '' : `<p><strong>${heading}:</strong></p>`}${body}</blockquote>`;
    }
    return name === 'status' ? `<strong>${title}</strong>` : body === '' ? plain : body;
}

/** A picture at an address; of an attachment, which lies in the wiki alone, what it is called. */
function writeImage(attributes: string, inner: string): string {
    const source = (/<ri:url\b[^>]*ri:value="([^"]*)"/).exec(inner)?.[1] ?? '';
    const alt = (/ac:(?:alt|title)="([^"]*)"/).exec(attributes)?.[1] ?? '';
    return source === '' ? alt : `<img src="${source}" alt="${alt}">`;
}

/** Links lead to pages by their titles, which are no addresses: their text stays. */
function writeLink(attributes: string, inner: string): string {
    const text = (/<ac:(?:plain-text-link-body|link-body)>([\s\S]*?)<\/ac:(?:plain-text-link-body|link-body)>/).exec(inner)?.[1];
    const title = (/<ri:page\b[^>]*ri:content-title="([^"]*)"/).exec(inner)?.[1] ?? (/<ri:attachment\b[^>]*ri:filename="([^"]*)"/).exec(inner)?.[1];
    return text ?? title ?? (/ac:anchor="([^"]*)"/).exec(attributes)?.[1] ?? '';
}
