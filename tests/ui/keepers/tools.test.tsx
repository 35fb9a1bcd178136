/** @jest-environment jsdom */
// What keepers see and do in the panel, with a channel that behaves as each test says.

import {beforeEach, describe, expect, it, jest} from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import {render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import {IntlProvider} from 'react-intl';

import {addMessages} from '../../../webapp/src/i18n/catalogue';
import messages from '../../../webapp/src/i18n/live.en.json' with {type: 'json'};
import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {EMPTY_DRAFT} from '../../../webapp/src/live/draft';
import type {Notice} from '../../../webapp/src/ui/shared/notify';
import {ServicesProvider} from '../../../webapp/src/ui/services';
import type {Desk, DeskPage, KeeperReport, Outcome} from '../../../webapp/src/ui/keepers/desk';
import {createTools} from '../../../webapp/src/ui/keepers/tools';
import {post} from '../../live/support';
import {makeFaq} from '../panel/panel_fixture';
import {createServices} from '../services_fixture';

addMessages(messages);

const scrolled = jest.fn();
Element.prototype.scrollIntoView = scrolled; // jsdom has none

const FAQ = await makeFaq();
const ENTRY: FaqEntry = {
    id: 'live-p1', question: 'Where do I park?', answer: 'Behind the house.', aliases: [], section: [], sources: [],
    origin: {postId: 'p1', channel: 'faq', author: 'ana', editedAt: 1},
};
const TEXT = {question: 'Where is lunch?', answer: 'Downstairs.', aliases: [], section: [], links: [], sources: []};
const DONE: Outcome = {ok: true, isReplaced: false};
const EMPTY_REPORT: KeeperReport = {proposals: [], alike: [], equal: [], old: [], unread: [], unpinned: [], left: 0, unknown: []};

let page: DeskPage | null;
let notices: Notice[];
beforeEach(() => {
    page = null;
    notices = [];
});

function createDesk(change: Partial<Desk>): Desk {
    const listeners = new Set<() => void>();
    const show = (next: DeskPage | null): void => {
        page = next && {id: page?.id, ...next};
        listeners.forEach((listener) => listener());
    };
    const done = (): Promise<Outcome> => Promise.resolve(DONE);
    return {
        useChanges() {
            const [, redraw] = React.useReducer((count: number) => count + 1, 0);
            React.useEffect(() => {
                listeners.add(redraw);
                return () => void listeners.delete(redraw);
            }, []);
        },
        page: () => page,
        open: (next) => show({...next, id: (page?.id ?? 0) + 1}),
        openInPanel: show,
        keep: (draft) => show({kind: 'form', draft}),
        close: () => show(null),
        isUnreadable: () => false,
        channel: () => 'faq',
        isKeeper: () => true,
        startable: () => null,
        start: done,
        draft: (text) => ({...EMPTY_DRAFT, ...text, from: text.from ?? null}),
        keepers: () => null,
        nameKeepers: done,
        editAliases: () => undefined,
        edit: (entry) => ({...EMPTY_DRAFT, question: entry.question, answer: entry.answer, target: {kind: 'post', postId: 'p1', base: ''}}),
        approve: ({text}) => ({...EMPTY_DRAFT, question: text.question, answer: text.answer}),
        preview: ({answer}) => answer,
        findAlike: () => Promise.resolve([]),
        save: done,
        report: () => Promise.resolve(EMPTY_REPORT),
        remove: done,
        pin: done,
        confirm: done,
        dismiss: done,
        openPost: () => undefined,
        ...change,
    };
}

function show(name: 'Page' | 'HomeTools' | 'EntryTools', change: Partial<Desk> = {}): void {
    const tools = createTools(createDesk(change));
    const notify = (notice: Notice): void => void notices.push(notice);
    render(
        <IntlProvider locale='en'>
            <ServicesProvider services={createServices(FAQ)}>
                {name === 'Page' && <tools.Page notify={notify}/>}
                {name === 'HomeTools' && <tools.HomeTools/>}
                {name === 'EntryTools' && <tools.EntryTools entry={ENTRY} notify={notify}/>}
            </ServicesProvider>
        </IntlProvider>,
    );
}

const button = (name: string): HTMLElement => screen.getByRole('button', {name});
const said = (): string[] => notices.map(({id}) => id);

describe('the foot of the panel', () => {
    it.each([
        ['a keeper, where the channel could not be read', true, true, 'could not be read just now'],
        ['a keeper, where it could', true, false, null],
        ['its likely keeper, where it never could', false, true, 'could not be read just now'],
        ['somebody else', false, false, null],
    ])('says to %s', (_, isKeeper, isUnreadable, line) => {
        show('HomeTools', {isKeeper: () => isKeeper, isUnreadable: () => isUnreadable});
        expect(screen.queryByRole('status')?.textContent ?? null).toEqual(line === null ? null : expect.stringContaining(line));
        expect(screen.queryAllByRole('button')).toHaveLength(isKeeper ? 2 : 0);
    });

    it('says how many entries a channel would have before it is used, and why that failed', async () => {
        show('HomeTools', {startable: () => ['A?', 'B?', 'C?'], start: () => Promise.resolve({ok: false, reason: 'forbidden'})});
        expect(screen.getByText(/every pinned message whose first line is a question. Now: 3/)).toBeVisible();
        expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual(['A?', 'B?', 'C?']);
        await userEvent.click(button('Use ~faq for the FAQ'));
        expect(await screen.findByRole('alert')).toBeVisible();
    });
});

describe('the form', () => {
    const mine = {...EMPTY_DRAFT, question: 'Where do I park?', answer: 'In the garage.', target: {kind: 'post', postId: 'p1', base: 'old'} as const};

    it('shows what somebody else saved meanwhile, above the button that saves one’s own text', () => {
        page = {kind: 'form', draft: mine, theirs: 'In the street.'};
        show('Page');
        expect(screen.getByRole('alert')).toHaveTextContent(/Somebody changed this entry meanwhile.*In the street\./);
        expect(screen.getByRole('textbox', {name: 'Answer'})).toHaveValue('In the garage.');
        expect(button('Save mine')).toBeVisible();
        expect(scrolled.mock.contexts).toEqual([screen.getByRole('alert')]);
    });

    it('ignores typing, a second click and Cancel while it is being saved', async () => {
        const save = jest.fn<Desk['save']>();
        page = {kind: 'form', draft: mine, isBusy: true};
        show('Page', {save});
        await userEvent.type(screen.getByRole('textbox', {name: 'Answer'}), 'lost');
        await userEvent.click(button('Save'));
        await userEvent.click(button('Cancel'));
        expect(screen.getByRole('textbox', {name: 'Answer'})).toHaveValue('In the garage.');
        expect(save).not.toHaveBeenCalled();
    });

    it.each(['offline', 'signed_out', 'forbidden', 'busy', 'archived', 'too_long', 'server'] as const)('keeps the text if saving fails with %s', async (reason) => {
        page = {kind: 'form', draft: mine};
        show('Page', {save: () => Promise.resolve({ok: false, reason})});
        await userEvent.click(button('Save'));
        expect(notices).toEqual([expect.objectContaining({tone: 'problem'})]);
        expect(screen.getByRole('textbox', {name: 'Answer'})).toHaveValue('In the garage.');
    });

    it('names entries that are alike, and leads to one of them', async () => {
        page = {kind: 'form', draft: mine};
        show('Page', {
            findAlike: () => Promise.resolve(FAQ.entries.slice(0, 1)),
            edit: (entry) => ({...EMPTY_DRAFT, question: entry.question, answer: entry.answer, target: {kind: 'entry', id: entry.id}}),
        });
        const {question} = FAQ.entries[0]!;
        expect(await screen.findByText(question)).toBeVisible();
        await userEvent.click(button('Edit that one instead'));
        await waitFor(() => expect(page).toMatchObject({kind: 'form', draft: {question}}));
        expect(screen.getByRole('textbox', {name: 'Question'})).toHaveFocus();
    });

    it('focuses “Also asked” if it was opened for that', () => {
        page = {kind: 'form', draft: {...mine, aliases: 'Parking?'}, isAtAliases: true};
        show('Page');
        expect(screen.getByRole('textbox', {name: 'Also asked'})).toHaveFocus();
    });
});

describe('an entry in the panel', () => {
    it('asks before it is removed, and is restored by Undo', async () => {
        const remove = jest.fn<Desk['remove']>().mockResolvedValue(DONE);
        const pin = jest.fn<Desk['pin']>().mockResolvedValue(DONE);
        show('EntryTools', {remove, pin});
        await userEvent.click(button('Remove'));
        await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', {name: 'Cancel'}));
        expect(remove).not.toHaveBeenCalled();
        await userEvent.click(button('Remove'));
        await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', {name: 'Remove'}));
        expect(remove).toHaveBeenCalledWith('p1');
        notices[0]!.retry!();
        await Promise.resolve();
        expect(pin).toHaveBeenCalledWith('p1');
        expect(said()).toEqual(['faq_bot.live.removed', 'faq_bot.live.restored']);
    });

    it('has no tools for a former keeper', () => {
        show('EntryTools', {isKeeper: () => false});
        expect(screen.queryAllByRole('button')).toEqual([]);
    });
});

describe('the keepers’ list', () => {
    it('omits authors whose account is gone, and lists a post once per similar entry', async () => {
        page = {kind: 'list'};
        const [one, two] = [post('deleted', ''), post('ana', '')];
        show('Page', {report: () => Promise.resolve({
            ...EMPTY_REPORT,
            proposals: [{post: one, author: '', text: TEXT}, {post: two, author: 'ana', text: TEXT}],
            alike: [{post: two, question: 'A?', other: 'B?'}, {post: two, question: 'A?', other: 'C?'}],
            left: 4,
        })});
        const [gone, known] = within(await screen.findByRole('region', {name: 'Suggestions'})).getAllByRole('listitem');
        expect(gone).not.toHaveTextContent('By');
        expect(known).toHaveTextContent('By @ana');
        expect(within(screen.getByRole('region', {name: /^Alike/})).getAllByRole('listitem')).toHaveLength(2);
        expect(screen.getByRole('alert')).toHaveTextContent('4 more pinned messages are not read. At most 1,000 are.');
    });

    it('asks before it removes an entry', async () => {
        const remove = jest.fn<Desk['remove']>().mockResolvedValue(DONE);
        page = {kind: 'list'};
        show('Page', {remove, report: () => Promise.resolve({...EMPTY_REPORT, equal: [{post: post('ana', ''), question: 'A?'}]})});
        await userEvent.click(await screen.findByRole('button', {name: 'Remove'}));
        const asking = within(screen.getByRole('alertdialog', {name: 'A?'}));
        expect(asking.getByRole('button', {name: 'Remove'})).toHaveFocus();
        expect(remove).not.toHaveBeenCalled();
        await userEvent.click(asking.getByRole('button', {name: 'Remove'}));
        expect(said()).toEqual(['faq_bot.live.removed']);
    });

    it('lets those who may name the keepers', async () => {
        const nameKeepers = jest.fn<Desk['nameKeepers']>().mockResolvedValue(DONE);
        page = {kind: 'list'};
        show('Page', {keepers: () => ['ana'], nameKeepers});
        const box = screen.getByRole('textbox', {name: 'Keepers'});
        expect(box).toHaveValue('@ana');
        await userEvent.type(box, ', marco.bianchi @yuki.');
        await userEvent.click(button('Save'));
        expect(nameKeepers).toHaveBeenCalledWith(['ana', 'marco.bianchi', 'yuki'], ['ana']);
        await userEvent.clear(box);
        await userEvent.type(box, '@Yuki');
        await userEvent.click(button('Save'));
        expect(nameKeepers).toHaveBeenLastCalledWith(['yuki'], ['ana', 'marco.bianchi', 'yuki']);
        expect(said()).toEqual(['faq_bot.live.keepers_saved', 'faq_bot.live.keepers_saved']);
    });

    it('says that a new message replaced one that may not be edited', async () => {
        page = {kind: 'list'};
        const old = [{post: post('ana', ''), question: 'A?'}];
        show('Page', {report: () => Promise.resolve({...EMPTY_REPORT, old}), confirm: () => Promise.resolve({ok: true, isReplaced: true})});
        await userEvent.click(await screen.findByRole('button', {name: 'Still right'}));
        expect(said()).toEqual(['faq_bot.live.replaced']);
    });

    it('lists names in the start message that no user has', async () => {
        page = {kind: 'list'};
        show('Page', {report: () => Promise.resolve({...EMPTY_REPORT, unknown: ['nobody', 'marcobianchi']})});
        expect(await screen.findByRole('alert')).toHaveTextContent('Keepers: nobody on this server is called @nobody @marcobianchi.');
        expect(screen.queryByText('Nothing to do.')).toBeNull();
    });

    it('says that there is nothing to do', async () => {
        page = {kind: 'list'};
        show('Page');
        expect(await screen.findByText('Nothing to do.')).toBeVisible();
    });
});
