// What opens and closes the right-hand sidebar. Showing is a plain action, hiding and toggling are thunks, as in Mattermost.

import type {Post} from '@mattermost/types/posts';
import {batchActions} from 'redux-batched-actions';
import type {UnknownAction} from 'redux';
import type {ThunkAction} from 'redux-thunk';

import type {HostState} from './state_types';

type SidebarThunk = ThunkAction<{data: boolean}, HostState, unknown, UnknownAction>;

export function showPanel(pluggableId: string): UnknownAction {
    return {type: 'UPDATE_RHS_STATE', state: 'plugin', pluggableId};
}

export function closeSidebar(): SidebarThunk {
    return (dispatch) => {
        const batch: UnknownAction = {...batchActions([
            {type: 'UPDATE_RHS_STATE', state: null},
            {type: 'SELECT_POST', postId: '', channelId: '', timestamp: 0},
        ])};
        dispatch(batch);
        return {data: true};
    };
}

export function hidePanel(pluggableId: string): SidebarThunk {
    return (dispatch, getState) => {
        if (getState().views.rhs.pluggableId === pluggableId) {
            dispatch(closeSidebar());
        }
        return {data: true};
    };
}

export function togglePanel(pluggableId: string): SidebarThunk {
    return (dispatch, getState) => {
        if (getState().views.rhs.pluggableId === pluggableId) {
            dispatch(hidePanel(pluggableId));
            return {data: false};
        }
        dispatch(showPanel(pluggableId));
        return {data: true};
    };
}

/** Opens the thread of a post. */
export function openThread(post: Post): UnknownAction {
    return {type: 'SELECT_POST', postId: post.root_id || post.id, channelId: post.channel_id, timestamp: Date.now()};
}
