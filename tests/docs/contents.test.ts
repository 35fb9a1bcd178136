// Checks the documents against the code: links, quoted messages, complete tables.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from '@jest/globals';

import schema from '../../build/faq/config/faq.config.schema.json' with {type: 'json'};
import {DIAGNOSTIC_CODES} from '../../build/faq/diagnostics';
import {FORMAT_NAMES} from '../../build/faq/source/formats';
import {readManifest} from '../../build/package/manifest';
import {cutNotes} from '../../build/package/release';
import {DOCUMENTS, GUIDES, readAnchors, readDocument, readQuotes, readTableNames, readTargets, ROOT} from './documents';

const authors = readDocument('assets/docs/authors.md');
const troubleshooting = readDocument('assets/docs/troubleshooting.md');

/** English messages by id. */
const sentences = new Map(['start.json', 'en.json', 'admin.en.json'].flatMap((name) => {
    const file: unknown = JSON.parse(readFileSync(path.join(ROOT, 'webapp/src/i18n', name), 'utf8'));
    return Object.entries(file ?? {}).map(([id, sentence]) => [id, String(sentence)] as const);
}));

function sourcesUnder(folder: string): string[] {
    return readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'}).
        filter((name) => (/\.m?ts$|\.mjs$/).test(name)).map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8'));
}

/** Texts that can be shown: each message, and each source file with concatenated strings joined. */
function shownTexts(): string[] {
    const sources = ['build/deploy', 'build/package', 'build/webapp', 'build/checks', 'build/demo', 'build/faq'].flatMap(sourcesUnder);
    return [...sentences.values(), readFileSync(path.join(ROOT, 'Makefile'), 'utf8'), ...sources.map((text) => text.replace(/['`] \+\s+['`]/g, '').replaceAll('\\\'', '\''))];
}

/** A quote's parts between `…`, which stands for a value; without the final full stop. */
function partsOf(quote: string): string[] {
    return quote.split('…').map((part) => part.trim().replace(/\.$/, '')).filter((part) => part !== '');
}

describe.each(DOCUMENTS)('%s', (name) => {
    const markdown = readDocument(name);

    it('links to files and headings that exist', () => {
        const broken = readTargets(markdown).filter((target) => {
            const [file = '', anchor] = target.split('#');
            const full = file === '' ? path.join(ROOT, name) : path.resolve(ROOT, path.dirname(name), decodeURIComponent(file));
            return !existsSync(full) || (anchor !== undefined && full.endsWith('.md') && !readAnchors(readFileSync(full, 'utf8')).includes(anchor));
        });
        expect(broken).toEqual([]);
    });
});

describe('troubleshooting', () => {
    const texts = shownTexts();

    it.each(readQuotes(troubleshooting))('quotes an existing message: %s', (quote) => {
        expect(texts.some((text) => partsOf(quote).every((part) => text.includes(part)))).toBe(true);
    });

    it('has all error messages', () => {
        const ids = [...sentences.keys()].filter((id) => (/\.(?:failure|load|obstacle)\.|\.core\.failed$|\.command\.|\.panel\.broken$/).test(id));
        const quotes = readQuotes(troubleshooting).map((quote) => partsOf(quote).join(' '));
        const missing = ids.filter((id) => !quotes.includes(partsOf((sentences.get(id) ?? '').replace(/\{\w+\}/g, '…')).join(' ')));
        expect(ids.length).toBeGreaterThan(20);
        expect(missing).toEqual([]);
    });
});

describe('the guide for authors', () => {
    it('names every key of the configuration', () => {
        const {sources, answer, plugin, ...others} = schema.properties;
        const {thresholds, ...ways} = answer.properties;
        const top = [...Object.keys(others), 'sources', ...Object.keys(ways).map((key) => `answer.${key}`),
            ...Object.keys(thresholds.properties).map((key) => `answer.thresholds.${key}`), ...Object.keys(plugin.properties).map((key) => `plugin.${key}`)];
        expect(readTableNames(authors, '## Configuration').filter((key) => top.includes(key)).sort()).toEqual(top.sort());
        expect(Object.keys(sources.items.properties).filter((key) => !readTableNames(authors, 'Each of `sources` has:').includes(key))).toEqual([]);
    });

    it('names every format', () => {
        const table = authors.slice(authors.indexOf('| format | `from:` |'), authors.indexOf('What is layout vanishes'));
        expect(FORMAT_NAMES.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
    });

    it('lists exactly the compiler’s diagnostic codes', () => {
        expect([...DIAGNOSTIC_CODES].sort()).toEqual([...new Set(readTableNames(authors, '## Check'))].sort());
    });
});

describe('the version', () => {
    const {version} = readManifest(ROOT);

    it('has notes in the changelog', () => {
        expect(cutNotes(readDocument('CHANGELOG.md'), version)).toMatch(/^### Added$/m);
    });

    it('is the same in the documents', () => {
        const names = GUIDES.flatMap((name) => [...readDocument(name).matchAll(/faq-bot-(\d+\.\d+\.\d+)\./g)].map(([, named]) => named));
        expect(names.length).toBeGreaterThan(5);
        expect(new Set(names)).toEqual(new Set([version]));
    });
});
