import {describe, expect, it} from '@jest/globals';

import {LoadError} from '../../webapp/src/answer/load_error';
import type {Outcome} from '../../webapp/src/answer/outcome';
import type {PrivateCard} from '../../webapp/src/answer/private_card';
import type {Faq, Verdict} from '../../webapp/src/answer/types';
import {createCommandRunner, type CommandDependencies} from '../../webapp/src/commands/run_command';
import '../../webapp/src/i18n/messages';
import {createTranslate} from '../../webapp/src/i18n/translate';
import type {PostTarget} from '../../webapp/src/state/panel';

const entry = {id: 'push', question: 'Free?', answer: 'Yes.', section: [], aliases: [], sources: []};

function createFaq(verdict: Verdict, privateByDefault = false): Faq {
    return {
        meta: {title: 'T', language: 'en', askChannel: null, privateByDefault},
        entries: [entry],
        introductions: [],
        ask: (query) => ({
            query,
            verdict,
            confidence: 0.5,
            results: [{...entry, score: 1, questionRanges: [], snippet: null, matched: new Map<string, number>()}],
            corrections: [],
        }),
        read: (id) => Promise.resolve(id === entry.id ? entry : null),
    };
}

interface Seen {
    readonly posted: [string, PostTarget][];
    readonly cards: [PrivateCard, PostTarget][];
    readonly opened: PostTarget[];
    readonly reported: unknown[];
}

function createHook(change: Partial<CommandDependencies> & {readonly verdict?: Verdict; readonly outcome?: Outcome} = {}) {
    const seen: Seen = {posted: [], cards: [], opened: [], reported: []};
    const hook = createCommandRunner({
        loadFaq: () => Promise.resolve(createFaq(change.verdict ?? 'answer')),
        postAnswer: ({id}, target) => {
            seen.posted.push([id, target]);
            return Promise.resolve(change.outcome ?? {ok: true, postId: 'posted'});
        },
        showCard: (card, target) => void seen.cards.push([card, target]),
        openPanel: (target) => seen.opened.push(target) > 0,
        prefersPrivate: (meta) => meta.privateByDefault,
        text: createTranslate('en'),
        report: (_, error) => seen.reported.push(error),
        ...change,
    });
    return {seen, run: (line: string, rootId = '') => hook(line, {channel_id: 'town', team_id: 'team', root_id: rootId})};
}

const channel = {channelId: 'town', rootId: ''};

describe('/faq', () => {
    it('passes on other lines', async () => {
        const {run, seen} = createHook();
        expect(await run('/faqs push')).toBeUndefined();
        expect(seen).toEqual({posted: [], cards: [], opened: [], reported: []});
    });

    it('posts the answer to the channel', async () => {
        const {run, seen} = createHook();
        expect(await run('/faq is push free')).toEqual({});
        expect(seen.posted).toEqual([['push', channel]]);
        expect(seen.cards).toEqual([]);
    });

    it.each(['/faq is push free', '/faq --post is push free'])('shows an answer that may be out of date privately, for %j', async (line) => {
        const overdue = {...entry, reviewed: '2020-03-01'};
        const faq = createFaq('answer');
        const {run, seen} = createHook({loadFaq: () => Promise.resolve({...faq, meta: {...faq.meta, reviewAfter: 365}, read: () => Promise.resolve(overdue)})});
        await run(line);
        expect(seen.posted).toEqual([]);
        expect(seen.cards.map(([card]) => card)).toEqual([{kind: 'answer', query: 'is push free', ids: ['push'], reason: 'outdated', postId: ''}]);
    });

    it('posts the answer to the thread it was typed in', async () => {
        const {run, seen} = createHook();
        await run('/faq is push free', 'root');
        expect(seen.posted).toEqual([['push', {channelId: 'town', rootId: 'root'}]]);
    });

    it('alone opens the panel', async () => {
        const {run, seen} = createHook();
        expect(await run('/faq')).toEqual({});
        expect(seen.opened).toEqual([channel]);
    });

    it('alone shows a message in a window without a sidebar', async () => {
        const {run} = createHook({openPanel: () => false});
        expect(await run('/faq')).toEqual({error: {message: expect.stringMatching(/cannot open in this window\. Type your question after \/faq/)}});
    });

    it('help shows a private card', async () => {
        const {run, seen} = createHook();
        expect(await run('/faq help')).toEqual({});
        expect(seen.cards).toEqual([[{kind: 'help'}, channel]]);
        expect(seen.posted).toEqual([]);
    });

    it('rejects an unknown flag, and keeps the text', async () => {
        const {run, seen} = createHook();
        expect(await run('/faq --loud push')).toEqual({error: {message: expect.stringContaining('--loud')}});
        expect(seen.posted).toEqual([]);
    });

    it.each<[string, Partial<CommandDependencies>, string]>([
        ['--me', {}, '/faq --me is push free'],
        ['the user’s preference', {prefersPrivate: () => true}, '/faq is push free'],
        ['the FAQ’s default', {loadFaq: () => Promise.resolve(createFaq('answer', true))}, '/faq is push free'],
    ])('shows the answer to the asker first by %s', async (_, change, line) => {
        const {run, seen} = createHook(change);
        expect(await run(line)).toEqual({});
        expect(seen.posted).toEqual([]);
        expect(seen.cards).toEqual([[{kind: 'answer', query: 'is push free', ids: ['push'], reason: null, postId: ''}, channel]]);
    });

    it('posts at once with --post, whatever the user’s preference', async () => {
        const {run, seen} = createHook({prefersPrivate: () => true});
        await run('/faq --post is push free');
        expect(seen.posted).toHaveLength(1);
    });

    it('prefers the user’s setting to the FAQ’s default', async () => {
        const {run, seen} = createHook({prefersPrivate: () => false, loadFaq: () => Promise.resolve(createFaq('answer', true))});
        await run('/faq is push free');
        expect(seen.posted).toHaveLength(1);
    });

    it.each([
        ['suggestions', ['push']],
        ['none', []],
    ] as const)('posts nothing when the verdict is %s', async (verdict, ids) => {
        const {run, seen} = createHook({verdict});
        expect(await run('/faq what now')).toEqual({});
        expect(seen.posted).toEqual([]);
        expect(seen.cards).toEqual([[{kind: verdict, query: 'what now', ids, missing: [], askedIn: ''}, channel]]);
    });

    it.each(['archived', 'forbidden', 'gone', 'offline', 'busy', 'signed_out', 'server', 'too_long'] as const)('frees the box and shows the answer privately, with the reason, where it cannot be posted: %s', async (reason) => {
        const {run, seen} = createHook({outcome: {ok: false, reason}});
        expect(await run('/faq is push free')).toEqual({});
        expect(seen.cards).toEqual([[{kind: 'answer', query: 'is push free', ids: ['push'], reason, postId: ''}, channel]]);
    });

    it('points to the same answer instead of posting it again', async () => {
        const {run, seen} = createHook({outcome: {ok: false, reason: 'repeated', postId: 'there'}});
        expect(await run('/faq is push free')).toEqual({});
        expect(seen.cards).toEqual([[{kind: 'answer', query: 'is push free', ids: ['push'], reason: 'repeated', postId: 'there'}, channel]]);
    });

    it.each([
        [new LoadError('missing'), 'missing'],
        [new TypeError('boom'), null],
    ] as const)('frees the box and keeps the line where the question cannot be looked up: %s', async (error, reason) => {
        const {run, seen} = createHook({loadFaq: () => Promise.reject(error)});
        expect(await run('/faq --me is push free')).toEqual({});
        expect(seen.cards).toEqual([[{kind: 'failed', query: 'is push free', line: '/faq --me is push free', reason}, channel]]);
        expect(seen.reported).toEqual([error]);
    });

    it('shows an error under the box if not even a card can be shown', async () => {
        const {run} = createHook({
            loadFaq: () => Promise.reject(new LoadError('missing')),
            showCard: () => {
                throw new TypeError('boom');
            },
        });
        expect(await run('/faq is push free')).toEqual({error: {message: createTranslate('en')('faq_bot.load.missing')}});
    });

    it('limits the number of suggestions', async () => {
        const faq = createFaq('suggestions');
        const ids = ['push', 'pull', 'stop'];
        const ask: Faq['ask'] = (query) => ({...faq.ask(query), results: ids.flatMap((id) => faq.ask(query).results.map((result) => ({...result, id}))), relevantCount: 2, missing: ['backups']});
        const {run, seen} = createHook({loadFaq: () => Promise.resolve({...faq, ask})});
        await run('/faq what now');
        expect(seen.cards).toEqual([[{kind: 'suggestions', query: 'what now', ids: ['push', 'pull'], missing: ['backups'], askedIn: ''}, channel]]);
    });
});
