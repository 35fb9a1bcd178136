import {describe, expect, it} from '@jest/globals';

import {findKeepers, readKeepers, writeKeepers} from '../../webapp/src/live/keepers';
import {NO_MARKS} from '../../webapp/src/live/marks';
import {bundledEntry, CHANNEL, merge, PEOPLE, post, startPost} from './support';

describe('who keeps a live FAQ', () => {
    it('is who made the channel, who administers team or system, and whom the starting message names', () => {
        const {isKeeper} = findKeepers(CHANNEL, [startPost()], PEOPLE, false);
        expect([...PEOPLE.keys()].filter(isKeeper)).toEqual(['creator', 'team-admin', 'admin', 'named']);
    });

    it('is everybody if the configuration says so, except deleted accounts', () => {
        const {isKeeper, mayStart} = findKeepers(CHANNEL, [startPost()], PEOPLE, true);
        expect(isKeeper('member')).toBe(true);
        expect(mayStart('member')).toBe(false);
        expect(isKeeper('deleted')).toBe(false);
    });

    it.each([
        ['a member wrote the starting message', startPost('member', 'Keepers: @member')],
        ['somebody whom only that message names wrote it', startPost('named', 'Keepers: @named')],
        ['it was unpinned', {...startPost(), isPinned: false}],
        ['it is an ordinary message', post('creator', 'Keepers: @named')],
    ])('is not read where %s', (_, start) => {
        const {start: found, isKeeper} = findKeepers(CHANNEL, [start], PEOPLE, false);
        expect(found).toBeNull();
        expect([isKeeper('named'), isKeeper('member')]).toEqual([false, false]);
    });

    it('is named in any of our languages', () => {
        expect(readKeepers('Our FAQ\n**Pflege:** @Ana.Ruiz, @marco_b.\nResponsáveis: @yuki-t\n管理者：@x\nAsk @somebody')).toEqual(['ana.ruiz', 'marco_b', 'yuki-t', 'x']);
    });
});

describe('the start message', () => {
    it.each([
        ['This is our FAQ.\n\nKeepers: @ana', 'This is our FAQ.\n\nKeepers: @marco.b @yuki'],
        ['Unsere FAQ\n**Pflege:** @ana\nFragt uns.\nKeepers: @old', 'Unsere FAQ\nFragt uns.\n\nPflege: @marco.b @yuki'],
        ['FAQ\n\n管理者：@ana', 'FAQ\n\n管理者: @marco.b @yuki'],
        ['No keepers', 'No keepers\n\nKeepers: @marco.b @yuki'],
    ])('%j names other keepers', (message, expected) => {
        const written = writeKeepers(message, ['marco.b', 'yuki']);
        expect(written).toBe(expected);
        expect(readKeepers(written)).toEqual(['marco.b', 'yuki']);
        expect(readKeepers(writeKeepers(written, []))).toEqual([]);
    });

    it('counts in its newest version', () => {
        const [older, newer] = [startPost(), startPost('team-admin', 'Keepers: @member')];
        expect([...findKeepers(CHANNEL, [older, newer], PEOPLE, false).named]).toEqual(['member']);
    });
});

describe('the posts of the channel and the bundled FAQ', () => {
    it('become entries if a keeper wrote them, proposals if somebody else did, or neither', () => {
        const posts = [
            startPost(), post('named', 'Where is the office?\nIn Berlin.'), post('member', 'Where is lunch?\nDownstairs.'),
            post('creator', 'A picture'), post('deleted', 'Who was that?\nNobody knows.'), post('creator', 'Not pinned?\nNo.', {isPinned: false}),
        ];
        const live = merge(posts);
        expect(live.entries.map(({entry}) => entry)).toEqual([{
            id: `live-${posts[1]!.id}`, question: 'Where is the office?', answer: 'In Berlin.', aliases: [], section: [],
            sources: [{title: 'FAQ', url: `https://chat.example.com/harbor/pl/${posts[1]!.id}`}],
            origin: {postId: posts[1]!.id, channel: 'faq', author: 'named', editedAt: posts[1]!.createAt},
        }]);
        expect(live.proposals.map(({text}) => text.question)).toEqual(['Where is lunch?', 'Who was that?']);
        expect(live.unread).toEqual([{post: posts[3], reason: 'no_question'}]);
    });

    it('give no rights to what props claim', () => {
        const forged = post('member', 'Where is the office?\nIn Paris.', {marks: {...NO_MARKS, kind: 'entry', replaces: 'office', approves: 'post1'}});
        const live = merge([startPost(), forged], [bundledEntry('office', 'Where is the office?')]);
        expect([live.entries.length, live.replaced.size, live.proposals.length]).toEqual([0, 0, 1]);
    });

    it.each([
        ['it says so', 'Where do we sit?\nIn Bonn.', 'office'],
        ['it asks the same in other letters', '**WHERE is   the office**\nIn Bonn.', null],
        ['it asks the same with invisible characters', 'Where\u200B is the of\u00ADfice\u200F?\nIn Bonn.', null],
    ])('stands in for a bundled entry where %s', (_, message, replaces) => {
        const live = merge([startPost(), post('named', message, {marks: {...NO_MARKS, replaces}})], [bundledEntry('office', 'Where is the office?')]);
        expect(live.entries[0]!.entry.id).toBe('office');
        expect([...live.replaced]).toEqual(['office']);
    });

    it.each([
        [['IT & help', '2024'], 'In Bonn.\n#IT_help', ['IT & help', '2024']],
        [['2024'], 'In Bonn.', ['2024']],
        [['Office'], 'In Bonn.', []],
        [['Office'], 'In Bonn.\n#Rooms', ['Rooms']],
    ])('keeps the section %j of a bundled entry unless a keeper changes it: %j', (section, text, expected) => {
        const live = merge([startPost(), post('named', `Where is the office?\n${text}`)], [{...bundledEntry('office', 'Where is the office?'), section}]);
        expect(live.entries[0]!.entry.section).toEqual(expected);
    });

    it('takes over the entry of a message that could not be edited', () => {
        const marks = {...NO_MARKS, replaces: 'live-old'};
        const copy = post('named', 'Where is lunch?\nUpstairs.', {marks});
        expect(merge([startPost(), copy]).entries.map(({entry}) => entry.id)).toEqual(['live-old']);
        const again = post('named', 'Where do we eat?\nUpstairs.', {id: 'old'});
        expect(merge([startPost(), copy, again]).entries.map(({post: {id}, entry}) => [id, entry.id])).toEqual([['old', 'live-old']]);
        expect(merge([startPost(), copy], [bundledEntry('lunch', 'Where is lunch?')]).entries.map(({entry}) => entry.id)).toEqual(['lunch']);
    });

    it('is an entry of its own where the bundled one is gone', () => {
        const live = merge([startPost(), post('named', 'Where do we sit?\nIn Bonn.', {marks: {...NO_MARKS, replaces: 'gone'}})]);
        expect(live.entries[0]!.entry.id).toMatch(/^live-post/);
        expect(live.replaced.size).toBe(0);
    });

    it('uses the last edited of two entries with the same question', () => {
        const older = post('named', 'Where is the office?\nIn Berlin.', {editAt: 9_000_000});
        const younger = post('creator', 'Where is the office\nIn Bonn.'.replace('office', 'office?'));
        const live = merge([startPost(), older, younger]);
        expect(live.entries.map(({entry}) => entry.answer)).toEqual(['In Berlin.']);
        expect(live.repeated.map(({post: {id}}) => id)).toEqual([younger.id]);
    });

    it('names the message that an answer was taken from, its links and its source line, each once', () => {
        const from = 'https://chat.example.com/harbor/pl/original';
        const message = 'Where is the office?\nSee [the map](https://example.com/map) or https://example.com/map.\nSource: https://example.com/plan';
        const live = merge([startPost(), post('named', message, {marks: {...NO_MARKS, from}})]);
        expect(live.entries[0]!.entry.sources.slice(1).map(({url}) => url)).toEqual(['https://example.com/map', from, 'https://example.com/plan']);
    });

    it('are read up to the newest thousand, with the number of those left out', () => {
        const posts = [startPost(), ...Array.from({length: 1003}, (_, at) => post('named', `Where is number ${at}?\nHere.`))];
        const live = merge(posts);
        expect([live.entries.length, live.entries.at(-1)?.entry.question, live.left]).toEqual([1000, 'Where is number 1002?', 4]);
    });
});
