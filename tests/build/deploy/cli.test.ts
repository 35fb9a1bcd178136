import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:https';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';

import {FakeServer} from './fake_server';

const fixtures = resolve('tests/build/deploy/fixtures');
const command = resolve('build/deploy/cli.ts');
const tsx = resolve('node_modules/tsx/dist/cli.mjs');
const server = new FakeServer();
let url = '';
let folder = '';

beforeAll(async () => {
    url = await server.start();
    folder = mkdtempSync(join(tmpdir(), 'deploy-cli-'));
    cpSync('plugin.json', join(folder, 'plugin.json'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/faq-bot-7.0.0.tar.gz'), 'the bundle');
});
afterAll(async () => {
    await server.stop();
    rmSync(folder, {recursive: true});
});

interface Ending {
    readonly code: number;
    readonly stdout: string;
    readonly stderr: string;
}

/** Runs the command in a process of its own, in a folder that holds just plugin.json and a bundle. */
function run(env: Record<string, string>, ...args: string[]): Promise<Ending> {
    return new Promise((settle) => {
        execFile(process.execPath, [tsx, command, ...args], {
            cwd: folder,
            env: {PATH: process.env.PATH ?? '', PLUGIN_VERSION: '7.0.0', ...env},
        }, (error, stdout, stderr) => settle({code: typeof error?.code === 'number' ? error.code : Number(Boolean(error)), stdout, stderr}));
    });
}

/** Runs the command against a server that shows this certificate and knows no version. */
async function runAgainst(certificate: string, env: Record<string, string>): Promise<Ending> {
    const https = createServer({
        cert: readFileSync(join(fixtures, certificate)),
        key: readFileSync(join(fixtures, 'test_key.pem')),
    }, (_, response) => response.end('{}'));
    await new Promise<void>((settle) => https.listen(0, '127.0.0.1', settle));
    const address = https.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
        return await run({MM_SERVICESETTINGS_SITEURL: `https://127.0.0.1:${port}`, MM_ADMIN_TOKEN: 'abc', ...env});
    } finally {
        https.closeAllConnections();
        await new Promise((settle) => https.close(settle));
    }
}

describe('make deploy', () => {
    it('says what it did and where', async () => {
        const {code, stdout} = await run({MM_SERVICESETTINGS_SITEURL: `${url}/`, MM_ADMIN_TOKEN: 'abc'});
        expect(stdout).toBe(`FAQ Bot 7.0.0 is on ${url} (Mattermost 11.6.0) and enabled: reload Mattermost, then type /faq.\n`);
        expect(code).toBe(0);
    });

    it('fails with a sentence, not a stack, when a variable is missing', async () => {
        const {code, stderr} = await run({}, 'check');
        expect(stderr).toMatch(/^MM_SERVICESETTINGS_SITEURL is not set: [^\n]+\n$/);
        expect(code).toBe(1);
    });

    it('names the command that makes a missing bundle', async () => {
        const {code, stderr} = await run({MM_SERVICESETTINGS_SITEURL: url, MM_ADMIN_TOKEN: 'abc', PLUGIN_VERSION: '8.0.0'});
        expect(stderr).toMatch(/faq-bot-8\.0\.0\.tar\.gz does not exist: make it with make dist/);
        expect(code).toBe(1);
    });

    it('says that a certificate has expired', async () => {
        const {stderr, code} = await runAgainst('expired_cert.pem', {});
        expect(stderr).toMatch(/^The certificate of https:\S+ has expired: renew it on the server\.\n$/);
        expect(code).toBe(1);
    });

    it('takes a self-signed certificate once it is named as the advice says', async () => {
        const refused = await runAgainst('self_signed_cert.pem', {});
        expect(refused.stderr).toMatch(/^The certificate of https:\S+ is self-signed: name it with NODE_EXTRA_CA_CERTS=\S+\n$/);
        const taken = await runAgainst('self_signed_cert.pem', {NODE_EXTRA_CA_CERTS: join(fixtures, 'self_signed_cert.pem')});
        expect(taken.stderr).toMatch(/does not say which version of Mattermost it runs/);
    });
});
