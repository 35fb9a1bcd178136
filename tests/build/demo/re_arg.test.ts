import {describe, expect, it} from '@jest/globals';

import {reArg} from '../../../build/demo/page/host/re_arg';

const call = reArg(['text', 'action'], (named) => named);

describe('arguments of registry methods', () => {
    it('come by place', () => {
        expect(call('a', 'b')).toEqual({text: 'a', action: 'b'});
    });

    it('come by name in one object', () => {
        expect(call({action: 'b'})).toEqual({action: 'b'});
    });

    it('silently become the first argument with one unknown key', () => {
        const wrong = {text: 'a', actoin: 'b'};
        expect(call(wrong)).toEqual({text: wrong, action: undefined});
    });

    it('are not read from instances of classes, lists or functions', () => {
        class Text {
            readonly text = 'a';
        }
        const instance = new Text();
        expect(call(instance)).toEqual({text: instance, action: undefined});
        expect(call(['a'])).toEqual({text: ['a'], action: undefined});
    });

    it('keep an object in the first place when a second argument follows', () => {
        expect(call({text: 'a'}, 'b')).toEqual({text: {text: 'a'}, action: 'b'});
    });
});
