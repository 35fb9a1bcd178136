/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {changePanel} from '../../../webapp/src/state/panel';

import {happen, renderPanel} from './panel_fixture';

const post = () => screen.findByRole('button', {name: 'Post to channel'});
const choice = () => screen.findByRole('combobox', {name: 'Where the answer goes'});
const OTHERS = [{channelId: 'off', name: 'Off-Topic'}];
const thread = {channelId: 'town', rootId: 'root', askedBy: 'Ana'};

describe('where an answer goes', () => {
    it('replies in the thread that the panel was opened from, and names whose question it answers', async () => {
        const {posted} = renderPanel({state: {entryId: 'push', target: thread}});
        expect(await screen.findByText('Answering Ana in Town Square')).toBeVisible();
        await userEvent.click(screen.getByRole('button', {name: 'Reply in thread'}));
        expect(posted[0]!.target).toEqual({channelId: 'town', rootId: 'root'});
    });

    it('lets go of the thread that has its answer once the answer is left', async () => {
        const {panel} = renderPanel({state: {entryId: 'push', target: thread}});
        await userEvent.click(await screen.findByRole('button', {name: 'Reply in thread'}));
        expect(await screen.findByRole('button', {name: 'Posted'})).toBeVisible();
        expect(panel().target).toEqual(thread);
        await userEvent.click(screen.getByRole('button', {name: 'Back'}));
        expect(panel().target).toBeNull();
    });

    it('lets go of it when the panel is closed, too, and keeps one that has no answer yet', async () => {
        const {panel, close, reopen} = renderPanel({state: {entryId: 'push', target: thread}});
        await screen.findByRole('button', {name: 'Reply in thread'});
        await happen(close);
        expect(panel().target).toEqual(thread);
        await happen(reopen);
        await userEvent.click(await screen.findByRole('button', {name: 'Reply in thread'}));
        await screen.findByRole('button', {name: 'Posted'});
        await happen(close);
        expect(panel().target).toBeNull();
    });

    it('says no more what happened in a channel that was left', async () => {
        const {go} = renderPanel({state: {entryId: 'push'}});
        await userEvent.click(await post());
        expect(await screen.findByText('Answer posted in Town Square.')).toBeVisible();
        await happen(() => go({channelId: 'off', rootId: '', kind: 'channel', name: 'Off-Topic', askedBy: null, obstacle: null}));
        expect(screen.queryByText('Answer posted in Town Square.')).toBeNull();
    });

    it('can leave the thread for the channel, and come back', async () => {
        renderPanel({state: {entryId: 'push', target: thread}});
        await userEvent.selectOptions(await choice(), 'Post to channel');
        expect(await post()).toBeVisible();
        await userEvent.selectOptions(await choice(), 'Reply in thread');
        expect(screen.getByText('Answering Ana in Town Square')).toBeVisible();
    });

    it('offers the choice while searching, too', async () => {
        const {store} = renderPanel({state: {target: thread}});
        await userEvent.selectOptions(await choice(), 'Post to channel');
        expect(screen.queryByText('Answering Ana in Town Square')).toBeNull();
        expect(await choice()).toHaveDisplayValue('Post to channel');
        await happen(() => store.dispatch(changePanel({entryId: 'push'})));
        expect(await post()).toBeVisible();
    });

    it('offers no choice where there is none', async () => {
        renderPanel({state: {entryId: 'push'}});
        await post();
        expect(screen.queryByRole('combobox', {name: 'Where the answer goes'})).toBeNull();
    });

    it('may be another channel, once', async () => {
        const {panel, posted} = renderPanel({state: {entryId: 'push'}, services: {useOtherPlaces: () => OTHERS}});
        await userEvent.selectOptions(await choice(), 'Off-Topic');
        expect(panel().target).toEqual({channelId: 'off', rootId: '', askedBy: null});
        await userEvent.click(screen.getByRole('button', {name: /^Post|^Reply/}));
        expect(posted[0]!.target.channelId).toBe('off');
        expect(await screen.findByRole('button', {name: 'View'})).toBeVisible();
        expect(screen.queryByRole('button', {name: 'Open thread'})).toBeNull();
        await userEvent.click(screen.getByRole('button', {name: 'Back'}));
        expect(panel().target).toBeNull();
    });

    it('comes back to the thread from another channel', async () => {
        const {panel} = renderPanel({state: {entryId: 'push', target: thread}, services: {useOtherPlaces: () => OTHERS}});
        await userEvent.selectOptions(await choice(), 'Off-Topic');
        await userEvent.selectOptions(await choice(), 'Reply in thread');
        expect(panel().target).toEqual(thread);
    });
});

describe('an answer inserted where its draft cannot be seen', () => {
    it('leads to the message', async () => {
        const went: unknown[] = [];
        renderPanel({state: {entryId: 'push'}, services: {isDraftVisible: () => false, goToDraft: (target) => void went.push(target)}});
        await userEvent.click(await screen.findByRole('button', {name: 'Insert into message'}));
        await userEvent.click(screen.getByRole('button', {name: 'Go to message'}));
        expect(went).toEqual([{channelId: 'town', rootId: ''}]);
    });

    it('says in which channel it is', async () => {
        renderPanel({state: {entryId: 'push'}, services: {useOtherPlaces: () => OTHERS, isDraftVisible: () => false}});
        await userEvent.selectOptions(await choice(), 'Off-Topic');
        await userEvent.click(await screen.findByRole('button', {name: 'Insert into message'}));
        expect(screen.getByText('Answer inserted into your message in Off-Topic.')).toBeVisible();
    });
});
