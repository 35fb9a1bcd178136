import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

import {createAboutFiles, type AboutFiles, type AboutInput} from '../../../build/faq/about_files';
import type {CompiledEntry} from '../../../build/faq/compile/entries';
import {DEFAULT_CONFIG} from '../../../build/faq/config/types';
import {warningAt} from '../../../build/faq/diagnostics';
import {composeMobileAnswer} from '../../../build/faq/mobile_answer';
import {Problem} from '../../../build/package/problem';
import {parseAbout} from '../../../webapp/src/faq/about';
import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {buildIndex} from '../../../webapp/src/indexing/build_index';

let folder: string;

beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'about-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

function createEntry(line: number, words: Partial<FaqEntry>): CompiledEntry {
    const entry = {id: `entry-${line}`, question: `Question number ${line}?`, answer: 'Answer.', section: [], aliases: [], sources: [], ...words};
    return {entry, place: {file: path.join(folder, 'faq.md'), line, column: 1}};
}

async function createInput(entries: readonly CompiledEntry[], env: NodeJS.ProcessEnv): Promise<AboutInput> {
    const meta = {title: 'Help desk', language: 'de', askChannel: null, privateByDefault: false};
    const findings = [warningAt({file: path.join(folder, 'faq.md'), line: 5, column: 1}, 'relative-link', `The link in ${folder}/faq.md has\nno scheme`)];
    return {
        env,
        version: '4.5.6',
        findings,
        cwd: folder,
        config: {
            ...DEFAULT_CONFIG,
            folder,
            title: meta.title,
            language: meta.language,
            sources: [],
        },
        faq: {
            meta,
            sources: [
                {file: path.join(folder, 'faq.md'), url: 'https://example.com/faq'},
                {file: path.join(folder, 'more.csv'), url: null},
            ],
            entries,
            translations: [], introductions: [], leftOut: [], readings: [], pictures: new Map(),
            synonyms: [],
            withCommonSynonyms: true,
            diagnostics: findings,
        },
        built: await buildIndex({meta, synonyms: [], entries: entries.map(({entry}) => entry)}),
    };
}

const entries = (): CompiledEntry[] => [
    createEntry(1, {section: ['Konten'], sources: [{title: 'Handbuch', url: 'https://example.com/faq#a'}]}),
    createEntry(4, {question: 'Wie setze ich mein Kennwort zurück?', section: ['Konten', 'Kennwort']}),
    createEntry(9, {lang: 'en', question: 'Welcher Drucker steht wo?', aliases: ['Wie setze ich mein Kennwort zurück?'], section: []}),
];

describe('the facts file beside the index', () => {
    it('tells administrators about the FAQ and the findings of check', async () => {
        const {aboutJson} = createAboutFiles(await createInput(entries(), {SOURCE_DATE_EPOCH: '1767323045'}));
        const about = parseAbout(JSON.parse(aboutJson.toString()));
        expect(about).toMatchObject({
            title: 'Help desk',
            version: '4.5.6',
            commitDate: '2026-01-02T03:04:05.000Z',
            languages: ['de', 'en'],
            entries: 3,
            sections: 2,
            sources: [{title: 'Handbuch', url: 'https://example.com/faq'}, {title: 'more.csv', url: null}],
        });
        expect(about!.bytes).toBeGreaterThan(200);
        expect(about!.warnings[0]).toEqual({file: 'faq.md', line: 5, code: 'relative-link', message: 'The link in faq.md has no scheme', entry: 'Wie setze ich mein Kennwort zurück?'});
        expect(aboutJson.toString()).not.toContain(folder);
    });

    it('is the same again for the same input, and without a date where there is no history', async () => {
        const create = async (): Promise<AboutFiles> => createAboutFiles(await createInput(entries(), {}));
        const first = await create();
        expect(await create()).toEqual(first);
        expect(first.about.commitDate).toBeNull();
    });

    it('refuses an invalid date', async () => {
        const input = await createInput(entries(), {SOURCE_DATE_EPOCH: 'today'});
        expect(() => createAboutFiles(input)).toThrow(Problem);
    });
});

describe('the answer for phones', () => {
    const about = {title: 'Help [desk]', languages: ['en-GB'], sources: [{title: 'Hand*book', url: 'https://example.com/a(b'}, {title: 'private.csv', url: null}]};

    it('is private, lists sections with their numbers and links the sources', () => {
        const answer = composeMobileAnswer(about, entries().map(({entry}) => entry));
        expect(answer).toMatchObject({response_type: 'ephemeral', skip_slack_parsing: true});
        expect(answer.text.split('\n')).toEqual([
            '#### Help \\[desk\\]',
            '',
            expect.stringMatching(/browser.*desktop app.*`\/faq`/),
            '',
            '**Sections**',
            '',
            '- Konten (2)',
            '',
            '**Sources**',
            '',
            '- [Hand\\*book](https://example.com/a%28b)',
        ]);
    });

    it('speaks the FAQ’s language where it can, else English', () => {
        expect(composeMobileAnswer({...about, languages: ['de-AT']}, []).text).toContain('Quellen');
        expect(composeMobileAnswer({...about, languages: ['tlh']}, []).text).toContain('Sources');
    });

    it('notifies nobody and stays short, whatever the FAQ says', () => {
        const many = Array.from({length: 80}, (_, at) => createEntry(at, {section: [`@channel ${at}`]}).entry);
        const {text} = composeMobileAnswer({...about, title: '@all'}, many);
        expect(text).not.toMatch(/@(?:all|channel)/);
        expect(text.match(/^- /gm)).toHaveLength(32);
        expect(text).toContain('and 50 more');
    });
});
