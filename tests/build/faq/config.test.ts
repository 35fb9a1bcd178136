// faq.config.yaml: what it may say, and how it says what is wrong.

import {describe, expect, it} from '@jest/globals';

import schema from '../../../build/faq/config/faq.config.schema.json' with {type: 'json'};
import {parseConfig} from '../../../build/faq/config/read_config';
import {renderSchema} from '../../../build/faq/config/schema';
import {CompileError, formatDiagnostic} from '../../../build/faq/diagnostics';

function parse(text: string) {
    return parseConfig(text, '/project/faq.config.yaml', 'faq.config.yaml');
}

function complaint(text: string): string {
    try {
        parse(text);
    } catch (error) {
        if (error instanceof CompileError) {
            return formatDiagnostic(error.diagnostic);
        }
        throw error;
    }
    return '';
}

describe('a configuration', () => {
    it('is described for editors by the file that `npm run schema` writes', () => {
        expect(schema).toEqual(JSON.parse(renderSchema()));
    });

    it('is read with its defaults and places', () => {
        const config = parse([
            'title: Help',
            'sources:',
            '  - file: a.rst',
            '    url: https://x.com/a.html',
            '    section: Start',
            '  - glob: docs/**/*.md',
            '    docs_base_url: https://x.com/docs',
            'synonyms: ["sso, single sign-on", "po,"]',
            'common_synonyms: false',
            'aliases:',
            '  reset: [forgot it]',
            'exclude: [old]',
            'ask_channel: town-square',
            'pinned: [reset]',
            'offer_in: [help-desk, it, help-desk]',
            'answer: {visibility: private, thresholds: {answer: 0.7}}',
            'allowed_schemes: [slack]',
        ].join('\n'));
        expect(config).toMatchObject({
            folder: '/project', title: 'Help', language: 'en', askChannel: 'town-square', pinned: [{text: 'reset'}], offerIn: ['help-desk', 'it'], privateByDefault: true,
            synonyms: [['sso', 'single sign-on'], ['po']], commonSynonyms: false, thresholds: {answer: 0.7, suggest: null}, allowedSchemes: ['slack'],
            sources: [{file: 'a.rst', section: ['Start'], place: {line: 3, column: 5}}, {file: 'docs/**/*.md', docsBaseUrl: 'https://x.com/docs/'}],
        });
        expect(config.aliases.get('reset')).toEqual([{text: 'forgot it', place: {file: 'faq.config.yaml', line: 11, column: 11}}]);
    });

    const source = 'sources:\n  - file: a.rst\n';

    it.each([
        ['', {channel: 'faq', everyone: false, reviewAfter: 365}],
        ['live: true', {channel: 'faq', everyone: false, reviewAfter: 365}],
        ['live: false', null],
        ['live: {channel: it-faq, keepers: everyone, review_after: 90}', {channel: 'it-faq', everyone: true, reviewAfter: 90}],
    ])('says how the FAQ is kept in a channel: %j', (line, live) => {
        expect(parse(source + line).live).toEqual(live);
    });

    it.each([
        [`${source}sinonyms: []`, '3:1: error: There is no key "sinonyms" here; did you mean "synonyms"?'],
        [`${source}    ur: https://x.com`, '3:5: error: There is no key "ur" here; did you mean "url"?'],
        [`${source}constructor: x`, '3:1: error: There is no key "constructor" here; known keys are'],
        ['title: x', ' error: The key "sources" is missing; it lists the documents, as in'],
        ['', ' error: The configuration is empty.'],
        ['title:\nsources: [{file: a.md}]', '1:7: error: title has no value; write one, or remove the line.'],
        ['sources: a.md', '1:10: error: sources must be a list; write [{file: a.md}].'],
        ['sources:\n  - a.md', '2:5: error: Each of sources must be keys with values, as in "key: value"; write "file: a.md".'],
        [`${source}plugin: {version: 1.0}`, '3:19: error: plugin.version must be a string; put it in quotes: "1.0".'],
        ['sources: []', '1:10: error: sources must not be empty.'],
        ['sources:\n  - url: https://x.com', '2:5: error: A source needs either "file" or "glob".'],
        [`${source}    url: ftp://x.com`, '3:10: error: url cannot be "ftp://x.com"; it must begin with http:// or https://.'],
        [`${source}    from: markdwn`, '3:11: error: from cannot be "markdwn"; did you mean "markdown"?'],
        [`${source}common_synonyms: no`, '3:18: error: common_synonyms must be true or false.'],
        [`${source}title: 12`, '3:8: error: title must be a string; put it in quotes: "12".'],
        [`${source}answer: {thresholds: {answer: 2}}`, '3:31: error: answer.thresholds.answer must be a number from 0 to 1.'],
        [`${source}answer: {thresholds: {answer: 0.4, suggest: 0.6}}`, '3:45: error: answer.thresholds.suggest (0.6) is above answer.thresholds.answer (0.4); a suggestion must not need more than an answer.'],
        [`${source}live: faq`, '3:7: error: live must be true or false or keys with values, as in "key: value".'],
        [`${source}live: {keepers: nobody}`, '3:17: error: live.keepers cannot be "nobody"; it is one of named, everyone.'],
        [`${source}live: {channel: "~FAQ"}`, '3:17: error: live.channel cannot be "~FAQ"; it must be the name in the channel\'s address'],
        [`${source}allowed_schemes: [javascript]`, '3:19: error: Each of allowed_schemes cannot be "javascript"'],
        [`${source}aliases: {a: b}`, '3:14: error: aliases.a must be a list; write [b].'],
        [`${source}title: &t Help\nsynonyms: [*t]`, '4:12: error: "*t" stands for a value elsewhere'],
        ['sources: [', '1:11: error: This is not YAML:'],
        [`${source}title: a\ntitle: b`, '4:1: error: This is not YAML: this key is there twice.'],
    ])('%j is refused', (text, message) => {
        expect(complaint(text)).toContain(`faq.config.yaml:${message}`);
    });

    it('is refused with all its faults at once, in the order of its lines', () => {
        const text = 'titel: x\nsources:\n  - url: https://x.com\n  - file: a.md\n    from: markdwn\nlanguage: "?"\n';
        expect(() => parse(text)).toThrow(CompileError);
        try {
            parse(text);
        } catch (error) {
            expect((error as CompileError).diagnostics.map(({line}) => line)).toEqual([1, 3, 5, 6]);
        }
    });
});
