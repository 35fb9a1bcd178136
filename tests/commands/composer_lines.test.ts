// For any input and any failure of its dependencies, the /faq hook returns a result that Mattermost understands.

import {describe, expect, it} from '@jest/globals';

import {LoadError} from '../../webapp/src/answer/load_error';
import type {FailureReason, LoadFailure, Outcome} from '../../webapp/src/answer/outcome';
import type {Faq, Verdict} from '../../webapp/src/answer/types';
import {isFaqCommand} from '../../webapp/src/commands/faq_line';
import {parseCommand} from '../../webapp/src/commands/parse_command';
import {createCommandRunner} from '../../webapp/src/commands/run_command';
import '../../webapp/src/i18n/messages';
import {createTranslate} from '../../webapp/src/i18n/translate';
import fc from '../properties';

const pieces = fc.constantFrom(
    '/faq', '/FAQ', '/Faq', '/faqs', 'faq', '/', ' ', '  ', '\t', '\n', '\r\n', '\u00A0', '\u3000', '\u2028', '\u200B', '--', '—', '–', '-', 'me', 'ME', 'help', 'HELP',
    '--me', '--help', '--loud', '--__proto__', 'constructor', 'push', '通知', '😀', '\uD800', '\u0000', '{flag}', '<b>', '@all', '`', '%s', "'", '#',
);
const line = fc.oneof(
    fc.array(pieces, {maxLength: 12}).map((parts) => parts.join('')),
    fc.array(pieces, {maxLength: 12}).map((parts) => `/faq ${parts.join('')}`),
    fc.string({unit: 'binary', maxLength: 60}),
);

describe('a line', () => {
    it('is parsed consistently', () => {
        fc.assert(fc.property(line, (text) => {
            const command = parseCommand(text);
            expect(command !== null).toBe(isFaqCommand(text));
            if (command?.kind === 'ask') {
                expect(command.question).toBe(command.question.trim());
                expect(command.question).not.toBe('');
            } else if (command?.kind === 'unknown_flag') {
                expect(command.flag).toMatch(/^[-–—]\S+$/u);
            }
        }), {numRuns: 800});
    });

    it('has exactly the text after /faq as question, with any white space around it', () => {
        const space = fc.array(fc.constantFrom(' ', '\t', '\n', '\u00A0', '\u3000'), {minLength: 1, maxLength: 3}).map((parts) => parts.join(''));
        const question = fc.string({unit: 'grapheme', minLength: 1, maxLength: 40}).map((text) => text.trim()).
            filter((text) => text !== '' && !(/^help|^[?？]+$|[-\u2010-\u2015\u2212\u2500\u30FC\uFE58\uFE63\uFF0D\uFF70]|\p{Cf}/iu).test(text));
        fc.assert(fc.property(fc.constantFrom('/faq', '/FAQ', '/fAq'), space, question, space, (trigger, before, asked, after) => {
            expect(parseCommand(`${trigger}${before}${asked}${after}`)).toEqual({kind: 'ask', question: asked, visibility: null});
            expect(parseCommand(`${trigger}${before}--me${before}${asked}${after}`)).toEqual({kind: 'ask', question: asked, visibility: 'private'});
        }), {numRuns: 200});
    });
});

const entry = {id: 'push', question: 'Free?', answer: 'Yes.', section: [], aliases: [], sources: []};

function createFaq(verdict: Verdict, results: number, gone: boolean): Faq {
    const result = {...entry, score: 1, questionRanges: [], snippet: null, matched: new Map<string, number>()};
    return {
        meta: {title: 'T', language: 'en', askChannel: null, privateByDefault: false},
        entries: [entry],
        introductions: [],
        ask: (query) => ({query, verdict, confidence: 0.5, results: Array.from({length: results}, () => result), corrections: []}),
        read: () => Promise.resolve(gone ? null : entry),
    };
}

/** Values that a promise may be rejected with or a function may throw. */
const thrown = fc.oneof(
    fc.constantFrom<LoadFailure>('offline', 'missing', 'damaged', 'slow').map((reason) => new LoadError(reason)),
    fc.anything(),
    fc.constant(new TypeError('x')),
);
const outcome = fc.oneof(
    fc.constant<Outcome>({ok: true, postId: 'posted'}),
    fc.constantFrom<FailureReason>('archived', 'forbidden', 'gone', 'signed_out', 'too_long', 'busy', 'offline', 'repeated', 'server').map((reason): Outcome => ({ok: false, reason})),
);
const world = fc.record({
    verdict: fc.constantFrom<Verdict>('answer', 'suggestions', 'none'),
    results: fc.nat({max: 4}),
    gone: fc.boolean(),
    outcome,
    error: thrown,
    failing: fc.constantFrom('nothing', 'load', 'post', 'card', 'panel', 'preference'),
    prefersPrivate: fc.boolean(),
});

describe('the hook', () => {
    it('never posts for a line with --me, in any position and spelling', async () => {
        const words = fc.array(fc.constantFrom('reset', 'password', 'is', '--', '-', '--post', '--loud', 'push?', '(', '\n', '通知'), {maxLength: 5});
        const dash = fc.constantFrom('-', '--', '\u2010', '\u2011', '\u2013', '\u2014', '\u2015', '\u2212', '\u2212\u2212', '\uFF0D', '\uFE63', '-\u2013');
        const me = fc.constantFrom('me', 'ME', 'Me', 'mE', 'm\u200Be');
        const end = fc.constantFrom('', ' ', '?', '.', ')', ' --post', '\n');
        const posted: string[] = [];
        await fc.assert(fc.asyncProperty(words, dash, me, end, words, fc.boolean(), async (before, dashes, name, after, rest, prefersPrivate) => {
            const hook = createCommandRunner({
                loadFaq: () => Promise.resolve(createFaq('answer', 1, false)),
                postAnswer: ({id}) => {
                    posted.push(id);
                    return Promise.resolve({ok: true, postId: 'posted'});
                },
                showCard: () => undefined,
                openPanel: () => true,
                prefersPrivate: () => prefersPrivate,
                text: createTranslate('en'),
                report: () => undefined,
            });
            await hook(`/faq ${[...before, dashes + name + after, ...rest].join(' ')}`, {channel_id: 'town', team_id: 'team', root_id: ''});
            expect(posted).toEqual([]);
        }), {numRuns: 600});
    });

    it('returns only results that Mattermost understands', async () => {
        await fc.assert(fc.asyncProperty(line, world, async (text, {verdict, results, gone, outcome: posting, error, failing, prefersPrivate}) => {
            const failAt = <T>(place: typeof failing, value: T): T => {
                if (failing === place) {
                    throw error;
                }
                return value;
            };
            const hook = createCommandRunner({
                loadFaq: async () => Promise.resolve(failAt('load', createFaq(verdict, results, gone))),
                postAnswer: async () => Promise.resolve(failAt('post', posting)),
                showCard: () => failAt('card', undefined),
                openPanel: () => failAt('panel', true),
                prefersPrivate: () => failAt('preference', prefersPrivate),
                text: createTranslate('en'),
                report: () => undefined,
            });
            const result = await hook(text, {channel_id: 'town', team_id: 'team', root_id: ''});
            if (parseCommand(text) === null) {
                expect(result).toBeUndefined();
            } else if (result && 'error' in result) {
                expect(Object.keys(result)).toEqual(['error']);
                expect(result.error.message).toMatch(/\w+ \w+/);
            } else {
                expect(result).toEqual({});
            }
        }), {numRuns: 400});
    });
});
