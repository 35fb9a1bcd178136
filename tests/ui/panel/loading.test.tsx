/** @jest-environment jsdom */
import {afterEach, describe, expect, it, jest} from '@jest/globals';
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {LoadError} from '../../../webapp/src/answer/load_error';
import type {LoadFailure} from '../../../webapp/src/answer/outcome';
import type {Faq} from '../../../webapp/src/answer/types';

import {entries, happen, makeFaq, renderPanel} from './panel_fixture';

/** Services whose FAQ the test resolves or rejects. */
function slowFaq() {
    const waiting: {resolve: (faq: Faq) => void; reject: (error: Error) => void}[] = [];
    const loadFaq = () => new Promise<Faq>((resolve, reject) => waiting.push({resolve, reject}));
    return {services: {loadFaq, loadedFaq: () => null}, waiting};
}

afterEach(() => {
    jest.useRealTimers();
});

const faq = await makeFaq();

describe('while the FAQ loads', () => {
    it('accepts input and searches as soon as the FAQ is loaded', async () => {
        const {services, waiting} = slowFaq();
        renderPanel({services});
        await userEvent.type(screen.getByRole('combobox'), 'push');
        expect(screen.queryByRole('option')).toBeNull();
        await happen(() => waiting[0]?.resolve(faq));
        expect(screen.getByRole('option')).toHaveTextContent('Are push notifications free?');
    });

    it('shows a skeleton after 150 ms and not before', async () => {
        jest.useFakeTimers();
        renderPanel({services: slowFaq().services});
        await happen(() => jest.advanceTimersByTime(149));
        expect(screen.queryByRole('progressbar')).toBeNull();
        await happen(() => jest.advanceTimersByTime(1));
        expect(screen.getByRole('progressbar', {name: 'Loading the FAQ'})).toBeInTheDocument();
    });
});

describe('an FAQ that cannot be loaded', () => {
    it.each<[LoadFailure, RegExp]>([
        ['offline', /there is no connection/],
        ['missing', /could not be found/],
        ['damaged', /arrived damaged/],
        ['slow', /took too long/],
    ])('says why when it is "%s", and tries again', async (reason, words) => {
        const {services, waiting} = slowFaq();
        renderPanel({services, state: {query: 'push'}});
        await happen(() => waiting[0]?.reject(new LoadError(reason)));
        expect(screen.getByRole('alert')).toHaveTextContent(words);
        expect(screen.getByRole('combobox')).toHaveValue('push');
        await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
        expect(screen.queryByRole('alert')).toBeNull();
        await happen(() => waiting[1]?.resolve(faq));
        expect(screen.getByRole('option')).toBeVisible();
    });

    it('keeps the focus on "Try again" while loading and after a failure, then focuses the search box', async () => {
        const {services, waiting} = slowFaq();
        renderPanel({services});
        await happen(() => waiting[0]?.reject(new LoadError('offline')));
        const button = screen.getByRole('button', {name: 'Try again'});
        button.focus();
        await userEvent.keyboard('{Enter}{Enter}');
        expect(screen.getByText('Loading the FAQ')).toBeVisible();
        expect(button).toHaveFocus();
        await happen(() => waiting[1]?.reject(new LoadError('slow')));
        expect(screen.getByRole('alert')).toHaveTextContent(/took too long/);
        expect(button).toHaveFocus();
        await userEvent.keyboard('{Enter}');
        await happen(() => waiting[2]?.resolve(faq));
        expect(waiting).toHaveLength(3);
        expect(screen.getByRole('combobox')).toHaveFocus();
    });

    it('does not move the focus if the user has moved it', async () => {
        const {services, waiting} = slowFaq();
        renderPanel({services, state: {entryId: 'push'}});
        await happen(() => waiting[0]?.reject(new LoadError('offline')));
        await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
        screen.getByRole('button', {name: 'Back'}).focus();
        await happen(() => waiting[1]?.reject(new LoadError('offline')));
        expect(screen.getByRole('button', {name: 'Back'})).toHaveFocus();
    });

    it('focuses the question of an entry whose answer loaded at the second try', async () => {
        const answers = [Promise.reject(new LoadError('offline')), Promise.resolve({...entries[3]!})];
        renderPanel({faq: {...faq, read: () => answers.shift() ?? Promise.resolve(null)}, state: {entryId: 'push'}});
        (await screen.findByRole('button', {name: 'Try again'})).focus();
        await userEvent.keyboard('{Enter}');
        expect(await screen.findByText('Yes, they are.')).toBeVisible();
        expect(screen.getByRole('heading', {name: 'Are push notifications free?'})).toHaveFocus();
    });
});
