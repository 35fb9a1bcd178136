// A preview as one page that needs no other file: answers as Mattermost shows them, findings beside what they are about, and a
// search box with the engine of the plugin.

import {readFileSync} from 'node:fs';
import path from 'node:path';

import {escapeHtml, formatText} from '../../format_text';
import {formatLine, type Diagnostic} from '../diagnostics';
import {foldFindings} from '../findings';
import type {IndexFiles} from '../index_file';
import {PROJECT_FOLDER} from '../project';
import {fill, labelsOf, type Labels} from './labels';
import type {PreviewEntry, PreviewReport} from './report';

/** Input for the page besides the report. */
interface PageInput {

    /** `null` if there is nothing to search. */
    readonly index: IndexFiles | null;

    /** The page's script, with the search engine. */
    readonly script: string;

    /** Pictures that documents hold, by their names. */
    readonly pictures: ReadonlyMap<string, Uint8Array>;

    /** BCP 47 tag of the FAQ's language. */
    readonly language: string;

    /** Languages of entries that differ from it, by entry id. */
    readonly languages: ReadonlyMap<string, string>;
}

/** The page's labels and their language. */
interface Words {
    readonly labels: Labels;
    readonly tag: string;
}

/** Renders the page. */
export function writePage(report: PreviewReport, {index, script, pictures, language, languages}: PageInput): string {
    const owners = assignFindings(report);
    const {labels, tag} = labelsOf(language);
    const words: Words = {labels, tag};
    const data = index === null ? '' :
        `<script type="application/octet-stream" id="index">${Buffer.from(index.index).toString('base64')}</script>\n<script type="application/json" id="labels">${JSON.stringify(labels).replace(/</g, '\\u003c')}</script>\n<script>${script.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
    return `<!DOCTYPE html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(report.title)}: ${labels.preview}</title>
<style>${readStyles()}</style>
</head>
<body>
<header class="top">
<div class="top__title"><h1 lang="${escapeHtml(language)}">${escapeHtml(report.title || 'FAQ')}</h1><p>${describeCounts(report, words)}</p></div>
${index === null ? '' : `<div class="search"><label for="query">${labels.ask}</label><input id="query" type="search" autocomplete="off" placeholder="${labels.example}"><div id="results" class="results" aria-live="polite" hidden></div></div>`}
</header>
<div class="columns">
<nav class="contents" aria-label="${labels.contents}">${writeContents(report, words)}</nav>
<main>
${writeFindings(owners.get(null) ?? [], labels.findings, words)}
<div lang="${escapeHtml(language)}">${embedPictures(writeEntries(report, owners, {languages, words}), pictures)}</div>
${writeLeftOut(report, words)}
</main>
</div>
${data}
</body>
</html>
`;
}

/** The page needs no other file. */
function embedPictures(html: string, pictures: ReadonlyMap<string, Uint8Array>): string {
    return html.replace(/(src|href)="plugin-file:([^"]+)"/g, (_, attribute: string, name: string) =>
        `${attribute}="data:image/${name.replace(/^.*\./, '').replace('jpg', 'jpeg')};base64,${Buffer.from(pictures.get(name) ?? []).toString('base64')}"`);
}

/** Mattermost's own styles for Markdown, and those of the page. */
function readStyles(): string {
    return ['build/markdown.css', 'build/faq/preview/page.css'].map((file) => readFileSync(path.join(PROJECT_FOLDER, file), 'utf8')).join('\n');
}

function describeCounts({entries, introductions, leftOut, findings}: PreviewReport, {labels, tag}: Words): string {
    const errors = findings.filter(({severity}) => severity === 'error').length;
    return [fill(labels.questions, entries.length, tag), fill(labels.introductions, introductions.length, tag),
        ...(errors > 0 ? [`<a href="#findings">${fill(labels.errors, errors, tag)}</a>`] : []),
        ...(findings.length > errors ? [fill(labels.warnings, findings.length - errors, tag)] : []),
        leftOut.length > 0 ? `<a href="#left-out">${fill(labels.blocks, leftOut.length, tag)}</a>` : labels.nothing].join(' · ');
}

/** Findings by entry: the last one that begins before the finding in its file, without lines the one that it names first; `null` for none. */
function assignFindings({entries, leftOut, findings}: PreviewReport): Map<PreviewEntry | null, Diagnostic[]> {
    const byFile = new Map<string, PreviewEntry[]>();
    entries.forEach((entry) => byFile.set(entry.file, [...(byFile.get(entry.file) ?? []), entry].sort((a, b) => a.line - b.line)));
    const lost = new Set(leftOut.map(({file, line}) => `${file}:${line}`));
    const owners = new Map<PreviewEntry | null, Diagnostic[]>();
    for (const finding of findings) {
        const inFile = byFile.get(finding.file) ?? [];
        const before = inFile.filter(({line}) => line <= finding.line);
        const isWhole = finding.severity === 'error' || lost.has(`${finding.file}:${finding.line}`);
        const hasPlace = finding.line > 1 || finding.column > 1;
        const owner = isWhole ? null : (hasPlace ? before[before.length - 1] : findNamed(inFile, finding)) ?? null;
        owners.set(owner, [...(owners.get(owner) ?? []), finding]);
    }
    return owners;
}

/** Word and OpenDocument files have no lines. */
function findNamed(entries: readonly PreviewEntry[], {message}: Diagnostic): PreviewEntry | undefined {
    const nameAt = ({question}: PreviewEntry): number => message.indexOf(`"${question}"`);
    return entries.filter((entry) => entry.line === 1 && nameAt(entry) >= 0).sort((a, b) => nameAt(a) - nameAt(b))[0];
}

function writeContents({entries}: PreviewReport, {labels}: Words): string {
    return `<ol>${groupBySection(entries).map(({section, members}, at) => `<li>${writeHeading(section, at, labels, (name) => `<span>${name}</span>`)}<ol>${
        members.map(({id, question}) => `<li><a href="#${encodeURIComponent(id)}">${escapeHtml(question)}</a></li>`).join('')}</ol></li>`).join('')}</ol>`;
}

/** Entries without a section need a heading only after other sections. */
function writeHeading(section: readonly string[], at: number, labels: Labels, write: (name: string) => string): string {
    return section.length === 0 && at === 0 ? '' : write(section.length === 0 ? escapeHtml(labels.noSection) : escapeHtml(section.join(' › ')));
}

function groupBySection(entries: readonly PreviewEntry[]): {section: readonly string[]; members: PreviewEntry[]}[] {
    const groups: {section: readonly string[]; members: PreviewEntry[]}[] = [];
    for (const entry of entries) {
        const last = groups[groups.length - 1];
        if (last && JSON.stringify(last.section) === JSON.stringify(entry.section)) {
            last.members.push(entry);
        } else {
            groups.push({section: entry.section, members: [entry]});
        }
    }
    return groups;
}

function writeEntries({entries, introductions}: PreviewReport, owners: ReadonlyMap<PreviewEntry | null, Diagnostic[]>,
    {languages, words}: {languages: ReadonlyMap<string, string>; words: Words}): string {
    const texts = new Map(introductions.map(({section, text}) => [JSON.stringify(section), text]));
    const shown = new Set<string>();
    const introduce = (section: readonly string[]): string => [...section.map((_, at) => section.slice(0, at + 1))].map((path) => {
        const key = JSON.stringify(path);
        const text = shown.has(key) ? undefined : texts.get(key);
        shown.add(key);
        return text === undefined ? '' : `<div class="introduction post__body">${formatAnswer(text)}</div>`;
    }).join('');
    const general = texts.get('[]');
    const sections = groupBySection(entries).map(({section, members}, at) =>
        `<section>${writeHeading(section, at, words.labels, (name) => `<h2>${name}</h2>`)}${introduce(section)}${
        members.map((entry) => writeEntry(entry, owners.get(entry) ?? [], languages.get(entry.id), words)).join('\n')}</section>`);
    return [...(general === undefined ? [] : [`<div class="introduction post__body">${formatAnswer(general)}</div>`]), ...sections].join('\n');
}

function writeEntry({id, question, answer, aliases, sources, file, line}: PreviewEntry, findings: readonly Diagnostic[], language: string | undefined,
    words: Words): string {
    const {labels, tag} = words;
    return `<article id="${escapeHtml(id)}"${language === undefined ? '' : ` lang="${escapeHtml(language)}"`}>
<h3>${escapeHtml(question)}</h3>
<p class="origin" lang="en"><code>${escapeHtml(id)}</code> <span>${escapeHtml(formatLine({file, line}))}</span></p>
<div class="post__body">${formatAnswer(answer)}</div>
${aliases.length === 0 ? '' : `<p class="more"><b lang="${tag}">${labels.aliases}</b> ${aliases.map((alias) => `<span class="alias">${escapeHtml(alias)}</span>`).join(' ')}</p>`}
${sources.length === 0 ? '' : `<p class="more"><b lang="${tag}">${labels.sources}</b> ${sources.map(({title, url}) => `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(title)}</a>`).join(' · ')}</p>`}
${writeFindings(findings, '', words)}
</article>`;
}

/** Markdown as Mattermost renders it; code blocks, which are components there, as plain HTML. */
function formatAnswer(markdown: string): string {
    return formatText(markdown).replace(/<div data-codeblock-code="([^"]*)" data-codeblock-language="([^"]*)"[^>]*><\/div>/g,
        (_, code: string, language: string) =>
            `<div class="post-code">${language === '' ? '' : `<div class="post-code__overlay"><span class="post-code__language">${language}</span></div>`}<div class="hljs"><code>${code}</code></div></div>`);
}

function writeFindings(findings: readonly Diagnostic[], heading: string, {labels, tag}: Words): string {
    if (findings.length === 0) {
        return '';
    }
    const items = foldFindings(findings).map(({file, line, column, severity, message, others}) =>
        `<li class="finding finding--${severity}"><b>${severity === 'error' ? labels.error : labels.warning}</b> <span lang="en">${escapeHtml(message)}</span> <span class="place">${escapeHtml(line === 1 && column === 1 ? file : `${file}:${line}`)}</span>${others === 0 ? '' : ` ${fill(labels.more, others, tag)}`}</li>`).join('');
    return `<div class="findings" lang="${tag}"${heading === '' ? '' : ' id="findings"'}>${heading === '' ? '' : `<h2>${heading}</h2>`}<ul>${items}</ul></div>`;
}

function writeLeftOut({leftOut}: PreviewReport, {labels}: Words): string {
    if (leftOut.length === 0) {
        return '';
    }
    const rows = leftOut.map(({file, line, what, text}) =>
        `<tr><td>${escapeHtml(formatLine({file, line}))}</td><td lang="en">${escapeHtml(what)}</td><td>${escapeHtml(text)}</td></tr>`).join('');
    return `<section class="left-out" id="left-out"><h2>${labels.leftOut}</h2><p>${labels.leftOutHint}</p><div class="table-responsive"><table><thead><tr><th scope="col">${labels.where}</th><th scope="col">${labels.what}</th><th scope="col">${labels.text}</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
