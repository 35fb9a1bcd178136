import {beforeAll, describe, expect, it} from '@jest/globals';

import {createFaq} from '../../webapp/src/answer/faq';
import {forReader} from '../../webapp/src/answer/for_reader';
import type {Faq} from '../../webapp/src/answer/types';
import {buildIndex} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import {entry, HANDBOOK, source} from './support';

const LEAVE = 'How do I ask for leave?';

let faq: Faq;
beforeAll(async () => {
    const plain = source([
        {...entry('bonus', 'How is the bonus computed?', 'By a table.'), teams: ['hr', 'sales']},
        {...entry('leave-it', LEAVE, 'In the service portal.'), section: ['IT']},
        {...entry('leave-hr', LEAVE, 'In the holiday calendar.'), section: ['HR', 'Holidays']},
        entry('print', 'How do I print a document?', 'On any printer.'),
    ]);
    const meta = {...plain.meta, prefer: {payroll: ['HR'], 'help-desk': ['IT']}};
    faq = createFaq(await openIndex((await buildIndex({...plain, meta})).index));
});

let here = {team: '', channel: '', language: 'en'};
const reader = (): typeof here => here;

/** The FAQ as it is found there. */
function read(team: string, channel = 'town-square'): Faq {
    here = {team, channel, language: 'en'};
    return forReader(faq, reader);
}

/** What becomes of a question, and the entry that comes first. */
function first(asked: Faq, question: string): (string | undefined)[] {
    const {verdict, results} = asked.ask(question);
    return [verdict, results[0]?.id];
}

describe('an FAQ of several departments', () => {
    it('finds and lists entries of some teams only in these teams', () => {
        expect(first(read('sales'), 'how is the bonus computed')).toEqual(['answer', 'bonus']);
        const elsewhere = read('engineering');
        expect(elsewhere.ask('how is the bonus computed').results.map(({id}) => id)).not.toContain('bonus');
        expect(elsewhere.ask('how is the bonus computed').verdict).not.toBe('answer');
        expect(elsewhere.entries.map(({id}) => id)).toEqual(['leave-it', 'leave-hr', 'print']);
        expect(read('hr').entries).toHaveLength(4);
    });

    it('is searched whole without a reader, as in the terminal', () => {
        expect(faq.ask('how is the bonus computed').results[0]?.id).toBe('bonus');
    });

    it.each([
        ['payroll', 'leave-hr'],
        ['help-desk', 'leave-it'],
    ])('breaks a tie in %s by the section that is preferred there, and answers', (channel, id) => {
        expect(first(read('sales', channel), LEAVE)).toEqual(['answer', id]);
    });

    it('suggests both where no channel tells them apart', () => {
        expect(read('sales').ask(LEAVE).verdict).toBe('suggestions');
    });

    it('never lets a preferred section beat a better match', () => {
        expect(read('sales', 'payroll').ask('how do I print a document').results[0]?.id).toBe('print');
    });

    it('lists its language first for a reader, and is the FAQ itself where it is the same for everybody', async () => {
        const plain = createFaq(await openIndex((await buildIndex(source(HANDBOOK))).index));
        expect(forReader(plain, reader)).toBe(plain);
        const both = {...plain, entries: [{...plain.entries[0]!, lang: 'en'}, {...plain.entries[1]!, lang: 'de-AT'}]};
        const languages = (language: string): (string | undefined)[] => forReader(both, () => ({...here, language})).entries.map(({lang}) => lang);
        expect([languages('de'), languages('en-GB'), languages('fr')]).toEqual([['de-AT', 'en'], ['en', 'de-AT'], ['en', 'de-AT']]);
    });

    it('is the same object for the same team, so that nothing is rendered again', () => {
        expect(read('sales')).toBe(read('sales', 'payroll'));
        expect(read('sales')).not.toBe(read('hr'));
    });
});
