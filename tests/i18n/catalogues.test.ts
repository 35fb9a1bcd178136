import {describe, expect, it} from '@jest/globals';

import {findFaults} from '../../build/checks/messages/faults';
import {findUses, parseCatalogue, readCatalogues, readUses, type Catalogue, type Uses} from '../../build/checks/messages/read';

const ENGLISH = {
    'faq_bot.plain': 'Ask in {channel}',
    'faq_bot.count': '{count, plural, one {# result} other {# results}}',
    'faq_bot.where': '{kind, select, thread {In {name}} other {To {name}}}',
};
const GERMAN = {
    'faq_bot.plain': 'In {channel} fragen',
    'faq_bot.count': '{count, plural, one {# Ergebnis} other {# Ergebnisse}}',
    'faq_bot.where': '{kind, select, thread {In {name}} other {An {name}}}',
};

function uses(ids: readonly string[], prefixes: readonly string[] = [], words: readonly string[] = []): Uses {
    return {ids: new Set(ids), prefixes: new Set(prefixes), words: new Set(words)};
}

function check(changes: Readonly<Record<string, string | undefined>>, language = 'de', used = uses(Object.keys(ENGLISH))): string[] {
    const give = (file: string, tag: string, messages: object): Catalogue => parseCatalogue(file, tag, 'users', JSON.stringify(messages, null, 4));
    return findFaults([give('en.json', 'en', ENGLISH), give('x.json', language, {...GERMAN, ...changes})], used).
        map(({file, id, what}) => `${file}: ${id}: ${what}`);
}

it('finds nothing wrong with the project’s own catalogues', () => {
    expect(findFaults(readCatalogues('.'), readUses('.'))).toEqual([]);
});

describe('the check of the catalogues', () => {
    it('accepts valid catalogues', () => {
        expect(check({})).toEqual([]);
    });

    it('reports a missing message', () => {
        expect(check({'faq_bot.plain': undefined})).toEqual(['x.json: faq_bot.plain: is missing']);
    });

    it('reports an empty message', () => {
        expect(check({'faq_bot.plain': ' '})).toEqual(['x.json: faq_bot.plain: says nothing']);
    });

    it('reports a message that English does not have', () => {
        expect(check({'faq_bot.plian': 'x'})).toEqual(['x.json: faq_bot.plian: has no English sentence']);
    });

    it('reports an unused message, but not ids composed with templates', () => {
        expect(check({}, 'de', uses(['faq_bot.plain', 'faq_bot.count']))).toEqual(['en.json: faq_bot.where: is not used by anything in webapp/src']);
        expect(check({}, 'de', uses(['faq_bot.plain', 'faq_bot.count'], ['faq_bot.wh'], ['ere']))).toEqual([]);
        expect(check({}, 'de', uses(['faq_bot.plain', 'faq_bot.count'], ['faq_bot.wh'], ['at']))).toEqual(['en.json: faq_bot.where: is not used by anything in webapp/src']);
    });

    it('reports an unknown id', () => {
        expect(check({}, 'de', uses([...Object.keys(ENGLISH), 'faq_bot.gone'], ['faq_bot.failure.']))).toEqual([
            'en.json: faq_bot.gone: is used in webapp/src and stands nowhere',
            'en.json: faq_bot.failure.…: is used in webapp/src, and no sentence begins so',
        ]);
    });

    it.each([
        ['faq_bot.plain', 'Fragen', ['lacks the placeholder {channel}']],
        ['faq_bot.plain', 'In {kanal} fragen', ['lacks the placeholder {channel}', 'has the placeholder {kanal}, which the English sentence has not']],
        ['faq_bot.count', '{count} Ergebnisse', ['uses {count} as plain, not as plural']],
        ['faq_bot.where', '{kind, select, faden {In {name}} other {An {name}}}', ['uses {kind} as select faden|other, not as select other|thread']],
        ['faq_bot.where', '{kind, select, thread {Im Faden} other {Hier}}', ['lacks the placeholder {name}']],
    ])('finds placeholders that differ: %s as %j', (id, sentence, faults) => {
        expect(check({[id]: sentence})).toEqual(faults.map((what) => `x.json: ${id}: ${what}`));
    });

    it.each(['In {channel fragen', '{count, plural, one {#}}', 'In <b>{channel}', '{count, plurral, other {#}}'])('reports a syntax error: %j', (sentence) => {
        expect(check({'faq_bot.plain': sentence})).toEqual([expect.stringMatching(/^x\.json: faq_bot\.plain: cannot be read: [A-Z_]+$/)]);
    });

    it.each([
        ['ja', '{count, plural, one {#件} other {#件}}', ['has the plural “one” of {count}, which this language does not know']],
        ['ja', '{count, plural, other {#件}}', []],
        ['fr', '{count, plural, one {# résultat} other {# résultats}}', ['lacks the plural “many” of {count}']],
        ['pt-BR', '{count, plural, one {#} many {#} other {#}}', []],
        ['de', '{count, plural, =0 {keine} other {#}}', ['lacks the plural “one” of {count}']],
        ['de', '{count, plural, =0 {keine} one {eins} few {wenige} other {#}}', ['has the plural “few” of {count}, which this language does not know']],
    ])('holds plurals to those of %s: %j', (language, sentence, faults) => {
        const found = check({'faq_bot.count': sentence}, language);
        expect(found).toEqual(faults.map((what) => `x.json: faq_bot.count: ${what}`));
    });

    it('reports a duplicate id, of which JSON keeps the last', () => {
        const {repeated} = parseCatalogue('x.json', 'de', 'users', '{\n    "faq_bot.a": "1",\n    "faq_bot.a": "2"\n}');
        expect(repeated).toEqual(['faq_bot.a']);
    });

    it('reads ids and templates from code, but not from types and comments', () => {
        const source = `
            // 'faq_bot.comment'
            type Id = 'faq_bot.type' | \`faq_bot.\${string}\`;
            const a = text('faq_bot.plain');
            const b = <Text id={\`faq_bot.failure.\${reason}\`}/>;
            const c = <Text id='faq_bot.attribute'/>;
        `;
        const {ids, prefixes, words} = findUses('x.tsx', source);
        expect([[...ids], [...prefixes]]).toEqual([['faq_bot.plain', 'faq_bot.attribute'], ['faq_bot.failure.']]);
        expect(words.has('faq_bot.type')).toBe(true);
    });
});
