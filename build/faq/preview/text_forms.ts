// A preview as text: JSON for scripts, Markdown to compare versions, CSV for translators. CSV can be read as a source again.

import {escapeText, escapeUrl} from '../markdown/escape';
import {FIELDS} from '../records/types';
import type {PreviewEntry, PreviewReport} from './report';

export const TEXT_FORMS = ['md', 'json', 'csv'] as const;

type TextForm = typeof TEXT_FORMS[number];

export function writeText(report: PreviewReport, form: TextForm): string {
    switch (form) {
        case 'json':
            return JSON.stringify(report, null, 2);
        case 'csv':
            return writeCsv(report);
        case 'md':
            return writeMarkdown(report);
    }
}

function writeCsv({entries}: PreviewReport): string {
    const columns = FIELDS.filter((field) => !['reviewed', 'owner', 'pinned'].includes(field) || entries.some((entry) => entry[field] !== undefined));
    const rows = entries.map((entry) => {
        const cells: Record<typeof FIELDS[number], string> = {
            question: entry.question,
            answer: entry.answer,
            section: entry.section.join(' > '),
            aliases: entry.aliases.join(' | '),
            sources: entry.sources.map(({title, url}) => (title === url ? url : `${title.replace(/[<>|\s]+/g, ' ').trim()} <${url}>`)).join(' | '),
            id: entry.id,
            reviewed: entry.reviewed ?? '',
            owner: entry.owner ?? '',
            pinned: entry.pinned ? 'yes' : '',
        };
        return columns.map((field) => cells[field]);
    });
    return [columns, ...rows].map((cells) => cells.map(quote).join(',')).join('\n');
}

function quote(cell: string): string {
    return (/[",\n\r]|^\s|\s$/).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function writeMarkdown({title, entries, introductions, leftOut, findings}: PreviewReport): string {
    const texts = new Map(introductions.map(({section, text}) => [JSON.stringify(section), text]));
    const parts = [`# ${escapeText(title)}`, ...optional(texts.get('[]'))];
    let current: readonly string[] = [];
    for (const entry of entries) {
        parts.push(...writeSections(current, entry.section, texts), ...writeEntry(entry));
        current = entry.section;
    }
    const lists = [
        writeList('Left out', leftOut.map(({file, line, what, text}) => `${file}:${line}: ${what}: ${text}`)),
        writeList('Findings', findings.map(({file, line, column, severity, code, message}) => `${file}:${line}:${column}: ${severity}: ${message} [${code}]`)),
    ];
    return [...parts, ...lists.flat()].join('\n\n');
}

/** Headings of the sections that begin here, with their introductions. */
function writeSections(before: readonly string[], section: readonly string[], texts: ReadonlyMap<string, string>): string[] {
    const same = section.findIndex((name, at) => before[at] !== name);
    const from = same < 0 ? section.length : same;
    return section.slice(from).flatMap((name, at) => {
        const depth = from + at + 1;
        return [`${'#'.repeat(Math.min(6, depth + 1))} ${escapeText(name)}`, ...optional(texts.get(JSON.stringify(section.slice(0, depth))))];
    });
}

function writeEntry({id, question, section, answer, aliases, sources, file, line}: PreviewEntry): string[] {
    return [
        `${'#'.repeat(Math.min(6, section.length + 2))} ${escapeText(question)} {#${id}}`,
        `<!-- ${file}:${line} -->`,
        answer,
        ...(aliases.length > 0 ? [['Also asked:', '', ...aliases.map((alias) => `- ${escapeText(alias)}`)].join('\n')] : []),
        ...(sources.length > 0 ? [`Sources: ${sources.map(({title, url}) => `[${escapeText(title)}](${escapeUrl(url)})`).join(' · ')}`] : []),
    ];
}

function writeList(heading: string, items: readonly string[]): string[] {
    return items.length === 0 ? [] : [`# ${heading}`, items.map((item) => `- ${escapeText(item)}`).join('\n')];
}

function optional(text: string | undefined): string[] {
    return text === undefined || text === '' ? [] : [text];
}
