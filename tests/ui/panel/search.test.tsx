/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {changePanel} from '../../../webapp/src/state/panel';

import {happen, makeFaq, renderPanel} from './panel_fixture';

const box = () => screen.getByRole<HTMLInputElement>('combobox', {name: 'Search the FAQ'});
const options = () => screen.queryAllByRole('option');
const activeText = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;

function manyEntries(count: number): FaqEntry[] {
    return Array.from({length: count}, (_, index) => (
        {id: `e${index}`, question: `How do I reset the password of device ${index}?`, answer: 'Yes.', section: ['All'], aliases: [], sources: []}
    ));
}

describe('typing', () => {
    it('finds while the last word is unfinished, with question, answer and section', async () => {
        renderPanel();
        await userEvent.type(box(), 'guests joi');
        const first = options()[0]!;
        expect(first).toHaveTextContent('How do guests join a team?');
        expect(first).toHaveTextContent('An administrator sends an invitation.');
        expect(first).toHaveTextContent('Accounts');
    });

    it('marks what matches', async () => {
        renderPanel();
        await userEvent.type(box(), 'push free');
        expect([...options()[0]!.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['push', 'free']);
    });

    it('says how many results there are, to those who listen as well', async () => {
        renderPanel();
        await userEvent.type(box(), 'guests');
        expect(screen.getByRole('heading', {name: '2 results'})).toBeVisible();
        expect(await screen.findByText('2 results', {selector: '[role=status]'})).toBeInTheDocument();
    });

    it('controls the list of results while there is one', async () => {
        renderPanel();
        expect(box()).not.toHaveAttribute('aria-controls');
        await userEvent.type(box(), 'guests');
        expect(box().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
        await userEvent.clear(box());
        await userEvent.type(box(), 'zebra');
        expect(box()).not.toHaveAttribute('aria-controls');
    });

    it('shows the sections again when the box is cleared, and keeps the focus in it', async () => {
        renderPanel({state: {query: 'guests'}});
        await userEvent.click(screen.getByRole('button', {name: 'Clear search'}));
        expect(box()).toHaveValue('');
        expect(box()).toHaveFocus();
        expect(screen.getByRole('heading', {name: 'All questions'})).toBeVisible();
    });

    it.each(['\u0000\u0007', '😀😀', '<img src=x onerror=prompt(1)>', 'מה זה', '[x](javascript:prompt(1))', 'x'.repeat(16_000)])('takes %j for what it is', async (odd) => {
        renderPanel();
        await userEvent.click(box());
        await userEvent.paste(odd);
        expect(document.querySelector('img')).toBeNull();
        expect(await screen.findByRole('heading', {name: 'No match'})).toBeVisible();
    });
});

describe('a keystroke', () => {
    it('leaves alone what stands around the results', async () => {
        let drawn = 0;
        renderPanel({services: {usePostTarget: () => {
            drawn++;
            return null;
        }}});
        const before = drawn;
        await userEvent.type(box(), 'guests');
        expect(drawn).toBe(before);
    });
});

describe('a long list', () => {
    it('shows the best twenty first, and goes on to the next ones on demand', async () => {
        renderPanel({faq: await makeFaq(manyEntries(50)), state: {query: 'reset the password'}});
        expect(options()).toHaveLength(20);
        expect(screen.getByRole('heading', {name: 'Best 20 results'})).toBeVisible();
        await userEvent.click(screen.getByRole('button', {name: 'Show more'}));
        expect(options()).toHaveLength(40);
        expect(box()).toHaveFocus();
        expect(activeText()).toBe(options()[20]?.textContent);
    });
});

describe('keys', () => {
    it('go down and up through the results, and round', async () => {
        renderPanel();
        await userEvent.type(box(), 'guests{ArrowDown}');
        expect(activeText()).toContain('guests join');
        await userEvent.keyboard('{ArrowDown}');
        expect(activeText()).toContain('guests leave');
        expect(screen.getByRole('option', {selected: true})).toHaveTextContent('guests leave');
        await userEvent.keyboard('{ArrowDown}');
        expect(activeText()).toContain('guests join');
        await userEvent.keyboard('{ArrowUp}{ArrowUp}');
        expect(activeText()).toContain('guests leave');
        expect(box()).toHaveFocus();
    });

    it('Home and End belong to the text until a result is active', async () => {
        renderPanel();
        await userEvent.type(box(), 'guests{Home}');
        expect(activeText()).toBeNull();
        expect(box().selectionStart).toBe(0);
        await userEvent.keyboard('{ArrowDown}{End}');
        expect(activeText()).toContain('guests leave');
        await userEvent.keyboard('{Home}');
        expect(activeText()).toContain('guests join');
    });

    it('Enter opens the active result, and the first where none is active', async () => {
        const {panel, store} = renderPanel();
        await userEvent.type(box(), 'guests{ArrowDown}{ArrowDown}{Enter}');
        expect(panel().entryId).toBe('guests-leave');
        await happen(() => store.dispatch(changePanel({entryId: null})));
        await userEvent.type(box(), '{Escape}{Enter}');
        expect(panel().entryId).toBe('guests');
    });

    it('Esc leaves the active result first, then empties the box, then belongs to the host', async () => {
        renderPanel();
        await userEvent.type(box(), 'guests{ArrowDown}{Escape}');
        expect(activeText()).toBeNull();
        expect(box()).toHaveValue('guests');
        await userEvent.keyboard('{Escape}');
        expect(box()).toHaveValue('');
        const seen: string[] = [];
        document.addEventListener('keydown', ({key}) => seen.push(key), {once: true});
        await userEvent.keyboard('{Escape}');
        expect(seen).toEqual(['Escape']);
    });

    it('"/" goes to the box from anywhere in the panel, and is a character inside it', async () => {
        renderPanel({state: {entryId: 'push'}});
        (await screen.findByRole('button', {name: 'Copy'})).focus();
        await userEvent.keyboard('/');
        expect(box()).toHaveFocus();
        await userEvent.keyboard('/');
        expect(box()).toHaveValue('/');
    });
});

describe('in the middle of a word', () => {
    it('nothing is said of how well the results fit until typing pauses', async () => {
        renderPanel();
        await userEvent.type(screen.getByRole('combobox'), 'zebra crossing pu');
        expect(screen.queryByRole('heading', {name: /^No/})).toBeNull();
        expect(screen.getAllByRole('option')).toHaveLength(1);
        expect(await screen.findByRole('heading', {name: /^No clear match/})).toBeVisible();
    });
});

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
        await userEvent.type(box(), 'guestszzz ');
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

    it('offers no channel where there is none', () => {
        renderPanel({state: {query: 'zebra'}, services: {useAskChannel: () => null}});
        expect(screen.queryByRole('button', {name: /^Ask/})).toBeNull();
    });
});

describe('what was typed', () => {
    it('survives closing the panel at once', async () => {
        const {reopen, panel} = renderPanel();
        await userEvent.type(box(), 'guests');
        reopen();
        await waitFor(() => expect(panel().query).toBe('guests'));
        expect(box()).toHaveValue('guests');
        expect(options()).toHaveLength(2);
    });

    it('gives way to a search that is opened from elsewhere', async () => {
        const {store} = renderPanel();
        await userEvent.type(box(), 'guests{ArrowDown}');
        box().blur();
        await happen(() => store.dispatch(changePanel({query: 'push', entryId: null})));
        expect(box()).toHaveValue('push');
        expect(box()).toHaveFocus();
        expect(activeText()).toBeNull();
        expect(within(screen.getByRole('listbox')).getByRole('option')).toHaveTextContent('Are push notifications free?');
    });
});
