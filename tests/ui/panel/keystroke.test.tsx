/** @jest-environment jsdom */
// What React draws for a keystroke, by its own account.

import {beforeEach, describe, expect, it} from '@jest/globals';

import {ran} from './react_commits';

const {screen} = await import('@testing-library/react');
const {default: userEvent} = await import('@testing-library/user-event');
const {entries, makeFaq, renderPanel} = await import('./panel_fixture');

/** Parts of the panel that a keystroke is no business of. */
const OUTSIDE = ['Panel', 'NoticeStrip', 'TargetBar', 'TargetLine', 'AnswerView', 'Home', 'SectionGroup'];

beforeEach(() => {
    ran.length = 0;
});

describe('a keystroke in the search box', () => {
    it('draws the box and the list, and nothing of the panel around them', async () => {
        renderPanel({target: {channelId: 'town', rootId: 'root', kind: 'thread', name: 'Town Square', askedBy: null, obstacle: null}});
        expect(ran).toEqual(expect.arrayContaining(['Panel', 'Browse', 'SearchBox', 'TargetBar', 'NoticeStrip']));
        const search = screen.getByRole('combobox');
        await userEvent.type(search, 'p');
        ran.length = 0;
        await userEvent.type(search, 'us');
        expect(ran).toEqual(expect.arrayContaining(['Browse', 'SearchBox', 'Results']));
        expect(ran.filter((name) => OUTSIDE.includes(name))).toEqual([]);
    });

    it('draws no row again that stays as it is', async () => {
        const many = Array.from({length: 15}, (_, number) => ({...entries[0]!, id: `one-${number}`, question: `How do guests join team ${number}?`}));
        renderPanel({faq: makeFaq(many)});
        const search = screen.getByRole('combobox');
        await userEvent.type(search, 'guests');
        expect(screen.getAllByRole('option')).toHaveLength(15);
        ran.length = 0;
        await userEvent.type(search, ' ');
        expect(ran).toContain('Results');
        expect(ran.filter((name) => name === 'Row')).toEqual([]);

        await userEvent.keyboard('{ArrowDown}{ArrowDown}');
        expect(ran.filter((name) => name === 'Row')).toHaveLength(3);
        expect(ran.filter((name) => OUTSIDE.includes(name))).toEqual([]);
    });
});
