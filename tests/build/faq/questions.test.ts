// What counts as a question, and which sections it is in.

import {describe, expect, it} from '@jest/globals';

import fc from '../../properties';
import {compileText} from './support';

import {readOutline} from '../../../build/faq/document/outline';
import {prepareBlocks} from '../../../build/faq/document/prepare';
import {readQuestions} from '../../../build/faq/document/questions';
import {readsAsQuestion, toInlines} from '../../../build/faq/document/text';
import type {Block} from '../../../build/faq/pandoc/ast';

interface Tree {
    readonly title: string;
    readonly text: string;
    readonly children: readonly Tree[];
}

const title = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), {minLength: 1, maxLength: 4}).map((words) => words.join(' '));
const {forest} = fc.letrec<{tree: Tree; forest: Tree[]}>((tie) => ({
    tree: fc.record({title, text: title, children: fc.oneof({maxDepth: 4, withCrossShrink: true}, fc.constant([]), tie('forest'))}),
    forest: fc.array(tie('tree'), {minLength: 2, maxLength: 4}),
}));

function toBlocks(trees: readonly Tree[], level: number): Block[] {
    return trees.flatMap((tree): Block[] => [
        {t: 'Header', c: [level, ['', [], []], toInlines(tree.title)]},
        {t: 'Para', c: toInlines(tree.text)},
        ...toBlocks(tree.children, level + 1),
    ]);
}

/** What the rule says, written another way: each leaf. */
function expected(trees: readonly Tree[], section: readonly string[]): {question: string; section: readonly string[]}[] {
    return trees.flatMap((tree) => [
        ...(tree.children.length === 0 ? [{question: tree.title, section}] : []),
        ...expected(tree.children, [...section, tree.title]),
    ]);
}

function asks(trees: readonly Tree[]): boolean {
    return trees.some((tree) => readsAsQuestion(tree.title) || asks(tree.children));
}

function read(blocks: readonly Block[], metaTitle = '') {
    return readQuestions(readOutline(prepareBlocks(blocks, {classes: 'directives', readRole: (_role, text) => toInlines(text)})), metaTitle);
}

function heading(level: number, text: string): Block {
    return {t: 'Header', c: [level, ['', [], []], toInlines(text)]};
}

function paragraph(text: string): Block {
    return {t: 'Para', c: toInlines(text)};
}

describe('headings', () => {
    it('come back as the same sections and questions, whatever tree they make, where none asks', () => {
        fc.assert(fc.property(forest.filter((trees) => !asks(trees)), (trees) => {
            const found = read(toBlocks(trees, 1)).questions.map(({question, section}) => ({question, section}));
            expect(found).toEqual(expected(trees, []));
        }));
    });

    it('may skip levels', () => {
        const {questions} = read([heading(1, 'A'), heading(4, 'Why one?'), paragraph('x'), heading(2, 'Why two?'), paragraph('y'), heading(1, 'B'), paragraph('z')]);
        expect(questions.map(({question, section}) => [question, ...section])).toEqual([['Why one?', 'A'], ['Why two?', 'A'], ['B']]);
    });

    it('around everything are the title, which is no section', () => {
        const found = read([heading(1, 'Printing'), paragraph('Welcome.'), heading(2, 'Colours'), heading(3, 'Why grey?'), paragraph('x')]);
        expect(found.title).toBe('Printing');
        expect(found.questions.map(({section}) => section)).toEqual([['Colours']]);
    });

    it('without questions below them are one entry, in a document that asks', () => {
        const {questions} = read([
            heading(1, 'Help'), heading(2, 'How?'), paragraph('So.'), heading(3, 'On paper'), paragraph('Write.'),
            heading(2, 'Old lamps'), paragraph('We take them.'), heading(3, 'Size'), paragraph('Any.'),
        ]);
        expect(questions.map(({question, answer}) => [question, answer.length])).toEqual([['How?', 3], ['Old lamps', 3]]);
    });

    it.each(['It does not start', 'Error: E42', 'Printer is stuck', 'Das Licht geht nicht', 'Impossible de payer', '起動しない', '无法登录'])('is entries of their own for its deeper headings where one names a problem: %s', (problem) => {
        const {questions, introductions} = read([
            heading(1, 'Page'), heading(2, 'How?'), paragraph('So.'),
            heading(2, 'Troubleshooting'), paragraph('Look here first.'), heading(3, problem), paragraph('Restart it.'), heading(4, 'On boats'), paragraph('Twice.'),
        ]);
        expect(questions.map(({question, section, answer}) => [question, section, answer.length])).toEqual([['How?', [], 1], [problem, ['Troubleshooting'], 3]]);
        expect(introductions).toMatchObject([{section: ['Troubleshooting']}]);
    });

    it('with text of their own keep it as an entry where they ask, else as an introduction', () => {
        const {questions, introductions} = read([heading(1, 'Install'), paragraph('Intro.'), heading(2, 'How?'), paragraph('So.'), heading(3, 'And then?'), paragraph('Done.'), heading(1, 'Rest')]);
        expect(questions.map(({question}) => question)).toEqual(['How?', 'And then?', 'Rest']);
        expect(introductions).toEqual([{section: ['Install'], text: [paragraph('Intro.')]}]);
    });
});

describe('documents without question headings', () => {
    const strong = (text: string): Block => ({t: 'Para', c: [{t: 'Strong', c: toInlines(text)}]});

    it.each([
        ['Q: and A:', [paragraph('Q: Why?'), paragraph('A: So.'), paragraph('More.')]],
        ['bold lines with a question mark', [strong('Why?'), paragraph('So.'), paragraph('More.')]],
    ])('are read by %s', (_name, blocks) => {
        expect(read(blocks).questions).toMatchObject([{question: 'Why?', answer: [paragraph('So.'), paragraph('More.')]}]);
    });

    it('are read by definition lists', () => {
        const list: Block = {t: 'DefinitionList', c: [[toInlines('Break'), [[paragraph('At ten.')]]]]};
        expect(read([list]).questions).toMatchObject([{question: 'Break', answer: [paragraph('At ten.')]}]);
        expect(read([heading(1, 'Words'), list]).questions).toMatchObject([{question: 'Words'}]);
    });

    it('keep a bold statement in the answer', () => {
        expect(read([heading(1, 'Rules'), strong('Be quiet.'), paragraph('Always.')]).questions).toMatchObject([{question: 'Rules'}]);
    });
});

it.each([
    ['How do guests join', true],
    ['Guests?', true],
    ['¿Cómo', true],
    ['パスワードは？', true],
    ['هل هذا مجاني؟', true],
    ['Howitzers', false],
    ['Guest accounts', false],
])('%j reads as a question: %s', (text, asked) => {
    expect(readsAsQuestion(text)).toBe(asked);
});

it('keeps an id whose number is the question’s own, and none that only counts', async () => {
    const {entries} = await compileText('faq.md', '# FAQ\n\n## Does it comply with Section 508? {#section-508}\n\nYes.\n\n## Is it free? {#section-12}\n\nYes.\n');
    expect(entries.map(({entry: {id}}) => id)).toEqual(['section-508', 'is-it-free']);
});

it('takes terms that share a definition for ways to ask the same', async () => {
    const {entries, leftOut} = await compileText('faq.html', '<dl><dt>When does it leave?</dt><dt>What are the times?</dt><dd>Hourly.</dd><dt>Is it a<br>boat?</dt><dd>Yes.</dd></dl>');
    expect(entries.map(({entry: {question, aliases}}) => [question, aliases])).toEqual([['When does it leave?', ['What are the times?']], ['Is it a boat?', []]]);
    expect(leftOut).toEqual([]);
});

it('takes a heading that begins with a mark as a question, above other questions, too', async () => {
    const compiled = await compileText('a.md', '# Q: Nothing happens\n\nA: Press again.\n\n## Q: How do I make a line?\n\nA: With the pen.\n\n# Other\n\n## Q: May I share it?\n\nA: Yes.\n');
    expect(compiled.entries.map(({entry}) => [entry.question, entry.answer])).toEqual([
        ['Nothing happens', 'Press again.'], ['How do I make a line?', 'With the pen.'], ['May I share it?', 'Yes.']]);
});
