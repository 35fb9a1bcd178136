/** @jest-environment jsdom */
import {afterEach, describe, expect, it, jest} from '@jest/globals';
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type {LoadFailure} from '../../../webapp/src/answer/outcome';
import {LoadError} from '../../../webapp/src/answer/outcome';
import type {Faq} from '../../../webapp/src/answer/types';

import {happen, makeFaq, renderPanel} from './panel_fixture';

/** Services with an FAQ that comes, or fails, when the test says so. */
function slowFaq() {
    const waiting: {resolve: (faq: Faq) => void; reject: (error: Error) => void}[] = [];
    const loadFaq = () => new Promise<Faq>((resolve, reject) => waiting.push({resolve, reject}));
    return {services: {loadFaq, loadedFaq: () => null}, waiting};
}

afterEach(() => {
    jest.useRealTimers();
});

describe('while the FAQ loads', () => {
    it('takes what is typed and answers it as soon as the FAQ is there', async () => {
        const {services, waiting} = slowFaq();
        renderPanel({services});
        await userEvent.type(screen.getByRole('combobox'), 'push');
        expect(screen.queryByRole('option')).toBeNull();
        await happen(() => waiting[0]?.resolve(makeFaq()));
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
        await happen(() => waiting[1]?.resolve(makeFaq()));
        expect(screen.getByRole('option')).toBeVisible();
    });
});
