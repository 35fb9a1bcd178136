/** @jest-environment jsdom */
// What administrators see at the panel's foot where their team has no FAQ channel.

import {describe, expect, it, jest} from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import {IntlProvider} from 'react-intl';

import '../../../webapp/src/i18n/messages';
import {LiveOffer} from '../../../webapp/src/ui/panel/home/live_offer';
import {ServicesProvider} from '../../../webapp/src/ui/services';
import {createServices} from '../services_fixture';
import {makeFaq} from './panel_fixture';

const FAQ = await makeFaq();

function show(isUnread: boolean, create: () => Promise<void>): void {
    render(
        <IntlProvider locale='en'>
            <ServicesProvider services={{...createServices(FAQ), useLiveOffer: () => ({channel: 'faq', isUnread, create})}}>
                <LiveOffer/>
            </ServicesProvider>
        </IntlProvider>,
    );
}

describe('a team without an FAQ channel', () => {
    it('is offered to create it, once, and told why that failed', async () => {
        let fail: (error: Error) => void = () => undefined;
        const create = jest.fn(() => new Promise<void>((_, reject) => {
            fail = reject;
        }));
        show(false, create);
        await userEvent.dblClick(screen.getByRole('button', {name: 'Create ~faq'}));
        fail(new Error('exists'));
        expect(await screen.findByText('~faq could not be created. A private or archived channel may have that name.')).toBeVisible();
        expect(create).toHaveBeenCalledTimes(1);
    });

    it('is offered it again once it was created, as another team may lack its own', async () => {
        const create = jest.fn(() => Promise.resolve());
        show(false, create);
        await userEvent.click(screen.getByRole('button', {name: 'Create ~faq'}));
        await userEvent.click(screen.getByRole('button', {name: 'Create ~faq'}));
        expect(create).toHaveBeenCalledTimes(2);
    });

    it('is offered nothing where it is not known whether the channel exists', () => {
        show(true, () => Promise.resolve());
        expect(screen.getByText(/~faq could not be read just now/)).toBeVisible();
        expect(screen.queryAllByRole('button')).toEqual([]);
    });
});
