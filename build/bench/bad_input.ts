// Measures how long degenerate questions to degenerate FAQs take.

import {createFaq} from '../../webapp/src/answer/faq';
import type {FaqEntry} from '../../webapp/src/faq/entry';
import {buildIndex} from '../../webapp/src/indexing/build_index';
import {percentile} from '../faq/eval/statistics';
import {openBuilt} from '../faq/index_file';
import type {Table} from './table';

const entry = (id: string, question: string, answer = 'So.'): FaqEntry => ({id, question, answer, section: [], aliases: [], sources: []});
const many = (count: number, question: (at: number) => string, answer?: string): FaqEntry[] =>
    Array.from({length: count}, (_, at) => entry(`e${at}`, question(at), answer));

const PASSWORD = entry('password', 'How do I reset my password?', 'In the settings.');

/** FAQs with their languages. Each has an entry `password`, about resetting it in all but the last. */
export const BAD_FAQS: Readonly<Record<string, readonly [readonly FaqEntry[], string]>> = {
    'one entry': [[PASSWORD], 'en'],
    '5,000 alike entries': [[PASSWORD, ...many(5000, (at) => `How do I set up printer ${at % 7} of the floor?`)], 'en'],
    'empty answers': [[{...PASSWORD, answer: ''}, ...many(20, (at) => `Where is room ${at}?`, '')], 'en'],
    'no stop word of its language': [[entry('password', 'reset password'), ...many(20, (at) => `device${at} printer toner`)], 'en'],
    'a language without stop words': [[PASSWORD, ...many(20, (at) => `How do I find my way to room ${at}?`)], 'eo'],
    'codes alone': [[entry('password', '0x80070035'), ...many(300, (at) => `0x8007${(at + 4096).toString(16)}`)], 'en'],
};

const TRACE = `java.lang.NullPointerException: Cannot invoke "User.getName()"\n${Array.from({length: 200}, (_, at) => `    at com.example.app.module${at}.Service$Inner.call(Service.java:${at})`).join('\n')}`;

/** 77 characters, times 210. */
export const CONTEXT = 'I have been working from home since Monday and the kitchen is being painted. '.repeat(210);
const MAIL = `From: Ann <ann@example.com>\nTo: desk@example.com\nSubject: Re: AW: Question\n\nHello everybody,\n\nI hope that this finds you well. ${'The weather is fine here. '.repeat(40)}\n\nHow do I reset my password?\n\nMany thanks and best regards\nAnn\n\n-- \nAnn Example | Example Ltd. | 1 Example Street\n> On Monday, Bob wrote:\n${'> this and that was said before\n'.repeat(30)}`;

export const BAD_QUESTIONS: Readonly<Record<string, string>> = {
    'one letter': 'a',
    'one number': '7',
    'only stop words': 'how do I do it when it is on the',
    '16,000 characters before the question': `${CONTEXT}How do I reset my password?`,
    'a stack trace': TRACE,
    'a whole mail': MAIL,
};

const ROUNDS = 30;

/** The longest and the median time of each question to each FAQ, to its verdict. */
export async function measureBadInput(): Promise<Table> {
    const columns = await Promise.all(Object.values(BAD_FAQS).map(async ([entries, language]) => {
        const built = await buildIndex({meta: {title: '', language, askChannel: null, privateByDefault: false}, entries, synonyms: []});
        return createFaq(await openBuilt(built));
    }));
    const measure = (question: string): string[] => columns.map(({ask}) => {
        const times = Array.from({length: ROUNDS}, () => {
            const start = performance.now();
            ask(question);
            return performance.now() - start;
        });
        return `${percentile(times, 0.5).toFixed(2)} / ${Math.max(...times).toFixed(1)}`;
    });
    return {
        title: `Bad input: a question's time to its verdict in ms, median / longest of ${ROUNDS}`,
        head: ['question', ...Object.keys(BAD_FAQS)],
        rows: Object.entries(BAD_QUESTIONS).map(([kind, question]) => [kind, ...measure(question)]),
    };
}
