import {describe, expect, it} from '@jest/globals';

import {composePrivateProps, parsePrivateProps, type PrivateCard} from '../../webapp/src/answer/private_card';
import type {FailureReason} from '../../webapp/src/answer/outcome';
import {ANSWER_POST_TYPE, PRIVATE_POST_TYPE} from '../../webapp/src/constants';

const cards: PrivateCard[] = [
    {kind: 'help'},
    {kind: 'none', query: 'q', ids: [], missing: ['backups'], askedIn: ''},
    {kind: 'suggestions', query: 'q', ids: ['a', 'b'], missing: [], askedIn: 'de'},
    {kind: 'answer', query: 'q', ids: ['a'], reason: null, postId: ''},
    {kind: 'answer', query: 'q', ids: ['a'], reason: 'repeated', postId: 'p1'},
    {kind: 'answer', query: 'q', ids: ['a'], reason: 'outdated', postId: '', replyTo: 'p2'},
    {kind: 'offer', query: '', ids: ['a'], replyTo: 'p2'},
    {kind: 'waiting', query: 'q'},
    {kind: 'posted', query: 'q', postId: 'p1'},
    {kind: 'failed', query: 'q', line: '/faq --me q', reason: 'offline'},
    {kind: 'failed', query: 'q', line: '/faq q', reason: null},
];

describe('a private card', () => {
    it.each(cards)('can be parsed from its props: %j', (card) => {
        expect(parsePrivateProps(JSON.parse(JSON.stringify(composePrivateProps(card))))).toEqual(card);
    });

    it.each([
        undefined, null, [], {faq_bot: {}}, {faq_bot: {kind: 'none'}}, {faq_bot: {kind: 'none', query: 'q', ids: 'a'}},
        {faq_bot: {kind: 'none', query: 'q', ids: [1]}}, {faq_bot: {kind: 'none', query: 7, ids: []}}, {faq_bot: {kind: 'answer', ids: []}}, {faq_bot: {kind: 'other', query: 'q', ids: []}},
        {faq_bot: {kind: 'offer', query: ''}}, {faq_bot: {kind: 'suggestions', query: 'q', ids: [7, 'a']}},
    ])('is not made of %j', (props) => {
        expect(parsePrivateProps(props)).toBeNull();
    });

    it.each<FailureReason>(['archived', 'forbidden', 'gone', 'signed_out', 'too_long', 'busy', 'offline', 'repeated', 'server'])('keeps the reason %s', (reason) => {
        const card: PrivateCard = {kind: 'answer', query: 'q', ids: ['a'], reason, postId: ''};
        expect(parsePrivateProps(composePrivateProps(card))).toEqual(card);
    });

    it('of a failure asks the same again where its line is missing', () => {
        expect(parsePrivateProps({faq_bot: {kind: 'failed', query: 'q', reason: 'no such reason'}})).toEqual({kind: 'failed', query: 'q', line: '/faq q', reason: null});
    });

    it('has a post type that plugins may render, other than that of answers', () => {
        expect(PRIVATE_POST_TYPE).toMatch(/^custom_/);
        expect(PRIVATE_POST_TYPE).not.toBe(ANSWER_POST_TYPE);
    });

    it('ignores an unknown reason', () => {
        expect(parsePrivateProps({faq_bot: {kind: 'answer', query: 'q', ids: [], reason: '<b>'}})).toMatchObject({reason: null});
    });
});
