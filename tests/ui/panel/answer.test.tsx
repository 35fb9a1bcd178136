/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {fireEvent, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {LoadError} from '../../../webapp/src/answer/load_error';
import type {FailureReason, Outcome} from '../../../webapp/src/answer/outcome';
import {changePanel} from '../../../webapp/src/state/panel';

import {CHANNEL, happen, makeFaq, renderPanel} from './panel_fixture';

const post = () => screen.findByRole('button', {name: 'Post to channel'});

describe('an open answer', () => {
    it('shows section, question and answer, and focuses the question', async () => {
        renderPanel({state: {entryId: 'password'}});
        expect(await screen.findByText('Use the link on the login page.')).toBeVisible();
        expect(screen.getByText('Accounts › Login')).toBeVisible();
        expect(screen.getByRole('heading', {name: 'How do I reset my password?'})).toHaveFocus();
    });

    it('lists its sources with their hosts', async () => {
        renderPanel({state: {entryId: 'guests'}});
        const list = (await screen.findByRole('heading', {name: 'Sources'})).closest('section')!;
        expect(within(list).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://docs.example.com/guests', 'mailto:help@example.com']);
        expect(within(list).getByText('docs.example.com')).toBeVisible();
        expect(within(list).getByText('help@example.com')).toBeVisible();
    });

    it('links to related questions but not to itself, and goes back step by step', async () => {
        renderPanel({state: {query: 'guests join'}});
        await userEvent.type(screen.getByRole('combobox'), '{Enter}');
        const related = (await screen.findByRole('heading', {name: 'Related questions'})).closest('section')!;
        expect(within(related).queryByRole('button', {name: 'How do guests join a team?'})).toBeNull();
        await userEvent.click(within(related).getByRole('button', {name: 'How do guests leave a team?'}));
        expect(await screen.findByRole('heading', {name: 'How do guests leave a team?'})).toHaveFocus();
        await userEvent.click(screen.getByRole('button', {name: 'Back'}));
        expect(screen.getByRole('heading', {name: 'How do guests join a team?'})).toBeVisible();
        await userEvent.click(screen.getByRole('button', {name: 'Back'}));
        expect(screen.getByRole('combobox')).toHaveValue('guests join');
    });

    it('says if the FAQ no longer has the entry, with a way back', async () => {
        renderPanel({state: {entryId: 'lost'}});
        expect(screen.getByRole('heading', {name: 'This question is no longer in the FAQ'})).toBeVisible();
        await userEvent.click(screen.getByRole('button', {name: 'Back'}));
        expect(screen.getByRole('combobox')).toHaveFocus();
    });

    it('tries again when its text could not be loaded', async () => {
        const faq = await makeFaq();
        let attempts = 0;
        const read = (id: string) => (attempts++ ? faq.read(id) : Promise.reject(new LoadError('offline')));
        renderPanel({faq: {...faq, read}, state: {entryId: 'push'}});
        expect(await screen.findByRole('alert')).toHaveTextContent('The FAQ could not be loaded');
        await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
        expect(await screen.findByText('Yes, they are.')).toBeVisible();
    });

    it('survives closing the panel', async () => {
        const {reopen} = renderPanel({state: {entryId: 'push'}});
        await post();
        reopen();
        expect(await screen.findByText('Yes, they are.')).toBeVisible();
    });
});

describe('posting', () => {
    it('posts to the open channel and says so', async () => {
        const {posted} = renderPanel({state: {entryId: 'push'}});
        await userEvent.click(await post());
        expect(posted).toEqual([{id: 'push', target: {channelId: 'town', rootId: ''}}]);
        expect(await screen.findByText('Answer posted in Town Square.')).toBeVisible();
        expect(screen.getByText('Answer posted in Town Square.').closest('[role=status]')).not.toBeNull();
    });

    it('happens once for a double click, and not again while the answer is open', async () => {
        const {posted} = renderPanel({state: {entryId: 'push'}});
        await userEvent.dblClick(await post());
        const done = await screen.findByRole('button', {name: 'Posted'});
        await userEvent.click(done);
        expect(done).toHaveAttribute('aria-disabled', 'true');
        expect(posted).toHaveLength(1);
    });

    it('is possible again after leaving the answer', async () => {
        const {posted} = renderPanel({state: {entryId: 'push'}});
        await userEvent.click(await post());
        await screen.findByRole('button', {name: 'Posted'});
        await userEvent.click(screen.getByRole('button', {name: 'Back'}));
        await userEvent.click(screen.getAllByRole('button', {name: 'Are push notifications free?'})[0]!);
        await userEvent.click(await post());
        expect(posted).toHaveLength(2);
    });

    it('is possible in another channel at once', async () => {
        const {posted, go} = renderPanel({state: {entryId: 'push'}});
        await userEvent.click(await post());
        await screen.findByRole('button', {name: 'Posted'});
        await happen(() => go({channelId: 'off', rootId: '', kind: 'channel', name: 'Off-Topic', askedBy: null, obstacle: null}));
        await userEvent.click(await post());
        expect(posted.map(({target}) => target.channelId)).toEqual(['town', 'off']);
    });

    it.each<[string, FailureReason | null, RegExp]>([
        ['no channel is open', null, /^Open a channel to post this answer/],
        ['the channel is read-only', 'forbidden', /^You may not post in this channel/],
        ['the channel is archived', 'archived', /^This channel is archived/],
        ['the thread was deleted', 'gone', /^This conversation no longer exists/],
    ])('is disabled with a reason if %s', async (_, obstacle, reason) => {
        const {posted} = renderPanel({state: {entryId: 'push'}, target: obstacle && {...CHANNEL, obstacle}, services: {insertAnswer: () => {
            throw new Error('not inserted');
        }}});
        expect(await screen.findByText(reason)).toBeVisible();
        for (const button of screen.getAllByRole('button', {name: /^Post|^Insert/})) {
            expect(button).toHaveAttribute('aria-disabled', 'true');
            expect(button).toHaveAccessibleDescription(reason);
            await userEvent.click(button);
        }
        expect(posted).toEqual([]);
        expect(screen.getByRole('button', {name: 'Copy'}).className).toContain('primary');
    });
});

describe('a post that fails', () => {
    it.each<[FailureReason, RegExp, boolean]>([
        ['offline', /^The server did not answer/, true],
        ['busy', /^The server is busy/, true],
        ['server', /^The server could not take/, true],
        ['signed_out', /^You have been signed out/, true],
        ['archived', /^This channel is archived/, false],
        ['forbidden', /^You may not post/, false],
        ['gone', /^This conversation no longer exists/, false],
        ['too_long', /^The answer is longer/, false],
    ])('for the reason "%s" says what to do', async (reason, words, retry) => {
        renderPanel({state: {entryId: 'push'}, outcomes: [{ok: false, reason}]});
        await userEvent.click(await post());
        expect(await screen.findByText(words)).toBeVisible();
        expect(screen.queryByRole('button', {name: 'Try again'}) !== null).toBe(retry);
        expect(await post()).not.toHaveAttribute('aria-disabled');
    });

    it('can be retried, and is posted once', async () => {
        const {posted} = renderPanel({state: {entryId: 'push'}, outcomes: [{ok: false, reason: 'offline'}]});
        await userEvent.click(await post());
        await userEvent.click(await screen.findByRole('button', {name: 'Try again'}));
        expect(await screen.findByText('Answer posted in Town Square.')).toBeVisible();
        expect(posted).toHaveLength(2);
        expect(screen.queryByRole('button', {name: 'Try again'})).toBeNull();
    });

    it('keeps the focus on the post button when retried', async () => {
        renderPanel({state: {entryId: 'push'}, outcomes: [{ok: false, reason: 'offline'}]});
        await userEvent.click(await post());
        (await screen.findByRole('button', {name: 'Try again'})).focus();
        await userEvent.keyboard('{Enter}');
        expect(await screen.findByRole('button', {name: 'Posted'})).toHaveFocus();
    });

    it('is reported also after the user has returned to the list', async () => {
        let fail: (outcome: Outcome) => void = () => undefined;
        const postAnswer = () => new Promise<Outcome>((resolve) => {
            fail = resolve;
        });
        renderPanel({state: {entryId: 'push'}, services: {postAnswer}});
        await userEvent.click(await post());
        await userEvent.click(screen.getByRole('button', {name: 'Back'}));
        await happen(() => fail({ok: false, reason: 'offline'}));
        expect(await screen.findByRole('button', {name: 'Try again'})).toBeVisible();
    });
});

describe('copying and inserting', () => {
    it('copies the answer and says so each time', async () => {
        renderPanel({state: {entryId: 'push'}});
        await userEvent.click(await screen.findByRole('button', {name: 'Copy'}));
        const said = await screen.findByText('Answer copied.');
        await userEvent.click(screen.getByRole('button', {name: 'Copy'}));
        await waitFor(() => expect(said).not.toBeInTheDocument());
        expect(screen.getByText('Answer copied.')).toBeVisible();
    });

    it('restores the focus when the notice is dismissed', async () => {
        renderPanel({state: {entryId: 'push'}});
        await userEvent.click(await screen.findByRole('button', {name: 'Copy'}));
        await userEvent.tab();
        await userEvent.tab();
        await userEvent.tab();
        expect(await screen.findByRole('button', {name: 'Dismiss'})).toHaveFocus();
        await userEvent.keyboard('{Enter}');
        expect(screen.queryByText('Answer copied.')).toBeNull();
        expect(screen.getByRole('button', {name: 'Copy'})).toHaveFocus();
    });

    it('focuses the next action if nothing had the focus', async () => {
        renderPanel({state: {entryId: 'push'}});
        screen.getByRole('heading', {level: 3}).blur();
        fireEvent.click(await screen.findByRole('button', {name: 'Copy'}));
        await userEvent.click(await screen.findByRole('button', {name: 'Dismiss'}));
        expect(await post()).toHaveFocus();
    });

    it('says what to do when copying is refused', async () => {
        renderPanel({state: {entryId: 'push'}, services: {copyAnswer: () => Promise.resolve(false)}});
        await userEvent.click(await screen.findByRole('button', {name: 'Copy'}));
        expect(await screen.findByText(/^The browser did not allow copying/)).toBeVisible();
    });

    it('inserts it into the message being written', async () => {
        const inserted: unknown[] = [];
        renderPanel({state: {entryId: 'push'}, services: {insertAnswer: (entry, target) => inserted.push([entry.id, target]) > 0}});
        await userEvent.click(await screen.findByRole('button', {name: 'Insert into message'}));
        expect(inserted).toEqual([['push', {channelId: 'town', rootId: ''}]]);
        expect(screen.getByText('Answer inserted into your message.')).toBeVisible();
    });

    it('says what to do if the host does not accept it', async () => {
        renderPanel({state: {entryId: 'push'}, services: {insertAnswer: () => false}});
        await userEvent.click(await screen.findByRole('button', {name: 'Insert into message'}));
        expect(screen.getByText(/^The text could not be put into the message box/)).toBeVisible();
    });
});

describe('an entry opened from elsewhere', () => {
    it('replaces the open one', async () => {
        const {store} = renderPanel({state: {entryId: 'push'}});
        await post();
        await happen(() => store.dispatch(changePanel({entryId: 'archive'})));
        expect(await screen.findByText('Yes, from its menu.')).toBeVisible();
    });
});

describe('a post that fails after the panel was closed', () => {
    it('is kept in the channel, with the reason', async () => {
        let settle: (outcome: Outcome) => void = () => undefined;
        const pending = new Promise<Outcome>((resolve) => {
            settle = resolve;
        });
        const {close, kept} = renderPanel({state: {entryId: 'push'}, services: {postAnswer: () => pending}});
        await userEvent.click(await screen.findByRole('button', {name: 'Post to channel'}));
        close();
        await happen(() => settle({ok: false, reason: 'offline'}));
        expect(kept).toEqual([{id: 'push', target: {channelId: 'town', rootId: ''}, reason: 'offline'}]);
    });
});

describe('/faq while the panel is open', () => {
    it('focuses the search box', async () => {
        const {store, panel} = renderPanel();
        await happen(() => document.body.focus());
        await happen(() => store.dispatch(changePanel({focusRequests: panel().focusRequests + 1})));
        expect(screen.getByRole('combobox')).toHaveFocus();
    });
});
