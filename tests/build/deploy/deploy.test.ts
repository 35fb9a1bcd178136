import {createServer as createTcpServer} from 'node:net';

import {afterAll, beforeAll, beforeEach, describe, expect, it} from '@jest/globals';

import {checkUploads, enablePlugin, uploadBundle, withSession} from '../../../build/deploy/deploy';
import {findInstalled} from '../../../build/deploy/installed';
import type {Credentials} from '../../../build/deploy/target';

import {FakeServer, refusal, willing, type Answer} from './fake_server';

const server = new FakeServer();
const token: Credentials = {kind: 'token', token: 'admin-token'};
const password: Credentials = {kind: 'password', username: 'admin', password: 'secret'};
let url = '';

beforeAll(async () => {
    url = await server.start();
});
afterAll(async () => {
    await server.stop();
});
beforeEach(() => server.answer());

function run(credentials = token, at = url): Promise<string> {
    return withSession({url: at, credentials}, '11.0.0', async (session) => {
        await checkUploads(at, session.token);
        await findInstalled(at, session.token, 'faq-bot');
        await uploadBundle(at, session.token, {name: 'faq-bot-0.1.0.tar.gz', data: new TextEncoder().encode('the bundle')});
        await enablePlugin(at, session.token, 'faq-bot');
        return session.version;
    });
}

describe('deploying', () => {
    it('checks the version, the settings for uploads and the installed plugin, then uploads with force and enables', async () => {
        expect(await run()).toBe('11.6.0');
        expect(server.lines).toEqual([
            'GET /api/v4/config/client?format=old',
            'POST /api/v4/plugins',
            'GET /api/v4/plugins',
            'POST /api/v4/plugins',
            'POST /api/v4/plugins/faq-bot/enable',
        ]);
        const upload = server.calls[3]!;
        expect(upload.authorization).toBe('Bearer admin-token');
        expect(upload.body).toMatch(/name="plugin"; filename="faq-bot-0\.1\.0\.tar\.gz"[\s\S]*the bundle/);
        expect(upload.body).toMatch(/name="force"\s+true/);
    });

    it('opens a connection for each request, since the server may close an idle one while the bundle is packed', async () => {
        await run();
        expect(new Set(server.calls.map(({port}) => port)).size).toBe(server.calls.length);
    });

    it('sends no credentials before it knows that a Mattermost server answers', async () => {
        await run(password);
        expect(server.calls[0]).toMatchObject({authorization: '', body: ''});
    });

    it('signs in with user name and password, and out again', async () => {
        await run(password);
        expect(JSON.parse(server.calls[1]!.body)).toEqual({login_id: 'admin', password: 'secret'});
        expect(server.calls[2]!.authorization).toBe('Bearer session-token');
        expect(server.lines.at(-1)).toBe('POST /api/v4/users/logout');
    });

    it('signs out even where the upload is refused', async () => {
        server.answer({'POST /api/v4/plugins': refusal(403, 'api.context.permissions.app_error')});
        await expect(run(password)).rejects.toThrow('may not manage plugins');
        expect(server.lines.at(-1)).toBe('POST /api/v4/users/logout');
    });

    it('works under a sub-path', async () => {
        server.answer(Object.fromEntries(Object.entries(willing).map(([line, answer]) => [line.replace(' /', ' /chat/'), answer])));
        await run(token, `${url}/chat`);
        expect(server.lines.every((line) => line.includes(' /chat/api/v4/'))).toBe(true);
    });
});

const page = '<!DOCTYPE html><html><body>Sign in to continue</body></html>';
const version = 'GET /api/v4/config/client?format=old';
const uploading = 'POST /api/v4/plugins';
const disabled = refusal(501, 'app.plugin.upload_disabled.app_error', 'Plugins and/or plugin uploads have been disabled.');

function settings(values: object): Answer {
    return {body: {PluginSettings: {Enable: true, EnableUploads: true, RequirePluginSignature: false, ...values}}};
}

describe('says in one sentence what to do when', () => {
    it.each<[string, Record<string, Answer>, RegExp]>([
        ['the server is too old', {[version]: {body: {Version: '10.11.4'}}}, /runs Mattermost 10\.11\.4, and FAQ Bot needs 11\.0\.0 or later/],
        ['only the header tells an old version', {[version]: {body: {}, headers: {'X-Version-Id': '10.5.0.17.abc.true'}}}, /runs Mattermost 10\.5\.0/],
        ['the address is no Mattermost', {[version]: {body: {hello: 1}}}, /does not say which version/],
        ['a proxy answers with a page', {[version]: {body: page}}, /with a web page \(200\) where Mattermost's API should be.*proxy/],
        ['a proxy refuses with a page', {[version]: {status: 403, body: page}}, /with a web page \(403\)/],
        ['Mattermost behind the proxy is down', {[version]: {status: 502, body: page}}, /check that Mattermost is running/],
        ['the server answers nothing', {[version]: {body: ''}}, /with nothing \(200\)/],
        ['too many requests were made', {[uploading]: {status: 429, body: 'limit exceeded'}}, /wait a minute/],
        ['the token is wrong', {[uploading]: refusal(401, 'api.context.session_expired.app_error')}, /does not accept this token: check MM_ADMIN_TOKEN/],
        ['the account lacks the permission', {[uploading]: refusal(403, 'api.context.permissions.app_error')}, /may not manage plugins/],
        ['the account must set up a second factor', {[uploading]: refusal(401, 'api.context.mfa_required.app_error')}, /set up multi-factor/],
        ['plugins are off', {[uploading]: disabled, 'GET /api/v4/config': settings({Enable: false})}, /PluginSettings\.Enable to true/],
        ['uploads are off', {[uploading]: disabled, 'GET /api/v4/config': settings({EnableUploads: false})}, /PluginSettings\.EnableUploads to true in config\.json/],
        ['signatures are required', {[uploading]: disabled, 'GET /api/v4/config': settings({RequirePluginSignature: true})}, /signed plugins only.*"Signing"/],
        ['the account may not read why uploads are refused', {[uploading]: disabled, 'GET /api/v4/config': refusal(403, 'x')},
            /Enable \(true\), EnableUploads \(true\) and RequirePluginSignature \(false\)/],
        ['the bundle is too large for Mattermost', {[uploading]: refusal(413, 'api.plugin.upload.file_too_large.app_error')}, /larger than the server takes: raise FileSettings/],
        ['the bundle is too large for the proxy', {[uploading]: {status: 413, body: page}}, /client_max_body_size/],
        ['the server has a reason of its own', {[uploading]: refusal(500, 'app.plugin.mvdir.app_error', 'Unable to move plugin.')}, /^The upload was refused \(500, app\.plugin\.mvdir\.app_error\): Unable to move plugin\.$/],
        ['enabling fails', {'POST /api/v4/plugins/faq-bot/enable': refusal(500, 'app.plugin.config.app_error', 'Error saving plugin state in config')},
            /was uploaded, but enabling it was refused \(500, .*\): Error saving plugin state in config\.$/],
        ['plugins go off before enabling', {'POST /api/v4/plugins/faq-bot/enable': refusal(501, 'app.plugin.disabled.app_error')}, /Plugins are switched off/],
    ])('%s', async (_, answers, sentence) => {
        server.answer(answers);
        const error: unknown = await run().catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({name: 'Problem'});
        expect((error as Error).message).toMatch(sentence);
        expect((error as Error).message).not.toContain('\n');
    });

    it.each<[string, Answer, RegExp]>([
        ['user name or password is wrong', refusal(401, 'api.user.login.invalid_credentials_email_username'), /check MM_ADMIN_USERNAME and MM_ADMIN_PASSWORD/],
        ['the account has a second factor', refusal(401, 'mfa.validate_token.authenticate.app_error'), /use a personal access token as MM_ADMIN_TOKEN/],
        ['the account is deactivated', refusal(400, 'api.user.login.inactive.app_error', 'Login failed because your account has been deactivated.'), /^Signing in was refused .*deactivated\.$/],
    ])('%s', async (_, answer, sentence) => {
        server.answer({'POST /api/v4/users/login': answer});
        await expect(run(password)).rejects.toThrow(sentence);
        expect(server.lines).not.toContain(uploading);
    });

    it('the address sends on to another one', async () => {
        server.answer({[version]: {status: 301, headers: {Location: 'https://chat.example.com/api/v4/config/client?format=old'}}});
        await expect(run()).rejects.toThrow('set MM_SERVICESETTINGS_SITEURL=https://chat.example.com.');
    });

    it('a sign-in page stands before the server', async () => {
        server.answer({[version]: {status: 302, headers: {Location: '/oauth/login'}}});
        await expect(run()).rejects.toThrow(/sends on to http:.*\/oauth\/login, which is not Mattermost's API/);
    });

    it('nothing listens there', async () => {
        const gone = new FakeServer();
        const address = await gone.start();
        await gone.stop();
        await expect(run(token, address)).rejects.toThrow(`Nothing answers at ${address}: check the address and the port`);
    });

    it('the port does not speak HTTPS', async () => {
        await expect(run(token, url.replace('http:', 'https:'))).rejects.toThrow(/does not speak HTTPS at that port/);
    });

    it('the connection breaks', async () => {
        const tcp = createTcpServer((socket) => socket.destroy());
        await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
        const address = tcp.address();
        const port = typeof address === 'object' && address ? address.port : 0;
        await expect(run(token, `http://127.0.0.1:${port}`)).rejects.toThrow(/The connection to .* broke/);
        await new Promise((resolve) => tcp.close(resolve));
    });
});
