import {describe, expect, it} from '@jest/globals';

import {insertFaq} from '../../../build/package/insert';

import {makeFaq, makeWebapp} from './project';

function insert(changes: Partial<Parameters<typeof insertFaq>[1]> = {}): {names: string[]; read: (pattern: RegExp) => string} {
    const files = insertFaq(makeWebapp(), {...makeFaq(), pluginId: 'faq-bot', icon: Buffer.from('<svg>own</svg>'), ...changes});
    const names = [...files.keys()];
    return {names, read: (pattern) => Buffer.from(files.get(names.find((name) => pattern.test(name)) ?? '') ?? []).toString()};
}

describe('putting an FAQ into the built web app', () => {
    it('names the FAQ’s files where the placeholders stood', () => {
        const {names, read} = insert();
        for (const [pattern, reader] of [[/^faq\..*\.index$/, /^main\.js$/], [/^icon\..*\.svg$/, /^main\.js$/], [/^about\..*\.json$/, /^panel/]] as const) {
            const [name = '', ...more] = names.filter((each) => pattern.test(each));
            expect(more).toEqual([]);
            expect(read(reader)).toContain(`"${name}"`);
        }
        expect(read(/^faq\./)).toBe('index');
        expect(read(/^main/)).not.toMatch(/1{8}|2{8}|faq-visibility/);
    });

    it('gives each script that changed another name, and the loader knows it', () => {
        const {names, read} = insert();
        const [, hash = ''] = (/^panel\.([0-9a-f]{8})\.js$/).exec(names.find((name) => name.startsWith('panel')) ?? '') ?? [];
        expect(hash).not.toBe('fedcba98');
        expect(read(/^main/)).toContain(`407:"${hash}"`);
    });

    it('brings the stemmers of the FAQ’s languages along with the script that asks for them, and no others', () => {
        expect(insert({languages: ['en']}).read(/^search/)).toBe('load=(n)=>n.e(480);other=(n)=>n.e(92);\npush([[480]])');
        expect(insert({languages: ['en-GB', 'de-AT']}).read(/^search/)).toMatch(/push\(\[\[92\]\]\)\npush\(\[\[480\]\]\)$/);
        const {names, read} = insert({languages: ['ja']});
        expect(read(/^search/)).not.toContain('push');
        expect(names.filter((name) => name.startsWith('stem'))).toEqual([]);
        expect(read(/^main/)).not.toContain('stem-');
    });

    it('does the same with their synonyms', () => {
        expect(insert({languages: ['de']}).read(/^panel/)).toMatch(/\npush\(\[\[55\]\]\)$/);
        const {names, read} = insert({languages: ['en']});
        expect(read(/^panel/)).not.toContain('push');
        expect([...names, read(/^main/)].join()).not.toContain('synonyms-');
    });

    it('says whether answers are private', () => {
        expect(insert({privateByDefault: true}).read(/^main/)).toContain('visibility="private"');
        expect(insert().read(/^main/)).toContain('visibility="public"');
    });

    it.each([
        ['IT help desk', 'IT help desk FAQ'],
        ['The "Harbor" FAQ', 'The \\"Harbor\\" FAQ'],
        [' ', 'FAQ'],
    ])('names an FAQ with the title %j', (title, name) => {
        expect(insert({title}).read(/^main/)).toContain(`name="${name}"`);
    });

    it('says in which channels answers are offered', () => {
        expect(insert({offerIn: ['help-desk', 'it']}).read(/^main/)).toContain('offers="help-desk it"');
        expect(insert().read(/^main/)).toContain('offers=""');
    });

    it('shares nothing on the page with a plugin of another id', () => {
        const main = insert({pluginId: 'acme-faq'}).read(/^main/);
        expect(main).toMatch(/registerPlugin\("acme-faq",p\);key="plugins-acme-faq";kind="custom_f[0-9a-f]{6}_answer"/);
        expect(main).toContain('webpackChunkacme_faq_');
        expect(main).not.toContain('faq-bot');
    });

    it('shares no list of loaded scripts with another version on a page that stays open', () => {
        const listOf = (languages: string[]) => (/webpackChunk\w+/).exec(insert({languages}).read(/^main/))?.[0];
        expect(listOf(['en'])).toMatch(/^webpackChunkfaq_bot_[0-9a-f]{8}$/);
        expect(listOf(['en'])).toBe(listOf(['en']));
        expect(listOf(['de'])).not.toBe(listOf(['en']));
    });

    it('refuses a web app that it does not know', () => {
        const files = makeWebapp({'main.js': 'nothing of it'});
        expect(() => insertFaq(files, {...makeFaq(), pluginId: 'faq-bot', icon: Buffer.from('')})).toThrow(/was expected/);
    });
});
