// Renders the administrators' components with an in-memory server and an FAQ of two entries.

import {render} from '@testing-library/react';
import React, {type ReactNode} from 'react';
import {IntlProvider} from 'react-intl';

import type {Faq, Reply} from '../../../webapp/src/answer/types';
import type {FaqAbout} from '../../../webapp/src/faq/about';
import admin from '../../../webapp/src/i18n/admin.en.json' with {type: 'json'};
import {addMessages} from '../../../webapp/src/i18n/catalogue';
import {english} from '../../../webapp/src/i18n/messages';
import type {AdminServices} from '../../../webapp/src/ui/admin/admin_page';
import {ServicesProvider} from '../../../webapp/src/ui/services';
import {createFakeServer, type FakeServer} from '../../commands/fake_server';
import {createServices} from '../services_fixture';

addMessages(admin);

export const about: FaqAbout = {
    version: '1.2.3',
    commitDate: '2026-01-02T12:00:00.000Z',
    title: 'Help desk',
    languages: ['de', 'en'],
    privateByDefault: true,
    entries: 30,
    sections: 1,
    bytes: 12_345,
    sources: [{title: 'Handbook', url: 'https://example.com/handbook'}, {title: 'sheet.csv', url: null}],
    warnings: [{file: 'a.md', line: 7, code: 'long-answer', message: 'Too long', entry: 'Why so long?'}],
    documentation: [{kind: 'homepage', url: 'https://example.com/faq-bot'}],
};

export function createReply(change: Partial<Reply>): Reply {
    return {query: 'q', verdict: 'none', confidence: 0, results: [], corrections: [], ...change};
}

interface Surroundings {
    readonly teams?: number;
    readonly loadAbout?: AdminServices['loadAbout'];
    readonly ask?: Faq['ask'];
}

export function renderAdmin(draw: (services: AdminServices) => ReactNode, {teams = 1, loadAbout = () => Promise.resolve(about), ask = () => createReply({})}: Surroundings = {}): FakeServer {
    const server = createFakeServer(teams);
    const faq: Faq = {
        meta: {title: 'Help desk', language: 'en', askChannel: null, privateByDefault: false},
        entries: [],
        introductions: [],
        ask,
        read: () => Promise.resolve(null),
    };
    render(
        <IntlProvider
            locale='en'
            messages={english}
        >
            <ServicesProvider services={createServices(faq)}>
                {draw({loadAbout, suggestions: server.suggestions})}
            </ServicesProvider>
        </IntlProvider>,
    );
    return server;
}
