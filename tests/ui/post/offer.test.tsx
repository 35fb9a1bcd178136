/** @jest-environment jsdom */
import {describe, expect, it, jest} from '@jest/globals';
import {screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';

import type {FaqServices} from '../../../webapp/src/ui/services';
import {ChangingCard, entries, renderCard} from './card_fixture';

const OFFER = {kind: 'offer', query: '', ids: ['push'], replyTo: 'q1'} as const;

function renderOffer(change: Partial<FaqServices> = {}, outcomes: Parameters<typeof renderCard>[1] = []) {
    const dismiss = jest.fn();
    const done = renderCard(
        <ChangingCard
            card={OFFER}
            onDismiss={dismiss}
        />, outcomes, {knownEntry: (id) => entries.find((entry) => entry.id === id) ?? null, ...change},
    );
    return {done, dismiss};
}

const press = (name: string) => userEvent.click(screen.getByRole('button', {name}));

describe('the offer of an answer', () => {
    it('names the question, and shows its answer only when asked to', async () => {
        renderOffer();
        expect(screen.getByText('The FAQ may answer this:')).toBeTruthy();
        expect(screen.getByText('Are push notifications free?')).toBeTruthy();
        expect(screen.queryByText('Yes, they are.')).toBeNull();
        await press('Show');
        expect(screen.getByText('Yes, they are.')).toBeTruthy();
    });

    it('posts the answer as a reply', async () => {
        const {done} = renderOffer();
        await press('Post as reply');
        expect(done.posted.map(([id]) => id)).toEqual(['push']);
        expect(await screen.findByText('Posted')).toBeTruthy();
    });

    it('shows the answer and the reason where it could not be posted', async () => {
        renderOffer({}, [{ok: false, reason: 'archived'}]);
        await press('Post as reply');
        expect(await screen.findByText(/This channel is archived/)).toBeTruthy();
        expect(screen.getByText('Yes, they are.')).toBeTruthy();
    });

    it('disables Post with the reason in an archived channel', async () => {
        const {done} = renderOffer({useTarget: (place) => ({...place, kind: 'thread', name: 'Old', askedBy: null, obstacle: 'archived'})});
        expect(screen.getByText(/^This channel is archived/)).toBeTruthy();
        await press('Post as reply');
        expect(done.posted).toEqual([]);
    });

    it('does not post unseen what may be out of date', () => {
        const old = {...entries[0]!, reviewed: '2017'};
        const meta = {title: 'T', language: 'en', askChannel: null, privateByDefault: false, reviewAfter: 365};
        renderOffer({knownEntry: () => old, loadedFaq: () => ({meta, entries: [old], introductions: [], ask: () => {
            throw new Error('not asked');
        }, read: () => Promise.resolve(old)})});
        expect(screen.queryByRole('button', {name: 'Post as reply'})).toBeNull();
        expect(screen.getByRole('button', {name: 'Show'}).className).toContain('primary');
    });

    it('can be refused for the channel', async () => {
        const toggle = jest.fn();
        renderOffer({useOffers: () => ({areOff: false, toggle})});
        await press('Not in this channel');
        expect(toggle).toHaveBeenCalledTimes(1);
    });

    it('says that the channel is left alone now, and takes it back', async () => {
        const toggle = jest.fn();
        renderOffer({useOffers: () => ({areOff: true, toggle})});
        expect(screen.getByText('The FAQ no longer offers you answers in this channel.')).toBeTruthy();
        expect(screen.queryByRole('button', {name: 'Post as reply'})).toBeNull();
        await press('Undo');
        expect(toggle).toHaveBeenCalledTimes(1);
    });

    it.each<[string, Partial<FaqServices>]>([
        ['with its message', {useIsDeleted: () => true}],
        ['with its entry', {knownEntry: () => null}],
    ])('goes away %s', async (_, change) => {
        const {dismiss} = renderOffer(change);
        await waitFor(() => expect(dismiss).toHaveBeenCalled());
        expect(screen.queryByRole('button', {name: 'Post as reply'})).toBeNull();
    });
});
