// `faq pull`, on the stand-in's server: what keepers keep in a channel, as documents, and built again.

import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {beforeEach, describe, expect, it} from '@jest/globals';

import {openIndexFile} from '../../../build/faq/index_file';
import {FaqChannel} from '../../e2e/support/faq_channel';
import {StandIn} from '../../e2e/support/stand_in';
import {EachServer} from './each_server';

const each = new EachServer();

beforeEach(() => {
    writeFileSync(path.join(each.folder, 'faq.md'), '# FAQ\n\n## How do I print? {#print}\n\nOn any printer.\n\n## Where is the canteen?\n\nDownstairs.\n');
    writeFileSync(path.join(each.folder, 'faq.config.yaml'), 'sources: [{file: faq.md}]\n');
});

const ANSWERS = [
    'Ask **Ana** at the front desk.\nBring your `number plate`.',
    '1. Open <Settings>.\n2. Press `<b>`:\n\n```\nif (a < b) { run(); }\n```\n\nSee [the plan](https://wiki.example.com/plan?a=1&b=2) or <https://example.com/x>.',
    '| from | to |\n| --- | --- |\n| 8:00 | 18:00 |\n\n- Monday\n- Tuesday: 5 < 6\n  in the hall',
    'Write to @ana.ruiz, or in ~town-square. It costs $5, not $6.',
];

/** The same to a reader: what `build` writes for line breaks, and for characters that Markdown might take for its own. */
function asBuilt(answer: string): string {
    return answer.replace('desk.\n', 'desk.  \n').replace('6\n  in', '6  \n  in').replace('<Settings>', '&lt;Settings>');
}

describe('pulled entries', () => {
    it('are built again as the same questions, answers, other ways to ask, sections and sources', async () => {
        await each.run('build');
        const channel = await FaqChannel.start(new StandIn(each.server), ['ana.ruiz']);
        const posts: string[] = [];
        for (const [at, answer] of ANSWERS.entries()) {
            posts.push(await channel.pin('ana.ruiz', `Question number ${at}?\n${answer}\n\nAlso asked: what about: ${at} · "and ${at}"\n#Office_life #Part_${at}`));
        }
        await channel.pin('ana.ruiz', '#### Printing paper\nOn the 2nd floor.', {props: {faq_bot: {kind: 'entry', replaces: 'print'}}});
        await channel.pin('marco.bianchi', 'Where is lunch?\nNobody approved this.');
        await channel.pin('ana.ruiz', 'Just a note');
        const {code, out, errors} = await each.run('pull', '--team', 'harbor');
        expect([code, out]).toEqual([0, '5 entries of ~faq in live/, one file each.\nIn faq.config.yaml, under sources: - glob: live/*.md']);
        expect(errors).toBe('Remove from your documents the entries that these replace: print.\nLeft out: 2 pinned messages (not written by a keeper, or no entry); the keepers\' list in Mattermost says why.');
        expect(readdirSync(path.join(each.folder, 'live')).sort()).toEqual(['printing-paper.md', ...ANSWERS.map((_, at) => `question-number-${at}.md`)]);

        writeFileSync(path.join(each.folder, 'faq.config.yaml'), 'sources: [{glob: live/*.md}]\n');
        expect(await each.run('build')).toMatchObject({code: 0, errors: ''});
        const {engine} = await openIndexFile(path.join(each.folder, '.faq-bot', 'faq.index'), 'faq.index');
        const entries = await Promise.all(engine.entries.map(({id}) => engine.read(id)));
        const today = new Date().toISOString().slice(0, 10);
        const address = (id: string | undefined) => `${each.url}/harbor/pl/${id ?? ''}`;
        expect(entries).toMatchObject([
            {id: 'print', question: 'Printing paper', answer: 'On the 2nd floor.', section: [], aliases: []},
            ...ANSWERS.map((answer, at) => ({
                id: `live-${posts[at] ?? ''}`, question: `Question number ${at}?`, section: ['Office life', `Part ${at}`], aliases: [`what about: ${at}`, `"and ${at}"`],
                owner: '@ana.ruiz', reviewed: today, answer: asBuilt(answer),
            })),
        ]);
        expect(entries[2]?.sources).toEqual([{title: 'FAQ', url: address(posts[1])}, {title: 'the plan', url: 'https://wiki.example.com/plan?a=1&b=2'}, {title: 'example.com/x', url: 'https://example.com/x'}]);
    });

    it('take the place of those pulled before, and of nothing else', async () => {
        const channel = await FaqChannel.start(new StandIn(each.server), ['ana.ruiz']);
        const post = await channel.pin('ana.ruiz', 'Where do I park?\nBehind the house.');
        await channel.pin('ana.ruiz', 'Where is the gym?\nIn the basement.', {props: {faq_bot: {kind: 'entry', replaces: 'live-gym'}}});
        expect(await each.run('pull', '--team', 'harbor', '--out', 'docs')).toMatchObject({code: 0, errors: ''});
        writeFileSync(path.join(each.folder, 'docs', 'where-is-the-park.md'), 'Mine.');
        await channel.edit('ana.ruiz', post, 'Where is the park?\nBehind the house.');
        expect((await each.run('pull', '--team', 'harbor', '--out', 'docs')).code).toBe(0);
        expect(readdirSync(path.join(each.folder, 'docs')).sort()).toEqual(['where-is-the-gym.md', 'where-is-the-park-2.md', 'where-is-the-park.md']);
        expect(readFileSync(path.join(each.folder, 'docs', 'where-is-the-park.md'), 'utf8')).toBe('Mine.');
    });

    it.each([
        [['pull'], 2, /Name a team as in its address/],
        [['pull', '--team', 'nowhere'], 1, /Finding the team "nowhere" failed/],
        [['pull', '--team', 'harbor'], 1, /has no public channel "faq"/],
        [['pull', '--team', 'harbor', '--channel', 'town-square'], 1, /~town-square of the team "harbor" is no FAQ/],
    ])('%j says what is in the way', async (args, expected, message) => {
        const {code, errors} = await each.run(...args);
        expect([code, errors]).toEqual([expected, expect.stringMatching(message)]);
        expect(existsSync(path.join(each.folder, 'live'))).toBe(false);
    });
});
