/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';

import type {FaqServices} from '../../../webapp/src/ui/services';
import {TellKeepers} from '../../../webapp/src/ui/post/tell_keepers';
import {renderCard} from './card_fixture';

function renderButton(channel: ReturnType<FaqServices['useKeepersChannel']>, taken = true): [string, string][] {
    const told: [string, string][] = [];
    renderCard(
        <TellKeepers
            postId='p1'
            question='Are push notifications free?'
        />, [], {useKeepersChannel: () => channel, tellKeepers: (...about) => told.push(about) > 0 && taken},
    );
    return told;
}

describe('telling the keepers that an answer does not help', () => {
    it('puts the answer and its question into their channel', async () => {
        const told = renderButton({kind: 'channel', name: '~Help Desk', mayPost: true});
        await userEvent.click(screen.getByRole('button', {name: 'Not the answer? Tell the keepers'}));
        expect(told).toEqual([['p1', 'Are push notifications free?']]);
        expect(screen.queryByRole('alert')).toBeNull();
    });

    it('is not there where the FAQ names no channel', () => {
        renderButton(null);
        expect(screen.queryByRole('button')).toBeNull();
    });

    it('is off where the user may not post in that channel, and says why', async () => {
        const told = renderButton({kind: 'channel', name: '~Help Desk', mayPost: false});
        const button = screen.getByRole('button', {name: 'Not the answer? Tell the keepers (You cannot post in ~Help Desk.)'});
        expect(button.getAttribute('aria-disabled')).toBe('true');
        await userEvent.click(button);
        expect(told).toEqual([]);
    });

    it('says where the message box does not take it', async () => {
        renderButton({kind: 'channel', name: '~Help Desk', mayPost: true}, false);
        await userEvent.click(screen.getByRole('button'));
        expect(screen.getByRole('alert').textContent).toContain('could not be put into the message box');
    });
});
