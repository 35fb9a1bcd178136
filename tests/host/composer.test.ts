/** @jest-environment jsdom */
import {afterEach, describe, expect, it} from '@jest/globals';

import {insertText} from '../../webapp/src/host/composer';
import type {HostAction} from '../../webapp/src/host/store';
import {createFakeHost} from '../commands/host_fixture';

function draftIn(actions: readonly HostAction[]): unknown {
    const [action] = actions;
    return typeof action === 'object' ? action.data : null;
}

afterEach(() => document.body.replaceChildren());

describe('inserting into a message', () => {
    it('appends to the open box, so that React handles it', () => {
        document.body.innerHTML = '<textarea id="post_textbox">Hi Jane,\n</textarea>';
        const box = document.querySelector('textarea')!;
        let seen = '';
        box.addEventListener('input', () => {
            seen = box.value;
        });
        const host = createFakeHost();
        expect(insertText(host, {channelId: 'town', rootId: ''}, 'Yes.')).toBe(true);
        expect(seen).toBe('Hi Jane,\n\nYes.');
        expect(document.activeElement).toBe(box);
        expect(host.actions).toEqual([]);
    });

    it('writes to the draft of a channel that is not open, keeping what it holds', () => {
        const host = createFakeHost({extra: {storage: {storage: {draft_other: {value: {message: 'Half a', fileInfos: ['f']}}}}}});
        insertText(host, {channelId: 'other', rootId: ''}, 'Yes.');
        expect(draftIn(host.actions)).toMatchObject({
            name: 'draft_other',
            value: {message: 'Half a\n\nYes.', fileInfos: ['f'], uploadsInProgress: [], channelId: 'other', rootId: '', show: true},
        });
    });

    it('writes to the draft of a thread', () => {
        const host = createFakeHost();
        insertText(host, {channelId: 'town', rootId: 'root'}, 'Yes.');
        expect(draftIn(host.actions)).toMatchObject({name: 'comment_draft_root', value: {message: 'Yes.', rootId: 'root'}});
    });

    it('does not write to an invisible draft if the channel on the page has no box', () => {
        const host = createFakeHost({extra: {storage: {storage: {draft_town: {value: {message: ''}}}}}});
        expect(insertText(host, {channelId: 'town', rootId: ''}, 'Yes.')).toBe(false);
        expect(host.actions).toEqual([]);
    });

    it.each([
        ['in the sidebar', {rhs: {isSidebarOpen: true, selectedPostId: 'root'}}],
        ['in the list of threads', {rhs: {isSidebarOpen: false, selectedPostId: ''}, threads: {selectedThreadIdInTeam: {team: 'root'}}}],
        ['in the list of threads, which hides the sidebar', {rhs: {isSidebarOpen: true, selectedPostId: 'other'}, rhsSuppressed: true, threads: {selectedThreadIdInTeam: {team: 'root'}}}],
        ['in the list of threads, beside a panel', {rhs: {isSidebarOpen: true, selectedPostId: ''}, threads: {selectedThreadIdInTeam: {team: 'root'}}}],
    ])('types into the box of a thread that is open %s', (_place, views) => {
        document.body.innerHTML = '<textarea id="reply_textbox">Well,</textarea>';
        const host = createFakeHost({extra: {views}});
        expect(insertText(host, {channelId: 'town', rootId: 'root'}, 'yes.')).toBe(true);
        expect(document.querySelector('textarea')!.value).toBe('Well,\n\nyes.');
        expect(host.actions).toEqual([]);
    });

    it('does not write to another thread’s box', () => {
        document.body.innerHTML = '<textarea id="reply_textbox">Well,</textarea>';
        const host = createFakeHost({extra: {views: {rhs: {isSidebarOpen: true, selectedPostId: 'other'}}}});
        insertText(host, {channelId: 'town', rootId: 'root'}, 'yes.');
        expect(document.querySelector('textarea')!.value).toBe('Well,');
        expect(draftIn(host.actions)).toMatchObject({name: 'comment_draft_root', value: {message: 'yes.'}});
    });

    it('returns false if the host did not accept the text', () => {
        expect(insertText(createFakeHost(), {channelId: 'other', rootId: ''}, 'Yes.')).toBe(false);
    });

    it('does not write to a read-only box', () => {
        document.body.innerHTML = '<textarea id="post_textbox" disabled></textarea>';
        expect(insertText(createFakeHost(), {channelId: 'town', rootId: ''}, 'Yes.')).toBe(false);
        expect(document.querySelector('textarea')!.value).toBe('');
    });
});
