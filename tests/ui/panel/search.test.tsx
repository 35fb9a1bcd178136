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
