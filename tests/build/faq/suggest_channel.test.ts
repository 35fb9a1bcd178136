// `faq suggest --from-channel`, on the stand-in's server.

import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';
import {parse} from 'yaml';

import {DemoServer} from '../../../build/demo/server/demo_server';
import {runCli} from '../../../build/faq/command_line';
import {createTestTerminal, makeFolder} from './support';

const VARIABLES = ['MM_SERVICESETTINGS_SITEURL', 'MM_ADMIN_TOKEN'] as const;
let server: DemoServer;
let url = '';
let folder = '';

beforeEach(async () => {
    folder = makeFolder();
    server = new DemoServer({pageFolder: folder, plugins: []});
    url = await server.listen();
    process.env.MM_SERVICESETTINGS_SITEURL = url;
    process.env.MM_ADMIN_TOKEN = server.state.openSession('sam.okafor')?.token;
    writeFileSync(path.join(folder, 'faq.md'), '# FAQ\n\n## How do I print a document?\n\nOn any printer of the house.\n\n## Where is the canteen?\n\nOn the ground floor.\n');
    writeFileSync(path.join(folder, 'faq.config.yaml'), 'sources: [{file: faq.md}]\n');
    await runCli(['build'], createTestTerminal(folder));
});
afterEach(async () => {
    VARIABLES.forEach((name) => Reflect.deleteProperty(process.env, name));
    await server.close();
});

async function say(message: string, rootId = ''): Promise<string> {
    const channel = [...server.state.channels.values()].find(({name}) => name === 'help-desk');
    const token = server.state.openSession(rootId === '' ? 'marco.bianchi' : 'sam.okafor')?.token ?? '';
    const response = await fetch(`${url}/api/v4/posts`, {
        method: 'POST', headers: {Authorization: `Bearer ${token}`}, body: JSON.stringify({channel_id: channel?.id, root_id: rootId, message}),
    });
    const {id} = await response.json() as {id: string};
    return id;
}

async function suggest(...args: string[]): Promise<{code: number; out: string; errors: string}> {
    const terminal = createTestTerminal(folder);
    const code = await runCli(['suggest', ...args], terminal);
    return {code, out: terminal.written.join('\n'), errors: terminal.complaints.join('\n')};
}

describe('what a channel asks', () => {
    it('is proposed without names, most asked first, with what was replied; what the FAQ answers is left out', async () => {
        await say('How do I print a document?');
        const first = await say('Hi @sam.okafor, where do I get a parking permit?');
        await say('@marco.bianchi Ask for it at the **front desk**, on the ground floor.', first);
        await say('where do I get a permit for parking?');
        await say('Can somebody repair my broken office chair?');
        const {code, out} = await suggest('--from-channel', 'help-desk', '--since', '1d');
        expect(code).toBe(0);
        const {entries} = parse(out) as {entries: {question: string; answer: string; aliases?: string[]}[]};
        expect(entries[0]).toMatchObject({question: expect.stringMatching(/parking/), answer: 'Ask for it at the **front desk**, on the ground floor.', aliases: [expect.stringMatching(/parking/)]});
        expect(entries.map(({question}) => question)).toContainEqual(expect.stringMatching(/chair/));
        expect(out).not.toMatch(/print a document|sam\.okafor|marco/);
        expect((await suggest('--from-channel', 'help-desk', '--table')).out).toMatch(/\| 2 \| .*parking.* \| .*parking.* \| {2}\| Ask for it at the \*\*front desk\*\*/);
    });

    it.each([
        [['--from-channel', 'nowhere'], /There is no channel "nowhere" that this account can read/],
        [['--from-channel', 'help-desk', '--team', 'nowhere'], /This account is in no team "nowhere"/],
        [['--from-channel', 'help-desk', '--since', 'yesterday'], /--since takes days or weeks/],
        [['asked.txt', '--since', '3d'], /--team and --since go with --from-channel/],
        [['--from-channel', 'help-desk', 'asked.txt'], /Name one file of questions, one a line, or a channel/],
    ])('is refused in a sentence with %j', async (args, sentence) => {
        const {code, errors} = await suggest(...args);
        expect(errors).toMatch(sentence);
        expect(code).toBeGreaterThan(0);
    });
});
