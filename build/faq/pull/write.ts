// Writes live entries as Markdown files for `build`: one entry each, with its metadata as front matter.

import {readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';

import {stringify} from 'yaml';

import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {checkedAt} from '../../../webapp/src/faq/review';
import {Problem} from '../../package/problem';
import {reasonOf} from '../diagnostics';
import {replaceFile} from '../index_file';
import {createUniqueIds, makeSlug} from '../links/slug';

/** First line of the front matter, which identifies files of earlier pulls. */
const MARK = '# Written by "faq pull", which replaces it each time: change the message in Mattermost instead.';

/** Also of earlier versions, and with the line ends that git writes on Windows. */
const PULLED = /^---\r?\n# Written by "faq pull"/;

/** Writes a file per entry and removes outdated files of earlier pulls. Returns the file names. Throws a `Problem`. */
export function writeEntries(folder: string, entries: readonly FaqEntry[]): string[] {
    try {
        const own = listPulled(folder);
        const others = listMarkdown(folder).filter((name) => !own.includes(name));
        const makeUnique = createUniqueIds(others.map((name) => name.slice(0, -EXTENSION.length)));
        const files = entries.map((entry) => ({name: `${makeUnique(makeSlug(entry.question))}${EXTENSION}`, text: writeEntry(entry)}));
        files.forEach(({name, text}) => replaceFile(path.join(folder, name), new TextEncoder().encode(text)));
        own.filter((name) => !files.some((file) => file.name === name)).forEach((name) => rmSync(path.join(folder, name)));
        return files.map(({name}) => name);
    } catch (error) {
        throw new Problem(`The entries cannot be written into ${folder}: ${reasonOf(error)}.`);
    }
}

const EXTENSION = '.md';

function listMarkdown(folder: string): string[] {
    return statSync(folder, {throwIfNoEntry: false}) ? readdirSync(folder).filter((name) => name.endsWith(EXTENSION)) : [];
}

function listPulled(folder: string): string[] {
    return listMarkdown(folder).filter((name) => PULLED.test(readFileSync(path.join(folder, name), 'utf8')));
}

/** One entry as a Markdown file. */
function writeEntry(entry: FaqEntry): string {
    const {id, question, section, aliases, sources, origin} = entry;
    const front = {
        question, id,
        ...section.length > 0 && {section},
        ...aliases.length > 0 && {also_asked: aliases},
        sources: sources.map(({title, url}) => `${title.replace(/[<>\s]+/g, ' ').trim()} <${url}>`),
        reviewed: new Date(checkedAt(entry)).toISOString().slice(0, 10),
        ...origin && origin.author !== '' && {owner: `@${origin.author}`},
    };
    return `---\n${MARK}\n${stringify(front, {lineWidth: 0})}---\n\n${toMarkdown(entry.answer)}\n`;
}

/**
 * Converts a message to Markdown for `build`: keeps line breaks, escapes `<` (Mattermost shows HTML as text), and removes the
 * zero-width spaces that the panel puts behind `@`.
 */
function toMarkdown(message: string): string {
    const lines = message.replaceAll('@\u200B', '@').split('\n');
    let fence = '';
    return lines.map((line, at) => {
        const [, mark = ''] = (/^\s*(`{3,}|~{3,})/).exec(line) ?? [];
        if (mark !== '' && (fence === '' || mark.startsWith(fence))) {
            fence = fence === '' ? mark : '';
            return line;
        }
        if (fence !== '' || line.trim() === '') {
            return line;
        }
        const text = line.trimEnd().replace(/(`+)[\s\S]*?\1|\\?<(?!https?:|mailto:)/g, (found) => (found === '<' ? '\\<' : found));
        return (lines[at + 1] ?? '').trim() === '' ? text : `${text}  `;
    }).join('\n');
}
