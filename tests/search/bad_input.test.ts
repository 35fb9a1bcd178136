// FAQs and questions that nobody would write: each question to each FAQ gets a reply, within the time that one test may take.

import {describe, expect, it} from '@jest/globals';

import {BAD_FAQS, BAD_QUESTIONS, CONTEXT} from '../../build/bench/bad_input';
import {createFaq} from '../../webapp/src/answer/faq';
import {entry, open, source} from './support';

describe.each(Object.entries(BAD_FAQS))('an FAQ of %s', (name, [entries, language]) => {
    it('replies to every text, answers none that asks nothing, and finds the question in a mail or a long text', async () => {
        const {ask} = createFaq(await open(source(entries, {language})));
        for (const [kind, question] of Object.entries(BAD_QUESTIONS)) {
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
    const {ask} = createFaq(await open(source([entry('password', 'How do I reset my password?', 'In the settings.'), ...Array.from({length: 20}, (_, at) => entry(`e${at}`, `Where is room ${at}?`))])));
    const found = (times: number): unknown => ask(`${CONTEXT.repeat(times)}How do I reset my password?`).results.map(({id, score}) => [id, score]);
    expect(found(50)).toEqual(found(2));
});
