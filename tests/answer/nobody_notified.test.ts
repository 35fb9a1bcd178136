// Checks posted messages with the stand-in's version of the server's search for mentions.

import {describe, expect, it} from '@jest/globals';

import {findNotifications} from '../../build/demo/server/mentions';
import fc, {runs} from '../properties';
import {createUsers} from './mention_fixture';
import {composeMessage} from '../../webapp/src/answer/compose';
import {disarmMentions} from '../../webapp/src/answer/disarm';

const users = createUsers(['jane', 'bob']);

function notified(message: string): string[] {
    return findNotifications('p', message, users, 'bob').map(({keyword}) => keyword);
}

/** Without HTML, which Mattermost's server does not parse, and in which the stand-in finds too many mentions. */
const pieces = fc.constantFrom(
    '@', '@all', '@channel', '@here', '@jane', '&#64;all', '&commat;here', '&#x40;jane', 'all', 'jane', ' ', '\n', '\n\n', '`', '``', '```', '~~~',
    '> ', '- ', '1. ', '    ', '\t', '\\', '*', '_', '[', ']', '(', ')', '<', '>', 'https://x.org/', 'www.x.org/', '![', '"', '|', ':', '.', '-', '# ',
);
const markdown = fc.array(pieces, {maxLength: 24}).map((parts) => parts.join(''));

describe('a posted answer', () => {
    it('would notify people without disarming', () => {
        expect(notified('hello @all and &#64;jane')).toEqual(['@all', '@jane']);
    });

    it('notifies nobody, for any answer', () => {
        fc.assert(fc.property(markdown, (answer) => {
            expect(notified(disarmMentions(answer))).toEqual([]);
        }), {numRuns: runs(3000)});
    });

    it('notifies nobody, for any question, title or address, also if it is cut', () => {
        fc.assert(fc.property(markdown, markdown, markdown, fc.integer({min: 60, max: 400}), (question, answer, title, limit) => {
            const sources = [{title, url: `https://x.org/@all/${title.replace(/\s/g, '')}`}];
            const message = composeMessage({id: 'x', question, answer, section: [], aliases: [], sources}, limit);
            expect(notified(message)).toEqual([]);
        }), {numRuns: runs(2000)});
    });
});
