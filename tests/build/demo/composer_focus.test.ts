/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';

import {isTypedAnywhere} from '../../../build/demo/page/ui/composer_focus';

const plain = {ctrlKey: false, metaKey: false, altKey: false};

describe('a key pressed where no text field has the focus', () => {
    it.each([
        ['button', 'a', true],
        ['button', ' ', false],
        ['a', ' ', false],
        ['div', ' ', true],
        ['body', '/', true],
        ['select', 'x', true],
        ['input', 'a', false],
        ['textarea', 'a', false],
        ['button', 'ArrowDown', false],
        ['button', 'Escape', false],
    ])('on a %s, %j goes to the composer: %j', (tag, key, expected) => {
        expect(isTypedAnywhere({...plain, key}, document.createElement(tag))).toBe(expected);
    });

    it('is left alone with a modifier, except for pasting', () => {
        const button = document.createElement('button');
        expect(isTypedAnywhere({...plain, ctrlKey: true, key: 'c'}, button)).toBe(false);
        expect(isTypedAnywhere({...plain, ctrlKey: true, key: 'v'}, button)).toBe(true);
    });
});
