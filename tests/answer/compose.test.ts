import {describe, expect, it} from '@jest/globals';

import {composeMessage, composeProps, escapeMarkdown, parseAnswerProps} from '../../webapp/src/answer/compose';
import type {FaqEntry} from '../../webapp/src/faq/entry';

const labels = {sources: 'Sources', readOn: 'Read on'};
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
        expect(composeMessage(entry, 16383, labels)).toBe([
            '#### Are push notifications free?',
            'Yes, with *your own* proxy.',
            '**Sources:** [FAQ](https://x.org/faq#push) · [Proxy (code)](https://x.org/a_%28b%29)',
        ].join('\n\n'));
    });

    it('has no line of sources where there are none', () => {
        expect(composeMessage({...entry, sources: []}, 16383, labels)).toBe('#### Are push notifications free?\n\nYes, with *your own* proxy.');
    });

    it('shows a question with Markdown in it as it was written, on one line', () => {
        const message = composeMessage({...entry, question: 'Is *this*\n<b>bold</b> `code` :tada:?'}, 16383, labels);
        expect(message.split('\n')[0]).toBe('#### Is \\*this\\* <b\\>bold</b\\> \\`code\\` :\u200Btada:?');
    });

    it('mentions nobody, whichever part asks for it', () => {
        const message = composeMessage({
            ...entry,
            question: 'Who is @channel?',
            answer: 'Ask @all or @jane.',
            sources: [{title: '@here', url: 'https://x.org/@here'}],
        }, 16383, labels);
        expect(message).not.toMatch(/@(channel|all|jane|here)/);
        expect(message).toContain('](https://x.org/%40here)');
    });

    it('ends a long answer at a paragraph, with a link to read on', () => {
        const answer = ['First. '.repeat(20).trim(), 'Second. '.repeat(20).trim(), 'Third.'].join('\n\n');
        const message = composeMessage({...entry, answer}, 250, labels);
        expect(message.length).toBeLessThanOrEqual(250);
        expect(message).toBe(`#### Are push notifications free?\n\n${'First. '.repeat(20).trim()}\n\n… [Read on](https://x.org/faq#push)`);
    });

    it('ends a single long paragraph at a word', () => {
        const message = composeMessage({...entry, answer: 'word '.repeat(400)}, 300, labels);
        expect(message.length).toBeLessThanOrEqual(300);
        expect(message).toMatch(/word word\n\n… \[Read on\]/);
    });

    it('never cuts a code block in two', () => {
        const answer = `Do this:\n\n\`\`\`\none\n\n${'two\n'.repeat(60)}\`\`\``;
        const message = composeMessage({...entry, answer}, 200, labels);
        expect(message).not.toContain('```');
        expect(message).toContain('Do this:\n\n… [Read on]');
    });
});

describe('plain text as Markdown', () => {
    it('keeps line breaks and pipes from making structure', () => {
        expect(escapeMarkdown('a\n# b | c')).toBe('a \\# b \\| c');
    });
});

describe('the props of an answer', () => {
    it('come back as they were composed', () => {
        expect(parseAnswerProps({faq_bot: composeProps(entry)})).toEqual({id: 'push', section: ['Mobile']});
    });

    it.each([
        undefined, null, 7, {}, {faq_bot: null}, {faq_bot: 'x'}, {faq_bot: {v: 2, id: 'push'}}, {faq_bot: {v: 1, id: ''}},
        {faq_bot: {v: 1, id: '../x'}}, {faq_bot: {v: 1, id: {}}}, {__proto__: {faq_bot: {v: 1, id: 'push'}}},
    ])('%j is refused', (props) => {
        expect(parseAnswerProps(props)).toBeNull();
    });

    it('carry the answer’s language where it is known, and nothing that is no language', () => {
        expect(parseAnswerProps({faq_bot: composeProps({...entry, lang: 'pt-BR'})})).toEqual({id: 'push', section: ['Mobile'], lang: 'pt-BR'});
        expect(parseAnswerProps({faq_bot: {...composeProps(entry), lang: '" onclick="'}})).toEqual({id: 'push', section: ['Mobile']});
    });

    it('with nonsense for a section lose the section alone', () => {
        expect(parseAnswerProps({faq_bot: {v: 1, id: 'push', section: ['A', 7, {}]}})).toEqual({id: 'push', section: ['A']});
    });
});
