import {describe, expect, it} from '@jest/globals';

import {decodeEntities, findNotifications, textRuns} from '../../../build/demo/server/mentions';
import {createUsers} from '../../../build/demo/server/seed_people';

const people = createUsers(0);
const author = 'ana.ruiz';

function keywordsIn(message: string): string[] {
    return findNotifications('post', message, people, author).map((found) => found.keyword);
}

describe('who a message notifies', () => {
    it.each([
        ['@channel look', ['@channel']],
        ['@All and @HERE', ['@all', '@here']],
        ['hello @yuki.tanaka.', ['@yuki.tanaka']],
        ['(@marco.bianchi)', ['@marco.bianchi']],
        ['**@channel**', ['@channel']],
        ['# @channel', ['@channel']],
        ['> - @here', ['@here']],
        ['| a |\n|---|\n| @all |', ['@all']],
        ['- one\n- @here', ['@here']],
        ['[@channel](https://example.com)', ['@channel']],
        ['\\@channel', ['@channel']],
        ['&#64;channel', ['@channel']],
        ['&commat;channel', ['@channel']],
        ['<b>@channel</b>', ['@channel']],
        ['a.@channel', ['@channel']],
    ])('%j notifies %j', (message, keywords) => {
        expect(keywordsIn(message)).toEqual(keywords);
    });

    it.each([
        ['`@channel`'],
        ['```\n@channel\n```'],
        ['    @channel'],
        ['somebody@channel.example'],
        ['@channels'],
        ['@\u200bchannel'],
        ['@ channel'],
        ['nobody in particular'],
        ['@ana.ruiz'],
        [''],
    ])('%j notifies nobody', (message) => {
        expect(keywordsIn(message)).toEqual([]);
    });

    it('names everybody but the author', () => {
        expect(findNotifications('p', '@here', people, author)[0]?.usernames).toEqual(['marco.bianchi', 'yuki.tanaka', 'priya.nair', 'sam.okafor']);
    });
});

describe('the text of Markdown', () => {
    it('leaves code out and breaks at it', () => {
        expect(textRuns('one `two` three')).toEqual(['one ', ' three']);
    });

    it('reads entities as characters and leaves unknown ones', () => {
        expect(decodeEntities('&#x40;&#64;&commat;&nosuch;&#0;')).toBe('@@@&nosuch;&#0;');
    });
});
