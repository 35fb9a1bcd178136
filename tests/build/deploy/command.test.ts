// `faq deploy` from beginning to end, against the stand-in's server.

import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:https';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from '@jest/globals';

import {DemoServer} from '../../../build/demo/server/demo_server';
import {findMissing} from '../../../build/deploy/installed';
import {runCli} from '../../../build/faq/command_line';
import {makeBundle} from '../../../build/package/bundle';
import type {PluginSettings} from '../../../build/package/settings';
import {createTestTerminal} from '../faq/support';
import {makeBase, makeFaq, SETTINGS} from '../package/project';

const fixtures = resolve('tests/build/deploy/fixtures');
const VARIABLES = ['MM_SERVICESETTINGS_SITEURL', 'MM_ADMIN_TOKEN', 'MM_ADMIN_USERNAME', 'MM_ADMIN_PASSWORD'] as const;
let server: DemoServer;
let folder = '';

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'deploy-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

beforeEach(async () => {
    server = new DemoServer({pageFolder: folder, plugins: []});
    rmSync(join(folder, 'dist'), {recursive: true, force: true});
    process.env.MM_SERVICESETTINGS_SITEURL = await server.listen();
    process.env.MM_ADMIN_TOKEN = server.state.openSession('sam.okafor')?.token;
});
afterEach(async () => {
    VARIABLES.forEach((name) => Reflect.deleteProperty(process.env, name));
    await server.close();
});

interface FaqChanges {
    readonly title?: string;
    readonly questions?: Readonly<Record<string, string>>;
    readonly settings?: Partial<PluginSettings>;
}

/** Writes a bundle and gives its path. */
function pack({title = 'IT help desk', questions = {print: 'How do I print?'}, settings = {}}: FaqChanges = {}): string {
    const list = Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, [question, question.length.toString(16)]]));
    const faq = makeFaq({title, entries: Object.keys(questions).length, index: Buffer.from(JSON.stringify(questions)), list: Buffer.from(JSON.stringify(list))});
    const {products: [{name, data}]} = makeBundle(makeBase(), faq, {...SETTINGS, ...settings}, 0);
    writeFileSync(join(folder, name), data);
    return name;
}

async function deploy(...args: string[]): Promise<{code: number; out: string; errors: string}> {
    const terminal = createTestTerminal(folder);
    const code = await runCli(['deploy', ...args], terminal);
    return {code, out: terminal.written.join('\n'), errors: terminal.complaints.join('\n')};
}

function versions(): string[] {
    const {active} = server.plugins.overview() as {active: {name: string; version: string; id: string}[]};
    return active.map(({id, name, version}) => `${id} ${name} ${version}`);
}

describe('deploying', () => {
    it('installs and enables where nothing is yet', async () => {
        const {code, out} = await deploy('--bundle', pack());
        expect(out).toMatch(/^New on http:\S+: IT help desk 1\.2\.3, 1 entry\.\nFAQ Bot 1\.2\.3 is on http:\S+ \(Mattermost 11\.6\.0\) and enabled\. Open tabs load it by themselves; type \/faq\.$/);
        expect(code).toBe(0);
        expect(versions()).toEqual(['faq-bot FAQ Bot 1.2.3']);
    });

    it('says which entries are added, gone and changed with the next version', async () => {
        await deploy('--bundle', pack({questions: {print: 'How do I print?', vpn: 'How do I use the VPN?', fax: 'Where is the fax?'}}));
        const {code, out} = await deploy('--bundle', pack({questions: {print: 'How do I print here?', vpn: 'How do I use the VPN?', wifi: 'How do I get onto the WiFi?'}, settings: {version: '1.2.4'}}));
        expect(out.split('\n').slice(0, 7)).toEqual([
            expect.stringMatching(/^On \S+: IT help desk 1\.2\.3, 3 entries → IT help desk 1\.2\.4, 3 entries\.$/),
            '1 entry added:', '  + How do I get onto the WiFi?', '1 entry removed:', '  - Where is the fax?', '1 entry changed:', '  ~ How do I print here?',
        ]);
        expect(code).toBe(0);
    });

    it('does nothing where that very bundle is there', async () => {
        const bundle = pack();
        await deploy('--bundle', bundle);
        const {code, out} = await deploy('--bundle', bundle);
        expect(out).toMatch(/^IT help desk 1\.2\.3, 1 entry is on \S+ already; nothing was changed\.$/);
        expect(code).toBe(0);
    });

    it.each<[string, FaqChanges, RegExp]>([
        ['another FAQ', {title: 'Mattermost FAQ', settings: {version: '1.3.0'}}, /Another FAQ is there: "IT help desk", and this one is "Mattermost FAQ"\./],
        ['another name of the plugin', {settings: {name: 'Payroll', version: '1.3.0'}}, /called "FAQ Bot", and this one "Payroll"/],
        ['an older version', {settings: {version: '1.0.0'}}, /Version 1\.2\.3 is there, which is newer than 1\.0\.0/],
        ['the same version with other content', {questions: {print: 'How do I print now?'}}, /Version 1\.2\.3 is there already, with other content/],
        ['a second FAQ Bot', {settings: {id: 'acme-faq', version: '1.3.0'}}, /\(plugin id faq-bot\) is enabled there as well, and both answer to \/faq/],
    ])('asks for --yes before it deploys %s', async (_, changes, sentence) => {
        await deploy('--bundle', pack());
        const bundle = pack(changes);
        const refused = await deploy('--bundle', bundle);
        expect(refused.errors).toMatch(sentence);
        expect(refused.errors).toMatch(/Nothing was changed on the server\. To deploy anyway, add --yes \(make deploy YES=1\)\.$/);
        expect(refused.code).toBe(1);
        expect(versions()).toEqual(['faq-bot FAQ Bot 1.2.3']);
        expect((await deploy('--bundle', bundle, '--yes')).code).toBe(0);
        expect((await deploy('--bundle', bundle)).out).toMatch(/is on \S+ already; nothing was changed\.$/);
    });

    it('names the teams and channels that the server does not have', async () => {
        const url = process.env.MM_SERVICESETTINGS_SITEURL ?? '';
        const missing = await findMissing(url, process.env.MM_ADMIN_TOKEN ?? '', {teams: ['harbor', 'harbour'], channels: ['help-desk', 'Help Desk']});
        expect(missing).toEqual([
            `There is no team "harbour" on ${url}: what is for it alone is found nowhere. "teams" takes the name in the team's address.`,
            `There is no channel "Help Desk" on ${url}: give its name as in its address.`,
        ]);
        expect(await findMissing(url, 'wrong', {teams: ['harbour'], channels: ['help-desk']})).toEqual([]);
    });

    it('rolls back to the previous bundle, and forward again', async () => {
        writeFileSync(join(folder, 'faq.config.yaml'), 'sources: [{file: faq.md}]');
        await deploy('--bundle', pack());
        expect((await deploy('--rollback')).errors).toMatch(/There is no earlier bundle for http:/);
        await deploy('--bundle', pack({settings: {version: '1.2.4'}}));
        expect((await deploy('--rollback')).code).toBe(0);
        expect(versions()).toEqual(['faq-bot FAQ Bot 1.2.3']);
        await deploy('--rollback');
        expect(versions()).toEqual(['faq-bot FAQ Bot 1.2.4']);
    });

    it('recognises that the bundle arrived although the connection broke afterwards', async () => {
        server.failNext({method: 'POST', path: '/api/v4/plugins$', mode: 'slow'});
        server.failNext({method: 'POST', path: '/api/v4/plugins$', mode: 'drop_after'});
        const {code} = await deploy('--bundle', pack());
        expect(code).toBe(0);
        expect(versions()).toEqual(['faq-bot FAQ Bot 1.2.3']);
    });

    it('asks the server before it reads a single source', async () => {
        writeFileSync(join(folder, 'faq.config.yaml'), 'sources: [{file: nowhere.md}]');
        process.env.MM_ADMIN_TOKEN = 'wrong';
        const {code, errors} = await deploy();
        expect(errors).toBe('faq: The server does not accept this token: check MM_ADMIN_TOKEN, or make a new one (Profile > Security > Personal Access Tokens).');
        expect(code).toBe(1);
    });

    it.each([
        ['text.tar.gz', 'no archive', /is no bundle/],
        ['missing.tar.gz', null, /does not exist or cannot be read/],
    ])('refuses %s, which is no bundle', async (name, content, sentence) => {
        if (content !== null) {
            writeFileSync(join(folder, name), content);
        }
        expect((await deploy('--bundle', name)).errors).toMatch(sentence);
    });
});

/** Runs the command in a process of its own against a server that shows this certificate and knows no version. */
async function runAgainst(certificate: string, env: Record<string, string> = {}): Promise<string> {
    const https = createServer({
        cert: readFileSync(join(fixtures, certificate)),
        key: readFileSync(join(fixtures, 'test_key.pem')),
    }, (_, response) => response.end('{}'));
    await new Promise<void>((settle) => https.listen(0, '127.0.0.1', settle));
    const address = https.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
        return await new Promise((settle) => {
            execFile(process.execPath, [resolve('build/faq/run.mjs'), 'deploy', '--bundle', 'x.tar.gz'], {
                cwd: folder,
                env: {PATH: process.env.PATH ?? '', MM_SERVICESETTINGS_SITEURL: `https://127.0.0.1:${port}`, MM_ADMIN_TOKEN: 'abc', ...env},
            }, (_error, _stdout, stderr) => settle(stderr));
        });
    } finally {
        https.closeAllConnections();
        await new Promise((settle) => https.close(settle));
    }
}

describe('a server’s certificate', () => {
    it('that has expired is named in a sentence', async () => {
        expect(await runAgainst('expired_cert.pem')).toMatch(/^faq: The certificate of https:\S+ has expired: renew it on the server\.\n$/);
    });

    it('that is self-signed is accepted once it is named as the advice says', async () => {
        expect(await runAgainst('self_signed_cert.pem')).toMatch(/^faq: The certificate of https:\S+ is self-signed: name it with NODE_EXTRA_CA_CERTS=\S+\n$/);
        expect(await runAgainst('self_signed_cert.pem', {NODE_EXTRA_CA_CERTS: join(fixtures, 'self_signed_cert.pem')})).toMatch(/does not say which version of Mattermost it runs/);
    });
});
