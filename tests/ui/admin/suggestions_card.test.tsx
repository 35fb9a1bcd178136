/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';

import {ApiError} from '../../../webapp/src/host/api';
import type {AdminServices} from '../../../webapp/src/ui/admin/admin_page';
import {SuggestionsCard} from '../../../webapp/src/ui/admin/suggestions_card';
import {renderAdmin} from './render_admin';

const card = ({suggestions}: AdminServices) => <SuggestionsCard
    suggestions={suggestions}
    disabled={false}
    refusedHost={null}
/>;

function findSwitch(team: string): Promise<HTMLElement> {
    return screen.findByRole('switch', {name: `Suggest /faq in ${team} (${team.toLowerCase().replace(' ', '-')})`});
}

async function expectDescription(element: HTMLElement, words: RegExp): Promise<void> {
    await waitFor(() => expect(document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(words));
}

describe('the switches of the teams', () => {
    it('show the state, and change it', async () => {
        const server = renderAdmin(card, {teams: 2});
        const first = await findSwitch('Team 1');
        await expectDescription(first, /^Not suggested$/);
        await userEvent.click(first);
        await expectDescription(first, /^Suggested$/);
        expect(first.getAttribute('aria-checked')).toBe('true');
        expect([...server.commands.keys()]).toEqual(['made-1']);
        await userEvent.click(first);
        await expectDescription(first, /^Not suggested$/);
        expect(server.commands.size).toBe(0);
    });

    it('create one command for two quick clicks, and work by keyboard', async () => {
        const server = renderAdmin(card);
        const first = await findSwitch('Team 1');
        await expectDescription(first, /^Not suggested$/);
        first.focus();
        await userEvent.dblClick(first);
        await expectDescription(first, /^Suggested$/);
        expect(server.calls.filter((call) => call.startsWith('create'))).toHaveLength(1);
        await userEvent.keyboard(' ');
        await expectDescription(first, /^Not suggested$/);
        expect(document.activeElement).toBe(first);
    });

    it('show one team’s obstacle, and retry when clicked', async () => {
        const server = renderAdmin(card, {teams: 2});
        server.reserved.add('1');
        const first = await findSwitch('Team 1');
        await expectDescription(first, /^Not suggested$/);
        await userEvent.click(first);
        await expectDescription(first, /another plugin already answers/);
        expect(first.getAttribute('aria-checked')).toBe('false');
        server.reserved.clear();
        await userEvent.click(first);
        await expectDescription(first, /^Suggested$/);
    });

    it('show a common obstacle once, and retry', async () => {
        const server = renderAdmin(card, {teams: 5});
        server.onCall = (call) => {
            if (call.startsWith('commands')) {
                throw new ApiError(501, 'api.command.disabled.app_error', 'disabled');
            }
        };
        expect((await screen.findByRole('alert')).textContent).toContain('Custom slash commands are switched off on this server');
        expect(server.calls.filter((call) => call.startsWith('commands'))).toHaveLength(1);
        server.onCall = () => undefined;
        await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
        expect(document.activeElement).not.toBe(document.body);
        await expectDescription(await findSwitch('Team 5'), /^Not suggested$/);
        expect(screen.queryByRole('alert')).toBeNull();
    });

    it('are paged', async () => {
        const server = renderAdmin(card, {teams: 23});
        await findSwitch('Team 10');
        expect(screen.getAllByRole('switch')).toHaveLength(10);
        await userEvent.click(screen.getByRole('button', {name: 'Next teams'}));
        await findSwitch('Team 20');
        expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Next teams'}));
        await userEvent.keyboard('{Enter}');
        await findSwitch('Team 23');
        expect(screen.getAllByRole('switch')).toHaveLength(3);
        expect(screen.getByRole('button', {name: 'Next teams'}).getAttribute('aria-disabled')).toBe('true');
        expect(server.calls).toEqual(expect.arrayContaining(['teams 0', 'teams 1', 'teams 2']));
    });

    it('are disabled for read-only administrators', async () => {
        const server = renderAdmin(({suggestions}) => <SuggestionsCard
            suggestions={suggestions}
            disabled={true}
            refusedHost='localhost'
        />);
        const first = await findSwitch('Team 1');
        await expectDescription(first, /^Not suggested$/);
        await userEvent.click(first);
        await userEvent.click(screen.getByRole('button', {name: 'Switch on for all teams'}));
        expect(server.commands.size).toBe(0);
        expect(screen.getByText(/You may look at this page/)).toBeTruthy();
        expect(screen.getByText('localhost').tagName).toBe('CODE');
    });
});

describe('switching all teams', () => {
    it('shows progress and result, and changes nothing the second time', async () => {
        const server = renderAdmin(card, {teams: 12});
        await findSwitch('Team 1');
        server.commands.set('x', {id: 'x', trigger: 'faq', method: 'P', url: 'https://x', teamId: '12'});
        await userEvent.click(screen.getByRole('button', {name: 'Switch on for all teams'}));
        expect(await screen.findByText(/Switched on for 11 teams\./)).toBeTruthy();
        expect(screen.getByText('Team 12').parentElement?.textContent).toContain('Somebody else’s command');
        await expectDescription(await findSwitch('Team 10'), /^Suggested$/);
        await userEvent.click(screen.getByRole('button', {name: 'Switch on for all teams'}));
        expect(await screen.findByText(/It was on in 11 teams already\./)).toBeTruthy();
        expect(server.commands.size).toBe(12);
    });

    it('can be cancelled, keeps completed changes, and focuses the result', async () => {
        const server = renderAdmin(card, {teams: 12});
        await findSwitch('Team 1');
        let go = (): void => undefined;
        const gate = new Promise<void>((resolve) => {
            go = resolve;
        });
        let reached = false;
        server.onCall = (call) => {
            reached ||= call === 'create 3';
            return call === 'create 3' ? gate : undefined;
        };
        await userEvent.click(screen.getByRole('button', {name: 'Switch on for all teams'}));
        await waitFor(() => expect(reached).toBe(true));
        expect(screen.getByRole('progressbar', {name: 'Changing all teams'}).getAttribute('value')).toBe('2');
        expect(screen.getByText('2 of 12')).toBeTruthy();
        await userEvent.click(screen.getByRole('button', {name: 'Cancel'}));
        go();
        const outcome = await screen.findByText(/Cancelled\. Switched on for 3 teams\./);
        expect(document.activeElement?.contains(outcome)).toBe(true);
        expect(server.commands.size).toBe(3);
    });
});
