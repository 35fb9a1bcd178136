// Exports of help desks, wikis and channels: articles as documents, threads as proposals.

import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from '@jest/globals';
import {strToU8, zipSync} from 'fflate';
import {parse} from 'yaml';

import {runCli} from '../../../build/faq/command_line';
import {compileText, createTestTerminal, makeFolder} from './support';

const article = (title: string, body: string, more: object = {}): object => ({title, body, html_url: `https://acme.example/hc/${title.length}`, section_id: 7, draft: false, locale: 'en-us', ...more});
const page = (title: string, value: string, more: object = {}): object => ({title, status: 'current', body: {storage: {value}}, _links: {webui: '/x/1'}, ...more});

describe('articles', () => {
    it('of Zendesk for some users only are left out, unless all of them are', async () => {
        const open = article('Who pays?', '<p>You.</p>', {user_segment_id: null});
        const restricted = article('Who decides?', '<p>Ann.</p>', {user_segment_id: 12});
        const mixed = await compileText('help.json', JSON.stringify({articles: [open, restricted]}));
        expect(mixed.entries.map(({entry}) => entry.question)).toEqual(['Who pays?']);
        expect(mixed.leftOut.map(({text}) => text)).toEqual(['Who decides? (for some users only)']);
        expect((await compileText('help.json', JSON.stringify({articles: [restricted]}))).entries.map(({entry}) => entry.question)).toEqual(['Who decides?']);
    });

    it('of Zendesk are questions or hold some, in their sections; drafts are left out', async () => {
        const compiled = await compileText('help.json', JSON.stringify({
            articles: [
                article('How do I reset my password?', '<p>In the <b>settings</b>.</p>'),
                article('Billing FAQ', '<h2>Who pays?</h2><p>You.</p><h2>When?</h2><p>Now.</p>'),
                article('Secret plan', '<p>Hush.</p>', {draft: true}),
            ],
            sections: [{id: 7, name: 'Account', category_id: 9}],
            categories: [{id: 9, name: 'Help'}],
        }, null, 1));
        expect(compiled.entries.map(({entry}) => [entry.section.slice(0, 2).join(' > '), entry.question, entry.answer, entry.sources[0]?.url])).toEqual([
            ['Help > Account', 'How do I reset my password?', 'In the **settings**.', 'https://acme.example/hc/27'],
            ['Help > Account', 'Who pays?', 'You.', 'https://acme.example/hc/11'],
            ['Help > Account', 'When?', 'Now.', 'https://acme.example/hc/11'],
        ]);
        expect(compiled.leftOut).toEqual([expect.objectContaining({what: 'hidden text', text: expect.stringContaining('Secret plan')})]);
        expect(compiled.entries[0]?.place.line).toBeGreaterThan(1);
    });

    it('of Confluence keep what its macros say', async () => {
        const storage = '<p>Install it.<ac:emoticon ac:name="smile" /></p><ac:structured-macro ac:name="info"><ac:rich-text-body><p>Only at home.</p></ac:rich-text-body></ac:structured-macro>' +
            '<ac:structured-macro ac:name="toc" /><ac:structured-macro ac:name="code"><ac:parameter ac:name="language">bash</ac:parameter><ac:plain-text-body><![CDATA[vpn <up>]]></ac:plain-text-body></ac:structured-macro>' +
            '<p><ac:link><ri:page ri:content-title="VPN guide" /></ac:link></p><ac:image ac:alt="A picture"><ri:attachment ri:filename="a.png" /></ac:image>';
        const atlas = JSON.stringify({type: 'doc', content: [{type: 'paragraph', content: [{type: 'text', text: 'A '}, {type: 'text', text: 'tree', marks: [{type: 'strong'}]}]}]});
        const {entries, leftOut} = await compileText('wiki.json', JSON.stringify({
            results: [
                page('How do I use VPN?', storage, {ancestors: [{title: 'Home'}, {title: 'IT'}]}),
                page('Printers', '<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">Where is it?</ac:parameter><ac:rich-text-body><p>There.</p></ac:rich-text-body></ac:structured-macro>'),
                page('Old', '<p>x</p>', {status: 'trashed'}),
                {...page('What is new?', ''), body: {atlas_doc_format: {value: atlas}}},
            ],
            _links: {base: 'https://acme.example/wiki'},
        }));
        expect(entries.map(({entry}) => [entry.question, entry.sources[0]?.url])).toEqual(['How do I use VPN?', 'Where is it?', 'What is new?'].map((question) => [question, 'https://acme.example/wiki/x/1']));
        expect(entries[0]?.entry.section).toEqual(['IT']);
        expect(entries[0]?.entry.answer).toMatch(/^Install it\.\n\n> \*\*Info:\*\*[\s>]+Only at home\.\n\n```bash\nvpn <up>\n```\n\nVPN guide\n\nA picture$/);
        expect(entries[2]?.entry.answer).toBe('A **tree**');
        expect(leftOut.map(({text}) => text)).toEqual([expect.stringContaining('Old')]);
    });
});

const slack = [
    {type: 'message', user: 'U1', text: 'Hi all, how do I get a <https://x.example/b|new badge>?', ts: '1.1', thread_ts: '1.1'},
    {type: 'message', user: 'U2', text: '<@U1> Go to the *front desk* and ask there.', ts: '1.2', thread_ts: '1.1'},
    {type: 'message', user: 'U1', text: 'thanks!', ts: '1.3', thread_ts: '1.1'},
    {type: 'message', user: 'U3', subtype: 'tombstone', text: 'Was it deleted, and why?', ts: '2.1', thread_ts: '2.1'},
    {type: 'message', user: 'U2', text: 'Because of reasons unknown.', ts: '2.2', thread_ts: '2.1'},
    {type: 'message', user: 'U4', text: 'Does nobody answer this?', ts: '3.1'},
];
const post = (id: string, message: string, more: object = {}): object => ({id, message, root_id: '', create_at: Number(id), delete_at: 0, user_id: 'a', type: '', props: {}, ...more});
const mattermost = {order: ['1', '2'], posts: {
    1: post('1', 'How do I get a new badge?'),
    2: post('2', '@eve Go to the **front desk** and ask there.', {root_id: '1', user_id: 'b'}),
    3: post('3', 'Where is what was deleted?', {delete_at: 9}),
    4: post('4', 'It is gone for ever and ever.', {root_id: '3', user_id: 'b'}),
    5: post('5', 'sam joined the channel. Why?', {type: 'system_join_channel'}),
}};
const bulk = [
    {type: 'version', version: 1},
    {type: 'channel', channel: {team: 't', name: 'secret', type: 'P'}},
    {type: 'post', post: {team: 't', channel: 'town', user: 'a', message: 'How do I get a new badge?', create_at: 1, replies: [{user: 'b', message: 'Go to the **front desk** and ask there.', create_at: 2}]}},
    {type: 'post', post: {team: 't', channel: 'secret', user: 'a', message: 'Who is fired next?', create_at: 3, replies: [{user: 'b', message: 'Nobody whom you know of.', create_at: 4}]}},
    {type: 'direct_post', direct_post: {channel_members: ['a', 'b'], user: 'a', message: 'How much do you earn?', create_at: 5, replies: [{user: 'b', message: 'More than you think of.', create_at: 6}]}},
];
const csv = 'Post Creation Time,User Id,User Email,User Type,User Name,Post Id,Parent Post Id,Post Message,Post Type\n1,a,a@x,user,a,p1,,How do I get a new badge?,message\n2,b,b@x,user,b,p2,p1,Go to the **front desk** and ask there.,message\n3,c,c@x,bot,c,p3,p1,I am a robot and know everything.,message\n';

describe('threads of a channel', () => {
    it.each([
        ['slack.json', JSON.stringify(slack)],
        ['mattermost.json', JSON.stringify(mattermost)],
        ['bulk.jsonl', bulk.map((line) => JSON.stringify(line)).join('\n')],
        ['channel.csv', csv],
    ])('are proposed and never entries: %s', async (file, text) => {
        const compiled = await compileText(file, text);
        expect(compiled.entries).toEqual([]);
        expect(compiled.leftOut).toEqual([expect.objectContaining({what: 'proposal', text: 'How do I get a new badge? — Go to the **front desk** and ask there.'})]);
        expect(compiled.diagnostics.map(({code}) => code)).toContain('proposals');
    });

    it('are written down by suggest, to be approved', async () => {
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'slack.json'), JSON.stringify(slack));
        const terminal = createTestTerminal(folder);
        expect(await runCli(['suggest', 'slack.json', '--index', 'none.index'], terminal)).toBe(0);
        expect(parse(terminal.written.join('\n'))).toEqual({entries: [{question: 'How do I get a new badge?', answer: 'Go to the **front desk** and ask there.'}, {question: 'Does nobody answer this?', answer: ''}]});
    });

    it('of a Slack workspace are those of its public channels', async () => {
        const bytes = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));
        const day = bytes(slack);
        const zip = zipSync({
            'channels.json': bytes([{id: 'C1', name: 'help'}]), 'groups.json': bytes([{id: 'G1', name: 'board'}]),
            'help/2024-05-01.json': day, 'board/2024-05-01.json': day, 'D1/2024-05-01.json': day,
        });
        const compiled = await compileText('workspace.zip', zip);
        expect(compiled.leftOut.map(({what, text}) => `${what}: ${text}`)).toEqual(['proposal: How do I get a new badge? — Go to the **front desk** and ask there.']);
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'workspace.zip'), zip);
        const terminal = createTestTerminal(folder);
        expect(await runCli(['suggest', 'workspace.zip', '--index', 'none.index'], terminal)).toBe(0);
        expect(terminal.written.join('\n')).toContain('How do I get a new badge?');
    });

    it('of a private channel are none', async () => {
        const compiled = await compileText('dm.json', JSON.stringify({channel_id: 'D0123456789', messages: slack}));
        expect(compiled.leftOut).toEqual([]);
    });
});
