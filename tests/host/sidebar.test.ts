/** @jest-environment jsdom */
import {afterEach, describe, expect, it} from '@jest/globals';

import {hasSidebar} from '../../webapp/src/host/globals';
import {followLink} from '../../webapp/src/host/navigation';

afterEach(() => window.history.replaceState(null, '', '/'));

describe('a window', () => {
    it.each([
        ['/harbor/channels/town-square', true],
        ['/harbor/threads', true],
        ['/_popout/channel/harbor/channels/town-square', true],
        ['/_popout/thread/harbor/p1', false],
        ['/_popout/rhs/harbor/plugin/faq-bot', false],
        ['/chat/_popout/rhs/harbor/plugin/faq-bot', false],
    ])('at %s has a sidebar, and links that stay in it: %s', (path, expected) => {
        window.history.replaceState(null, '', path);
        expect(hasSidebar()).toBe(expected);
        const link = document.createElement('a');
        link.href = '/harbor/pl/p1';
        expect(followLink(link, {ctrlKey: false, metaKey: false, shiftKey: false, button: 0})).toBe(expected);
    });
});
