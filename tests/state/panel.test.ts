// The panel's state as another version of the plugin, or somebody else, may have left it.

import {describe, expect, it} from '@jest/globals';

import {PLUGIN_STATE_KEY, changePanel, initialPanelState, reducePanel, selectPanel} from '../../webapp/src/state/panel';

const read = (slice: unknown) => selectPanel({[PLUGIN_STATE_KEY]: slice});

describe('the panel’s state', () => {
    it.each([undefined, null, 'text', 7, []])('is as at first where the store holds %j', (slice) => {
        expect(read(slice)).toEqual(initialPanelState);
    });

    it('is as at first where another version of the plugin left its own', () => {
        expect(read({...initialPanelState, version: '0.0.1', query: 'guests'})).toEqual(initialPanelState);
        expect(read({query: 'guests'})).toEqual(initialPanelState);
    });

    it('takes a section that is named like a part of every object', () => {
        const panel = reducePanel(undefined, changePanel({sections: {['__proto__']: true, constructor: false}}));
        expect(Object.entries(read(panel).sections)).toEqual([['__proto__', true], ['constructor', false]]);
    });

    it('begins another entry at its top, and comes back to one where it was', () => {
        const reading = reducePanel(undefined, changePanel({entryId: 'push', answerScroll: 120}));
        expect(reducePanel(reading, changePanel({query: 'x'})).answerScroll).toBe(120);
        const other = reducePanel(reading, changePanel({entryId: 'guests'}));
        expect(other.answerScroll).toBe(0);
        expect(reducePanel(other, changePanel({entryId: 'push', answerScroll: 120})).answerScroll).toBe(120);
    });

    it('lets go of a thread as soon as another channel opens, and not before', () => {
        const replying = reducePanel(undefined, changePanel({query: 'push', target: {channelId: 'town', rootId: 'root', askedBy: 'Ana'}}));
        expect(reducePanel(replying, {type: 'SELECT_CHANNEL', data: 'town'} as {type: string})).toBe(replying);
        const gone = reducePanel(replying, {type: 'SELECT_CHANNEL', data: 'other'} as {type: string});
        expect(gone).toEqual({...replying, target: null});
        expect(reducePanel(gone, {type: 'SELECT_CHANNEL', data: 'town'} as {type: string}).target).toBeNull();
    });

    it.each([null, 'text', 7, {target: 5}, {target: {channelId: 7}}])('does not fail on what another version left, %j, where a channel opens', (slice) => {
        const after = reducePanel(slice as never, {type: 'SELECT_CHANNEL', data: 'town'} as {type: string});
        expect(read(after)).toEqual(initialPanelState);
    });

    it('is the same object for the same state', () => {
        const state = {[PLUGIN_STATE_KEY]: reducePanel(undefined, changePanel({query: 'x'}))};
        expect(selectPanel(state)).toBe(selectPanel(state));
    });

    it('is as at first for whoever logs in next', () => {
        const before = reducePanel(undefined, changePanel({query: 'my salary', entryId: 'push'}));
        expect(reducePanel(before, {type: 'LOGOUT_SUCCESS'})).toEqual(initialPanelState);
    });

    it('says what failed, and nothing is thrown into the host', () => {
        const change = Object.defineProperty({}, 'query', {enumerable: true, get: () => {
            throw new Error('Sabotage');
        }});
        const failed = reducePanel({...initialPanelState, query: 'guests'}, changePanel(change));
        expect(failed).toEqual({...initialPanelState, failure: 'Error: Sabotage'});
        expect(reducePanel(failed, changePanel(initialPanelState))).toEqual(initialPanelState);
    });

    it('changes what is given and keeps the rest', () => {
        const before = {...initialPanelState, query: 'x', scroll: 40};
        expect(reducePanel(before, changePanel({entryId: 'push'}))).toEqual({...before, entryId: 'push'});
        expect(reducePanel(before, {type: 'SOMETHING_ELSE'})).toBe(before);
    });
});
