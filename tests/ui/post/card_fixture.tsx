// Cards with a small FAQ and services that write down what they are asked.

import {render} from '@testing-library/react';
import React, {useState, type ReactNode} from 'react';
import {IntlProvider} from 'react-intl';

import type {Outcome} from '../../../webapp/src/answer/outcome';
import type {Faq} from '../../../webapp/src/answer/types';
import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {english} from '../../../webapp/src/i18n/messages';
import type {PostTarget} from '../../../webapp/src/state/panel';
import {PrivateCard} from '../../../webapp/src/ui/post/private_card';
import {ServicesProvider, type FaqServices} from '../../../webapp/src/ui/services';
import {createServices} from '../services_fixture';

export const entries: readonly FaqEntry[] = [
    {id: 'push', question: 'Are push notifications free?', answer: 'Yes, they are.', section: ['Mobile'], aliases: [], sources: []},
    {id: 'guests', question: 'Can guests join?', answer: 'Not yet.', section: [], aliases: [], sources: []},
    {id: 'canteen', question: 'Wo ist die Kantine?', answer: 'Unten.', section: [], aliases: [], sources: [], lang: 'de'},
];

export const faq: Faq = {
    meta: {title: 'T', language: 'en', askChannel: null, privateByDefault: false},
    entries,
    introductions: [],
    ask: (query) => ({query, verdict: 'none', confidence: 0, results: [], corrections: []}),
    read: (id) => Promise.resolve(entries.find((entry) => entry.id === id) ?? null),
};

export interface Done {
    readonly posted: [string, PostTarget][];
    readonly opened: string[];
    readonly searched: [string, PostTarget][];
    readonly asked: string[];
    dismissed: number;
}

export const target = {channelId: 'town', rootId: ''};

export function renderCard(card: ReactNode, outcomes: Outcome[] = [], more: Partial<FaqServices> = {}): Done {
    const done: Done = {posted: [], opened: [], searched: [], asked: [], dismissed: 0};
    const services = createServices(faq, {
        postAnswer: ({id}, to) => {
            done.posted.push([id, to]);
            return Promise.resolve(outcomes.shift() ?? {ok: true, postId: 'posted'});
        },
        useAskChannel: () => ({kind: 'channel', name: '~Town Square', mayPost: true}),
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

export type Card = React.ComponentProps<typeof PrivateCard>['card'];

/** A card that becomes another one, as in Mattermost's store. */
export function ChangingCard({card: first, onDismiss}: {readonly card: Card; readonly onDismiss: () => void}): React.JSX.Element {
    const [card, setCard] = useState(first);
    return (
        <PrivateCard
            card={card}
            target={target}
            onChange={setCard}
            onDismiss={onDismiss}
        />
    );
}
