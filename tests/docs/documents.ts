// Reads the project's documents for tests.

import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Documents whose commands are run; paths relative to the project. */
export const GUIDES: readonly string[] = ['README.md', ...list('assets/docs')];

/** Documents whose links are checked. */
export const DOCUMENTS: readonly string[] = [...GUIDES, 'CHANGELOG.md', 'DESIGN.md', 'build/README.md', 'build/demo/README.md', 'tests/relevance/README.md'];

function list(folder: string): string[] {
    return readdirSync(path.join(ROOT, folder)).filter((name) => name.endsWith('.md')).sort().map((name) => `${folder}/${name}`);
}

export function readDocument(name: string): string {
    return readFileSync(path.join(ROOT, name), 'utf8');
}

/** The commands in a document's `sh` blocks in order: one per line, continuation lines joined, without comments. */
export function readCommands(markdown: string): string[] {
    const blocks = [...markdown.matchAll(/^[ \t]*```sh\n([\s\S]*?)^[ \t]*```$/gm)];
    return blocks.flatMap(([, block = '']) => block.replace(/\\\n\s*/g, ' ').split('\n')).
        map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/** The document without code, which has no links. */
function withoutCode(markdown: string): string {
    return markdown.replace(/^[ \t]*```[\s\S]*?^[ \t]*```$/gm, '').replace(/`[^`\n]*`/g, '');
}

/** Targets of links and pictures within the project, in Markdown and HTML. */
export function readTargets(markdown: string): string[] {
    const text = withoutCode(markdown);
    const found = [...text.matchAll(/\]\(([^()\s]+)\)/g), ...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)];
    return found.map(([, target = '']) => target).filter((target) => !(/^[a-z]+:/).test(target));
}

/** Anchors of a document's headings as GitHub makes them. */
export function readAnchors(markdown: string): string[] {
    return [...markdown.replace(/^[ \t]*```[\s\S]*?^[ \t]*```$/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
        title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replace(/ /g, '-'));
}

/** The messages that a document quotes, one in each block quote. */
export function readQuotes(markdown: string): string[] {
    return [...markdown.matchAll(/^> (.+)$/gm)].map(([, quote = '']) => quote);
}

/** The code (`x`) in the first cells of a table's rows. */
export function readTableNames(markdown: string, heading: string): string[] {
    const rest = markdown.slice(markdown.indexOf(heading) + heading.length);
    const table = (/^\|.*\n\| ?---.*\n((?:\|.*\n)+)/m).exec(rest)?.[1] ?? '';
    return table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}
