import {describe, expect, it} from '@jest/globals';

import {parseCommand} from '../../webapp/src/commands/parse_command';
import fc, {runs} from '../properties';

const ask = (question: string, visibility: 'private' | 'public' | null = null) => ({kind: 'ask', question, visibility});

describe('a composer line', () => {
    it.each([
        ['/faq', {kind: 'open'}],
        ['/faq   \n', {kind: 'open'}],
        ['/FAQ  reset password ', ask('reset password')],
        ['/faq\treset', ask('reset')],
        ['/faq\nhow do\nguests join?', ask('how do\nguests join?')],
        ['  /faq reset', ask('reset')],
        ['/faq --me', {kind: 'open'}],
        ['/faq what does git push --force do', ask('what does git push --force do')],
        ['/faq -5 degrees', ask('-5 degrees')],
        ['/faq File -> Open', ask('File -> Open')],
        ['/faq the about-me page', ask('the about-me page')],
    ])('%j is read as %j', (line, command) => {
        expect(parseCommand(line)).toEqual(command);
    });

    it.each([
        ['--me reset', 'reset'],
        ['reset --me', 'reset'],
        ['reset --me now', 'reset now'],
        ['--ME --me reset', 'reset'],
        ['-me reset', 'reset'],
        ['reset -Me.', 'reset.'],
        ['\u2014me reset', 'reset'],
        ['reset \u2013me?', 'reset?'],
        ['reset \u2212\u2212me', 'reset'],
        ['\u2011me reset', 'reset'],
        ['reset \u2014 me', 'reset'],
        ['(--me) reset', '() reset'],
        ['reset--me', 'reset'],
        ['reset\u2014me', 'reset'],
        ['reset --m\u200Be', 'reset'],
        ['-- --me is what?', '--me is what?'],
        ['--me --post reset', 'reset'],
        ['--post reset --me', 'reset'],
    ])('/faq %s is private', (text, question) => {
        expect(parseCommand(`/faq ${text}`)).toEqual(ask(question, 'private'));
    });

    it('is private with --me in any position among any words and flags', () => {
        const words = fc.array(fc.oneof(fc.string({unit: 'grapheme', maxLength: 8}), fc.constantFrom('how', '--post', '-post', '--', '?', 'help', 'reset,', '(', '"')), {maxLength: 6});
        const me = fc.tuple(fc.constantFrom('-', '--', '\u2013', '\u2014', '\u2212\u2212', '\uFF0D'), fc.constantFrom('me', 'ME', 'Me', 'mE')).map((parts) => parts.join(''));
        fc.assert(fc.property(words, me, words, (before, flag, after) => {
            const command = parseCommand(['/faq', ...before, flag, ...after].join(' '));
            expect(command?.kind === 'ask' ? command.visibility : 'private').toBe('private');
        }), {numRuns: runs(500)});
    });

    it.each(['--post reset', 'reset --post', '-post reset', 'reset \u2014POST', '--post reset --post'])('/faq %s is posted also for users who prefer private answers', (text) => {
        expect(parseCommand(`/faq ${text}`)).toEqual(ask('reset', 'public'));
    });

    it.each(['help', 'HELP ', 'help?', '--help', '-h', '--help reset', 'reset -h', '?', '??', '\uFF1F', '-?', '--me help'])('/faq %s asks for help', (text) => {
        expect(parseCommand(`/faq ${text}`)).toEqual({kind: 'help'});
    });

    it('/faq help me with licences is a question', () => {
        expect(parseCommand('/faq help me with licences')).toEqual(ask('help me with licences'));
    });

    it.each([
        ['--loud reset', '--loud'],
        ['reset --loud', '--loud'],
        ['reset -mee', '-mee'],
        ['--private reset', '--private'],
        ['reset \u2014privat', '\u2014privat'],
        ['--me-too reset', '--me-too'],
        ['--post reset --now', '--now'],
        ['--__proto__ reset', '--__proto__'],
    ])('/faq %s is refused', (text, flag) => {
        expect(parseCommand(`/faq ${text}`)).toEqual({kind: 'unknown_flag', flag});
    });

    it.each(['-', '\u2013', '- '])('reads a million characters of %j', (dash) => {
        expect(parseCommand(`/faq reset ${dash.repeat(1_000_000 / dash.length)}me`)).toMatchObject({visibility: 'private'});
    });

    it.each([' ', '\t\u3000', '\n'])('reads a million characters of white space (%j)', (space) => {
        expect(parseCommand(`/faq reset ${space.repeat(1_000_000 / space.length)}--me -- now`)).toMatchObject({visibility: 'private', question: 'reset -- now'});
    });

    it.each(['/faqs reset', 'see /faq', '/fa', 'faq', '', '/faq.reset', '/faq-bot'])('%j is not for us', (line) => {
        expect(parseCommand(line)).toBeNull();
    });
});
