/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';

import {LinkPreviews} from '../../../webapp/src/ui/link/link_previews';
import type {EntryLink} from '../../../webapp/src/ui/services';
import {renderCard, type faq} from '../post/card_fixture';

function renderPreviews(links: readonly EntryLink[], change = {}) {
    return renderCard(<LinkPreviews message='…'/>, [], {useEntryLinks: () => links, ...change});
}

describe('the preview of a link to an entry', () => {
    it('shows section and question, and opens the entry', async () => {
        const done = renderPreviews([{id: 'push', team: 'here'}]);
        expect(screen.getByText('Mobile')).toBeTruthy();
        await userEvent.click(screen.getByRole('button', {name: 'Are push notifications free?'}));
        expect(done.opened).toEqual(['push']);
    });

    it.each([
        ['an entry that does not exist', 'lost', 'here', 'This link leads to a question that is not in this FAQ.'],
        ['a team that the user is not in', 'push', 'closed', 'This link leads to the FAQ of a team that you are not in.'],
    ] as const)('says in one sentence what is wrong with %s', (_, id, team, sentence) => {
        renderPreviews([{id, team}]);
        expect(screen.getByText(sentence)).toBeTruthy();
        expect(screen.queryByRole('button')).toBeNull();
    });

    it('shows entries of the user’s other teams, but not unknown ones', () => {
        renderPreviews([{id: 'push', team: 'member'}, {id: 'theirs', team: 'member'}]);
        expect(screen.getByText('Are push notifications free?')).toBeTruthy();
        expect(screen.queryByText(/This link/)).toBeNull();
    });

    it('shows the first three of many, and nothing while the FAQ is loading', () => {
        renderPreviews(['push', 'guests', 'canteen', 'lost'].map((id) => ({id, team: 'here'})));
        expect(screen.getAllByRole('button')).toHaveLength(3);
    });

    it('shows nothing if the FAQ fails to load', () => {
        renderPreviews([{id: 'push', team: 'here'}], {loadedFaq: () => null, loadFaq: () => new Promise<typeof faq>(() => undefined)});
        expect(screen.queryByText(/push/)).toBeNull();
    });
});
