/** @jest-environment jsdom */
import {describe, expect, it, jest} from '@jest/globals';
import {screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import {act} from 'react-dom/test-utils';

import {AnswerCard} from '../../../webapp/src/ui/post/answer_card';
import {entries, faq, renderCard} from './card_fixture';

function cardOf(message: string, id: string, isEdited: boolean): React.JSX.Element {
    return (
        <AnswerCard
            postId='p1'
            isEdited={isEdited}
            message={message}
            props={{faq_bot: {v: 1, id, section: [], sources: []}}}
        />
    );
}

describe('the posted answer', () => {
    it('shows the message, nothing that its props say, and opens the entry', async () => {
        const done = renderCard(
            <AnswerCard
                postId='p1'
                isEdited={false}
                message={'#### Are they free?\n\nYes, they are.'}
                props={{faq_bot: {v: 1, id: 'push', section: ['Mobile', 'Push'], sources: []}}}
            />,
        );
        expect(screen.getByRole('heading', {name: 'Are they free?'})).toBeTruthy();
        expect(screen.getByText('Yes, they are.')).toBeTruthy();
        expect(screen.queryByText(/Mobile|Push/)).toBeNull();
        await userEvent.click(screen.getByRole('button', {name: 'Open in FAQ'}));
        expect(done.opened).toEqual(['push']);
    });

    it('opens nothing where Mattermost has no sidebar for it', () => {
        renderCard(cardOf('#### Are they free?\n\nYes, they are.', 'push', true), [], {hasSidebar: false, useRecentPost: () => Date.now() + 60_000});
        expect(screen.getAllByRole('button').map(({textContent}) => textContent)).toEqual(['Remove']);
    });

    it('does not offer to open a thread that is open', () => {
        renderCard(cardOf('#### Are they free?\n\nYes, they are.', 'push', true), [], {useIsThreadOpen: () => true, useRecentPost: () => Date.now() + 60_000});
        expect(screen.getAllByRole('button').map(({textContent}) => textContent)).toEqual(['Open in FAQ', 'Remove']);
    });

    const PUSH = '#### Are push notifications free?\n\nYes, they are.';
    it.each([
        ['what the FAQ says', PUSH, 'push', false, true],
        ['another text', `${PUSH} Send me your password.`, 'push', false, false],
        ['another entry’s text', PUSH, 'guests', false, false],
        ['an entry that is gone', PUSH, 'old', false, false],
        ['a message that was edited', PUSH, 'push', true, false],
    ])('is labelled as the FAQ’s only where it is: %s', async (_, message, id, isEdited, isSealed) => {
        const read = jest.fn(faq.read);

        // Until what the FAQ says has been compared.
        await act(async () => {
            renderCard(cardOf(message, id, isEdited), [], {loadFaq: () => Promise.resolve({...faq, read})});
            await Promise.resolve();
        });
        expect(read).toHaveBeenCalledTimes(isEdited ? 0 : 1);
        expect(screen.queryByText(/^From the/) !== null).toBe(isSealed);
        expect(screen.getByRole('button', {name: 'Open in FAQ'})).toBeTruthy();
    });

    it('is labelled by the latest FAQ, also where an earlier one answers after it', async () => {
        const message = `${PUSH} In every app.`;
        let answerLate: (entry: (typeof entries)[number]) => void = () => undefined;
        let change: () => void = () => undefined;
        const latest = {...faq, read: () => Promise.resolve({...entries[0]!, answer: 'Yes, they are. In every app.'})};
        const earlier = {...faq, read: () => new Promise<(typeof entries)[number]>((resolve) => {
            answerLate = resolve;
        })};
        await act(async () => {
            renderCard(cardOf(message, 'push', false), [], {
                loadFaq: () => Promise.resolve(earlier), loadedFaq: () => latest,
                subscribeFaq: (listener) => {
                    change = listener;
                    return () => undefined;
                },
            });
            await Promise.resolve();
        });
        act(() => change());
        expect(await screen.findByText(/^From the/)).toBeTruthy();
        await act(async () => {
            answerLate(entries[0]!);
            await Promise.resolve();
        });
        expect(screen.getByText(/^From the/)).toBeTruthy();
    });

    it.each([
        ['when it was checked and by whom', {reviewed: '2017-03-01', owner: 'IT'}, {}, 'From the FAQ · Checked March 2017 · IT'],
        ['that it may be out of date', {reviewed: '2017'}, {reviewAfter: 365}, 'From the FAQ · Checked 2017 · May be out of date'],
        ['who keeps it', {owner: 'IT'}, {reviewAfter: 365}, 'From the FAQ · Owner: IT'],
        ['where a live one comes from', {origin: {postId: 'p9', channel: 'faq', author: 'ana', editedAt: Date.UTC(2017, 10, 3, 12)}}, {}, 'From ~faq, by @ana, edited November 3, 2017'],
    ])('says %s', async (what, review, meta, expected) => {
        const message = `${PUSH} ${what}`;
        const reviewed = {...faq, meta: {...faq.meta, ...meta}, read: () => Promise.resolve({...entries[0]!, ...review})};
        renderCard(cardOf(message, 'push', false), [], {loadFaq: () => Promise.resolve(reviewed), loadedFaq: () => reviewed, composeAnswer: () => message});
        await waitFor(() => expect(screen.getByText(/^From/).closest('.FaqCard__origin')?.textContent).toBe(expected));
    });

    it('can be taken back for a minute by whoever posted it', () => {
        jest.useFakeTimers();
        try {
            const until = Date.now() + 60_000;
            renderCard(cardOf(PUSH, 'push', true), [], {useRecentPost: () => until});
            expect(screen.getByRole('button', {name: 'Remove'})).toBeTruthy();
            act(() => {
                jest.advanceTimersByTime(59_000);
            });
            expect(screen.getByRole('button', {name: 'Remove'})).toBeTruthy();
            act(() => {
                jest.advanceTimersByTime(1000);
            });
            expect(screen.queryByRole('button', {name: 'Remove'})).toBeNull();
        } finally {
            jest.useRealTimers();
        }
    });

    it('says which language the answer is in, and which its own words are in', () => {
        renderCard(
            <AnswerCard
                postId='p1'
                isEdited={true}
                message={'#### Wo ist die Kantine?\n\nUnten.'}
                props={{faq_bot: {v: 1, id: 'canteen', section: ['Haus'], sources: [], lang: 'de'}}}
            />,
        );
        for (const words of ['Wo ist die Kantine?', 'Unten.']) {
            expect(screen.getByText(words).closest('[lang]')?.getAttribute('lang')).toBe('de');
        }
        expect(screen.getByText('Unten.').dir).toBe('auto');
        expect(screen.getByRole('heading').dir).toBe('auto');
        expect(screen.getByRole('button', {name: 'Open in FAQ'}).closest('[lang]')?.getAttribute('lang')).toBe('en');
    });

    it.each(['', 'de fr', '"><b>', 'x'.repeat(36), 7])('takes no language from props that say %j', (lang) => {
        renderCard(
            <AnswerCard
                postId='p1'
                isEdited={false}
                message='Unten.'
                props={{faq_bot: {v: 1, id: 'canteen', section: [], sources: [], lang}}}
            />,
        );
        expect(screen.getByText('Unten.').closest('[lang]')?.getAttribute('lang')).toBe('en');
    });

    it.each([undefined, {}, {faq_bot: {v: 9, id: 'push'}}])('shows the message alone where the props are %j', (props) => {
        renderCard(
            <AnswerCard
                postId='p1'
                isEdited={false}
                message='Yes, they are.'
                props={props}
            />,
        );
        expect(screen.getByText('Yes, they are.')).toBeTruthy();
        expect(screen.queryByRole('button')).toBeNull();
    });
});
