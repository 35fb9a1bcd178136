/** @jest-environment jsdom */
import {beforeEach, describe, expect, it} from '@jest/globals';

import {createCommand, deleteCommand, listCustomCommands, listReservedTriggers, listTeams, readTeam} from '../../webapp/src/host/admin_api';

const requests: string[] = [];
let bodies: unknown[] = [];

function answer(body: unknown, status = 200): void {
    globalThis.fetch = (url, init) => {
        requests.push(`${init?.method ?? ''} ${typeof url === 'string' ? url.replace('http://localhost/api/v4', '') : ''}`);
        bodies.push(init?.body);
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        return Promise.resolve({ok: status < 400, status, statusText: '', text: () => Promise.resolve(text)} as Response);
    };
}

beforeEach(() => {
    requests.length = 0;
    bodies = [];
});

describe('the REST API for administrators', () => {
    it('lists a page of teams with the total, and marks deleted ones', async () => {
        answer({teams: [{id: 'a', name: 'a-team', display_name: 'A', delete_at: 0}, {id: 'b', name: 'b-team', display_name: '', delete_at: 5}], total_count: 41});
        await expect(listTeams(2, 20)).resolves.toEqual({
            teams: [{id: 'a', name: 'a-team', displayName: 'A', isGone: false}, {id: 'b', name: 'b-team', displayName: 'b-team', isGone: true}],
            total: 41,
        });
        expect(requests).toEqual(['GET /teams?page=2&per_page=20&include_total_count=true']);
    });

    it('accepts a plain list of teams, without a total', async () => {
        answer([{id: 'a', display_name: 'A', delete_at: 0}]);
        await expect(listTeams(0, 20)).resolves.toEqual({teams: [{id: 'a', name: '', displayName: 'A', isGone: false}], total: null});
    });

    it('distinguishes custom commands from those of Mattermost and plugins', async () => {
        const mixed = [{id: '', trigger: 'away'}, {id: 'c1', trigger: 'faq', url: 'u', method: 'G'}, {id: '', trigger: 'poll'}];
        answer(mixed.slice(1, 2));
        await expect(listCustomCommands('t 1')).resolves.toEqual([{id: 'c1', trigger: 'faq', url: 'u', method: 'G'}]);
        answer(mixed);
        await expect(listReservedTriggers('t 1')).resolves.toEqual(['away', 'poll']);
        expect(requests).toEqual(['GET /commands?team_id=t%201&custom_only=true', 'GET /commands?team_id=t%201&custom_only=false']);
    });

    it('creates and deletes a command', async () => {
        const command = {
            team_id: 't', trigger: 'faq', method: 'G', url: 'https://chat/x', display_name: 'FAQ', description: '',
            auto_complete: true, auto_complete_hint: '', auto_complete_desc: '',
        } as const;
        answer({...command, id: 'c9'}, 201);
        await expect(createCommand(command)).resolves.toMatchObject({id: 'c9'});
        expect(bodies).toEqual([JSON.stringify(command)]);
        answer({status: 'OK'});
        await deleteCommand('c9');
        expect(requests).toEqual(['POST /commands', 'DELETE /commands/c9']);
    });

    it('rejects a proxy’s page, and passes errors on', async () => {
        answer('<html>sign in</html>');
        await expect(listTeams(0, 20)).rejects.toMatchObject({name: 'ApiError', status: 0});
        await expect(listCustomCommands('t')).rejects.toMatchObject({name: 'ApiError', status: 0});
        await expect(readTeam('t')).rejects.toMatchObject({name: 'ApiError', status: 0});
        answer({id: 'api.command.disabled.app_error', message: 'Commands have been disabled'}, 501);
        await expect(listCustomCommands('t')).rejects.toMatchObject({status: 501, id: 'api.command.disabled.app_error'});
    });
});
