import {describe, expect, it} from '@jest/globals';

import {isWritten} from '../../webapp/src/register/post_menu';

describe('"Answer from FAQ"', () => {
    it.each([
        ['', true],
        ['me', true],
        ['slack_attachment', true],
        ['burn_on_read', false],
        ['system_join_channel', false],
        ['system_ephemeral', false],
        ['custom_faq_answer', false],
    ])('at messages of type %j: %j', (type, offered) => {
        expect(isWritten({type} as Parameters<typeof isWritten>[0])).toBe(offered);
    });
});
