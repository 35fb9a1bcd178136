/** @jest-environment jsdom */

// For any response of a server, a proxy or a broken network, requests return a valid result or reject with an ApiError.

import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

import {createSlashSuggestions} from '../../webapp/src/commands/slash_suggestions';
import * as admin from '../../webapp/src/host/admin_api';
import * as channel from '../../webapp/src/host/channel_api';
import * as writes from '../../webapp/src/host/channel_writes';
import {ApiError, createPost, listPosts, savePreferences} from '../../webapp/src/host/api';
import fc from '../properties';

const realFetch = globalThis.fetch;
const post = {channel_id: 'c', root_id: '', user_id: 'me', message: 'm', type: 'custom_faq_answer', props: {}, pending_post_id: 'me:1'} as const;
const command = {
    team_id: 't', trigger: 'faq', method: 'G', url: 'https://x.org', display_name: 'FAQ', description: '', auto_complete: true, auto_complete_hint: '', auto_complete_desc: '',
} as const;

interface Answer {
    readonly status: number;
    readonly body: string;
    readonly fails: 'no' | 'at once' | 'half-way';
}

/** Values that resemble Mattermost's, with invalid parts. */
const parts = fc.dictionary(
    fc.constantFrom('id', 'message', 'channel_id', 'posts', 'order', 'teams', 'total_count', 'name', 'display_name', 'delete_at', 'trigger', 'url', 'method', '__proto__', 'status_code'),
    fc.oneof({depthSize: 'small'}, fc.jsonValue({maxDepth: 2}), fc.constantFrom('faq', 'p1', 7, -1, null, 'https://x.org/plugins/faq-bot/public/faq.json')),
    {maxKeys: 8},
);
const value = fc.oneof(parts, fc.array(parts, {maxLength: 4}), fc.record({posts: fc.oneof(fc.array(parts), fc.dictionary(fc.string(), parts))}), fc.record({teams: fc.array(parts)}), fc.jsonValue({maxDepth: 2}));
const answer: fc.Arbitrary<Answer> = fc.record({
    status: fc.constantFrom(200, 201, 204, 302, 400, 401, 403, 404, 413, 418, 429, 500, 501, 502, 503, 504),
    body: fc.oneof(value.map((found) => JSON.stringify(found)), fc.string({maxLength: 40}), fc.constantFrom('', '<html>Sign in</html>', 'null', '{', '[1,', '"', 'NaN', '\uFEFF{}')),
    fails: fc.constantFrom('no', 'no', 'no', 'at once', 'half-way'),
});

/** Each request gets the next response; the last one is repeated. */
function serve(answers: readonly Answer[]): void {
    let at = 0;
    globalThis.fetch = () => {
        const {status, body, fails} = answers[Math.min(at++, answers.length - 1)]!;
        return fails === 'at once' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({
            ok: status < 300,
            status,
            statusText: '',
            headers: new Headers({ETag: 'e'}),
            text: () => (fails === 'half-way' ? Promise.reject(new DOMException('aborted', 'AbortError')) : Promise.resolve(body)),
        } as Response);
    };
}

beforeEach(() => {
    AbortSignal.timeout = () => new AbortController().signal;
});

afterEach(() => {
    globalThis.fetch = realFetch;
});

const isPost = (found: unknown): boolean => ['id', 'channelId', 'userId', 'message', 'type'].every((key) => typeof Reflect.get(Object(found) as object, key) === 'string');

const CALLS: readonly [name: string, call: () => Promise<unknown>, isSound: (result: unknown) => boolean][] = [
    ['creating a post', () => createPost(post), (result) => ['id', 'channel_id', 'message'].every((key) => typeof Reflect.get(Object(result) as object, key) === 'string')],
    ['listing posts', () => listPosts('c'), (result) => Array.isArray(result) && result.every((found: unknown) => typeof Reflect.get(Object(found) as object, 'id') === 'string')],
    ['saving preferences', () => savePreferences('me', []), (result) => result === undefined],
    ['listing teams', () => admin.listTeams(0, 50), (result) => Array.isArray(Reflect.get(Object(result) as object, 'teams'))],
    ['reading a team', () => admin.readTeam('t'), (result) => typeof Reflect.get(Object(result) as object, 'displayName') === 'string'],
    ['listing commands', () => admin.listCustomCommands('t'), Array.isArray],
    ['listing reserved words', () => admin.listReservedTriggers('t'), (result) => Array.isArray(result) && result.every((word) => typeof word === 'string')],
    ['creating a command', () => admin.createCommand(command), (result) => typeof Reflect.get(Object(result) as object, 'id') === 'string'],
    ['finding the FAQ channel', () => channel.findChannel('t', 'faq'), (result) => result === null || Reflect.get(Object(result) as object, 'name') === 'faq'],
    ['reading pinned posts', () => channel.readPinned('c', 'e'), (result) => result === null || (Reflect.get(Object(result) as object, 'posts') as unknown[]).every(isPost)],
    ['reading the newest posts', () => channel.readNewest('c'), (result) => Array.isArray(result) && result.every(isPost)],
    ['reading people', () => channel.readPeople('t', ['u']), (result) => Array.isArray(result) && result.every((found: unknown) => Reflect.get(Object(found) as object, 'id') !== '')],
    ['changing a post', () => writes.changePost('p', {message: 'm'}), isPost],
    ['making a channel', () => writes.makeChannel({teamId: 't', name: 'faq', displayName: 'FAQ', header: ''}), (result) => typeof result === 'string'],
    ['removing a command', () => admin.deleteCommand('x'), (result) => result === undefined],
];

describe.each(CALLS)('%s', (_, call, isSound) => {
    it('returns a valid result or an ApiError for any response', async () => {
        await fc.assert(fc.asyncProperty(answer, async (only) => {
            serve([only]);
            let sound = false;
            try {
                sound = isSound(await call());
            } catch (error) {
                sound = error instanceof ApiError && typeof error.id === 'string' && (error.status === 0 || error.status === only.status);
            }
            expect(sound).toBe(true);
        }), {numRuns: 100});
    });
});

describe('the suggestions of all teams', () => {
    it('end with a result for any responses', async () => {
        await fc.assert(fc.asyncProperty(fc.array(answer, {minLength: 1, maxLength: 12}), fc.boolean(), async (answers, on) => {
            serve(answers);
            const suggestions = createSlashSuggestions({
                api: admin, siteUrls: () => ['https://x.org'], words: () => ({hint: 'h', description: 'd'}), report: () => undefined,
            });
            // Repeated responses could list pages of teams for ever; an administrator would cancel.
            const controller = new AbortController();
            let steps = 0;
            const outcome = await suggestions.switchAll(on, {
                signal: controller.signal,
                onProgress: () => (++steps > 40 ? controller.abort() : undefined),
                onTeam: () => undefined,
            });
            expect(outcome.changed + outcome.unchanged + outcome.blocked.length).toBeGreaterThanOrEqual(0);
            expect(await suggestions.read({id: 't', name: 'T', address: 't'})).toHaveProperty('status');
            expect(await suggestions.switchOn({id: 't', name: 'T', address: 't'})).toHaveProperty('status');
            expect(await suggestions.switchOff({id: 't', name: 'T', address: 't'})).toHaveProperty('status');
        }), {numRuns: 100});
    });
});
