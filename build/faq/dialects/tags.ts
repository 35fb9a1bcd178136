// Template tags of publishing tools: Hugo shortcodes, Liquid, Jinja, GitBook, MDX. Tags with text become elements or code; others
// are removed and reported.

import {readsAsQuestion} from '../document/text';
import type {Dropped} from '../html/drop';

const HOLDS_TEXT = new Set(['note', 'tip', 'info', 'warning', 'caution', 'danger', 'important', 'hint', 'callout', 'admonition', 'alert', 'notice', 'details',
    'expand', 'collapse',
    'accordion', 'spoiler', 'tab', 'tabs', 'tabpane', 'tabitem', 'step', 'steps', 'stepper', 'card', 'cards', 'columns', 'column', 'faq', 'question', 'toggle',
        'blockquote', 'center', 'block',
    'hintbox', 'success', 'error', 'panel', 'accordion-item', 'fold', 'folding', 'hidetoggle', 'hideblock', 'faq-item', 'collapsible', 'dropdown', 'disclosure',
        'markdown', 'capture', 'content-ref', 'aside', 'raw-html', 'tableofcontents']);

const LOGIC = new Set(['if', 'unless', 'elsif', 'elif', 'else', 'endif', 'endunless', 'for', 'endfor', 'case', 'when', 'endcase', 'assign', 'set', 'endset',
    'extends', 'block', 'endblock',
    'import', 'from', 'macro', 'endmacro', 'with', 'endwith', 'ifversion', 'endcapture', 'raw', 'endraw', 'toc', 'tableofcontents', 'br', 'clear']);

/** Placeholder for a removed tag, with which empty marks around it are removed. */
const REMOVED = '\u{F0003}';

/** Placeholder for a literal brace. */
const BRACE = '\u{F0002}';

/** Converts tags in a text without code. */
export function rewriteTags(text: string, dropped: Dropped[]): string {
    const leaveOut = (whole: string): string => {
        dropped.push({what: 'unknown element', text: whole});
        return REMOVED;
    };
    const asking = findAskingShortcodes(text);
    const leaveOutComment = (whole: string): string => {
        dropped.push({what: 'comment', text: whole});
        return '';
    };
    return text.
        replace(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g, (_, content: string) => content.replace(/\{/g, BRACE)).
        replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{#(?!\w[\w-]*\})[\s\S]*?#\}|\{\{<?%?\/\*[\s\S]*?\*\/%?>?\}\}/g, '').
        replace(/\{\{[<%]\s*(\/)?\s*([\w./-]+)((?:(?!\{\{[<%])[\s\S])*?)(\/)?\s*[>%]\}\}/g,
            (whole: string, closing: string | undefined, kind: string, rest: string, ends: string | undefined) =>
            writeShortcode({kind: kind.replace(/^.*\//, '').toLowerCase(), isClosing: closing !== undefined, rest, ends: ends !== undefined},
                asking, () => leaveOut(whole))).
        replace(/\{%-?\s*(end)?([\w-]+)\s*([\s\S]*?)-?%\}/g, (whole: string, closing: string | undefined, kind: string, rest: string) =>
            writeLiquid(kind.toLowerCase(), closing !== undefined, rest, () => leaveOut(whole))).
        replace(/\]\(\s*\{\{[^{}]*\}\}/g, '](').
        replace(/\{\{-?\s*([\w.[\]'"|() :,$+*/?=!&-]+?)\s*-?\}\}/g, leaveOut).
        replace(/\^\^(?=\S)([^\n^]*\S)\^\^/g, '$1').
        replace(/(?<=\w)~(\w{1,8})~(?!~)|(?<=[\w)])\^(\w{1,8})\^(?!\^)/g,
            (_, below?: string, above?: string) => (below === undefined ? `<sup>${above ?? ''}</sup>` : `<sub>${below}</sub>`)).
        replace(/^(#{1,6}[^\n]*?)[ \t]*(?:\n[ \t]*)?\{:[^{}\n]*#([\w-]+)[^{}\n]*\}[ \t]*$/gm, '$1 {#$2}').
        replace(/(?<![ \t])[ \t]*\{:\s*[^{}\n]*\}/g, '').
        replace(/^[ \t]*(?:\*[ \t]*TOC|\[\[?_?TOC_?\]?\])[ \t]*$/gim, '').
        replace(/(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g, (whole: string, embeds: string, target: string, label: string | undefined) =>
            writeWikiLink({embeds: embeds !== '', target, label}, () => leaveOut(whole))).
        replace(/%%[\s\S]*?%%/g, leaveOutComment).
        replace(/\{(?:>>[\s\S]*?<<|--[^{}]*--)\}/g, leaveOutComment).
        replace(/\{(?:\+\+([^{}]*)\+\+|~~[^{}]*~>([^{}]*)~~|==([^{}]*)==)\}/g,
            (_, added?: string, changed?: string, marked?: string) => added ?? changed ?? marked ?? '').
        replace(/(?<=\S)[ \t]+\^[\w-]+[ \t]*$/gm, '').
        replace(/^\*\[[^\]\n]+\]:[^\n]*$/gm, '').
        replace(/^[ \t]*-{1,2}8<-{1,2}[ \t]*"[^"\n]*"[ \t]*$/gm, (whole: string) => leaveOut(whole.trim())).
        replace(/\+\+([a-z\d][\w-]*(?:\+[\w-]+)*)\+\+/gi,
            (_, keys: string) => `\`${keys.split('+').map((key) => key.charAt(0).toUpperCase() + key.slice(1)).join('+')}\``).
        replace(/:(?:material|fontawesome|octicons|simple)-[\w-]+:(?:\{[^{}\n]*\})?[ \t]?/g, '').
        replace(/(^|[^=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?!=)/g, '$1$2').
        replace(/(\*\*|__|[*_])[ \t]*\u{F0003}[ \t]*\1|\u{F0003}/gu, '').
        replaceAll(BRACE, '{');
}

/** The text without tags of Liquid and Jinja; `note` gets those that stand for a text. */
export function findTemplateTags(text: string, note: (tag: string) => void): string {
    return !(/\{[{%]/).test(text) ? text : text.
        replace(/\{%-?\s*(\w*)[^{}]*%\}/g, (whole: string, name: string) => {
            if (!LOGIC.has(name) && !name.startsWith('end')) {
                note(whole);
            }
            return '';
        }).
        replace(/\{\{[^{}]*\}\}/g, (whole: string) => {
            note(whole);
            return '';
        });
}

interface WikiLink {
    readonly embeds: boolean;
    readonly target: string;
    readonly label: string | undefined;
}

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif)$/i;

/** Obsidian puts the page first, GitHub the label: pages have dashes where labels have spaces. */
function writeWikiLink({embeds, target, label}: WikiLink, refuse: () => string): string {
    if (embeds) {
        return PICTURE.test(target) ? `![${label !== undefined && !(/^\d+(?:x\d+)?$/).test(label) ? label : ''}](<${target.trim()}>)` : refuse();
    }
    const isPage = label !== undefined && target.includes(' ') && (/^\S*[-/#]\S*$/).test(label);
    return label === undefined ? (/[#^]/.test(target) ? `[[${target}|${target.replace(/#?\^[\w-]+$/, '').replace(/(?<=[^#])#/g, ' > ')}]]` : `[[${target}]]`) : isPage ? `[[${label}|${target}]]` : `[[${target}|${label}]]`;
}

interface Shortcode {
    readonly kind: string;
    readonly isClosing: boolean;
    readonly rest: string;
    readonly ends: boolean;
}

/** Names of unknown shortcodes of a site that have a question as an argument, and an end. */
function findAskingShortcodes(text: string): ReadonlySet<string> {
    const asking = [...text.matchAll(/\{\{[<%]\s*([\w-]+)\s([^<>{}]*[^/<>{}])[>%]\}\}/g)].flatMap(([, kind = '', rest = '']) =>
        (readsAsQuestion(titleOf(rest)) ? [kind.toLowerCase()] : []));
    const ended = new Set([...text.matchAll(/\{\{[<%]\s*\/\s*([\w-]+)\s*[>%]\}\}/g)].map(([, kind = '']) => kind.toLowerCase()));
    return new Set(asking.filter((kind) => ended.has(kind)));
}

function writeShortcode({kind, isClosing, rest, ends}: Shortcode, asking: ReadonlySet<string>, refuse: () => string): string {
    const first = (/^\s*"([^"]*)"|^\s*(\S+)/).exec(rest);
    const value = (first?.[1] ?? first?.[2] ?? '').replace(/^"|"$/g, '');
    switch (kind) {
        case 'ref':
        case 'relref':
        case 'absurl':
        case 'relurl':
            return value;
        case 'highlight':
            return isClosing ? '\n```\n' : `\n\`\`\`${value}`;
        case 'figure':
        case 'img':
        case 'image':
            return `![${firstArgument(rest, ['alt', 'caption', 'title'])}](${argument(rest, 'src') || value})`;
        case 'youtube':
            return isClosing ? '' : `<https://www.youtube.com/watch?v=${argument(rest, 'id') || value}>`;
        case 'vimeo':
            return `<https://vimeo.com/${value}>`;
        case 'br':
            return '<br>';
        case 'fa':
        case 'icon':
        case 'iconify':
        case 'bi':
            return '';
        default:
            return writeEntry(rest) ?? (asking.has(kind) ? writeElement('faq', isClosing, rest) : HOLDS_TEXT.has(kind) && !ends ?
                writeElement(kind, isClosing, rest) : refuse());
    }
}

function writeLiquid(kind: string, isClosing: boolean, rest: string, refuse: () => string): string {
    switch (kind) {
        case 'highlight':
            return isClosing ? '\n```\n' : `\n\`\`\`${rest.trim().split(/\s/)[0] ?? ''}`;
        case 'link':
        case 'post_url':
            return rest.trim();
        case 'embed':
            return `<${argument(rest, 'url')}>`;
        case 'youtube':
            return `<https://www.youtube.com/watch?v=${argument(rest, 'id') || rest.trim().replace(/^["']|["']$/g, '')}>`;
        case 'include':
        case 'include_cached':
        case 'render': {
            const text = firstArgument(rest, ANSWERS);
            return writeEntry(rest) ?? (text === '' ? refuse() : `\n\n> ${text}\n\n`);
        }
        case 'code':
            return isClosing || titleOf(rest) === '' ? '' : `\n\n**${titleOf(rest)}**\n\n`;
        default:
            return HOLDS_TEXT.has(kind) ? writeElement(kind, isClosing, rest) : LOGIC.has(kind) || isClosing ? '' : refuse();
    }
}

/** Converts a tag with its text to an element; the title may be a named or positional argument. */
function writeElement(kind: string, isClosing: boolean, rest: string): string {
    if (isClosing) {
        return `\n\n</faq-tag-${kind}>\n\n`;
    }
    const title = titleOf(rest);
    const type = firstArgument(rest, ['style', 'type', 'color']) || ((/^\s*([a-z]+)\s*$/).exec(rest)?.[1] ?? '');
    const attributes = [title === '' ? '' : ` title="${title.replace(/"/g, '&quot;')}"`, (/^[a-z]+$/).test(type) ? ` type="${type}"` : ''].join('');
    return `\n\n<faq-tag-${kind}${attributes}>\n\n`;
}

const TITLES = ['title', 'question', 'header', 'heading', 'summary', 'label', 'tabname', 'name', 'q'];
const ANSWERS = ['answer', 'content', 'text', 'body', 'a'];

/** The title among a tag's arguments: named, quoted, or all that follows a colour where it asks. */
function titleOf(rest: string): string {
    const named = firstArgument(rest, TITLES) || ((/^\s*"([^"]*)"/).exec(rest)?.[1] ?? '');
    const words = rest.replace(/^\s*(?:[a-z]+\s*,|::)\s*/i, '').replace(/\s*-?$/, '').trim();
    return named === '' && !words.includes('=') && readsAsQuestion(words) ? words : named;
}

/** A question and its answer in one tag, else `null`. */
function writeEntry(rest: string): string | null {
    const title = titleOf(rest);
    const answer = firstArgument(rest, ANSWERS);
    return title === '' || answer === '' ? null : `${writeElement('faq', false, `title="${title}"`)}${answer}${writeElement('faq', true, '')}`;
}

/** The first of the named arguments that is not empty; else empty. */
function firstArgument(rest: string, names: readonly string[]): string {
    return names.map((name) => argument(rest, name)).find((value) => value !== '') ?? '';
}

function argument(rest: string, name: string): string {
    const [, quoted, single, bare] = (new RegExp(`(?:^|[\\s,])${name}\\s*[=:]\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'%}>]+))`)).exec(rest) ?? [];
    return quoted ?? single ?? bare ?? '';
}

/** Removes MDX imports, exports, comments and expressions from a text without code. */
export function rewriteMdx(text: string, dropped: Dropped[]): string {
    return text.
        replace(/\{\/\*[\s\S]*?\*\/\}/g, '').
        replace(/^(?:import\s+(?:[\w*{}\s,$]+\s+from\s+)?["'][^"'\n]+["'];?|export\s+(?:const|let|var|default|function|async|class|\{)[\s\S]*?(?=\n\s*\n|$(?![\s\S])))[ \t]*$/gm, '').
        replace(/<Tabs\b[^<>]*?\sitems=\{\[([^\]]*)\]\}[^<>]*>[\s\S]*?<\/Tabs>/g, labelTabs).
        replace(/<(\/?)([A-Z]\w*)\.(\w+)/g, '<$1$2-$3').
        replace(/\bclassName=/g, 'class=').
        replace(/<Link\b([^<>]*?)\sto=/g, '<Link$1 href=').
        replace(/<(\/?)Link\b/g, '<$1a').
        replace(/<(\/?)Frame\b/g, '<$1x-frame').
        replace(/(\s[\w-]+)=\{\s*(?:"([^"{}]*)"|'([^'{}]*)'|`([^`{}]*)`)\s*\}/g,
            (_, attribute: string, one?: string, two?: string, three?: string) => `${attribute}="${(one ?? two ?? three ?? '').replace(/"/g, '&quot;')}"`).
        replace(/(\s[\w-]+)=\{\s*<>([\s\S]*?)<\/>\s*\}/g,
            (_, attribute: string, content: string) => `${attribute}="${content.replace(/<[^>]*>/g, '').replace(/"/g, '&quot;').replace(/\s+/g, ' ')}"`).
        replace(/\ssrc=\{\s*require\(["']([^"']+)["']\)(?:\.default)?\s*\}/g, ' src="$1"').
        replace(/(<[A-Za-z][^<>]*?)\s[\w-]+=\{(?:[^{}]|\{[^{}]*\})*\}/g, '$1').
        replace(/(<[A-Za-z][^<>]*?)\s[\w-]+=\{(?:[^{}]|\{[^{}]*\})*\}/g, '$1').
        replace(/\{\s*(["'`])((?:(?!\1)[^{}\n])*)\1\s*\}/g, '$2').
        replace(/\{\s*(\u{F0000}\d+\u{F0001})\s*\}/gu, '$1').
        replace(/\{[\w.$]+(?:\?\.|\.)map\([^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, (whole: string) => {
            dropped.push({what: 'unknown element', text: whole});
            return '';
        }).
        replace(/<>|<\/>/g, '').
        replace(/(^|[^\\$\w{#])\{([\w.$]+(?:\([^(){}]*\))?)\}/g, (whole: string, before: string) => {
            dropped.push({what: 'unknown element', text: whole});
            return before;
        });
}

/** Nextra lists the labels of tabs beside them. */
function labelTabs(tabs: string, items: string): string {
    const labels = [...items.matchAll(/(["'`])(.*?)\1/g)].map(([, , label = '']) => label);
    let at = 0;
    return tabs.replace(/<(Tabs?(?:\.Tab)?)(?=\s*>)(?!s\b)/g, (opening) => `${opening} title="${(labels[at++] ?? '').replace(/"/g, '&quot;')}"`);
}
