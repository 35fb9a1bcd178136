import {describe, expect, it} from '@jest/globals';

import {parsePost} from '../../webapp/src/live/parse_post';
import type {EntryText} from '../../webapp/src/live/types';
import {post} from './support';

function parse(message: string): EntryText | string {
    const parsed = parsePost(post('named', message));
    return parsed.kind === 'entry' ? parsed.text : parsed.reason;
}

const PLAIN: EntryText = {question: 'How do I reset my password?', answer: 'Ask the help desk.', aliases: [], section: [], links: [], sources: []};

describe('a message as an entry', () => {
    it.each([
        ['a heading', '#### How do I reset my password?\n\nAsk the help desk.'],
        ['a heading that is closed', '## How do I reset my password? ##\nAsk the help desk.'],
        ['a bold line', '**How do I reset my password?**\nAsk the help desk.'],
        ['an underlined line', 'How do I reset my password?\n===\nAsk the help desk.'],
        ['a line that ends in a question mark', 'How do I reset my password?\nAsk the help desk.'],
        ['emphasis and code', '_How do I reset my `password`?_\n\nAsk the help desk.'],
        ['blank lines before it, and Windows line ends', '\r\n\r\nHow do I reset my password?\r\nAsk the help desk.\r\n'],
    ])('takes %s for the question', (_, message) => {
        expect(parse(message)).toEqual(PLAIN);
    });

    it.each([
        ['パスワードを忘れたらどうすればいいですか？\n管理者に聞いてください。', 'パスワードを忘れたらどうすればいいですか？'],
        ['كيف أعيد تعيين كلمة المرور؟\nاسأل مكتب المساعدة.', 'كيف أعيد تعيين كلمة المرور؟'],
        ['Πώς αλλάζω τον κωδικό μου;\nΡωτήστε μας.', 'Πώς αλλάζω τον κωδικό μου;'],
        ['¿Cómo cambio mi contraseña?\nPregunta.', '¿Cómo cambio mi contraseña?'],
        ['He asked: "where is it?"\nHere.', 'He asked: "where is it?"'],
        ['Ինչպե՞ս փոխեմ գաղտնաբառը\nՀարցրեք մեզ։', 'Ինչպե՞ս փոխեմ գաղտնաբառը'],
        ['How do I reset it?! 🔑\uFE0F\u200F\nAsk.', 'How do I reset it?! 🔑\uFE0F\u200F'],
        ['### VPN access\nUse the portal.', 'VPN access'],
        ['## What is C#\nA language.', 'What is C#'],
    ])('reads %j in any script', (message, question) => {
        expect(parse(message)).toMatchObject({question});
    });

    it.each([
        ['', 'empty'],
        [' \n\n', 'empty'],
        ['How do I reset my password?', 'no_answer'],
        ['How do I reset my password?\n\nAlso asked: forgot password\n#it', 'no_answer'],
        ['Good morning; lunch is at twelve.\nSee you there.', 'no_question'],
        ['???\nWhat was that?', 'no_question'],
        ['####\nText', 'no_question'],
    ])('says why %j is none', (message, reason) => {
        expect(parse(message)).toBe(reason);
    });

    it.each([
        ['the system', {type: 'system_join_channel'}],
        ['another plugin', {type: 'custom_poll'}],
        ['a webhook, whose author is whoever made the webhook', {isIntegration: true}],
    ])('does not read posts of %s', (_, rest) => {
        expect(parsePost(post('creator', 'Is this one?\nYes.', rest))).toEqual({kind: 'none', reason: 'foreign'});
    });
});

describe('the lines at the end of a message', () => {
    it.each([
        ['Also asked: forgot password · cannot log in'],
        ['**Also asked:** forgot password · cannot log in'],
        ['Auch gefragt: forgot password · cannot log in'],
        ['Aussi demandé : forgot password • cannot log in'],
        ['aussi demande: forgot password | cannot log in'],
        ['También se pregunta: forgot password · cannot log in'],
        ['別の聞き方：forgot password · cannot log in'],
        ['_Também perguntado:_ forgot password · cannot log in'],
        ['Also asked:\n- forgot password\n- cannot log in'],
        ['Also asked:\nforgot password\ncannot log in'],
    ])('are other ways to ask: %j', (line) => {
        expect(parse(`How do I reset my password?\nAsk the help desk.\n\n${line}`)).toEqual({...PLAIN, aliases: ['forgot password', 'cannot log in']});
    });

    it('are sections, a source and other ways to ask in any order', () => {
        const footer = ['Also asked: forgot password', '#IT #Sign_in_and_out', 'Source: [Handbook](https://wiki.example.com/handbook) · https://example.com/a_(b).'];
        for (const order of [[0, 1, 2], [2, 1, 0], [1, 0, 2]]) {
            expect(parse(`How do I reset my password?\nAsk the help desk.\n\n${order.map((at) => footer[at]).join('\n')}`)).toEqual({
                ...PLAIN,
                aliases: ['forgot password'],
                section: ['IT', 'Sign in and out'],
                sources: [{title: 'Handbook', url: 'https://wiki.example.com/handbook'}, {title: 'example.com/a_(b)', url: 'https://example.com/a_(b)'}],
            });
        }
    });

    it('stay in the answer where they say something else', () => {
        const answer = 'Take one:\n- a\n- b\n\nNote: ask first. #42 is taken, #it too.';
        expect(parse(`Which rooms are free?\n${answer}`)).toEqual({...PLAIN, question: 'Which rooms are free?', answer});
    });

    it('are not read out of code', () => {
        expect(parse('How do I write an entry?\n```\nAlso asked: x\n```')).toMatchObject({answer: '```\nAlso asked: x\n```', aliases: []});
    });

    it('link to web pages only', () => {
        expect(parse('Is this safe?\nYes.\nSource: [a](javascript:alert(1)) · [b](data:text/html,x) · https://')).toMatchObject({sources: []});
    });

    it('are read in time however hostile they are', () => {
        for (const part of ['* Also asked:\n', '#a ', ' ', '_', '\n', '`', '[', '# ', '?)', 'Source: ', ':', '\t*']) {
            const many = part.repeat(16_000 / part.length);
            for (const message of [many, `Is this quick?\n${many}x`, `Is this quick?\nYes\n${many}`, `${many}?\nx`]) {
                expect(parse(message)).toBeDefined();
            }
        }
    });
});
