/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {ReactNode} from 'react';
import React from 'react';
import {IntlProvider} from 'react-intl';

import type {Outcome} from '../../../webapp/src/answer/outcome';
import {LoadError} from '../../../webapp/src/answer/outcome';
import type {Faq} from '../../../webapp/src/answer/types';
import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {english} from '../../../webapp/src/i18n/messages';
import type {PostTarget} from '../../../webapp/src/state/panel';
import {AnswerCard} from '../../../webapp/src/ui/post/answer_card';
import {PrivateCard} from '../../../webapp/src/ui/post/private_card';
import type {FaqServices} from '../../../webapp/src/ui/services';
import {ServicesProvider} from '../../../webapp/src/ui/services';
import {createServices} from '../services_fixture';

const entries: readonly FaqEntry[] = [
    {id: 'push', question: 'Are push notifications free?', answer: 'Yes, they are.', section: ['Mobile'], aliases: [], sources: []},
    {id: 'guests', question: 'Can guests join?', answer: 'Not yet.', section: [], aliases: [], sources: []},
    {id: 'canteen', question: 'Wo ist die Kantine?', answer: 'Unten.', section: [], aliases: [], sources: [], lang: 'de'},
];

const faq: Faq = {
    meta: {title: 'T', language: 'en', askChannel: null, privateByDefault: false},
    entries,
    introductions: [],
    ask: (query) => ({query, verdict: 'none', confidence: 0, results: [], corrections: []}),
    read: (id) => Promise.resolve(entries.find((entry) => entry.id === id) ?? null),
};

interface Done {
    readonly posted: [string, PostTarget][];
    readonly opened: string[];
    readonly searched: [string, PostTarget][];
    readonly asked: string[];
    dismissed: number;
}

const target = {channelId: 'town', rootId: ''};

function renderCard(card: ReactNode, outcomes: Outcome[] = [], more: Partial<FaqServices> = {}): Done {
    const done: Done = {posted: [], opened: [], searched: [], asked: [], dismissed: 0};
    const services = createServices(faq, {
        postAnswer: ({id}, to) => {
            done.posted.push([id, to]);
            return Promise.resolve(outcomes.shift() ?? {ok: true});
        },
        useAskChannel: () => ({kind: 'channel', name: '~Town Square'}),
        askQuestion: (question) => done.asked.push(question) > 0,
        openEntry: (id) => done.opened.push(id),
        openSearch: (query, to) => done.searched.push([query, to]),
        ...more,
    });
    render(
        <IntlProvider
            locale='en'
            messages={english}
        >
            <ServicesProvider services={services}>{card}</ServicesProvider>
        </IntlProvider>,
    );
    return done;
}

describe('the posted answer', () => {
    it('shows the message, nothing that its props say, and opens the entry', async () => {
        const done = renderCard(
            <AnswerCard
                message={'#### Are they free?\n\nYes, they are.'}
                props={{faq_bot: {v: 1, id: 'push', section: ['Mobile', 'Push'], sources: []}}}
            />,
        );
        expect(screen.getByRole('heading', {name: 'Are they free?'})).toBeTruthy();
        expect(screen.getByText('Yes, they are.')).toBeTruthy();
        expect(screen.getByText('From the FAQ')).toBeTruthy();
        expect(screen.queryByText(/Mobile|Push/)).toBeNull();
        await userEvent.click(screen.getByRole('button', {name: 'Open in FAQ'}));
        expect(done.opened).toEqual(['push']);
    });

    it('says which language the answer is in, and which its own words are in', () => {
        renderCard(
            <AnswerCard
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
                message='Unten.'
                props={{faq_bot: {v: 1, id: 'canteen', section: [], sources: [], lang}}}
            />,
        );
        expect(screen.getByText('Unten.').closest('[lang]')?.getAttribute('lang')).toBe('en');
    });

    it.each([undefined, {}, {faq_bot: {v: 9, id: 'push'}}])('shows the message alone where the props are %j', (props) => {
        renderCard(
            <AnswerCard
                message='Yes, they are.'
                props={props}
            />,
        );
        expect(screen.getByText('Yes, they are.')).toBeTruthy();
        expect(screen.queryByRole('button')).toBeNull();
    });
});

describe('the private card', () => {
    const renderPrivate = (card: React.ComponentProps<typeof PrivateCard>['card'], outcomes: Outcome[] = [], more: Partial<FaqServices> = {}): Done => {
        const done = renderCard(
            <PrivateCard
                card={card}
                target={target}
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
        const [, post] = screen.getAllByRole('button', {name: /^Post to channel/});
        await userEvent.click(post!);
        expect(done.posted).toEqual([['guests', target]]);
        expect(screen.getByText('Posted.')).toBeTruthy();
        await userEvent.click(screen.getByRole('button', {name: 'Dismiss'}));
        expect(done.dismissed).toBe(1);
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
        await waitFor(() => expect(screen.getByText('Posted.')).toBeTruthy());
        expect(done.posted).toHaveLength(2);
    });

    it('offers no further try where it would fail the same way, and lets one copy the answer', async () => {
        renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: null}, [{ok: false, reason: 'forbidden'}]);
        await userEvent.click(await screen.findByRole('button', {name: /^Post to channel/}));
        expect(screen.getByText(english['faq_bot.failure.forbidden']!)).toBeTruthy();
        expect(screen.queryByRole('button', {name: /^Try again/})).toBeNull();
        await userEvent.click(screen.getByRole('button', {name: /^Copy/}));
        expect(await screen.findByText('Answer copied.')).toBeTruthy();
    });

    it('lets one try again where posting broke down', async () => {
        let tries = 0;
        renderPrivate({kind: 'answer', query: 'push?', ids: ['push'], reason: null}, [], {postAnswer: () => (tries++ === 0 ? Promise.reject(new Error('broken')) : Promise.resolve({ok: true}))});
        await userEvent.click(await screen.findByRole('button', {name: /^Post to channel/}));
        await userEvent.click(await screen.findByRole('button', {name: /^Try again/}));
        expect(await screen.findByText('Posted.')).toBeTruthy();
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

    it('tells of an entry that is no longer in the FAQ', async () => {
        renderPrivate({kind: 'answer', query: 'old', ids: ['old'], reason: null});
        expect(await screen.findByText('This entry is no longer in the FAQ.')).toBeTruthy();
    });

    it('explains the command', () => {
        renderPrivate({kind: 'help'});
        expect(screen.getByText('/faq --me')).toBeTruthy();
    });
});

describe('a private card whose FAQ does not come', () => {
    it('says why, and tries again', async () => {
        let isThere = false;
        renderCard(
            <PrivateCard
                card={{kind: 'answer', query: 'guests?', ids: ['guests'], reason: null}}
                target={target}
                onDismiss={() => undefined}
            />, [], {loadFaq: () => (isThere ? Promise.resolve(faq) : Promise.reject(new LoadError('offline')))},
        );
        expect((await screen.findByRole('alert')).textContent).toContain('there is no connection');
        isThere = true;
        await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
        await screen.findByText('Not yet.');
    });
});
