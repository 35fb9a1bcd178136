// Replaces the bundled FAQ by one of the test's own.

import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import type {Page} from '@playwright/test';

import type {FaqEntry, FaqMeta} from '../../../webapp/src/faq/entry';
import {buildIndex} from '../../../webapp/src/indexing/build_index';

import {ROOT} from './paths';

/** One entry; missing fields are empty. */
export function entry(id: string, question: string, answer: string, more: Partial<FaqEntry> = {}): FaqEntry {
    return {id, question, answer, section: [], aliases: [], sources: [], ...more};
}

/** Serves these entries. Call before the FAQ is first loaded. */
export async function serveFaq(page: Page, entries: readonly FaqEntry[], meta: Partial<FaqMeta> = {}): Promise<void> {
    const {index, slices} = await buildIndex({
        meta: {title: 'A test’s own', language: 'en', askChannel: null, privateByDefault: false, ...meta},
        entries,
        synonyms: [],
    });
    await page.route(/\/faq\.[0-9a-f]+\.index/, (route) => route.fulfill({body: Buffer.from(index)}));
    for (const {name, bytes} of slices) {
        await page.route(`**/${name}`, (route) => route.fulfill({body: Buffer.from(bytes)}));
    }
}

/** The bundle with the FAQ of a configuration, as `dist` writes it. Runs webpack first if nothing is built. */
export function packFaq(config: string): Buffer {
    const folder = mkdtempSync(path.join(tmpdir(), 'own-faq-'));
    try {
        execFileSync('node', ['build/faq/run.mjs', 'dist', '--config', config, '--out', folder], {cwd: ROOT, stdio: 'pipe'});
        return readFileSync(path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tar.gz')) ?? ''));
    } finally {
        rmSync(folder, {recursive: true, force: true});
    }
}
