// Answers as Markdown: what a reader of the post sees is what the document said.

import {describe, expect, it} from '@jest/globals';
import {marked} from 'marked';

import {toInlines} from '../../../build/faq/document/text';
import {writeBlocks} from '../../../build/faq/markdown/blocks';
import type {Block, Inline} from '../../../build/faq/pandoc/ast';
import fc from '../../properties';

function write(...blocks: Block[]): string {
    return writeBlocks(blocks, {
        links: [],
        resolve: (url) => (url.startsWith('javascript:') ? null : url),
        picture: (address) => (address.startsWith('javascript:') ? null : {address, isShown: !address.includes('intranet')}),
    });
}

function paragraph(...c: Inline[]): Block {
    return {t: 'Para', c};
}

function str(c: string): Inline {
    return {t: 'Str', c};
}

// As Mattermost, which strikes out text between two tildes, not between single ones.
marked.use({tokenizer: {del: (source) => (source.startsWith('~~') ? false : undefined)}});

/** What a browser shows of Markdown. */
function visible(markdown: string): string {
    return marked.parse(markdown, {async: false}).replace(/<[^>]*>/g, '').
        replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&'})[name] ?? '').trim();
}

describe('plain text', () => {
    it('stays as it is, whatever marks it holds', () => {
        const word = fc.stringMatching(/^[a-z0-9*_~`#+\-.!<>&[\]()|]{1,8}$/).filter((text) => !(/^(?:www\.|<?[a-z0-9.]+@)|^=+$/).test(text));
        fc.assert(fc.property(fc.array(word, {minLength: 1, maxLength: 6}), (words) => {
            const text = words.join(' ');
            expect(visible(write(paragraph(...toInlines(text)))).replace(/\s+/g, ' ')).toBe(text);
        }), {numRuns: 500});
    });

    it.each([
        ['snake_case_name', 'snake_case_name'],
        ['C:\\temp\\x', 'C:\\temp\\x'],
        ['\\*', '\\\\\\*'],
        ['<script>', '&lt;script>'],
        ['&lt;', '&amp;lt;'],
        ['[x](y)', '\\[x\\](y)'],
        ['(~help-desk)', '(~help-desk)'],
        ['a~b ~/bin ~~', 'a\\~b \\~/bin \\~\\~'],
    ])('writes %j as %j', (text, markdown) => {
        expect(write(paragraph(str(text)))).toBe(markdown);
    });

    it.each(['# no heading', '- no item', '12. no item', '> no quote', '+ no item'])('does not begin a block with %j', (text) => {
        expect(visible(write(paragraph(...toInlines(text))))).toBe(text);
        expect(marked.parse(write(paragraph(...toInlines(text))), {async: false})).toMatch(/^<p>/);
    });
});

describe('inlines', () => {
    it.each<[string, Inline[], string]>([
        ['emphasis touches its text', [{t: 'Strong', c: [{t: 'Space'}, str('a'), {t: 'Space'}]}, str('b')], '**a** b'],
        ['code takes as many backticks as it needs', [{t: 'Code', c: [['', [], []], 'a``b']}], '```a``b```'],
        ['a link keeps its marks', [{t: 'Link', c: [['', [], []], [{t: 'Emph', c: [str('a')]}], ['https://x.com/a b', '']]}], '[*a*](https://x.com/a%20b)'],
        ['a bare address stays bare', [{t: 'Link', c: [['', [], []], [str('https://x.com/')], ['https://x.com/', '']]}], '<https://x.com/>'],
        ['an image is shown', [{t: 'Image', c: [['', [], []], [str('Map')], ['https://x.com/m.png', '']]}], '![Map](https://x.com/m.png)'],
        ['a forbidden link is its text', [{t: 'Link', c: [['', [], []], [str('go')], ['javascript:alert(1)', '']]}], 'go'],
        ['a footnote stands in parentheses', [str('a'), {t: 'Note', c: [paragraph(str('b'))]}], 'a (b)'],
        ['unbalanced parentheses are encoded', [{t: 'Link', c: [['', [], []], [str('a')], ['https://x.com/)', '']]}], '[a](https://x.com/%29)'],
    ])('%s', (_name, inlines, markdown) => {
        expect(write(paragraph(...inlines))).toBe(markdown);
    });
});

describe('blocks', () => {
    const item = (text: string, ...more: Block[]): Block[] => [{t: 'Plain', c: toInlines(text)}, ...more];

    it('nest lists under the text of their item', () => {
        const inner: Block = {t: 'BulletList', c: [item('b')]};
        expect(write({t: 'OrderedList', c: [[9, {t: 'LowerRoman'}, {t: 'Period'}], [item('a'), item('c', inner)]]})).toBe('9. a\n10. c\n    - b');
    });

    it('quote every line', () => {
        expect(write({t: 'BlockQuote', c: [paragraph(str('a')), {t: 'BulletList', c: [item('b')]}]})).toBe('> a\n>\n> - b');
    });

    it('fence code that holds a fence', () => {
        expect(write({t: 'CodeBlock', c: [['', ['md'], []], '```\nx\n```']})).toBe('````md\n```\nx\n```\n````');
    });

    it('leave out rules at the ends and raw blocks', () => {
        expect(write({t: 'HorizontalRule'}, paragraph(str('a')), {t: 'RawBlock', c: ['html', '<script>x</script>']}, {t: 'HorizontalRule'})).toBe('a');
    });
});
