// Converts AsciiDoc to HTML with Asciidoctor: questions of `[qanda]` lists become folds, notes quotes, and footnotes stand where
// they are referenced. Includes are read here, so that none leads out of the source's folder.

import path from 'node:path';

import {Extensions, Html5Converter, load, MemoryLogger, type Block, type Inline, type List, type Section} from '@asciidoctor/core';

import {CompileError, errorAt, warningAt, type Report} from '../diagnostics';
import {decodeText, readSource} from '../source/read';
import type {SourceFile} from '../source/resolve';

/** Maximum number of included files; more are a mistake or an attack on memory. */
const MOST_INCLUDES = 200;

/** A footnote stands where it is referred to, but one of a title below it. */
const FOOTNOTE = /<!--footnote--> \(([^]*?)\)<!--\/footnote-->/g;

class FaqConverter extends Html5Converter {

    /** Only the author's identifiers are kept: publishing tools generate the others in their own ways. */
    override async convert_section(node: Section): Promise<string> {
        const html = (await super.convert_section(node)).replace(/(<h[1-6][^>]*>)([^]*?)(<\/h[1-6]>)/, (_, start: string, title: string, end: string) =>
            `${start}${title.replace(FOOTNOTE, '')}${end}${[...title.matchAll(FOOTNOTE)].map(([, text = '']) => `<p>${text}</p>`).join('')}`);
        return node.getAttribute('id') === undefined || node.getAttribute('id') === null ? html.replace(/(<h[1-6]) id="[^"]*"/, '$1') : html;
    }

    /** A question of a `[qanda]` list need not read like one. */
    override async convert_dlist(node: List): Promise<string> {
        if (node.style !== 'qanda') {
            return (await super.convert_dlist(node)).replace(/^<div[^>]*>\n?|\n?<\/div>$/g, '');
        }
        const items = node.getItems() as unknown as [{getText(): string}[], {hasText(): boolean; getText(): string; hasBlocks(): boolean;
            content(): Promise<string>} | null][];
        const written = items.map(async ([terms, answer]) => {
            const text = answer?.hasText() === true ? `<p>${answer.getText()}</p>` : '';
            const blocks = answer?.hasBlocks() === true ? await answer.content() : '';
            return `<details><summary>${terms.map((term) => term.getText()).join(' ')}</summary>${text}${blocks}</details>`;
        });
        return (await Promise.all(written)).join('\n');
    }

    override async convert_listing(node: Block): Promise<string> {
        const html = await super.convert_listing(node);
        return html.replace(/<pre class="highlight[^"]*"><code(?: class="language-([\w+-]+)")?[^>]*>/,
            (_, language?: string) => (language === undefined ? '<pre><code>' : `<pre class="${language}"><code>`));
    }

    override async convert_admonition(node: Block): Promise<string> {
        const content = await node.content();
        const title: unknown = node.hasTitle() ? node.title : node.getAttribute('textlabel');
        const label = `<strong>${String(title)}:</strong>`;
        const body = typeof content === 'string' ? content : '';
        return `<blockquote>${body.includes('<p>') ? body.replace('<p>', `<p>${label} `) : `<p>${label} ${body}</p>`}</blockquote>`;
    }

    override convert_inline_footnote(node: Inline): Promise<string> {
        return Promise.resolve(node.type === 'xref' ? '' : `<!--footnote--> (${String(node.text)})<!--/footnote-->`);
    }
}

/** The parts of a document's header that describe the whole document. */
interface AsciidocPage {
    readonly title: string;
    readonly content: string;
}

/** Throws a `CompileError` if the text cannot be read. */
export async function readAsciidoc(text: string, source: Pick<SourceFile, 'file' | 'shown' | 'root'>, report: Report): Promise<AsciidocPage> {
    const logger = MemoryLogger.create();
    try {
        const document = await load(text, {
            safe: 'server', base_dir: source.root, backend: 'html5', standalone: false, logger,
            converter: FaqConverter, extension_registry: createIncludes(source, report),
            attributes: {experimental: '', nofootnotes: '', sectanchors: null, sectlinks: null, sectnums: null, icons: null, toc: null, 'table-caption': null,
                'figure-caption': null, 'source-highlighter': null},
        });
        const title = document.hasHeader() ? document.getDocumentTitle() : '';
        return {title: typeof title === 'string' ? title.replace(/<[^>]*>/g, '').trim() : '', content: await document.convert()};
    } catch (error) {
        throw error instanceof CompileError ? error : errorAt({file: source.shown}, 'unreadable', 'This AsciiDoc cannot be read.');
    }
}

function createIncludes({file, shown, root}: Pick<SourceFile, 'file' | 'shown' | 'root'>, report: Report): ReturnType<typeof Extensions.create> {
    const registry = Extensions.create();
    let count = 0;
    registry.includeProcessor(function includeInFolder() {
        this.handles(() => true);
        this.process((_document, reader, target, attributes) => {
            const {file: from, lineno} = reader as unknown as {file: string | null; lineno: number};
            const full = path.resolve(path.dirname(from ?? file), target);
            try {
                if (++count > MOST_INCLUDES) {
                    throw new Error(`more than ${MOST_INCLUDES} files are included`);
                }
                const included = selectLines(decodeText(readSource(full, target, root), target), attributes);
                reader.pushInclude(included, full, target, 1, attributes);
            } catch (error) {
                const reason = error instanceof CompileError ? error.diagnostic.message : error instanceof Error ? `${error.message}.` : '';
                if (attributes['optional-option'] === undefined) {
                    report(warningAt({file: shown, line: from === null ? Math.max(1, lineno - 1) : 1, column: 1}, 'not-included',
                        `"${target}" is not included: ${reason}`));
                }
                reader.pushInclude('', target, target, 1, {});
            }
        });
    });
    return registry;
}

/** The part of an included file that `tag=`, `tags=` or `lines=` selects. */
function selectLines(text: string, {lines, tag, tags}: Readonly<Record<string, string>>): string {
    const all = text.split('\n');
    const isMark = (line: string): boolean => (/\b(?:tag|end)::[^\s[\]]+\[\]/).test(line);
    const names = (tags ?? tag ?? '').split(/[;,]/).filter((name) => name !== '');
    if (names.length > 0 && !names.some((name) => (/[*!]/).test(name))) {
        const open = new Set<string>();
        return all.filter((line) => {
            const [, kind, name = ''] = (/\b(tag|end)::([^\s[\]]+)\[\]/).exec(line) ?? [];
            if (kind === 'tag') {
                open.add(name);
            } else if (kind === 'end') {
                open.delete(name);
            }
            return kind === undefined && names.some((wanted) => open.has(wanted));
        }).join('\n');
    }
    if (lines === undefined) {
        return all.filter((line) => !isMark(line)).join('\n');
    }
    const ranges = lines.replace(/["']/g, '').split(/[;,]/).map((range) => range.split('..'));
    return all.filter((_, at) =>
        ranges.some(([from = '', to]) =>
            at + 1 >= Number(from) && at + 1 <= (to === undefined ? Number(from) : to === '' || Number(to) < 0 ? Infinity : Number(to)))).join('\n');
}
