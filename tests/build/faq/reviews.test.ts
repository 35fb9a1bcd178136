// When entries were found right last and who keeps them, from wherever it may be said to what the browser reads.

import {describe, expect, it} from '@jest/globals';

import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {compileFaq} from '../../../build/faq/compile/compile';
import {parseConfig} from '../../../build/faq/config/read_config';
import {buildIndex} from '../../../webapp/src/indexing/build_index';
import {openIndex} from '../../../webapp/src/search';
import {compileText, makeFolder} from './support';

const QUESTION = 'How do I reset my password?';
const JSON_LD = {
    '@type': 'FAQPage', lastReviewed: '2026-03-01', reviewedBy: {'@type': 'Organization', name: 'IT'},
    mainEntity: [{'@type': 'Question', name: QUESTION, acceptedAnswer: {'@type': 'Answer', text: '<p>Ask us.</p>'}}],
};

describe('an entry says when it was reviewed and who keeps it', () => {
    it.each([
        ['a.yaml', `- question: ${QUESTION}\n  answer: Ask us.\n  reviewed: 2026-03-01\n  owner: IT\n`],
        ['a.json', JSON.stringify([{question: QUESTION, answer: 'Ask us.', reviewed: '2026-03-01T08:00:00Z', owner: ' IT '}])],
        ['a.csv', `question,answer,last reviewed,owner\n${QUESTION},Ask us.,01.03.2026,IT\n`],
        ['b.csv', `Frage;Antwort;geprüft am;zuständig\n${QUESTION};Ask us.;2026-3-1;IT\n`],
        ['a.html', `<script type="application/ld+json">${JSON.stringify(JSON_LD)}</script>`],
        ['a.md', `---\nreviewed: 2026-03-01\nowner: IT\n---\n# FAQ\n\n## ${QUESTION}\n\nAsk us.\n`],
        ['b.md', `+++\ntitle = "${QUESTION}"\nreviewed = 2026-03-01\nowner = "IT"\n+++\nAsk us.\n`],
    ])('in %s', async (file, text) => {
        const {entries, diagnostics, meta} = await compileText(file, text);
        expect(diagnostics).toEqual([]);
        expect(entries.map(({entry: {question, reviewed, owner}}) => ({question, reviewed, owner}))).toEqual([{question: QUESTION, reviewed: '2026-03-01', owner: 'IT'}]);
        expect(meta.reviewAfter).toBe(365);
    });

    it('in the configuration: for a source, and for an entry instead of what its source says', async () => {
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'a.yaml'), '- {id: one, question: "One?", answer: "1", owner: HR}\n- {id: two, question: "Two?", answer: "2", reviewed: 2026-03}\n- {id: three, question: "Three?", answer: "3"}\n');
        const text = 'sources: [{file: a.yaml, reviewed: 2025, owner: IT}]\nreviews:\n  three: {reviewed: 2026-05-04}\n  four: {owner: x}\nreview_after: 100\n';
        const faq = await compileFaq(parseConfig(text, path.join(folder, 'faq.config.yaml'), 'faq.config.yaml'), {cwd: folder});
        expect(faq.diagnostics.map(({message}) => message)).toEqual(['reviews names "four", but no entry has that id.']);
        const engine = await openIndex((await buildIndex({meta: faq.meta, entries: faq.entries.map(({entry}) => entry), synonyms: []})).index);
        expect(engine.meta.reviewAfter).toBe(100);
        expect(engine.meta.live?.reviewAfter).toBe(100);
        expect(engine.entries.map(({id, reviewed, owner}) => [id, reviewed, owner])).toEqual([['one', '2025', 'HR'], ['two', '2026-03', 'IT'], ['three', '2026-05-04', 'IT']]);
        expect((await engine.read('one'))?.owner).toBe('HR');
    });

    it('an entry without a review has neither date nor keeper', async () => {
        const {entries, meta} = await compileText('a.md', `## ${QUESTION}\n\nAsk us.\n`);
        expect([Object.keys(entries[0]?.entry ?? {}).includes('reviewed'), Object.keys(meta).includes('reviewAfter')]).toEqual([false, false]);
    });

    it.each(['3/1/2026', 'last week', '2026-02-30', '20260301'])('reports %j, which is no date', async (date) => {
        const {entries, diagnostics} = await compileText('a.csv', `question,answer,reviewed\n${QUESTION},Ask us.,${date}\n`);
        expect(diagnostics.map(({code, line}) => [code, line])).toEqual([['bad-date', 2]]);
        expect(entries[0]?.entry.reviewed).toBeUndefined();
    });
});

describe('the configuration', () => {
    const read = (text: string) => parseConfig(text, '/faq/faq.config.yaml', 'faq.config.yaml');

    it.each([
        ['sources: [{file: a.md, reviewed: 2026-02-30}]', 'reviewed cannot be "2026-02-30"; it must be a date such as 2026-03-01, 2026-03 or 2026.'],
        ['sources: [{file: a.md, reviewed: soon}]', 'reviewed cannot be "soon"; it must be a date such as 2026-03-01, 2026-03 or 2026.'],
        ['sources: [{file: a.md}]\nreviews: {x: {checked: 2026}}', 'There is no key "checked" here; known keys are reviewed, owner.'],
        ['sources: [{file: a.md}]\nreview_after: 0', 'review_after must be a number from 1 to ∞.'],
    ])('%s is refused', (text, message) => {
        expect(() => read(text)).toThrow(message);
    });

    it('says after how many days an entry may be out of date, or that none ever is', () => {
        const days = (text: string) => [read(text).reviewAfter, read(text).live?.reviewAfter];
        expect(days('sources: [{file: a.md}]')).toEqual([365, 365]);
        expect(days('sources: [{file: a.md}]\nreview_after: 90')).toEqual([90, 90]);
        expect(days('sources: [{file: a.md}]\nreview_after: true')).toEqual([365, 365]);
        expect(days('sources: [{file: a.md}]\nreview_after: false\nlive: {review_after: 30}')).toEqual([null, 30]);
    });
});

it('reads a file whose front matter asks a question as one entry, with all its fields', async () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, 'live'));
    writeFileSync(path.join(folder, 'live', 'parking.md'), [
        '---', 'question: Parking', 'id: live-abc', 'section: [Office life, Cars]', 'also_asked: ["where do I park, and when?"]',
        'sources: ["~faq <https://chat.example.com/harbor/pl/abc>"]', '---', '## Where?', '', 'Behind the house.', '',
    ].join('\n'));
    const faq = await compileFaq(parseConfig('sources: [{glob: live/*.md}]', path.join(folder, 'faq.config.yaml'), 'faq.config.yaml'), {cwd: folder});
    expect(faq.entries.map(({entry}) => entry)).toEqual([{
        id: 'live-abc', question: 'Parking', answer: '**Where?**\n\nBehind the house.', section: ['Office life', 'Cars'], aliases: ['where do I park, and when?'],
        sources: [{title: '~faq', url: 'https://chat.example.com/harbor/pl/abc'}],
    }]);
});
