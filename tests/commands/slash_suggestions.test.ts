import {describe, expect, it} from '@jest/globals';

import {ApiError} from '../../webapp/src/host/api';
import {createSlashSuggestions} from '../../webapp/src/commands/slash_suggestions';
import type {BulkOutcome, Progress, Suggestion} from '../../webapp/src/state/team_suggestions';
import {createFakeServer, SITE, type FakeServer} from './fake_server';

const team = {id: '1', name: 'Team 1', address: 'team-1'};
const ours = {id: 'c1', trigger: 'faq', method: 'G', url: `${SITE}/plugins/faq-bot/public/faq.json`, teamId: '1'};

function refuse(server: FakeServer, call: RegExp, status: number, id = ''): void {
    server.onCall = (made) => {
        if (call.test(made)) {
            throw new ApiError(status, id, 'refused');
        }
    };
}

describe('switching suggestions on for a team', () => {
    it('creates a command whose URL is the bundle’s public file', async () => {
        const server = createFakeServer(1);
        await expect(server.suggestions.switchOn(team)).resolves.toEqual({status: 'on', commandId: 'made-1'});
        expect([...server.commands.values()][0]!.made).toEqual({
            team_id: '1', trigger: 'faq', method: 'G', url: `${SITE}/plugins/faq-bot/public/faq.json`, display_name: 'FAQ Bot',
            description: 'Answers questions', auto_complete: true, auto_complete_hint: '[question]', auto_complete_desc: 'Answers questions',
        });
    });

    it('changes nothing the second time', async () => {
        const server = createFakeServer(1);
        await server.suggestions.switchOn(team);
        server.calls.length = 0;
        await expect(server.suggestions.switchOn(team)).resolves.toEqual({status: 'on', commandId: 'made-1'});
        expect(server.calls).toEqual(['commands 1']);
    });

    it.each([
        ['somebody else’s command', {...ours, url: 'https://other.example.com/faq'}, 'taken'],
        ['a command that posts to our file', {...ours, method: 'P'}, 'taken'],
        ['ours at another address', {...ours, url: 'https://old.example.com/plugins/faq-bot/public/faq.json'}, 'moved'],
        ['one in capitals', {...ours, trigger: 'FAQ', url: 'https://x'}, 'taken'],
    ])('leaves %s alone, on and off', async (_what, command, obstacle) => {
        const server = createFakeServer(1);
        server.commands.set(command.id, command);
        await expect(server.suggestions.switchOn(team)).resolves.toEqual({status: 'blocked', obstacle});
        await expect(server.suggestions.switchOff(team)).resolves.toEqual({status: 'blocked', obstacle});
        expect([...server.commands.values()]).toEqual([command]);
    });

    it('does not override commands of Mattermost or another plugin, which the server would allow', async () => {
        const server = createFakeServer(1);
        server.reserved.add('1');
        await expect(server.suggestions.switchOn(team)).resolves.toEqual({status: 'blocked', obstacle: 'reserved'});
        expect(server.commands.size).toBe(0);
    });

    it('creates nothing for a deleted team, which the server would allow', async () => {
        const server = createFakeServer(1);
        server.gone.add('1');
        await expect(server.suggestions.switchOn(team)).resolves.toEqual({status: 'blocked', obstacle: 'gone'});
        expect(server.commands.size).toBe(0);
    });

    it('accepts a command that another tab has created meanwhile, but not another user’s', async () => {
        for (const [url, expected] of [[ours.url, {status: 'on', commandId: 'c1'}], ['https://x', {status: 'blocked', obstacle: 'taken'}]] as const) {
            const server = createFakeServer(1);
            server.onCall = (call) => {
                if (call === 'create 1') {
                    server.commands.set('c1', {...ours, url});
                }
            };
            await expect(server.suggestions.switchOn(team)).resolves.toEqual(expected);
        }
    });

    it('reports that the trigger is taken by an invisible command', async () => {
        const server = createFakeServer(1);
        refuse(server, /^create/, 400, 'api.command.duplicate_trigger.app_error');
        await expect(server.suggestions.switchOn(team)).resolves.toEqual({status: 'blocked', obstacle: 'taken'});
    });
});

describe('switching suggestions off for a team', () => {
    it('removes its command, also if it has the server’s other address', async () => {
        const server = createFakeServer(1);
        server.commands.set('c1', {...ours, url: 'http://localhost:8065/plugins/faq-bot/public/faq.json'});
        server.commands.set('c2', {...ours, id: 'c2', trigger: 'poll'});
        await expect(server.suggestions.switchOff(team)).resolves.toEqual({status: 'off'});
        expect([...server.commands.keys()]).toEqual(['c2']);
    });

    it('succeeds if the command is already deleted', async () => {
        const server = createFakeServer(1);
        await expect(server.suggestions.switchOff(team)).resolves.toEqual({status: 'off'});
        server.commands.set('c1', ours);
        refuse(server, /^delete/, 404, 'store.sql_command.save.get.app_error');
        await expect(server.suggestions.switchOff(team)).resolves.toEqual({status: 'off'});
    });
});

describe('obstacles', () => {
    it.each([
        [501, 'api.command.disabled.app_error', 'disabled'],
        [403, 'api.context.permissions.app_error', 'forbidden'],
        [401, 'api.context.session_expired.app_error', 'signed_out'],
        [429, '', 'busy'],
        [0, '', 'offline'],
        [500, 'app.command.listteamcommands.internal_error', 'server'],
        [502, '', 'server'],
    ])('status %d %s is %s', async (status, id, obstacle) => {
        const server = createFakeServer(1);
        refuse(server, /./, status, id);
        await expect(server.suggestions.read(team)).resolves.toEqual({status: 'blocked', obstacle});
        await expect(server.suggestions.listTeams(0)).resolves.toBe(obstacle);
        expect(server.reports).toHaveLength(obstacle === 'server' ? 2 : 0);
    });
});

interface Run {
    readonly outcome: BulkOutcome;
    readonly progress: Progress[];
    readonly told: [string, Suggestion][];
}

async function switchAll(server: FakeServer, on: boolean, controller = new AbortController()): Promise<Run> {
    const progress: Progress[] = [];
    const told: [string, Suggestion][] = [];
    const outcome = await server.suggestions.switchAll(on, {
        signal: controller.signal,
        onProgress: (step) => progress.push(step),
        onTeam: ({id}, suggestion) => told.push([id, suggestion]),
    });
    return {outcome, progress, told};
}

describe('switching all teams', () => {
    it('goes through every page, and changes nothing the second time', async () => {
        const server = createFakeServer(23);
        const first = await switchAll(server, true);
        expect(first.outcome).toEqual({changed: 23, unchanged: 0, blocked: [], stopped: null, cancelled: false});
        expect(first.progress.at(-1)).toEqual({done: 23, total: 23});
        expect(new Set(first.told.map(([id]) => id)).size).toBe(23);
        server.calls.length = 0;
        expect((await switchAll(server, true)).outcome).toMatchObject({changed: 0, unchanged: 23});
        expect(server.calls.filter((call) => call.startsWith('create'))).toEqual([]);
        expect((await switchAll(server, false)).outcome).toMatchObject({changed: 23, unchanged: 0});
        expect(server.commands.size).toBe(0);
    });

    it('counts archived teams as done without touching them', async () => {
        const server = createFakeServer(12);
        server.gone.add('3').add('12');
        const {outcome, progress} = await switchAll(server, true);
        expect(outcome).toMatchObject({changed: 10, blocked: []});
        expect(progress.at(-1)).toEqual({done: 12, total: 12});
        expect(server.calls).not.toContain('commands 3');
    });

    it('skips a team with an obstacle, and reports it', async () => {
        const server = createFakeServer(3);
        server.commands.set('x', {...ours, id: 'x', teamId: '2', url: 'https://x'});
        expect((await switchAll(server, true)).outcome).toEqual({
            changed: 2, unchanged: 0, stopped: null, cancelled: false, blocked: [{team: {id: '2', name: 'Team 2', address: 'team-2'}, obstacle: 'taken'}],
        });
    });

    it('stops after the current request when cancelled, and can be continued', async () => {
        const server = createFakeServer(30);
        const controller = new AbortController();
        server.onCall = (call) => {
            if (call === 'create 4') {
                controller.abort();
            }
        };
        const {outcome} = await switchAll(server, true, controller);
        expect(outcome).toMatchObject({changed: 4, cancelled: true, stopped: null});
        expect(server.commands.size).toBe(4);
        expect((await switchAll(server, true)).outcome).toMatchObject({changed: 26, unchanged: 4});
    });

    it('stops at an error that affects all teams', async () => {
        const server = createFakeServer(30);
        refuse(server, /^create 3$/, 429);
        expect((await switchAll(server, true)).outcome).toMatchObject({changed: 2, stopped: 'busy'});
        expect(server.calls).not.toContain('commands 4');
    });
});

describe('a server that repeats a page', () => {
    it.each([[true], [false]])('does not cause an endless loop, with archived teams or not: %s', async (isGone) => {
        const pages: number[] = [];
        const suggestions = createSlashSuggestions({
            api: {
                listTeams: (page) => {
                    pages.push(page);
                    return Promise.resolve({total: null, teams: Array.from({length: 10}, (_, at) => ({id: `${at}`, name: `team-${at}`, displayName: `Team ${at}`, isGone}))});
                },
                readTeam: (id) => Promise.resolve({id, name: id, displayName: id, isGone}),
                listCustomCommands: () => Promise.resolve([]),
                listReservedTriggers: () => Promise.resolve([]),
                createCommand: ({trigger, url, method}) => Promise.resolve({id: 'c', trigger, url, method}),
                deleteCommand: () => Promise.resolve(),
            },
            siteUrls: () => [SITE],
            words: () => ({hint: '', description: ''}),
            report: () => undefined,
        });
        const outcome = await suggestions.switchAll(true, {signal: new AbortController().signal, onProgress: () => undefined, onTeam: () => undefined});
        expect(outcome).toMatchObject({changed: isGone ? 0 : 10, stopped: null});
        expect(pages).toEqual([0, 1]);
    });
});
