/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {renderPanel} from './panel_fixture';

const box = () => screen.getByRole<HTMLInputElement>('combobox', {name: 'Search the FAQ'});
const options = () => screen.queryAllByRole('option');

describe('the search box beside an open answer', () => {
    it('keeps the query; typing goes to its results', async () => {
        const {panel} = renderPanel({state: {query: 'guests'}});
        await userEvent.click(screen.getByRole('option', {name: /guests leave/}));
        expect(await screen.findByText('They choose "Leave team".')).toBeVisible();
        expect(box()).toHaveValue('guests');
        expect(box()).toHaveAttribute('aria-expanded', 'false');
        await userEvent.keyboard('/push');
        expect(panel().entryId).toBeNull();
        expect(box()).toHaveFocus();
        expect(options().map((option) => option.textContent)).toEqual([expect.stringContaining('Are push notifications free?')]);
    });

    it.each(['{Enter}', '{ArrowDown}', '{ArrowUp}'])('%s in the box shows the results, the opened one active, and Esc goes back', async (key) => {
        renderPanel({state: {query: 'guests'}});
        await userEvent.click(screen.getByRole('option', {name: /guests leave/}));
        await screen.findByText('They choose "Leave team".');
        await userEvent.keyboard(`/${key}`);
        expect(screen.getByRole('option', {selected: true})).toHaveTextContent('guests leave');
        await userEvent.keyboard('{Enter}');
        expect(screen.getByRole('heading', {name: 'How do guests leave a team?'})).toHaveFocus();
        await userEvent.keyboard('/{Escape}');
        expect(options()).toHaveLength(2);
        expect(box()).toHaveValue('guests');
    });

    it('is emptied to the home view', async () => {
        renderPanel({state: {query: 'guests', entryId: 'push'}});
        await userEvent.click(await screen.findByRole('button', {name: 'Clear search'}));
        expect(screen.getByRole('heading', {name: 'All questions'})).toBeVisible();
        expect(box()).toHaveFocus();
    });

    it('has the focus while the answer loads', () => {
        renderPanel({state: {entryId: 'push'}, services: {loadedFaq: () => null, loadFaq: () => new Promise(() => undefined)}});
        expect(box()).toHaveFocus();
    });
});
