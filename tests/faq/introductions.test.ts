// Introductions and languages in the index.

import {describe, expect, it} from '@jest/globals';

import {buildIndex} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import {entry, source} from '../search/support';

const foreign = [
    entry('wo', 'Wo ist die Kantine?', 'Unten.'),
    {...entry('where', 'Where is the printer?', 'Upstairs.'), lang: 'en-GB'},
    {...entry('ou', 'Où est la salle ?', 'En bas.'), lang: 'fr'},
];

describe('the index', () => {
    it('has the sections’ introductions', async () => {
        const introductions = [{section: ['A', 'B'], text: '**First** read this.'}, {section: ['C'], text: '密码'}];
        const inSections = foreign.map((one, at) => ({...one, section: at === 1 ? ['A', 'B'] : ['C']}));
        const {index} = await buildIndex({...source(inSections, {language: 'de'}), introductions});
        expect((await openIndex(index)).introductions).toEqual(introductions);
        expect((await openIndex((await buildIndex(source(foreign))).index)).introductions).toEqual([]);
    });

    it('keeps the language of entries that are not in the FAQ\'s, and has it in results', async () => {
        const engine = await openIndex((await buildIndex(source(foreign, {language: 'de'}))).index);
        expect(engine.entries.map(({lang}) => lang)).toEqual(['de', 'en-GB', 'fr']);
        expect(engine.search('printer').results[0]).toMatchObject({id: 'where', lang: 'en-GB'});
        expect(await engine.read('ou')).toMatchObject({lang: 'fr'});
    });
});
