// The panel's state, also as left by another version of the plugin.

import {describe, expect, it} from '@jest/globals';

import {PLUGIN_STATE_KEY, changePanel, initialPanelState, reducePanel, selectPanel} from '../../webapp/src/state/panel';

const read = (slice: unknown) => selectPanel({[PLUGIN_STATE_KEY]: slice});

describe('the panel’s state', () => {
    it.each([undefined, null, 'text', 7, []])('is the initial state if the store has %j', (slice) => {
        expect(read(slice)).toEqual(initialPanelState);
    });

    it('is the initial state after another version of the plugin', () => {
        expect(read({...initialPanelState, version: '0.0.1', query: 'guests'})).toEqual(initialPanelState);
        expect(read({query: 'guests'})).toEqual(initialPanelState);
    });

    it('accepts a section with the name of an Object.prototype property', () => {
        const panel = reducePanel(undefined, changePanel({sections: {['__proto__']: true, constructor: false}}));
        expect(Object.entries(read(panel).sections)).toEqual([['__proto__', true], ['constructor', false]]);
    });

    it('opens another entry at the top, and returns to the previous scroll position', () => {
        const reading = reducePanel(undefined, changePanel({entryId: 'push', answerScroll: 120}));
        expect(reducePanel(reading, changePanel({query: 'x'})).answerScroll).toBe(120);
        const other = reducePanel(reading, changePanel({entryId: 'guests'}));
        expect(other.answerScroll).toBe(0);
        expect(reducePanel(other, changePanel({entryId: 'push', answerScroll: 120})).answerScroll).toBe(120);
    });

    it('drops a thread as target when another channel opens', () => {
        const replying = reducePanel(undefined, changePanel({query: 'push', target: {channelId: 'town', rootId: 'root', askedBy: 'Ana'}}));
        expect(reducePanel(replying, {type: 'SELECT_CHANNEL', data: 'town'} as {type: string})).toBe(replying);
        const gone = reducePanel(replying, {type: 'SELECT_CHANNEL', data: 'other'} as {type: string});
        expect(gone).toEqual({...replying, target: null});
        expect(reducePanel(gone, {type: 'SELECT_CHANNEL', data: 'town'} as {type: string}).target).toBeNull();
    });

    it.each([null, 'text', 7, {target: 5}, {target: {channelId: 7}}])('accepts state of another version, %j, when a channel opens', (slice) => {
        const after = reducePanel(slice as never, {type: 'SELECT_CHANNEL', data: 'town'} as {type: string});
        expect(read(after)).toEqual(initialPanelState);
    });

    it('is the same object for the same state', () => {
        const state = {[PLUGIN_STATE_KEY]: reducePanel(undefined, changePanel({query: 'x'}))};
        expect(selectPanel(state)).toBe(selectPanel(state));
    });

    it('is the initial state after a log-out', () => {
        const before = reducePanel(undefined, changePanel({query: 'my salary', entryId: 'push'}));
        expect(reducePanel(before, {type: 'LOGOUT_SUCCESS'})).toEqual(initialPanelState);
    });

    it('stores its failure instead of throwing', () => {
        const change = Object.defineProperty({}, 'query', {enumerable: true, get: () => {
            throw new Error('Sabotage');
        }});
        const failed = reducePanel({...initialPanelState, query: 'guests'}, changePanel(change));
        expect(failed).toEqual({...initialPanelState, failure: 'Error: Sabotage'});
        expect(reducePanel(failed, changePanel(initialPanelState))).toEqual(initialPanelState);
    });

    it('changes the given fields only', () => {
        const before = {...initialPanelState, query: 'x', scroll: 40};
        expect(reducePanel(before, changePanel({entryId: 'push'}))).toEqual({...before, entryId: 'push'});
        expect(reducePanel(before, {type: 'SOMETHING_ELSE'})).toBe(before);
    });
});
