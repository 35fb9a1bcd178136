/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import {act} from 'react-dom/test-utils';

import {LoadError} from '../../../webapp/src/answer/load_error';
import type {Outcome} from '../../../webapp/src/answer/outcome';
import {english} from '../../../webapp/src/i18n/messages';
import type {FaqServices} from '../../../webapp/src/ui/services';
import {ChangingCard, entries, faq, renderCard, target, type Card, type Done} from './card_fixture';

describe('the private card', () => {
    const renderPrivate = (card: Card, outcomes: Outcome[] = [], more: Partial<FaqServices> = {}): Done => {
        const done = renderCard(
            <ChangingCard
                card={card}
                onDismiss={() => done.dismissed++}
            />, outcomes, more,
        );
        return done;
    };

    it('offers the entries that may be meant: to look at, to post, to dismiss', async () => {
        const done = renderPrivate({kind: 'suggestions', query: 'push?', ids: ['push', 'guests']});
        expect(screen.getByText('push?').parentElement?.textContent).toBe('You asked: push?');
        await screen.findByText('Can guests join?');
        expect(screen.queryByText('Not yet.')).toBeNull();
        await userEvent.click(screen.getByRole('button', {name: 'Can guests join?', expanded: false}));
        expect(screen.getByText('Not yet.')).toBeTruthy();
        await userEvent.click(screen.getByRole('button', {name: /^Post to channel/}));
        expect(done.posted).toEqual([['guests', target]]);
        expect(screen.getByText('Posted')).toBeTruthy();
        expect(screen.queryByText('Can guests join?')).toBeNull();
        expect(screen.getByRole('button', {name: 'Open thread'})).toBe(document.activeElement);
        await userEvent.click(screen.getByRole('button', {name: 'Dismiss'}));
        expect(done.dismissed).toBe(1);
    });

    it('says why an answer that may be out of date was not posted, and posts it after a look', async () => {
        const old = {...faq, meta: {...faq.meta, reviewAfter: 365}, read: () => Promise.resolve({...entries[0]!, reviewed: '2020-03'})};
        const done = renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: 'outdated'}, [], {loadFaq: () => Promise.resolve(old), loadedFaq: () => old});
        expect((await screen.findByText('May be out of date')).closest('.FaqCard__origin')?.textContent).toBe('Checked March 2020 · May be out of date');
        expect(screen.getByText(english['faq_bot.failure.outdated']!)).toBeTruthy();
        await userEvent.click(screen.getByRole('button', {name: /^Post to channel/}));
        expect(done.posted).toEqual([['push', target]]);
    });

    it('marks an entry in another language than the FAQ', async () => {
        renderPrivate({kind: 'answer', query: 'kantine', ids: ['canteen'], reason: null});
        expect((await screen.findByText('Wo ist die Kantine?')).lang).toBe('de');
        expect(screen.getByText('Unten.').closest('[lang]')?.getAttribute('lang')).toBe('de');
    });

    it('posts once, however often the button is pressed', async () => {
        const done = renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: null});
        const post = await screen.findByRole('button', {name: /^Post to channel/});
        await userEvent.dblClick(post);
        await userEvent.click(post);
        expect(done.posted).toHaveLength(1);
    });

    it('says why posting failed, and lets one try again', async () => {
        const done = renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: null}, [{ok: false, reason: 'offline'}]);
        await userEvent.click(await screen.findByRole('button', {name: /^Post to channel/}));
        expect(screen.getByText(english['faq_bot.failure.offline']!)).toBeTruthy();
        await userEvent.click(screen.getByRole('button', {name: /^Try again/}));
        await waitFor(() => expect(screen.getByText('Posted')).toBeTruthy());
        expect(done.posted).toHaveLength(2);
    });

    it('offers no retry where it would fail the same way, and lets one copy the answer', async () => {
        renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: null}, [{ok: false, reason: 'forbidden'}]);
        await userEvent.click(await screen.findByRole('button', {name: /^Post to channel/}));
        expect(screen.getByText(english['faq_bot.failure.forbidden']!)).toBeTruthy();
        expect(screen.queryByRole('button', {name: /^Try again/})).toBeNull();
        expect(screen.getByRole('button', {name: 'Post to channel'}).getAttribute('aria-disabled')).toBe('true');
        await userEvent.click(screen.getByRole('button', {name: 'Copy'}));
        expect(await screen.findByText('Answer copied.')).toBeTruthy();
    });

    it('shows the answer with the reason why it was not posted', async () => {
        renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: 'archived'});
        expect(await screen.findByText('Yes, they are.')).toBeTruthy();
        expect(screen.getByText(english['faq_bot.failure.archived']!)).toBeTruthy();
    });

    it('offers to search and to ask people where there is no answer', async () => {
        const done = renderPrivate({kind: 'none', query: 'lunch?', ids: []});
        await userEvent.click(screen.getByRole('button', {name: 'Search the FAQ'}));
        await userEvent.click(screen.getByRole('button', {name: 'Ask in ~Town Square'}));
        expect(done).toMatchObject({searched: [['lunch?', target]], asked: ['lunch?']});
    });

    it('offers to ask people beside suggestions, and says what the FAQ does not have', async () => {
        const done = renderPrivate({kind: 'suggestions', query: 'free backups', ids: ['push'], missing: ['backups']});
        expect(await screen.findByText('Yes, they are.')).toBeTruthy();
        expect(screen.getByText(/is not in the FAQ/).textContent).toBe('“backups” is not in the FAQ.');
        await userEvent.click(screen.getByRole('button', {name: 'Ask in ~Town Square'}));
        expect(done.asked).toEqual(['free backups']);
    });

    it('says which language the FAQ is in, in that of the question', () => {
        renderPrivate({kind: 'none', query: 'Wo ist der Drucker?', ids: [], missing: ['Drucker'], askedIn: 'de'});
        expect(screen.getByText('Diese FAQ ist auf Englisch.').lang).toBe('de');
        expect(screen.queryByText(/not in the FAQ/)).toBeNull();
    });

    it('shows the sections of questions that read alike', async () => {
        const twins = ['Mobile', 'Desktop'].map((section) => ({...entries[0]!, id: section, section: [section]}));
        const read = (id: string) => Promise.resolve([...twins, ...entries].find((entry) => entry.id === id) ?? null);
        renderPrivate({kind: 'suggestions', query: 'push?', ids: ['Mobile', 'guests', 'Desktop']}, [], {loadFaq: () => Promise.resolve({...faq, read})});
        expect(await screen.findByRole('button', {name: /free\?\s*Mobile$/})).toBeTruthy();
        expect(screen.getByRole('button', {name: /free\?\s*Desktop$/})).toBeTruthy();
        expect(screen.getByRole('button', {name: 'Can guests join?'})).toBeTruthy();
    });

    it('points to the same answer, and posts it again on request', async () => {
        const seen: string[] = [];
        const again: unknown[] = [];
        renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: 'repeated', postId: 'there'}, [], {
            goToPost: (postId) => seen.push(postId),
            postAnswer: (_, __, options) => {
                again.push(options);
                return Promise.resolve({ok: true, postId: 'posted'});
            },
        });
        await userEvent.click(await screen.findByRole('button', {name: 'View'}));
        await userEvent.click(screen.getByRole('button', {name: 'Post again'}));
        expect(seen).toEqual(['there']);
        expect(again).toEqual([{question: 'push?', again: true}]);
    });

    it('points to the same answer also where an answer is copied meanwhile', async () => {
        let copied: (done: boolean) => void = () => undefined;
        renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: null}, [{ok: false, reason: 'repeated', postId: 'there'}], {
            copyAnswer: () => new Promise((resolve) => {
                copied = resolve;
            }),
        });
        await userEvent.click(await screen.findByRole('button', {name: 'Copy'}));
        await userEvent.click(screen.getByRole('button', {name: 'Post to channel'}));
        await screen.findByRole('button', {name: 'View'});
        await act(async () => {
            copied(true);
            await Promise.resolve();
        });
        expect(screen.getByRole('button', {name: 'View'})).toBeTruthy();
    });

    it.each(['archived', 'forbidden', 'gone'] as const)('disables Post with the reason: %s', async (obstacle) => {
        const done = renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: null}, [], {useTarget: (place) => ({...place, kind: 'channel', name: 'Old', askedBy: null, obstacle})});
        expect((await screen.findByRole('button', {name: 'Copy'})).className).toContain('primary');
        const post = screen.getByRole('button', {name: /^Post/});
        expect(post.getAttribute('aria-disabled')).toBe('true');
        expect(post.getAttribute('aria-describedby')).toContain(screen.getByText(english[`faq_bot.failure.${obstacle}`]!).id);
        await userEvent.click(post);
        expect(done.posted).toEqual([]);
    });

    it('keeps a question that could not be looked up, and runs it again', async () => {
        const lines: string[] = [];
        const done = renderPrivate({kind: 'failed', query: 'push?', line: '/faq --me push?', reason: 'offline'}, [], {
            runAgain: (line) => {
                lines.push(line);
                return Promise.resolve();
            },
        });
        expect(screen.getByText('push?')).toBeTruthy();
        expect(screen.getByText(english['faq_bot.load.offline']!)).toBeTruthy();
        await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
        expect(lines).toEqual(['/faq --me push?']);
        expect(done.dismissed).toBe(1);
    });

    it('takes an answer back, and goes with it', async () => {
        const until = Date.now() + 60_000;
        const taken: string[] = [];
        const done = renderPrivate({kind: 'posted', query: 'push?', postId: 'p1'}, [], {
            useRecentPost: () => until,
            takeBack: (postId) => Promise.resolve(taken.push(postId) > 1),
        });
        await userEvent.click(screen.getByRole('button', {name: 'Remove'}));
        expect((await screen.findByRole('alert')).textContent).toBe(english['faq_bot.card.not_removed']);
        await userEvent.click(screen.getByRole('button', {name: 'Remove'}));
        await waitFor(() => expect(done.dismissed).toBe(1));
    });

    it('tells of an entry that is no longer in the FAQ', async () => {
        renderPrivate({kind: 'answer', query: 'old', ids: ['old'], reason: null});
        expect(await screen.findByText('This entry is no longer in the FAQ.')).toBeTruthy();
    });

    it('disables Ask with the reason if the user may not post there', async () => {
        const done = renderPrivate({kind: 'none', query: 'lunch?', ids: []}, [], {useAskChannel: () => ({kind: 'channel', name: '~News', mayPost: false})});
        const ask = screen.getByRole('button', {name: 'Ask in ~News'});
        expect(ask.getAttribute('aria-disabled')).toBe('true');
        expect(ask.getAttribute('aria-describedby')).toBe(screen.getByText('You cannot post in ~News.').id);
        await userEvent.click(ask);
        expect(done.asked).toEqual([]);
    });

    it('shows an answer that is known on the first render', () => {
        renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: null}, [], {loadFaq: () => new Promise(() => undefined), knownEntry: (id) => entries.find((entry) => entry.id === id) ?? null});
        expect(screen.getByText('Yes, they are.')).toBeTruthy();
    });

    it('posts to the conversation in a direct message', async () => {
        renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: null}, [], {useTarget: (place) => ({...place, kind: 'direct', name: 'Marco', askedBy: null, obstacle: null})});
        expect(await screen.findByRole('button', {name: 'Post to conversation'})).toBeTruthy();
    });

    it.each<[Card, primary: string | null]>([
        [{kind: 'answer', query: 'push?', ids: ['push'], reason: null}, 'Post to channel'],
        [{kind: 'answer', query: 'push?', ids: ['push'], reason: 'repeated', postId: 'there'}, 'View'],
        [{kind: 'answer', query: 'push?', ids: ['push'], reason: 'too_long'}, 'Copy'],
        [{kind: 'suggestions', query: 'free', ids: ['push']}, 'Post to channel'],
        [{kind: 'suggestions', query: 'free', ids: ['push', 'guests']}, null],
        [{kind: 'none', query: 'lunch?', ids: []}, 'Ask in ~Town Square'],
        [{kind: 'offer', query: '', ids: ['push'], replyTo: 'q1'}, 'Show'],
        [{kind: 'failed', query: 'push?', line: '/faq push?', reason: 'slow'}, 'Try again'],
        [{kind: 'posted', query: 'push?', postId: 'p1'}, null],
        [{kind: 'help'}, null],
    ])('%j has one primary button, %j, and one to dismiss it', async (card, primary) => {
        renderPrivate(card, [], {knownEntry: (id) => entries.find((entry) => entry.id === id) ?? null});
        await screen.findByRole('button', {name: 'Dismiss'});
        expect(screen.getAllByRole('button').filter(({className}) => className.includes('primary')).map(({textContent}) => textContent)).toEqual(primary === null ? [] : [primary]);
    });

    it('explains the command', () => {
        renderPrivate({kind: 'help'});
        expect(screen.getByText('/faq --me')).toBeTruthy();
    });
});

describe('a private card whose FAQ cannot be loaded', () => {
    it('says why, and tries again', async () => {
        let isThere = false;
        renderCard(
            <ChangingCard
                card={{kind: 'answer', query: 'guests?', ids: ['guests'], reason: null}}
                onDismiss={() => undefined}
            />, [], {loadFaq: () => (isThere ? Promise.resolve(faq) : Promise.reject(new LoadError('offline')))},
        );
        expect((await screen.findByRole('alert')).textContent).toContain('there is no connection');
        isThere = true;
        await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
        await screen.findByText('Not yet.');
    });
});
