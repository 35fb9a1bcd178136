import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from '@jest/globals';

import {compileFaq, type CompiledFaq} from '../../../build/faq/compile/compile';
import {parseConfig} from '../../../build/faq/config/read_config';
import {recogniseLanguage} from '../../../build/faq/source/language';
import {makeFolder} from './support';

const ENGLISH = '# Help\n\n## How do I get a new password? {#password}\n\nOpen the page of the help desk, and do what it says there.\n';
const GERMAN = '# Hilfe\n\n## Wie bekomme ich ein neues Passwort? {#password}\n\nÖffnen Sie die Seite des Helpdesks, und tun Sie, was dort steht.\n\n## Wie drucke ich? {#drucken}\n\nAuf dem Drucker, der im Flur steht.\n';

/** Compiles two documents under a configuration. */
function compile(config: string, files: Readonly<Record<string, string>> = {'en.md': ENGLISH, 'de.md': GERMAN}): Promise<CompiledFaq> {
    const folder = makeFolder();
    Object.entries(files).forEach(([name, text]) => writeFileSync(path.join(folder, name), text));
    return compileFaq(parseConfig(config, path.join(folder, 'faq.config.yaml'), 'faq.config.yaml'), {cwd: folder});
}

function codes({diagnostics}: CompiledFaq): string[] {
    return diagnostics.map(({line, code}) => `${line} ${code}`);
}

describe('documents in several languages', () => {
    it.each([
        ['a locale of the source', 'sources: [{file: en.md}, {file: de.md, locale: de}]', GERMAN],
        ['the document itself', 'sources: [{file: en.md}, {file: de.md}]', `---\nlang: de\n---\n${GERMAN}`],
        ['what it reads like', 'languages: [en, de]\nsources: [{file: en.md}, {file: de.md}]', GERMAN],
    ])('are told apart by %s; the same id is a translation', async (_, config, text) => {
        const faq = await compile(config, {'en.md': ENGLISH, 'de.md': text});
        expect(faq.entries.map(({entry: {id, lang}}) => [id, lang])).toEqual([['password', undefined], ['password-de', 'de'], ['drucken', 'de']]);
        expect(faq.translations).toEqual([['password', 'password-de']]);
        expect(codes(faq)).toEqual([]);
    });

    it('keep the ids of the FAQ’s own language whatever comes first', async () => {
        const faq = await compile('language: en\nsources: [{file: de.md, locale: de}, {file: en.md}]');
        expect(faq.entries.map(({entry: {id}}) => id)).toEqual(['password-de', 'drucken', 'password']);
    });

    it('are translations as the configuration says, which names what it lacks', async () => {
        const faq = await compile('sources:\n  - file: en.md\n  - {file: de.md, locale: de}\ntranslations:\n  password: {de: drucken}\n  nothing: {de: nichts}\n');
        expect(faq.translations).toContainEqual(['password', 'drucken']);
        expect(codes(faq)).toEqual(['6 unknown-entry', '6 unknown-entry']);
    });

    it('are missed where the configuration expects them', async () => {
        const faq = await compile('languages:\n  - en\n  - fr\nsources:\n  - file: en.md\n  - {file: de.md, locale: xq}\n');
        expect(codes(faq)).toEqual(['6 unknown-locale', '3 no-entries-in']);
    });

    it.each([
        ['How do I get a new password for the portal?', 'en'],
        ['Wie bekomme ich ein neues Passwort für das Portal?', 'de'],
        ['Comment est-ce que je peux changer mon mot de passe dans le portail ?', 'fr'],
        ['パスワードを忘れました。', 'ja'],
        ['VPN', null],
    ])('are recognised: %s', (text, language) => {
        expect(recogniseLanguage(text)).toBe(language);
    });
});

describe('documents for several audiences', () => {
    const same = {'it.md': '# IT\n\n## How do I ask for leave?\n\nIn the portal.\n', 'hr.md': '# HR\n\n## How do I ask for leave?\n\nIn the calendar. Salaries are there, too.\n'};

    it('may ask the same where section or team tells them apart', async () => {
        const faq = await compile('sources: [{file: it.md}, {file: hr.md}]', same);
        expect(codes(faq)).toEqual([]);
        const twice = await compile('sources: [{file: it.md, section: X}, {file: hr.md, section: X}]', same);
        expect(codes(twice)).toEqual(['3 duplicate-question']);
    });

    it('are warned that teams hide nothing, and of a section that does not exist', async () => {
        const faq = await compile('sources:\n  - file: it.md\n  - {file: hr.md, teams: [hr]}\nprefer:\n  channels:\n    payroll: [HR]\n    help: [Nowhere]\n', same);
        expect(faq.entries.map(({entry: {teams}}) => teams)).toEqual([undefined, ['hr']]);
        expect(codes(faq)).toEqual(['3 not-secret', '7 unknown-section']);
        expect(faq.meta.prefer).toEqual({payroll: ['HR'], help: ['Nowhere']});
    });
});
