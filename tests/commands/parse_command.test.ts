import {describe, expect, it} from '@jest/globals';

import {parseCommand} from '../../webapp/src/commands/parse_command';

const ask = (question: string, privately = false) => ({kind: 'ask', question, privately});

describe('a composer line', () => {
    it.each([
        ['/faq', {kind: 'open'}],
        ['/faq   \n', {kind: 'open'}],
        ['/FAQ  reset password ', ask('reset password')],
        ['/faq\treset', ask('reset')],
        ['/faq\nhow do\nguests join?', ask('how do\nguests join?')],
        ['  /faq reset', ask('reset')],
        ['/faq --me reset', ask('reset', true)],
        ['/faq \u2014me reset', ask('reset', true)],
        ['/faq --ME --me reset', ask('reset', true)],
        ['/faq --me', {kind: 'open'}],
        ['/faq what does git push --force do', ask('what does git push --force do')],
        ['/faq -- --me is what?', ask('--me is what?')],
        ['/faq help', {kind: 'help'}],
        ['/faq HELP ', {kind: 'help'}],
        ['/faq --help', {kind: 'help'}],
        ['/faq help me with licences', ask('help me with licences')],
        ['/faq --loud reset', {kind: 'unknown_flag', flag: '--loud'}],
    ])('%j is read as %j', (line, command) => {
        expect(parseCommand(line)).toEqual(command);
    });

    it.each(['/faqs reset', 'see /faq', '/fa', 'faq', '', '/faq.reset', '/faq-bot'])('%j is somebody else’s', (line) => {
        expect(parseCommand(line)).toBeNull();
    });
});
