// `faq suggest --from-channel`, on the stand-in's server.

import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {beforeEach, describe, expect, it} from '@jest/globals';
import {parse} from 'yaml';

import {EachServer} from './each_server';

const each = new EachServer();

beforeEach(async () => {
    writeFileSync(path.join(each.folder, 'faq.md'), '# FAQ\n\n## How do I print a document?\n\nOn any printer of the house.\n\n## Where is the canteen?\n\nOn the ground floor.\n');
    writeFileSync(path.join(each.folder, 'faq.config.yaml'), 'sources: [{file: faq.md}]\n');
    await each.run('build');
});

async function say(message: string, rootId = ''): Promise<string> {
    const channel = [...each.server.state.channels.values()].find(({name}) => name === 'help-desk');
    const token = each.server.state.openSession(rootId === '' ? 'marco.bianchi' : 'sam.okafor')?.token ?? '';
    const response = await fetch(`${each.url}/api/v4/posts`, {
        method: 'POST', headers: {Authorization: `Bearer ${token}`}, body: JSON.stringify({channel_id: channel?.id, root_id: rootId, message}),
    });
    const {id} = await response.json() as {id: string};
    return id;
}

describe('questions asked in a channel', () => {
    it('are proposed without names, the most frequent first, with the replies; those that the FAQ answers are left out', async () => {
        await say('How do I print a document?');
        const first = await say('Hi @sam.okafor, where do I get a parking permit?');
        await say('@marco.bianchi Ask for it at the **front desk**, on the ground floor.', first);
        await say('where do I get a permit for parking?');
        await say('Can somebody repair my broken office chair?');
        const {code, out} = await each.run('suggest', '--from-channel', 'help-desk', '--since', '1d');
        expect(code).toBe(0);
        const {entries} = parse(out) as {entries: {question: string; answer: string; aliases?: string[]}[]};
        expect(entries[0]).toMatchObject({question: expect.stringMatching(/parking/), answer: 'Ask for it at the **front desk**, on the ground floor.', aliases: [expect.stringMatching(/parking/)]});
        expect(entries.map(({question}) => question)).toContainEqual(expect.stringMatching(/chair/));
        expect(out).not.toMatch(/print a document|sam\.okafor|marco/);
        expect((await each.run('suggest', '--from-channel', 'help-desk', '--table')).out).toMatch(/\| 2 \| .*parking.* \| .*parking.* \| {2}\| Ask for it at the \*\*front desk\*\*/);
    });

    it.each([
        [['--from-channel', 'nowhere'], /There is no channel "nowhere" that this account can read/],
        [['--from-channel', 'help-desk', '--team', 'nowhere'], /This account is in no team "nowhere"/],
        [['--from-channel', 'help-desk', '--since', 'yesterday'], /--since takes days or weeks/],
        [['asked.txt', '--since', '3d'], /--team and --since go with --from-channel/],
        [['--from-channel', 'help-desk', 'asked.txt'], /Name one file of questions, one a line, or a channel/],
    ])('is refused in a sentence with %j', async (args, sentence) => {
        const {code, errors} = await each.run('suggest', ...args);
        expect(errors).toMatch(sentence);
        expect(code).toBeGreaterThan(0);
    });
});
