// Converts directives (rst), fenced divs (Markdown) and special blocks (Org): to nothing, a quote, a sentence, or their content.

import type {Attr, Block, Inline} from '../pandoc/ast';
import {isParagraph, isSpace} from '../pandoc/nodes';
import {asksByMark, blocksText, plainText, readsAsQuestion, toInlines} from './text';
import {DETAILS_CLASS, NOTE_CLASS} from './outline';

const LAYOUT = new Set(['toctree', 'contents', 'meta', 'index', 'literalinclude', 'include', 'highlight', 'sectionauthor', 'codeauthor',
    'tabularcolumns', 'sectnum', 'currentmodule', 'module', 'default-role', 'role', 'autosummary', 'todo', 'todolist', 'comment',
    'target-notes', 'default-domain', 'tableofcontents', 'toc']);

const ADMONITIONS = new Set(['note', 'warning', 'tip', 'important', 'caution', 'danger', 'error', 'hint', 'attention', 'seealso',
    'admonition', 'info', 'success', 'question', 'example', 'abstract', 'summary', 'tldr', 'todo-note', 'check', 'help', 'faq', 'failure', 'bug', 'quote',
        'cite']);

const ADMONITION_TITLES: Readonly<Record<string, string>> = {seealso: 'See also'};

const VERSIONS: Readonly<Record<string, string>> = {
    versionadded: 'Added in version',
    versionchanged: 'Changed in version',
    deprecated: 'Deprecated since version',
    versionremoved: 'Removed in version',
};

const FOLDS = new Set(['dropdown', 'collapse', 'details', DETAILS_CLASS]);

/** Directives whose first paragraph is their title. */
const TITLED = new Set(['tab', 'tab-item', 'tab-set-item', 'topic', 'sidebar', 'card', 'grid-item-card', 'group-tab']);

/** Meaning of classes: names of directives, or arbitrary classes of the page. */
export type ClassNames = 'directives' | 'own';

/** Blocks that replace a Div with prepared content. */
export function prepareDirective([attr, content]: [Attr, Block[]], names: ClassNames): Block[] {
    const [id, classes, pairs] = attr;
    if (classes.includes(NOTE_CLASS)) {
        return [quoteAdmonition((/^faq-note-(.*)$/).exec(classes.find((name) => name.startsWith('faq-note-')) ?? '')?.[1] ?? 'note', content)];
    }
    if (names === 'own' || classes.includes(DETAILS_CLASS)) {
        return [{t: 'Div', c: [attr, content]}];
    }
    const title = pairs.find(([key]) => key === 'title')?.[1] ?? '';
    const [, callout] = (/^callout-(\w+)$/).exec(classes[0] ?? '') ?? [];
    const kind = callout ?? classes.find((name) => name !== 'container') ?? '';
    const version = VERSIONS[kind];
    if (LAYOUT.has(kind)) {
        return [];
    }
    if (callout !== undefined) {
        const [first, ...others] = content;
        return [title === '' && first?.t === 'Header' ? foldOrQuote(kind, first.c[2], others) : foldOrQuote(kind, toInlines(title), content)];
    }
    const titled = withTitle(title, content);
    if (ADMONITIONS.has(kind)) {
        const asks = (title !== '' || kind === 'admonition') && asksByMark(blocksText(titled.slice(0, 1)));
        return [asks ? makeFold(titled, id) : quoteAdmonition(kind, titled)];
    }
    if (version !== undefined) {
        return writeVersion(version, titled);
    }
    if (FOLDS.has(kind)) {
        return [makeFold(titled, id)];
    }
    if (kind === 'toggle' && content[0]?.t === 'Div' && content[0].c[0][1].includes('header')) {
        return [makeFold([...content[0].c[1], ...content.slice(1)], id)];
    }
    if (kind === 'only' || kind === 'ifconfig') {
        const [condition, ...rest] = titled;
        return condition && isForReaders(blocksText([condition])) ? rest : [];
    }
    if (kind === 'panel-tabset') {
        return content.map((block) => (block.t === 'Header' ? {t: 'Para', c: [{t: 'Strong', c: block.c[2]}]} : block));
    }
    if (TITLED.has(kind)) {
        const [first, ...rest] = titled;
        return first?.t === 'Para' ? [{t: 'Para', c: [{t: 'Strong', c: first.c}]}, ...rest] : content;
    }
    return [{t: 'Div', c: [attr, content]}];
}

/** A callout of Quarto or Obsidian: a question with its answer if it asks or `isFold`, else a note. */
export function foldOrQuote(kind: string, title: readonly Inline[], body: readonly Block[], isFold = false): Block {
    const heading: Block = {t: 'Para', c: [...title]};
    if (title.length > 0 && (isFold || readsAsQuestion(plainText(title)))) {
        return makeFold([heading, ...body]);
    }
    return quoteAdmonition(kind, title.length === 0 ? body : [{t: 'Div', c: [['', ['title'], []], [heading]]}, ...body]);
}

function makeFold(blocks: Block[], id = ''): Block {
    return {t: 'Div', c: [[id, [DETAILS_CLASS], []], blocks]};
}

/** A title beside the directive's name becomes its first paragraph, as in reStructuredText. */
function withTitle(title: string, content: readonly Block[]): Block[] {
    return title === '' ? [...content] : [{t: 'Para', c: toInlines(title)}, ...content];
}

/** Keeps `.. only:: html`, which is part of published pages. */
function isForReaders(condition: string): boolean {
    return (/\bhtml\b/).test(condition) && !(/\bnot\s+html\b/).test(condition);
}

/** A note or warning, as a quote that starts with its title in bold. */
function quoteAdmonition(kind: string, content: readonly Block[]): Block {
    const [first, ...rest] = content;
    const hasTitle = first?.t === 'Div' && first.c[0][1].some((name) => name === 'title' || name === 'faq-note-title');
    const isTitle = kind === 'admonition' && first?.t === 'Para';
    const own = hasTitle ? blocksText(first.c[1]) : '';
    const title: Inline[] = own !== '' ? [{t: 'Str', c: own}] : isTitle ? first.c : [{t: 'Str', c: defaultTitle(kind)}];
    const inner = hasTitle || isTitle ? rest : content;
    const body = inner.length === 1 && inner[0]?.t === 'Div' ? inner[0].c[1] : inner;
    if (kind === 'callout' && !hasTitle) {
        return {t: 'BlockQuote', c: [...content]};
    }
    const [lead, ...others] = body;
    const label: Inline = {t: 'Strong', c: [...title, ...((/[?!:.]$/).test(plainText(title)) ? [] : [{t: 'Str', c: ':'} as const])]};
    return {t: 'BlockQuote', c: isParagraph(lead) ?
        [{t: 'Para', c: [label, {t: 'Space'}, ...lead.c]}, ...others] :
        [{t: 'Para', c: [label]}, ...body]};
}

function defaultTitle(kind: string): string {
    return ADMONITION_TITLES[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** `.. versionadded:: 2.0 Text`: the first word is the version. */
function writeVersion(words: string, content: readonly Block[]): Block[] {
    const [first, ...rest] = content;
    if (!isParagraph(first)) {
        return [...content];
    }
    const at = first.c.findIndex(isSpace);
    const version = plainText(at < 0 ? first.c : first.c.slice(0, at));
    const text = at < 0 ? [] : first.c.slice(at + 1);
    const label: Inline = {t: 'Emph', c: [{t: 'Str', c: `${words} ${version}${text.length > 0 ? ':' : '.'}`}]};
    return [{t: 'Para', c: text.length > 0 ? [label, {t: 'Space'}, ...text] : [label]}, ...rest];
}
