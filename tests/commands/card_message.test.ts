import {describe, expect, it} from '@jest/globals';

import type {PrivateCard} from '../../webapp/src/answer/private_card';
import {composeCardMessage} from '../../webapp/src/commands/card_message';
import {createTranslate} from '../../webapp/src/i18n/translate';
import '../../webapp/src/i18n/messages';

const entries = [{question: 'Are *push* notifications free?', answer: 'Yes, **they** are.'}, {question: 'Can guests join?'}];

const compose = (card: PrivateCard, isPrivate = false): string => composeCardMessage(card, entries.slice(0, 'ids' in card ? card.ids.length : 0), createTranslate('en'), isPrivate);

describe('the message of a private card', () => {
    it.each<[string, PrivateCard, string]>([
        ['the answer', {kind: 'answer', query: 'is _it_ free', ids: ['push'], reason: null}, 'You asked: is \\_it\\_ free\n\n**Are \\*push\\* notifications free?**\n\nYes, **they** are.'],
        ['why it was not posted', {kind: 'answer', query: '', ids: ['push'], reason: 'archived'}, 'This channel is archived, so nothing can be posted in it. Copy the answer, or post it elsewhere.\n\n**Are \\*push\\* notifications free?**\n\nYes, **they** are.'],
        ['the suggestions', {kind: 'suggestions', query: 'free', ids: ['push', 'guests']}, 'You asked: free\n\nNo single answer stands out. Did you mean one of these?\n\n- Are \\*push\\* notifications free?\n- Can guests join?'],
        ['that there is no answer', {kind: 'none', query: 'lunch', ids: []}, 'You asked: lunch\n\nThe FAQ has no answer to that.'],
        ['that it was posted', {kind: 'posted', query: 'free', postId: 'p'}, 'You asked: free\n\nPosted'],
        ['why it failed', {kind: 'failed', query: 'free', line: '/faq free', reason: 'offline'}, 'You asked: free\n\nThe FAQ could not be loaded: there is no connection. Try again when you are online.'],
        ['the offer', {kind: 'offer', query: '', ids: ['push'], replyTo: 'q'}, 'The FAQ may answer this:\n\n**Are \\*push\\* notifications free?**'],
    ])('says %s', (_, card, message) => {
        expect(compose(card)).toBe(message);
    });

    it('explains the command as its card does, by what it does for this user', () => {
        expect(compose({kind: 'help'})).toMatch(/^- `\/faq` and your question: the answer is posted here, for everybody\.\n- `\/faq --me` shows/);
        expect(compose({kind: 'help'}, true)).toContain('the answer is shown to you first');
    });
});
