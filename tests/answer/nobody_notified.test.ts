// What is posted is held against how Mattermost's server finds mentions, as the stand-in host carries it.

import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';

import {findNotifications} from '../../build/demo/server/mentions';
import {runs} from '../runs';
import {createUsers} from './mention_fixture';
import {composeMessage} from '../../webapp/src/answer/compose';
import {disarmMentions} from '../../webapp/src/answer/disarm';

const users = createUsers(['jane', 'bob']);

function notified(message: string): string[] {
    return findNotifications('p', message, users, 'bob').map(({keyword}) => keyword);
}

/** No HTML: Mattermost's server knows none, and the stand-in finds more mentions in it than there are. */
const pieces = fc.constantFrom(
    '@', '@all', '@channel', '@here', '@jane', '&#64;all', '&commat;here', '&#x40;jane', 'all', 'jane', ' ', '\n', '\n\n', '`', '``', '```', '~~~',
    '> ', '- ', '1. ', '    ', '\t', '\\', '*', '_', '[', ']', '(', ')', '<', '>', 'https://x.org/', 'www.x.org/', '![', '"', '|', ':', '.', '-', '# ',
);
const markdown = fc.array(pieces, {maxLength: 24}).map((parts) => parts.join(''));

describe('what an FAQ makes people post', () => {
    it('would notify without our doing', () => {
        expect(notified('hello @all and &#64;jane')).toEqual(['@all', '@jane']);
    });

    it('notifies nobody, whatever stands in the answer', () => {
        fc.assert(fc.property(markdown, (answer) => {
            expect(notified(disarmMentions(answer))).toEqual([]);
        }), {numRuns: runs(3000)});
    });

    it('notifies nobody, whatever stands in question, title or address, also where it is cut', () => {
        fc.assert(fc.property(markdown, markdown, markdown, fc.integer({min: 60, max: 400}), (question, answer, title, limit) => {
            const sources = [{title, url: `https://x.org/@all/${title.replace(/\s/g, '')}`}];
            const message = composeMessage({id: 'x', question, answer, section: [], aliases: [], sources}, limit);
            expect(notified(message)).toEqual([]);
        }), {numRuns: runs(2000)});
    });
});
