import {describe, expect, it} from '@jest/globals';

import {reduceComponents, reducePostTypes} from '../../../build/demo/page/host/plugin_reducers';
import {extractUserSettings} from '../../../build/demo/page/host/user_settings';
import {reduceSidebar} from '../../../build/demo/page/host/view_reducers';

const nothing = {type: 'none'};

function add(pluginId: string, id: string): {type: string; name: string; data: object} {
    return {type: 'RECEIVED_PLUGIN_COMPONENT', name: 'AppBar', data: {id, pluginId}};
}

describe('registered components', () => {
    it('stand in the order of their plugins', () => {
        const state = [add('b', '1'), add('a', '2'), add('b', '3')].reduce(reduceComponents, reduceComponents(undefined, nothing));
        expect(state.AppBar.map((item) => item.id)).toEqual(['2', '1', '3']);
    });

    it('go one by one, or all of a plugin at once', () => {
        const full = [add('b', '1'), add('a', '2'), add('b', '3')].reduce(reduceComponents, reduceComponents(undefined, nothing));
        expect(reduceComponents(full, {type: 'REMOVED_PLUGIN_COMPONENT', id: '1'}).AppBar.map((item) => item.id)).toEqual(['2', '3']);
        expect(reduceComponents(full, {type: 'REMOVED_WEBAPP_PLUGIN', data: {id: 'b'}}).AppBar.map((item) => item.id)).toEqual(['2']);
        expect(reduceComponents(full, {type: 'REMOVED_PLUGIN_COMPONENT', id: 'gone'})).toBe(full);
    });

    it('give a post type to the plugin that comes first by its id', () => {
        const register = (pluginId: string): {type: string; data: object} => ({type: 'RECEIVED_PLUGIN_POST_COMPONENT', data: {id: pluginId, pluginId, type: 'custom_x'}});
        const state = [register('b'), register('c'), register('a')].reduce(reducePostTypes, {});
        expect(state.custom_x?.pluginId).toBe('a');
        expect(reducePostTypes(state, {type: 'REMOVED_PLUGIN_POST_COMPONENT', id: 'a'})).toEqual({});
    });
});

describe('the right-hand sidebar', () => {
    const closed = reduceSidebar(undefined, nothing);

    it('shows a panel, then a thread instead', () => {
        const panel = reduceSidebar(closed, {type: 'UPDATE_RHS_STATE', state: 'plugin', pluggableId: 'p'});
        expect(panel).toMatchObject({isSidebarOpen: true, rhsState: 'plugin', pluggableId: 'p', selectedPostId: ''});
        const thread = reduceSidebar(panel, {type: 'SELECT_POST', postId: 'x', channelId: 'c'});
        expect(thread).toMatchObject({isSidebarOpen: true, rhsState: null, pluggableId: '', selectedPostId: 'x'});
    });

    it('closes with an empty state', () => {
        const panel = reduceSidebar(closed, {type: 'UPDATE_RHS_STATE', state: 'plugin', pluggableId: 'p'});
        expect(reduceSidebar(panel, {type: 'UPDATE_RHS_STATE', state: null})).toEqual(closed);
    });
});

describe('settings of a plugin', () => {
    const option = {value: 'a', text: 'A'};
    const setting = {name: 'mode', type: 'radio', default: 'a', options: [option]};
    const full = {id: 'x', uiName: 'Probe', sections: [{title: 'Mode', settings: [setting]}]};

    it('are taken over as registered', () => {
        expect(extractUserSettings(full, 'probe')).toEqual({id: 'probe', uiName: 'Probe', sections: [{title: 'Mode', settings: [setting]}]});
    });

    it.each([
        ['no name', {...full, uiName: ''}],
        ['no sections', {...full, sections: []}],
        ['a section without title', {...full, sections: [{settings: [setting]}]}],
        ['a radio without default', {...full, sections: [{title: 'Mode', settings: [{...setting, default: undefined}]}]}],
        ['an unknown type', {...full, sections: [{title: 'Mode', settings: [{...setting, type: 'checkbox'}]}]}],
        ['options without text', {...full, sections: [{title: 'Mode', settings: [{...setting, options: [{value: 'a'}]}]}]}],
        ['an icon that is no text', {...full, icon: {}}],
        ['nothing', null],
    ])('are refused with %s', (_, wrong) => {
        expect(extractUserSettings(wrong, 'probe')).toBeUndefined();
    });
});
