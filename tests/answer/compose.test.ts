import {describe, expect, it} from '@jest/globals';

import {ANSWER_POST_TYPE} from '../../webapp/src/constants';
import {composeMessage, composeProps, escapeMarkdown, parseAnswerProps, splitMessage} from '../../webapp/src/answer/compose';
import type {FaqEntry} from '../../webapp/src/faq/entry';

const entry: FaqEntry = {
    id: 'push',
    question: 'Are push notifications free?',
    answer: 'Yes, with *your own* proxy.',
    section: ['Mobile'],
    aliases: [],
    sources: [{title: 'FAQ', url: 'https://x.org/faq#push'}, {title: 'Proxy (code)', url: 'https://x.org/a_(b)'}],
};

describe('the message of an answer', () => {
    it('holds question, answer and sources as Markdown', () => {
        expect(composeMessage(entry, 16383)).toBe([
            '#### Are push notifications free?',
            'Yes, with *your own* proxy.',
            '**Sources:** [FAQ](https://x.org/faq#push) · [Proxy (code)](https://x.org/a_%28b%29)',
        ].join('\n\n'));
    });

    it('has no line of sources if there are none', () => {
        expect(composeMessage({...entry, sources: []}, 16383)).toBe('#### Are push notifications free?\n\nYes, with *your own* proxy.');
    });

    it('shows a question with Markdown in it as it was written, on one line', () => {
        const message = composeMessage({...entry, question: 'Is *this*\n<b>bold</b> `code` :tada:?'}, 16383);
        expect(message.split('\n')[0]).toBe('#### Is \\*this\\* <b\\>bold</b\\> \\`code\\` :tada:?');
    });

    it('mentions nobody, whichever part has the mention', () => {
        const message = composeMessage({
            ...entry,
            question: 'Who is @channel?',
            answer: 'Ask @all or @jane.',
            sources: [{title: '@here', url: 'https://x.org/@here'}],
        }, 16383);
        expect(message).not.toMatch(/@(channel|all|jane|here)/);
        expect(message).toContain('](https://x.org/%40here)');
    });

    it('cuts a long answer after a paragraph, with a link to read on', () => {
        const answer = ['First. '.repeat(20).trim(), 'Second. '.repeat(20).trim(), 'Third.'].join('\n\n');
        const message = composeMessage({...entry, answer}, 250);
        expect(message.length).toBeLessThanOrEqual(250);
        expect(message).toBe(`#### Are push notifications free?\n\n${'First. '.repeat(20).trim()}\n\n… [Read on](https://x.org/faq#push)`);
    });

    it('cuts a single long paragraph after a word', () => {
        const message = composeMessage({...entry, answer: 'word '.repeat(400)}, 300);
        expect(message.length).toBeLessThanOrEqual(300);
        expect(message).toMatch(/word word\n\n… \[Read on\]/);
    });

    it('never cuts a code block in two', () => {
        const answer = `Do this:\n\n\`\`\`\none\n\n${'two\n'.repeat(60)}\`\`\``;
        const message = composeMessage({...entry, answer}, 200);
        expect(message).not.toContain('```');
        expect(message).toContain('Do this:\n\n… [Read on]');
    });
});

describe('a message with a length limit', () => {
    const paragraphs = (count: number): string => Array.from({length: count}, (_, at) => `Paragraph ${at} of some words.`).join('\n\n');

    it('is complete if it fits, to the last character', () => {
        const whole = composeMessage(entry, 16383);
        expect(composeMessage(entry, whole.length)).toBe(whole);
        expect(composeMessage(entry, whole.length - 1)).toContain('[Read on]');
    });

    it('keeps every paragraph that fits, and never exceeds the limit', () => {
        const answer = paragraphs(12);
        const beginnings = Array.from({length: 12}, (_, at) => `#### Are push notifications free?\n\n${paragraphs(at + 1)}\n\n… [Read on](https://x.org/faq#push)`);
        for (let limit = beginnings[0]!.length; limit < beginnings[6]!.length; limit++) {
            expect(composeMessage({...entry, answer}, limit)).toBe(beginnings.findLast(({length}) => length <= limit));
        }
    });

    it.each([0, 1, 10, 40, 60, 70, 80, 100])('of %d characters is no longer', (limit) => {
        expect(composeMessage({...entry, answer: `${'@all '.repeat(100)}\n\n${paragraphs(3)}`}, limit).length).toBeLessThanOrEqual(limit);
    });

    it('counts the characters that disarming adds', () => {
        const answer = '@all '.repeat(60).trim();
        const message = composeMessage({...entry, answer}, 200);
        expect(message.length).toBeLessThanOrEqual(200);
        expect(message.length).toBeGreaterThan(180);
        expect(message).toMatch(/@\u200Ball\n\n… \[Read on\]/);
    });

    it('ends in dots if there is no source to link to', () => {
        expect(composeMessage({...entry, sources: [], answer: paragraphs(9)}, 100)).toMatch(/words\.\n\n…$/);
    });

    it('cuts a paragraph with many spaces after its last whole word', () => {
        expect(composeMessage({...entry, sources: [], answer: `word   ${'x'.repeat(200)}`}, 100)).toBe('#### Are push notifications free?\n\nword\n\n…');
    });

    it('never cuts a block of code in two, whatever fences it', () => {
        for (const [open, close] of [['```', '```'], ['~~~', '~~~'], ['  ```', '  ```'], ['> ```', '> ```'], ['````', '````']] as const) {
            const answer = `First.\n\n${open}\none\n\ntwo\n${close}\n\nLast one.`;
            const whole = composeMessage({...entry, answer}, 16383).length;
            for (let limit = 75; limit < whole; limit += 4) {
                const message = composeMessage({...entry, answer}, limit);
                expect(message.split(open.trim()).length % 2).toBe(1);
            }
        }
    });

    it('may be cut between blocks that are not fences', () => {
        const answer = `Say \`x\` and ~ here.\n\nA \`\`\` inside a line.\n\n${'Third paragraph. '.repeat(20)}`;
        expect(composeMessage({...entry, answer}, 160)).toContain('A ``` inside a line.\n\n… [Read on]');
    });
});

describe('a very long question', () => {
    it('is shortened in the heading', () => {
        const heading = (length: number): string => composeMessage({...entry, question: 'x'.repeat(length)}, 16383).split('\n')[0]!;
        expect(heading(500)).toBe(`#### ${'x'.repeat(500)}`);
        expect(heading(501)).toBe(`#### ${'x'.repeat(500)}…`);
    });
});

describe('the title of a source', () => {
    it('has no square brackets, which a link’s text cannot have', () => {
        expect(composeMessage({...entry, sources: [{title: 'a [b] [c]', url: 'https://x.org'}]}, 16383)).toContain('[a (b) (c)](https://x.org)');
    });
});

describe('plain text as Markdown', () => {
    it.each([
        ['  a \n\n b\t', 'a b'],
        ['R&D and &copy; &#64;', 'R&\u200BD and &\u200Bcopy; &\\#64;'],
        ['this & that', 'this & that'],
        ['at 10:30: go :white_check_mark: _now_', 'at 10:30: go :white_check_mark: \\_now\\_'],
        ['a: b', 'a: b'],
        ['$x$ ~y~ [z] !', '\\$x\\$ \\~y\\~ \\[z\\] \\!'],
    ])('%j is written %j', (text, markdown) => {
        expect(escapeMarkdown(text)).toBe(markdown);
    });

    it('escapes line breaks and pipes', () => {
        expect(escapeMarkdown('a\n# b | c')).toBe('a \\# b \\| c');
    });
});

describe('the parts of a message', () => {
    const SOURCES = '**Sources:** [A](https://a.example) · [B](https://b.example)';

    it.each([
        ['question, answer and sources', `#### How do I?\n\nSo.\n\nOr so.\n\n${SOURCES}`, {title: 'How do I?', body: 'So.\n\nOr so.', sources: SOURCES}],
        ['a heading of another level, with more space', '#    How do I?\n\n\n    code\n', {title: 'How do I?', body: '    code', sources: ''}],
        ['no heading', 'So.', {title: '', body: 'So.', sources: ''}],
        ['seven signs, which are no heading', '####### So.\n\nOr so.', {title: '', body: '####### So.\n\nOr so.', sources: ''}],
        ['a heading without text', '####  \n\nSo.', {title: '', body: '####  \n\nSo.', sources: ''}],
        ['a heading after the beginning', 'So.\n# How do I?\n\nOr so.', {title: '', body: 'So.\n# How do I?\n\nOr so.', sources: ''}],
        ['sources that are not at the end', `#### How do I?\n\nSo.\n\n${SOURCES}\n\nOr so.`, {title: 'How do I?', body: `So.\n\n${SOURCES}\n\nOr so.`, sources: ''}],
        ['an answer that looks like sources', `#### How do I?\n\n${SOURCES}`, {title: 'How do I?', body: SOURCES, sources: ''}],
    ])('are found with %s', (_, message, parts) => {
        expect(splitMessage(message)).toEqual(parts);
    });
});

describe('the props of an answer', () => {
    it('belong to a post type that plugins may render', () => {
        expect(ANSWER_POST_TYPE).toMatch(/^custom_/);
    });

    it.each([
        ['x'.repeat(200), true], ['x'.repeat(201), false], ['über-uns_2', true], ['a b', false], ['a/b', false], ['a\n', false],
    ])('with the id %j are believed: %j', (id, isFine) => {
        expect(parseAnswerProps({faq_bot: {v: 1, id, section: []}})).toEqual(isFine ? {id} : null);
    });

    it.each([
        ['en', true], ['zh-Hant-TW', true], ['x', false], ['', false], ['a'.repeat(35), true], ['a'.repeat(36), false], ['en ', false], [' en', false], [77, false],
    ])('with the language %j keep it: %j', (lang, isFine) => {
        expect(parseAnswerProps({faq_bot: {v: 1, id: 'x', section: [], lang}})).toEqual({id: 'x', ...(isFine && {lang})});
    });

    it('can be parsed again', () => {
        expect(parseAnswerProps({faq_bot: composeProps(entry)})).toEqual({id: 'push'});
        expect(composeProps(entry)).toStrictEqual({v: 1, id: 'push'});
    });

    it.each([
        undefined, null, 7, {}, {faq_bot: null}, {faq_bot: 'x'}, {faq_bot: {v: 2, id: 'push'}}, {faq_bot: {v: 1, id: ''}},
        {faq_bot: {v: 1, id: '../x'}}, {faq_bot: {v: 1, id: {}}}, {faq_bot: {v: 1, id: 7}}, {__proto__: {faq_bot: {v: 1, id: 'push'}}},
    ])('%j is refused', (props) => {
        expect(parseAnswerProps(props)).toBeNull();
    });

    it('have the answer’s language if it is known and valid', () => {
        expect(parseAnswerProps({faq_bot: composeProps({...entry, lang: 'pt-BR'})})).toEqual({id: 'push', lang: 'pt-BR'});
        expect(parseAnswerProps({faq_bot: {...composeProps(entry), lang: '" onclick="'}})).toEqual({id: 'push'});
    });
});
