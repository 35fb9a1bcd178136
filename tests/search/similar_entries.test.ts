import {describe, expect, it} from '@jest/globals';

import type {FaqEntry} from '../../webapp/src/faq/entry';
import {findSimilarEntries} from '../../webapp/src/search/similar_entries';
import {entry, HANDBOOK, open, source} from './support';

/** Ids of what is similar to one of the entries. */
async function similarTo(id: string, entries: readonly FaqEntry[]): Promise<string[]> {
    const {search} = await open(source(entries));
    const question = entries.find((one) => one.id === id)?.question ?? 'How do I reset my password?';
    return findSimilarEntries(search, {id, question}).map((found) => found.id);
}

describe('entries similar to another', () => {
    const canteens = ['Berlin', 'Bonn'].map((city) => entry(city, `When does the canteen in ${city} open?`));
    const again = entry('again', 'How do I reset my password, please?');

    it('are those that its question finds nearly as well', async () => {
        expect(await similarTo('reset-password', [...HANDBOOK, again])).toEqual(['again']);
    });

    it('do not include what its question finds far less well', async () => {
        expect(await similarTo('Berlin', [...HANDBOOK, ...canteens])).toEqual([]);
        expect(await similarTo('invoice', HANDBOOK)).toEqual([]);
    });

    it('are none of an entry that its own question does not find', async () => {
        expect(await similarTo('elsewhere', HANDBOOK)).toEqual([]);
    });
});
