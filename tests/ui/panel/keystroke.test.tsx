/** @jest-environment jsdom */
// What React renders for a keystroke.

import {beforeEach, describe, expect, it} from '@jest/globals';
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {entries, makeFaq, renderPanel} from './panel_fixture';
import {rendered} from './rendered';

/** Components that a keystroke must not render. */
const OUTSIDE = ['PanelView', 'NoticeStrip', 'TargetLine', 'AnswerView', 'Home', 'SectionGroup'];

beforeEach(() => {
    rendered.length = 0;
});

describe('a keystroke in the search box', () => {
    it('renders the box and the list, but not the panel around them', async () => {
        renderPanel({target: {channelId: 'town', rootId: 'root', kind: 'thread', name: 'Town Square', askedBy: null, obstacle: null}});
        expect(rendered).toEqual(expect.arrayContaining(['PanelView', 'Browse', 'SearchBox', 'TargetLine', 'NoticeStrip', 'Home', 'SectionGroup']));
        const search = screen.getByRole('combobox');
        await userEvent.type(search, 'p');
        rendered.length = 0;
        await userEvent.type(search, 'us');
        expect(rendered).toEqual(expect.arrayContaining(['Browse', 'SearchBox', 'Results']));
        expect(rendered.filter((name) => OUTSIDE.includes(name))).toEqual([]);
    });

    it('does not re-render unchanged rows', async () => {
        const many = Array.from({length: 15}, (_, number) => ({...entries[0]!, id: `one-${number}`, question: `How do guests join team ${number}?`}));
        renderPanel({faq: await makeFaq(many)});
        const search = screen.getByRole('combobox');
        await userEvent.type(search, 'guests');
        expect(screen.getAllByRole('option')).toHaveLength(15);
        rendered.length = 0;
        await userEvent.type(search, ' ');
        expect(rendered).toContain('Results');
        expect(rendered.filter((name) => name === 'option')).toEqual([]);

        await userEvent.keyboard('{ArrowDown}{ArrowDown}');
        expect(rendered.filter((name) => name === 'option')).toHaveLength(3);
        expect(rendered.filter((name) => OUTSIDE.includes(name))).toEqual([]);
    });
});
