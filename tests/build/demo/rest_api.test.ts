import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';
import {gzipSync} from 'node:zlib';

import {DemoServer} from '../../../build/demo/server/demo_server';
import type {PluginFiles} from '../../../build/demo/server/plugin_files';
import {DEMO_PASSWORD} from '../../../build/demo/server/seed_people';

const files: Readonly<Record<string, string>> = {
    'plugin.json': JSON.stringify({id: 'probe', name: 'Probe', version: '1.0.0', webapp: {bundle_path: 'webapp/dist/main.js'}}),
    'webapp/dist/main.js': 'window.registerPlugin("probe", {});',
    'public/command.json': JSON.stringify({response_type: 'ephemeral', text: 'From a file'}),
};
const probe: PluginFiles = {read: (name) => (name in files ? Buffer.from(files[name] ?? '') : null)};

let server: DemoServer;
let token: string;

async function logIn(username: string): Promise<string> {
    const response = await fetch(`${server.url}/api/v4/users/login`, {method: 'POST', body: JSON.stringify({login_id: username, password: DEMO_PASSWORD})});
    return response.headers.get('token') ?? '';
}

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<{status: number; body: Record<string, unknown>; headers: Headers}> {
    const response = await fetch(`${server.url}/api/v4${path}`, {
        method,
        headers: {Authorization: `Bearer ${token}`, ...headers},
        ...body === undefined ? {} : {body: JSON.stringify(body)},
    });
    return {status: response.status, body: await response.json() as Record<string, unknown>, headers: response.headers};
}

function channelId(name: string): string {
    return server.state.channelNamed(name)?.id ?? '';
}

beforeEach(async () => {
    server = new DemoServer({pageFolder: import.meta.dirname, plugins: [probe]});
    await server.listen();
    token = await logIn('ana.ruiz');
});

afterEach(async () => {
    await server.close();
});

describe('posting', () => {
    it('answers 201 with the post, and the same post for the same pending id', async () => {
        const words = {channel_id: channelId('town-square'), message: 'Hello', pending_post_id: 'me:1'};
        const first = await call('POST', '/posts', words);
        const second = await call('POST', '/posts', words);
        expect(first.status).toBe(201);
        expect(first.body).toMatchObject({message: 'Hello', pending_post_id: 'me:1'});
        expect(second.body.id).toBe(first.body.id);
        expect(server.posts().filter((post) => post.message === 'Hello')).toHaveLength(1);
    });

    it.each([
        ['an archived channel', 'project-falcon', {}, 400, 'api.post.create_post.can_not_post_to_deleted.error'],
        ['a read-only channel', 'announcements', {}, 403, 'api.context.permissions.app_error'],
        ['a channel that does not exist', 'nowhere', {}, 403, 'api.context.permissions.app_error'],
        ['a system type', 'town-square', {type: 'system_join'}, 400, 'api.context.invalid_body_param.app_error'],
        ['an unknown type', 'town-square', {type: 'faq'}, 400, 'api.context.invalid_body_param.app_error'],
        ['a reserved prop', 'town-square', {props: {override_username: 'x'}}, 400, 'api.context.invalid_body_param.app_error'],
        ['a thread that does not exist', 'town-square', {root_id: 'nosuch'}, 400, 'api.post.create_post.root_id.app_error'],
        ['a message that is too long', 'town-square', {message: 'x'.repeat(16384)}, 400, 'model.post.is_valid.message_length.app_error'],
    ])('refuses %s', async (_, channel, more, status, id) => {
        const before = server.posts().length;
        const answer = await call('POST', '/posts', {channel_id: channelId(channel), message: 'Hello', ...more});
        expect(answer).toMatchObject({status, body: {id, status_code: status, message: expect.any(String)}});
        expect(server.posts()).toHaveLength(before);
    });

    it('takes custom types, and a message of exactly the limit in characters, not bytes', async () => {
        const answer = await call('POST', '/posts', {channel_id: channelId('town-square'), message: '😀'.repeat(16383), type: 'custom_faq_answer'});
        expect(answer.status).toBe(201);
    });

    it('lets an administrator write where others only read', async () => {
        token = await logIn('sam.okafor');
        expect((await call('POST', '/posts', {channel_id: channelId('announcements'), message: 'News'})).status).toBe(201);
    });

    it('keeps whom a message notified', async () => {
        await call('POST', '/posts', {channel_id: channelId('town-square'), message: 'Hi @here'});
        expect(server.state.notifications.map((found) => found.keyword)).toEqual(['@here']);
    });

    it('reads a thread', async () => {
        const root = server.posts().find((post) => post.message.startsWith('Are push'));
        const answer = await call('GET', `/posts/${root?.id ?? ''}/thread`);
        expect(answer.body.order).toHaveLength(3);
    });
});

describe('sessions', () => {
    it('refuses to answer without one', async () => {
        token = 'nobody';
        expect((await call('GET', '/users/me')).status).toBe(401);
    });

    it('refuses a write by cookie without the CSRF token, as an expired session', async () => {
        const page = await fetch(`${server.url}/`);
        const cookies = page.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
        const csrf = /MMCSRF=(\w+)/.exec(cookies)?.[1] ?? '';
        const write = async (headers: Record<string, string>): Promise<number> => {
            const response = await fetch(`${server.url}/api/v4/posts`, {method: 'POST', headers: {Cookie: cookies, ...headers}, body: JSON.stringify({channel_id: channelId('town-square'), message: 'x'})});
            return response.status;
        };
        expect(await write({})).toBe(401);
        expect(await write({'X-CSRF-Token': 'wrong'})).toBe(401);
        expect(await write({'X-CSRF-Token': csrf})).toBe(201);
    });

    it('hides the session from scripts and shows them the CSRF token', async () => {
        const page = await fetch(`${server.url}/`);
        const cookies = page.headers.getSetCookie();
        expect(cookies.find((line) => line.startsWith('MMAUTHTOKEN'))).toContain('HttpOnly');
        expect(cookies.find((line) => line.startsWith('MMCSRF'))).not.toContain('HttpOnly');
        expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    });
});

describe('preferences', () => {
    it('are kept for each user, read back and deleted', async () => {
        const me = (await call('GET', '/users/me')).body.id;
        const preference = {user_id: me, category: 'pp_faq-bot', name: 'mode', value: 'private'};
        expect((await call('PUT', '/users/me/preferences', [preference])).status).toBe(200);
        expect((await call('GET', '/users/me/preferences')).body).toEqual([preference]);
        expect((await call('POST', '/users/me/preferences/delete', [preference])).status).toBe(200);
        expect((await call('GET', '/users/me/preferences')).body).toEqual([]);
    });

    it('are refused for somebody else, and with names that are too long', async () => {
        const me = (await call('GET', '/users/me')).body.id;
        expect((await call('PUT', '/users/me/preferences', [{user_id: 'other', category: 'a', name: 'b', value: 'c'}])).status).toBe(403);
        expect((await call('PUT', '/users/me/preferences', [{user_id: me, category: 'a'.repeat(33), name: 'b', value: 'c'}])).status).toBe(400);
    });
});

describe('slash commands', () => {
    it('answers 404 with the trigger for an unknown one', async () => {
        const answer = await call('POST', '/commands/execute', {command: '/nosuch a', channel_id: channelId('town-square')});
        expect(answer).toMatchObject({status: 404, body: {id: 'api.command.execute_command.not_found.app_error', message: expect.stringContaining("'nosuch'")}});
    });

    it('are made by administrators only, once for a trigger, and deleted', async () => {
        const command = {team_id: server.state.team.id, trigger: 'faq', method: 'G', url: `${server.url}/plugins/probe/public/command.json`, auto_complete: true};
        expect((await call('POST', '/commands', command)).status).toBe(403);
        token = await logIn('sam.okafor');
        const made = await call('POST', '/commands', command);
        expect(made.status).toBe(201);
        expect((await call('POST', '/commands', command)).body.id).toBe('api.command.duplicate_trigger.app_error');
        expect((await call('POST', '/commands/execute', {command: '/faq x', channel_id: channelId('town-square')})).status).toBe(200);
        expect((await call('DELETE', `/commands/${String(made.body.id)}`)).status).toBe(200);
        expect((await call('GET', `/commands?team_id=${server.state.team.id}&custom_only=true`)).body).toEqual([]);
    });
});

/** A tar archive with these files in one folder. */
function createBundle(entries: Readonly<Record<string, string>>): Buffer {
    const blocks = Object.entries(entries).flatMap(([name, text]) => {
        const header = Buffer.alloc(512);
        header.write(`probe/${name}`, 0);
        header.write(Buffer.byteLength(text).toString(8).padStart(11, '0'), 124);
        header.write('0', 156);
        const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
        body.write(text);
        return [header, body];
    });
    return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

describe('plugins over REST', () => {
    async function upload(bytes: Buffer, force: boolean): Promise<{status: number; body: Record<string, unknown>}> {
        const form = new FormData();
        form.set('plugin', new Blob([new Uint8Array(bytes)]), 'probe.tar.gz');
        form.set('force', String(force));
        const response = await fetch(`${server.url}/api/v4/plugins`, {method: 'POST', headers: {Authorization: `Bearer ${token}`}, body: form});
        return {status: response.status, body: await response.json() as Record<string, unknown>};
    }

    const newer = {...files, 'plugin.json': JSON.stringify({id: 'probe', name: 'Probe', version: '2.0.0', webapp: {bundle_path: 'webapp/dist/main.js'}}), 'webapp/dist/main.js': '// 2'};

    it('are for administrators', async () => {
        expect((await upload(createBundle(newer), true)).status).toBe(403);
    });

    it('replace an installed version only when forced, and serve the new files', async () => {
        token = await logIn('sam.okafor');
        expect((await upload(createBundle(newer), false)).body.id).toBe('app.plugin.install_id.app_error');
        expect((await upload(createBundle(newer), true)).status).toBe(201);
        const [manifest] = server.plugins.clientManifests();
        expect(manifest?.version).toBe('2.0.0');
        const {bundle_path: bundlePath} = manifest?.webapp as {bundle_path: string};
        const script = await fetch(server.url + bundlePath.replace('/static/', '/static/plugins/'));
        expect(await script.text()).toBe('// 2');
    });

    it.each([['not gzip', Buffer.from('hello')], ['no plugin.json', createBundle({'readme.md': 'x'})]])('refuse a bundle that is %s', async (_, bytes) => {
        token = await logIn('sam.okafor');
        expect((await upload(bytes, true)).body.id).toBe('app.plugin.extract.app_error');
    });

    it('are disabled, enabled and removed', async () => {
        token = await logIn('sam.okafor');
        await call('POST', '/plugins/probe/disable', {});
        expect((await call('GET', '/plugins/webapp')).body).toEqual([]);
        await call('POST', '/plugins/probe/enable', {});
        expect((await call('GET', '/plugins')).body).toMatchObject({active: [{id: 'probe'}], inactive: []});
        expect((await call('DELETE', '/plugins/probe')).status).toBe(200);
        expect((await call('POST', '/plugins/probe/enable', {})).status).toBe(404);
    });
});

describe('failures on demand', () => {
    const words = (): object => ({channel_id: channelId('town-square'), message: 'Hello', pending_post_id: 'me:2'});

    it('answer with a status and headers, once, without doing anything', async () => {
        server.failNext({path: '/api/v4/posts', status: 429, headers: {'Retry-After': '1'}});
        const refused = await call('POST', '/posts', words());
        expect(refused).toMatchObject({status: 429, body: {status_code: 429}});
        expect(refused.headers.get('retry-after')).toBe('1');
        expect(server.posts().some((post) => post.message === 'Hello')).toBe(false);
        expect((await call('POST', '/posts', words())).status).toBe(201);
    });

    it('break the connection before or after the request is carried out', async () => {
        server.failNext({path: '/api/v4/posts', mode: 'drop'});
        await expect(call('POST', '/posts', words())).rejects.toThrow();
        expect(server.posts().some((post) => post.message === 'Hello')).toBe(false);
        server.failNext({path: '/api/v4/posts', mode: 'drop_after'});
        await expect(call('POST', '/posts', words())).rejects.toThrow();
        expect(server.posts().filter((post) => post.message === 'Hello')).toHaveLength(1);
    });

    it('send half of a file, or a page instead', async () => {
        const address = `${server.url}/plugins/probe/public/command.json`;
        const whole = await (await fetch(address)).text();
        server.failNext({path: 'command.json', mode: 'truncate'});
        expect(await (await fetch(address)).text()).toBe(whole.slice(0, Math.floor(whole.length / 2)));
        server.failNext({path: 'command.json', mode: 'html'});
        expect((await fetch(address)).headers.get('content-type')).toContain('text/html');
    });
});

it('serves nothing from outside its folders', async () => {
    for (const path of ['/static/..%2fdemo%2frest_api.test.ts', '/static/..%5crest_api.test.ts', '/static/plugins/probe/..%2f..%2fplugin.json', '/plugins/probe/public/..%2fplugin.json', '/static/%ff']) {
        const response = await fetch(`${server.url}${path}`);
        expect([path, response.status]).toEqual([path, 404]);
    }
});
