// The commands as they are typed: what they print, what they write, how they end.

import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {beforeAll, describe, expect, it, jest} from '@jest/globals';

import {runCli} from '../../../build/faq/command_line';
import {compileSources, createTestTerminal, makeFolder} from './support';

jest.setTimeout(60_000);

const FAQ = [
    '# Accounts', '',
    '## How do I reset my password? {#reset}', '', 'Press **reset**, then read the [rules](https://example.com/rules).', '',
    '## How do guests join a team?', '', 'An administrator invites them by mail.', '',
    '# Money', '',
    '## When is my card charged?', '', 'On the first day of the month.', '',
].join('\n');

/** Runs a command in `folder`. */
async function run(folder: string, args: readonly string[], input: readonly string[] = []) {
    const terminal = createTestTerminal(folder, input);
    const code = await runCli(args, terminal);
    return {code, out: terminal.written.join('\n'), errors: terminal.complaints.join('\n')};
}

describe('an FAQ in a folder', () => {
    const folder = makeFolder();
    const config = path.join(folder, 'faq.config.yaml');
    const good = 'sources:\n  - file: faq.md\n    url: https://example.com/faq\naliases:\n  reset: [forgot my passphrase]\n';
    const build = ['build', '--config', 'faq.config.yaml', '--out', 'out/faq.index'];
    const index = path.join(folder, 'out/faq.index');

    beforeAll(async () => {
        writeFileSync(path.join(folder, 'faq.md'), FAQ);
        writeFileSync(config, good);
        expect(await run(folder, build)).toMatchObject({code: 0, errors: '', out: expect.stringMatching(/^3 entries in 2 sections, [\d,]+ bytes in out\/faq\.index/)});
    });

    it('builds to the same bytes every time', async () => {
        const before = readFileSync(index);
        await run(folder, build);
        expect(readFileSync(index).equals(before)).toBe(true);
    });

    it('answers one question for a person', async () => {
        const {code, out} = await run(folder, ['ask', 'reset', 'password', '--index', 'out/faq.index']);
        expect(code).toBe(0);
        expect(out).toMatch(/^answer, confidence [01]\.\d\d: reset password\n/);
        expect(out).toContain('Press **reset**');
        expect(out).toContain('https://example.com/faq#reset');
    });

    it('answers one a line for a program, and finds by aliases', async () => {
        const {out} = await run(folder, ['ask', '--index', 'out/faq.index', '--json', '--stdin', '--limit', '1'], ['when is the card charged', 'forgot my passphrase', '']);
        const [card, forgot, empty] = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
        expect(Object.keys(card ?? {})).toEqual(['query', 'verdict', 'confidence', 'results']);
        expect(card).toMatchObject({query: 'when is the card charged', results: [{question: 'When is my card charged?', section: ['Money'], sources: [{url: 'https://example.com/faq#when-is-my-card-charged'}]}]});
        expect(Object.keys((card?.results as object[])[0] ?? {})).toEqual(['id', 'question', 'section', 'score', 'answer', 'sources']);
        expect(card).toMatchObject({results: [{answer: 'On the first day of the month.'}]});
        expect(forgot).toMatchObject({results: [{id: 'reset'}]});
        expect(empty).toMatchObject({query: '', verdict: 'none', results: []});
    });

    it.each([
        ['a key that is not known', `${good}titel: x\n`, /^faq\.config\.yaml:6:1: error: There is no key "titel" here; did you mean "title"\? \[config\]$/],
        ['a source that is not there', good.replace('faq.md', 'fqa.md'), /^fqa\.md: error: Cannot read this file: there is no such file\. \[unreadable\]$/],
        ['a glob without files', 'sources:\n  - glob: x/*.md\n', /^faq\.config\.yaml:2:5: error: The folder of/],
    ])('keeps its good index when the configuration has %s', async (_name, text, message) => {
        const before = readFileSync(index);
        writeFileSync(config, text);
        const {code, errors} = await run(folder, build);
        writeFileSync(config, good);
        expect(code).toBe(1);
        expect(errors).toMatch(message);
        expect(readFileSync(index).equals(before)).toBe(true);
    });

    it('gets proposals for questions without an answer, the most frequent first', async () => {
        writeFileSync(path.join(folder, 'asked.txt'), 'where is the printer\nWhere is the printer?\nthe printer, where is it\nreset password\ncanteen menu today\n');
        const {out} = await run(folder, ['suggest', 'asked.txt', '--index', 'out/faq.index', '--json']);
        expect(JSON.parse(out)).toMatchObject([{count: 3, questions: [{text: 'where is the printer', count: 2}, {text: 'the printer, where is it', count: 1}]}, {count: 1}]);
        expect((await run(folder, ['suggest', 'asked.txt', '--index', 'out/faq.index'])).out).toContain('  - question: "where is the printer"  # 3 times in all\n    answer: ""\n    aliases:\n      - "the printer, where is it"  # once');
    });

    it.each([
        ['the index', 'taken.index'],
        ['its folder', 'faq.md/x.index'],
    ])('says that it cannot write %s, and leaves nothing behind', async (_name, out) => {
        mkdirSync(path.join(folder, 'taken.index'), {recursive: true});
        const before = readdirSync(folder).sort();
        const {code, errors} = await run(folder, ['build', '--source', 'faq.md', '--out', out]);
        expect(code).toBe(1);
        expect(errors).toMatch(/: error: The index cannot be written: .+ \[unwritable\]$/);
        expect(readdirSync(folder).sort()).toEqual(before);
    });

    it.each([
        [['check', '--config', '.'], 'error: This configuration cannot be read: it is a folder. [config]'],
        [['ask', 'hi', '--limit', '-1'], 'faq: --limit needs a value; one that begins with a dash is written --limit=-1.'],
        [['check', '--source'], 'faq: --source needs a value.'],
        [['suggest', 'menu.pdf', '--index', 'out/faq.index'], 'menu.pdf: error: This is no file of questions: write them down as text, one a line. [unreadable]'],
    ])('says what is wrong with %j, in words of its own', async (args, message) => {
        writeFileSync(path.join(folder, 'menu.pdf'), '%PDF-1.7\nWhere is it open?\n');
        const {out, errors} = await run(folder, args);
        expect(out + errors).toContain(message);
    });

    it('writes no index where sources have errors', async () => {
        const {code} = await run(folder, ['build', '--source', 'none.md', '--out', 'new.index']);
        expect(code).toBe(1);
        expect(existsSync(path.join(folder, 'new.index'))).toBe(false);
    });
});

describe('several documents', () => {
    it('link to each other by :doc: and :ref:, and keep their titles as sections', async () => {
        const folder = makeFolder();
        mkdirSync(path.join(folder, 'docs/admin'), {recursive: true});
        writeFileSync(path.join(folder, 'docs/user.rst'), 'User questions\n==============\n\nHow?\n----\n\nSee :doc:`admin/rules`, :ref:`length` and :ref:`unknown-label`.\n');
        writeFileSync(path.join(folder, 'docs/admin/rules.rst'), 'The rules\n=========\n\n.. _length:\n\nHow long?\n---------\n\nTwelve, see :doc:`/user`.\n');
        writeFileSync(path.join(folder, 'c.yaml'), 'sources:\n  - glob: docs/**/*.rst\n    url: https://example.com/\n    docs_base_url: https://example.com/\n');
        await run(folder, ['build', '--config', 'c.yaml', '--out', 'x.index']);
        const rules = await run(folder, ['ask', 'how long', '--index', 'x.index', '--json']);
        expect(rules.out).toContain('Twelve, see [User questions](https://example.com/user.html).');
        expect(rules.out).toContain('"section":["The rules"]');
        const user = await run(folder, ['ask', 'user how', '--index', 'x.index', '--json']);
        expect(user.out).toContain('See [The rules](https://example.com/admin/rules.html), [How long?](https://example.com/admin/rules.html#length) and [unknown label](https://example.com/search.html?q=unknown%20label).');
        expect(user.out).toContain('"sources":[{"title":"User questions","url":"https://example.com/user.html#how"}]');
    });
});

it('includes what a reStructuredText source includes', async () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, 'a.rst'), 'Why?\n====\n\nBecause\n\n  .. include:: b.txt\n');
    writeFileSync(path.join(folder, 'b.txt'), 'of *this*.\n\n.. include:: a.rst\n');
    const {entries, diagnostics} = await compileSources(folder, [{file: 'a.rst'}]);
    expect(entries[0]?.entry.answer).toMatch(/^Because\n\n> of \*this\*\.\n/);
    expect(diagnostics).toContainEqual(expect.objectContaining({code: 'not-included', message: expect.stringContaining('Files include each other too often.')}));
});

describe('a wrong command line', () => {
    it.each([
        [['biuld'], 'There is no command "biuld"; did you mean "build"?'],
        [['build', '--sorce', 'x'], 'There is no option --sorce here; did you mean --source?'],
        [['build', '--source', 'x', '--config', 'y'], 'Give either --config or --source, not both.'],
        [['build', '--source', 'x', '--from', 'markdwn'], 'There is no format "markdwn"; did you mean "markdown"?'],
        [['build', '--from', 'rst'], '--from, --url and --language go with --source'],
        [['ask'], 'What is the question?'],
        [['ask', 'x', '--stdin'], 'Give either a question or --stdin, not both.'],
        [['ask', 'x', '--limit', '0'], '--limit takes a number from 1 to 9999.'],
        [['suggest'], 'Name one file of questions'],
        [['check', '--json', '--annotations', 'github'], '--annotations with --json needs --out FILE'],
        [['eval'], '--data FILE is needed.'],
        [['eval', 'data.json'], '"data.json" is one argument too many.'],
        [['eval', '--data', 'x', '--wurst', '1'], 'There is no option --wurst here; did you mean --worst?'],
        [['eval', '--data', 'x', '--worst', 'many'], '--worst takes a number.'],
        [['calibrate'], '--data FILE is needed.'],
        [['calibrate', '--dta', 'x'], 'There is no option --dta here; did you mean --data?'],
    ])('%j ends with code 2 and says why', async (args, message) => {
        const {code, errors} = await run(makeFolder(), args);
        expect(code).toBe(2);
        expect(errors).toContain(`faq: ${message}`);
    });

    it('is answered with a list of every command', async () => {
        const {code, out} = await run(makeFolder(), ['help']);
        expect(code).toBe(0);
        expect(out.match(/^ {2}[a-z]+/gm)?.map((name) => name.trim())).toEqual(['init', 'check', 'preview', 'build', 'ask', 'eval', 'suggest', 'pull', 'dist', 'deploy', 'calibrate']);
    });

    it('is answered with the help of one command', async () => {
        for (const args of [['dist', '--help'], ['help', 'dist'], ['dist', '-h']]) {
            const {code, out} = await run(makeFolder(), args);
            expect(out).toMatch(/^Usage: npm run -s faq -- dist \[--config FILE\] \[--out FOLDER\]\n\nMakes the bundle/);
            expect(code).toBe(0);
        }
        expect((await run(makeFolder(), ['--version'])).out).toMatch(/^\d+\.\d+\.\d+$/);
    });

    it('names an index that is not there, or is not one', async () => {
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'bad.index'), 'this is no index at all');
        expect(await run(folder, ['ask', 'x', '--index', 'none.index'])).toMatchObject({code: 1, errors: expect.stringMatching(/none\.index: error: There is no index here.*\[no-index\]$/)});
        expect(await run(folder, ['ask', 'x', '--index', 'bad.index'])).toMatchObject({code: 1, errors: expect.stringMatching(/bad\.index: error: This index cannot be read.*\[bad-index\]$/)});
    });
});
