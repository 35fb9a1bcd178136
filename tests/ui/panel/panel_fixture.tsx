// Renders the panel with a small FAQ on the real search engine, and with services that record their calls.

import {TextDecoder, TextEncoder} from 'node:util';

import {jest} from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import {render, type RenderResult} from '@testing-library/react';
import React from 'react';
import {act} from 'react-dom/test-utils';
import {IntlProvider} from 'react-intl';
import {Provider, useSelector} from 'react-redux';
import {legacy_createStore, type Store} from 'redux';

import type {FailureReason, Outcome} from '../../../webapp/src/answer/outcome';
import {createFaq} from '../../../webapp/src/answer/faq';
import type {Faq} from '../../../webapp/src/answer/types';
import type {FaqEntry, Introduction} from '../../../webapp/src/faq/entry';
import {buildIndex} from '../../../webapp/src/indexing/build_index';
import {openIndex} from '../../../webapp/src/search';
import {english} from '../../../webapp/src/i18n/messages';
import {initialPanelState, PLUGIN_STATE_KEY, reducePanel, selectPanel, type PanelState, type PostTarget} from '../../../webapp/src/state/panel';
import Panel from '../../../webapp/src/ui/panel/panel';
import {ServicesProvider, type FaqServices, type TargetDescription} from '../../../webapp/src/ui/services';
import {createServices} from '../services_fixture';

function entry(id: string, question: string, answer: string, section: string[], urls: string[] = []): FaqEntry {
    return {id, question, answer, section, aliases: [], sources: urls.map((url) => ({title: `About ${id}`, url}))};
}

export const entries: readonly FaqEntry[] = [
    entry('guests', 'How do guests join a team?', 'An administrator sends an *invitation*.', ['Accounts'], ['https://docs.example.com/guests', 'mailto:help@example.com']),
    entry('guests-leave', 'How do guests leave a team?', 'They choose "Leave team".', ['Accounts']),
    entry('password', 'How do I reset my password?', 'Use the link on the login page.', ['Accounts', 'Login']),
    entry('push', 'Are push notifications free?', 'Yes, they are.', ['Mobile']),
    entry('call', 'Can I call from my phone?', 'Yes.', ['Mobile']),
    entry('archive', 'Can I archive a channel?', 'Yes, from its menu.', []),
];

/** An FAQ on the real engine, as in the browser. */
export async function makeFaq(all: readonly FaqEntry[] = entries, introductions: readonly Introduction[] = []): Promise<Faq> {
    const {index} = await buildIndex({meta: {title: 'Help', language: 'en', askChannel: null, privateByDefault: false}, entries: all, introductions, synonyms: []});
    return createFaq(await openIndex(index));
}

// jsdom lacks them; browsers and Node do not.
Object.assign(globalThis, {TextEncoder, TextDecoder});

const FAQ = await makeFaq();

export const CHANNEL: TargetDescription = {channelId: 'town', rootId: '', kind: 'channel', name: 'Town Square', askedBy: null, obstacle: null};

interface HostState {
    readonly [PLUGIN_STATE_KEY]: PanelState;
    readonly recent: readonly string[];
    readonly target: TargetDescription | null;
}

type HostAction = {readonly type: 'remember'; readonly id: string} | {readonly type: 'forget'} | {readonly type: 'go'; readonly target: TargetDescription | null};

function isHostAction(action: {readonly type: string}): action is HostAction {
    return ['remember', 'forget', 'go'].includes(action.type);
}

function reduceHost(state: HostState, action: HostAction): HostState {
    switch (action.type) {
    case 'remember':
        return {...state, recent: [action.id, ...state.recent.filter((id) => id !== action.id)]};
    case 'forget':
        return {...state, recent: []};
    case 'go':
        return {...state, target: action.target};
    }
}

/** The panel's slice with some of the host's state. */
function makeStore(start: HostState): Store<HostState> {
    return legacy_createStore((state: HostState = start, action: {readonly type: string}): HostState => (
        isHostAction(action) ? reduceHost(state, action) : {...state, [PLUGIN_STATE_KEY]: reducePanel(selectPanel(state), action)}
    ));
}

/** Performs an action and waits until React has rendered. */
export async function happen(change: () => unknown): Promise<void> {
    await act(() => {
        change();
        return Promise.resolve();
    });
}

interface Setup {
    readonly faq?: Faq;
    readonly state?: Partial<PanelState>;
    readonly recent?: readonly string[];
    readonly target?: TargetDescription | null;
    readonly services?: Partial<FaqServices>;

    /** Results of attempts to post, in turn; then success. */
    readonly outcomes?: Outcome[];
}

interface PanelFixture extends RenderResult {
    readonly store: Store<HostState>;
    readonly posted: {readonly id: string; readonly target: PostTarget}[];

    /** Private cards for answers that could not be posted. */
    readonly kept: {readonly id: string; readonly target: PostTarget; readonly reason: FailureReason}[];
    readonly asked: string[];
    readonly panel: () => PanelState;

    /** Closes the panel and opens it again, as the host does. */
    readonly reopen: () => void;
    readonly close: () => void;

    /** Opens another channel. */
    readonly go: (target: TargetDescription | null) => void;
}

export function renderPanel({faq = FAQ, state, recent = [], target = CHANNEL, services, outcomes = []}: Setup = {}): PanelFixture {
    Element.prototype.scrollIntoView = jest.fn();
    const store = makeStore({[PLUGIN_STATE_KEY]: {...initialPanelState, ...state}, recent, target});
    const posted: {id: string; target: PostTarget}[] = [];
    const kept: {id: string; target: PostTarget; reason: FailureReason}[] = [];
    const asked: string[] = [];
    const all = createServices(faq, {
        renderMarkdown: (markdown) => <p>{markdown}</p>,
        usePostTarget: () => {
            const here = useSelector((host: HostState) => host.target);
            const chosen = useSelector(selectPanel).target;
            return here && chosen ? {...here, ...chosen, ...chosen.rootId ? {kind: 'thread'} : {name: 'Off-Topic'}} : here;
        },
        postAnswer: ({id}, to) => {
            posted.push({id, target: to});
            return Promise.resolve(outcomes.shift() ?? {ok: true, postId: 'posted'});
        },
        keepAnswer: (id, to, reason) => void kept.push({id, target: to, reason}),
        useAskChannel: () => ({kind: 'channel', name: '~Help desk', mayPost: true}),
        askQuestion: (question) => asked.push(question) > 0,
        useRecentEntries: () => useSelector((host: HostState) => host.recent),
        rememberEntry: (id) => void store.dispatch({type: 'remember', id}),
        forgetRecentEntries: () => void store.dispatch({type: 'forget'}),
        ...services,
    });
    const page = (open: boolean) => (
        <Provider store={store}>
            <IntlProvider
                locale='en'
                messages={english}
            >
                <ServicesProvider services={all}>
                    {open ? <Panel/> : null}
                </ServicesProvider>
            </IntlProvider>
        </Provider>
    );
    const view = render(page(true));
    return {
        ...view,
        store,
        posted,
        kept,
        asked,
        panel: () => selectPanel(store.getState()),
        close: () => view.rerender(page(false)),
        reopen: () => {
            view.rerender(page(false));
            view.rerender(page(true));
        },
        go: (next) => store.dispatch({type: 'go', target: next}),
    };
}
