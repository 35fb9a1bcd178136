/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {renderPanel} from './panel_fixture';

const box = () => screen.getByRole<HTMLInputElement>('combobox', {name: 'Search the FAQ'});
const options = () => screen.queryAllByRole('option');

describe('a corrected query', () => {
    it('says what was searched for, and can be searched for as typed', async () => {
        renderPanel();
        await userEvent.type(box(), 'reset pasword now');
        expect(screen.getByText(/^Showing results for/)).toHaveTextContent('Showing results for reset password now');
        expect(options()).toHaveLength(1);
        await userEvent.click(screen.getByRole('button', {name: 'Search instead for reset pasword now'}));
        expect(box()).toHaveFocus();
        expect(screen.queryByText(/^Showing results for/)).toBeNull();
        expect(options()).toHaveLength(1);
        expect(screen.queryAllByText('password', {selector: 'mark'})).toEqual([]);
    });

    it('is searched for with its corrections again on demand, also where nothing was found without', async () => {
        renderPanel();
        await userEvent.type(box(), 'pasword ');
        await userEvent.click(screen.getByRole('button', {name: 'Search instead for pasword'}));
        expect(await screen.findByRole('heading', {name: 'No match'})).toBeVisible();
        screen.getByRole('button', {name: 'Search instead for password'}).focus();
        await userEvent.keyboard('{Enter}');
        expect(screen.getByText(/^Showing results for/)).toHaveTextContent('Showing results for password');
        expect(options()).toHaveLength(1);
        expect(box()).toHaveFocus();
        expect(box()).toHaveValue('pasword ');
    });

    it('is read out before the number of results', async () => {
        renderPanel();
        await userEvent.type(box(), 'reset pasword now');
        expect(await screen.findByText('Showing results for reset password now. 1 result', {selector: '[role=status]'})).toBeInTheDocument();
        await userEvent.click(screen.getByRole('button', {name: /^Search instead/}));
        expect(await screen.findByText('1 result', {selector: '[role=status]'})).toBeInTheDocument();
    });

    it('is corrected again once it is changed', async () => {
        renderPanel();
        await userEvent.type(box(), 'pasword');
        await userEvent.click(screen.getByRole('button', {name: /^Search instead/}));
        await userEvent.type(box(), ' reset');
        expect(screen.getByText(/^Showing results for/)).toBeVisible();
    });
});

describe('no match', () => {
    it('says what was understood and shows the nearest questions', async () => {
        renderPanel();
        await userEvent.type(box(), 'zzzguests ');
        expect(await screen.findByRole('heading', {name: 'No clear match. The nearest 2 questions:'})).toBeVisible();
        expect(options()).toHaveLength(2);
    });

    it('puts the question into the channel where people are asked', async () => {
        const {asked} = renderPanel();
        await userEvent.type(box(), 'zebra ');
        expect(await screen.findByRole('heading', {name: 'No match'})).toBeVisible();
        await userEvent.click(screen.getByRole('button', {name: 'Ask in ~Help desk'}));
        expect(asked).toEqual(['zebra']);
        expect(screen.getByText('Your question is in the message box of ~Help desk. Send it when you are ready.')).toBeVisible();
    });

    it('says so where the host does not take the question', async () => {
        renderPanel({state: {query: 'zebra'}, services: {askQuestion: () => false}});
        await userEvent.click(screen.getByRole('button', {name: 'Ask in ~Help desk'}));
        expect(screen.getByText(/^The text could not be put into the message box/)).toBeVisible();
    });

    it('disables Ask with the reason if the user may not post there', async () => {
        const {asked} = renderPanel({state: {query: 'zebra'}, services: {useAskChannel: () => ({kind: 'channel', name: '~News', mayPost: false})}});
        const ask = screen.getByRole('button', {name: 'Ask in ~News'});
        expect(ask).toHaveAttribute('aria-disabled', 'true');
        expect(ask).toHaveAccessibleDescription('You cannot post in ~News.');
        await userEvent.click(ask);
        expect(asked).toEqual([]);
    });

    it('offers no channel where there is none', () => {
        renderPanel({state: {query: 'zebra'}, services: {useAskChannel: () => null}});
        expect(screen.queryByRole('button', {name: /^Ask/})).toBeNull();
    });
});
