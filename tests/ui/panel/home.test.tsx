/** @jest-environment jsdom */
import {describe, expect, it, jest} from '@jest/globals';
import {screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type {FaqEntry} from '../../../webapp/src/faq/entry';

import {entries, makeFaq, renderPanel} from './panel_fixture';

const section = (name: string) => screen.getByRole('button', {name: new RegExp(`^${name} `)});

function spread(count: number): FaqEntry[] {
    return Array.from({length: count}, (_, index) => ({
        id: `e${index}`, question: `Question ${index}`, answer: 'Yes.', section: [index % 2 ? 'Odd' : 'Even'], aliases: [], sources: [],
    }));
}

describe('sections', () => {
    it('are in the order of the sources with their counts, entries without a section last', () => {
        renderPanel();
        expect(screen.getAllByRole('button', {expanded: true}).map((button) => button.textContent)).toEqual(['Accounts3', 'Mobile2', 'Other questions1']);
        expect(within(section('Accounts')).getByRole('img', {name: '3 questions'})).toBeVisible();
    });

    it('have subsections', () => {
        renderPanel();
        expect(screen.getByText('Login')).toBeVisible();
    });

    it('are collapsed if there are many questions, and expand', async () => {
        renderPanel({faq: await makeFaq(spread(30))});
        expect(screen.queryByRole('button', {name: 'Question 3'})).toBeNull();
        await userEvent.click(section('Odd'));
        expect(section('Odd')).toHaveAttribute('aria-expanded', 'true');
        expect(screen.getByRole('button', {name: 'Question 3'})).toBeVisible();
        expect(screen.queryByRole('button', {name: 'Question 2'})).toBeNull();
    });

    it('named like the label of entries without a section are separate from it', async () => {
        const named = spread(12).map((entry, at) => ({...entry, section: at < 6 ? ['Other questions'] : []}));
        renderPanel({faq: await makeFaq(named)});
        const [own, without] = screen.getAllByRole('button', {name: /^Other questions /});
        expect(without).toBeVisible();
        await userEvent.click(own!);
        expect(own).toHaveAttribute('aria-expanded', 'true');
        expect(without).toHaveAttribute('aria-expanded', 'false');
    });

    it('stay expanded when the panel is closed and opened again', async () => {
        const {reopen} = renderPanel({faq: await makeFaq(spread(30))});
        await userEvent.click(section('Odd'));
        reopen();
        expect(screen.getByRole('button', {name: 'Question 3'})).toBeVisible();
    });

    it('show fifty questions at first; "Show more" adds more and focuses the first new one', async () => {
        renderPanel({faq: await makeFaq(spread(240))});
        await userEvent.click(section('Even'));
        expect(within(section('Even').closest('div')!).getAllByRole('button', {name: /^Question \d+$/})).toHaveLength(50);
        await userEvent.click(screen.getByRole('button', {name: 'Show more'}));
        expect(screen.getByRole('button', {name: 'Question 100'})).toHaveFocus();
    });

    it('begin with their introductions', async () => {
        renderPanel({faq: await makeFaq(entries, [
            {section: ['Accounts', 'Login'], text: 'About login.'},
            {section: ['Accounts'], text: 'About accounts.'},
            {section: ['Elsewhere'], text: 'About nothing.'},
        ])});
        const items = within(section('Accounts').closest('div')!).getAllByRole('listitem').map((item) => item.textContent);
        expect(items).toEqual(['About accounts.', 'How do guests join a team?', 'How do guests leave a team?', 'Login', 'About login.', 'How do I reset my password?']);
        expect(screen.queryByText('About nothing.')).toBeNull();
    });

    it('mark the language of sections and answers, and of our own texts', async () => {
        const {container} = renderPanel({faq: await makeFaq([
            {id: 'wo', question: 'Wo ist die Kantine?', answer: 'Unten.', section: ['Haus'], aliases: [], sources: [], lang: 'de'},
            {id: 'who', question: 'Who cooks?', answer: 'Nobody.', section: ['House'], aliases: [], sources: []},
        ], [{section: ['Haus'], text: 'Im Haus.'}])});
        const marked = () => [...container.querySelectorAll('[lang="de"]')].map((element) => [element.getAttribute('lang'), element.textContent]);
        expect(marked()).toEqual([['de', 'Haus'], ['de', 'Im Haus.'], ['de', 'Wo ist die Kantine?']]);
        await userEvent.click(screen.getByRole('button', {name: 'Wo ist die Kantine?'}));
        await screen.findByText('Unten.');
        expect(marked()).toEqual([['de', 'Haus'], ['de', 'Wo ist die Kantine?'], ['de', 'Unten.']]);
        expect(screen.getByRole('button', {name: 'Copy'}).closest('[lang]')).toHaveAttribute('lang', 'en');
    });

    it('show a message for an empty FAQ', async () => {
        renderPanel({faq: await makeFaq([])});
        expect(screen.getByText('This FAQ has no questions yet.')).toBeVisible();
    });
});

describe('recent answers', () => {
    it('are first, without deleted entries', () => {
        renderPanel({recent: ['push', 'lost', 'guests']});
        const list = screen.getByRole('heading', {name: 'Recent answers'}).closest('section')!;
        expect(within(list).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Are push notifications free?', 'How do guests join a team?']);
    });

    it('can be cleared, which moves the focus', async () => {
        renderPanel({recent: ['push']});
        await userEvent.click(screen.getByRole('button', {name: 'Clear recent answers'}));
        expect(screen.queryByRole('heading', {name: 'Recent answers'})).toBeNull();
        expect(section('Accounts')).toHaveFocus();
    });

    it('include an opened answer', async () => {
        renderPanel();
        await userEvent.click(screen.getByRole('button', {name: 'Can I archive a channel?'}));
        await screen.findByText('Yes, from its menu.');
        await userEvent.click(screen.getByRole('button', {name: 'Back'}));
        expect(screen.getByRole('heading', {name: 'Recent answers'})).toBeVisible();
        expect(screen.getAllByRole('button', {name: 'Can I archive a channel?'})).toHaveLength(2);
    });
});

describe('arrow keys on the home view', () => {
    it('move from the empty box through recent entries and sections and back; Enter opens', async () => {
        renderPanel({recent: ['push']});
        await userEvent.click(screen.getByRole('combobox'));
        await userEvent.keyboard('{ArrowDown}');
        expect(screen.getAllByRole('button', {name: 'Are push notifications free?'})[0]).toHaveFocus();
        await userEvent.keyboard('{ArrowDown}');
        expect(section('Accounts')).toHaveFocus();
        await userEvent.keyboard('{ArrowUp}{ArrowUp}');
        expect(screen.getByRole('combobox')).toHaveFocus();
        await userEvent.keyboard('{ArrowUp}{ArrowDown}{Enter}');
        expect(await screen.findByRole('heading', {name: 'Are push notifications free?'})).toHaveFocus();
    });
});

describe('coming back from an answer', () => {
    it('focuses the row it was opened from', async () => {
        renderPanel();
        await userEvent.click(screen.getByRole('button', {name: 'Can I call from my phone?'}));
        await userEvent.click(await screen.findByRole('button', {name: 'Back'}));
        const [, inSection] = screen.getAllByRole('button', {name: 'Can I call from my phone?'});
        expect(inSection).toHaveFocus();
    });

    it('restores the scroll position', async () => {
        const {container} = renderPanel({faq: await makeFaq(spread(9))});
        const scroller = () => container.querySelector('.FaqPanelBrowse__list')!;
        scroller().scrollTop = 240;
        scroller().dispatchEvent(new Event('scroll'));
        await userEvent.click(screen.getByRole('button', {name: 'Question 8'}));
        await userEvent.click(await screen.findByRole('button', {name: 'Back'}));
        expect(scroller().scrollTop).toBe(240);
    });

    it('makes the opened result the active one, with the focus in the search box', async () => {
        renderPanel({state: {query: 'guests'}});
        await userEvent.click(screen.getByRole('option', {name: /guests leave/}));
        await userEvent.keyboard('{Escape}');
        expect(screen.getByRole('combobox')).toHaveFocus();
        expect(screen.getByRole('option', {selected: true})).toHaveTextContent('guests leave');
    });
});

describe('closing the panel', () => {
    it('restores the focus', async () => {
        const composer = document.body.appendChild(document.createElement('textarea'));
        composer.focus();
        const {unmount} = renderPanel();
        expect(screen.getByRole('combobox')).toHaveFocus();
        unmount();
        await waitFor(() => expect(composer).toHaveFocus());
        composer.remove();
    });

    it('focuses the message box if the opener no longer exists, e.g. a menu item', async () => {
        const focusMessageBox = jest.fn();
        const entryOfMenu = document.body.appendChild(document.createElement('button'));
        entryOfMenu.focus();
        const {close} = renderPanel({services: {focusMessageBox}});
        await screen.findByRole('combobox');
        entryOfMenu.remove();
        close();
        await waitFor(() => expect(focusMessageBox).toHaveBeenCalledTimes(1));
    });
});

describe('where to start', () => {
    const withPinned = async () => {
        const faq = await makeFaq();
        return {...faq, meta: {...faq.meta, pinned: ['push', 'gone', 'guests']}};
    };
    const started = () => screen.getByRole('heading', {name: 'Start here'}).closest('section')!;

    it('is shown first, in the configured order, to users who have not opened an entry yet', async () => {
        renderPanel({faq: await withPinned()});
        expect(within(started()).getAllByRole('button').map((button) => button.textContent)).toEqual(['Are push notifications free?', 'How do guests join a team?']);
        await userEvent.click(within(started()).getByRole('button', {name: 'Are push notifications free?'}));
        expect(await screen.findByText('Yes, they are.')).toBeVisible();
    });

    it('is replaced by recent answers', async () => {
        renderPanel({faq: await withPinned(), recent: ['push']});
        expect(screen.queryByRole('heading', {name: 'Start here'})).toBeNull();
    });

    it('is shown to users whose recent entries are all of another FAQ', async () => {
        renderPanel({faq: await withPinned(), recent: ['live-of-another-team']});
        expect(started()).toBeVisible();
        expect(screen.queryByRole('heading', {name: 'Recent answers'})).toBeNull();
    });

    it('is the first question of each section in an FAQ without pinned entries', async () => {
        renderPanel({faq: await makeFaq(spread(30))});
        expect(within(started()).getAllByRole('button').map((button) => button.textContent)).toEqual(['Question 0', 'Question 1']);
    });

    it('is not shown if all questions are visible anyway', () => {
        renderPanel();
        expect(screen.queryByRole('heading', {name: 'Start here'})).toBeNull();
    });
});
