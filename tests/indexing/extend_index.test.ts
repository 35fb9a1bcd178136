import {describe, expect, it} from '@jest/globals';

import type {FaqEntry} from '../../webapp/src/faq/entry';
import {loadCommonSynonyms} from '../../webapp/src/indexing/common_synonyms';
import {extendIndex, type ExtendedIndex} from '../../webapp/src/indexing/extend_index';
import {openData} from '../../webapp/src/search/index';
import type {SearchEngine} from '../../webapp/src/search/types';
import {entry, find, HANDBOOK, open, source} from '../search/support';

const SYNONYMS = [['laptop', 'notebook computer'], ['mail', 'e-mail']];
const QUERIES = [
    'how do i reset my password', 'forgot my login secret', 'cancel plan', 'where are my invoyces', 'push notifications', 'guest', 'saml single sign on',
    'export messages', 'largest upload', 'notebook computer stolen', 'sign in', 'log in', 'kostet', 'パスワード', 'passwordreset',
];

const MORE: readonly FaqEntry[] = [
    entry('stolen', 'What do I do when my laptop was stolen?', 'Call the desk and sign in elsewhere to change your password.', ['notebook computer lost']),
    entry('kana', 'パスワードを変更するには', '設定を開きます。'),
    entry('zwei', 'Was kostet es?', 'Nichts.', ['Preis'], ['People', 'Money']),
];

const ENGLISH = await loadCommonSynonyms('en');

function run(engine: SearchEngine, entries: readonly FaqEntry[]): ExtendedIndex {
    const steps = extendIndex(engine.opened.data, {entries, commonSynonyms: ENGLISH}, engine.opened.analyzer);
    for (;;) {
        const step = steps.next();
        if (step.done) {
            return step.value;
        }
    }
}

async function extend(old: readonly FaqEntry[], added: readonly FaqEntry[]): Promise<SearchEngine> {
    const extended = run(await open(source(old, {synonyms: SYNONYMS})), added);
    return openData(extended.data, {peek: () => null, read: () => Promise.resolve('')});
}

/** Results with scores and confidence: everything that verdict and lists depend on. */
function answersOf(engine: SearchEngine): unknown[] {
    return QUERIES.map((query) => {
        const {results, features, understood, corrections} = engine.search(query);
        return {query, features, understood, corrections, found: results.map(({id, score, matched}) => [id, score.toFixed(9), matched])};
    });
}

describe('an extended index', () => {
    it.each([1, 3, 5, 7])('answers as if all entries had been compiled together: %d before', async (before) => {
        const all = [...HANDBOOK, ...MORE];
        const extended = await extend(all.slice(0, before), all.slice(before));
        expect(answersOf(extended)).toEqual(answersOf(await open(source(all, {synonyms: SYNONYMS}))));
        expect(extended.entries.map(({id}) => id)).toEqual(all.map(({id}) => id));
    });

    it('replaces an entry with the same id', async () => {
        const mended = entry('invoice', 'Where are my bills?', 'In your mailbox.', ['get a bill', 'paid twice']);
        const extended = await extend(HANDBOOK, [mended, ...MORE]);
        expect(extended.entries.map(({id}) => id)).toEqual([...HANDBOOK, ...MORE].map(({id}) => id));
        expect(find(extended, 'paid twice')).toEqual(['invoice']);
        expect(find(extended, 'PDF files')).not.toContain('invoice');
        expect(find(extended, 'my laptop')[0]).toBe('stolen');
    });

    it('answers as if the old version of a replaced entry had never been compiled', async () => {
        const mended = entry('invoice', 'Where are my bills?', 'In your mailbox, as a message.', ['get a bill', 'paid twice']);
        const extended = await extend(HANDBOOK, [mended]);
        const compiled = await open(source(HANDBOOK.map((old) => old.id === mended.id ? mended : old), {synonyms: SYNONYMS}));
        const queries = ['where are my bills', 'billing page', 'largest file', 'export messages', 'reset my password', 'guests join', 'PDF files of a receipt'];
        const answers = (engine: SearchEngine): unknown[] => queries.map((query) => {
            const {results, features, understood} = engine.search(query, {verbatim: true});
            return {query, features, understood, found: results.map(({id, score}) => [id, score.toFixed(9)])};
        });
        expect(answers(extended)).toEqual(answers(compiled));
    });

    it('keeps what a new entry says of itself', async () => {
        const said = {reviewed: '2026-01-02', owner: '@ana', origin: {postId: 'p1', channel: 'FAQ', author: 'ana', editedAt: 1}, lang: 'de'};
        const {entries: [plain, full]} = await extend([], [HANDBOOK[0]!, {...HANDBOOK[1]!, ...said}]);
        expect(Object.keys(plain!)).toEqual(['id', 'question', 'section', 'sources', 'lang']);
        expect(full).toMatchObject(said);
    });

    it('can extend an empty index', async () => {
        expect(answersOf(await extend([], MORE))).toEqual(answersOf(await open(source(MORE, {synonyms: SYNONYMS}))));
    });

    it('has the original number of each entry, to find its answer', async () => {
        const engine = await open(source(HANDBOOK));
        const {before} = run(engine, [entry('invoice', 'Where are my bills?', 'In your mailbox.'), ...MORE]);
        expect([...before]).toEqual([0, 1, -1, 3, 4, 5, 6, 7, -1, -1, -1]);
    });

    it('is built in pieces', async () => {
        const engine = await open(source(HANDBOOK));
        const steps = extendIndex(engine.opened.data, {entries: MORE, commonSynonyms: []}, engine.opened.analyzer);
        expect([...steps].length).toBeGreaterThan(MORE.length);
    });
});
