// FAQs and questions that nobody would write: each question to each FAQ gets a reply, within the time that one test may take.

import {describe, expect, it} from '@jest/globals';

import {createFaq} from '../../webapp/src/answer/faq';
import type {FaqEntry} from '../../webapp/src/faq/entry';
import {entry, open, source} from './support';

const PASSWORD = entry('password', 'How do I reset my password?', 'In the settings.');

const many = (count: number, question: (at: number) => string, answer = 'So.'): FaqEntry[] => Array.from({length: count}, (_, at) => entry(`e${at}`, question(at), answer));

/** FAQs with the language they are in; all but one hold an entry `password` that is about one. */
const FAQS: Readonly<Record<string, readonly [FaqEntry[], string]>> = {
    'one entry': [[PASSWORD], 'en'],
    '5,000 alike entries': [[PASSWORD, ...many(5000, (at) => `How do I set up printer ${at % 7} of the floor?`)], 'en'],
    'empty answers': [[{...PASSWORD, answer: ''}, ...many(20, (at) => `Where is room ${at}?`, '')], 'en'],
    'no function word of its language': [[entry('password', 'reset password'), ...many(20, (at) => `device${at} printer toner`)], 'en'],
    'a language without function words': [[PASSWORD, ...many(20, (at) => `How do I find my way to room ${at}?`)], 'eo'],
    'codes alone': [[entry('password', '0x80070035'), ...many(300, (at) => `0x8007${(at + 4096).toString(16)}`)], 'en'],
};

const TRACE = `java.lang.NullPointerException: Cannot invoke "User.getName()"\n${Array.from({length: 200}, (_, at) => `    at com.example.app.module${at}.Service$Inner.call(Service.java:${at})`).join('\n')}`;
const CONTEXT = 'I have been working from home since Monday and the kitchen is being painted. '.repeat(210);
const MAIL = `From: Ann <ann@example.com>\nTo: desk@example.com\nSubject: Re: AW: Question\n\nHello everybody,\n\nI hope that this finds you well. ${'The weather is fine here. '.repeat(40)}\n\nHow do I reset my password?\n\nMany thanks and best regards\nAnn\n\n-- \nAnn Example | Example Ltd. | 1 Example Street\n> On Monday, Bob wrote:\n${'> this and that was said before\n'.repeat(30)}`;

const QUESTIONS: Readonly<Record<string, string>> = {
    'one letter': 'a',
    'one number': '7',
    'only function words': 'how do I do it when it is on the',
    '16,000 characters before the question': `${CONTEXT}How do I reset my password?`,
    'a stack trace': TRACE,
    'a whole mail': MAIL,
};

describe.each(Object.entries(FAQS))('an FAQ of %s', (name, [entries, language]) => {
    it('replies to every question, answers none that asks nothing, and finds what a mail or a long text asks', async () => {
        const {ask} = createFaq(await open(source(entries, {language})));
        for (const [kind, question] of Object.entries(QUESTIONS)) {
            const {verdict, confidence, results} = ask(question);
            const asks = question.includes('reset my password');
            expect([kind, results.length <= 10, confidence >= 0 && confidence <= 1]).toEqual([kind, true, true]);
            results.forEach(({matched, questionRanges, snippet}) => expect([matched, questionRanges, snippet]).toBeDefined());
            expect([kind, verdict === 'answer' && !asks]).toEqual([kind, false]);
            if (asks && name !== 'codes alone') {
                expect([kind, verdict === 'none', results[0]?.id]).toEqual([kind, false, 'password']);
            }
        }
    });
});

it('a question takes no longer the longer the text around it is', async () => {
    const {ask} = createFaq(await open(source([PASSWORD, ...many(20, (at) => `Where is room ${at}?`)])));
    const found = (times: number): unknown => ask(`${CONTEXT.repeat(times)}How do I reset my password?`).results.map(({id, score}) => [id, score]);
    expect(found(50)).toEqual(found(2));
});
