// Actions of the right-hand sidebar. Show is a plain action, hide and toggle are thunks, as in Mattermost.

import type {Post} from '@mattermost/types/posts';
import {SearchTypes} from 'mattermost-redux/action_types';
import {receivedPosts} from 'mattermost-redux/actions/posts';
import {Client4} from 'mattermost-redux/client';
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

/** Shows search results for all of these words. */
export function searchMessages(teamId: string, terms: string): ThunkAction<Promise<void>, HostState, unknown, UnknownAction> {
    return async (dispatch) => {
        dispatch({...batchActions([
            {type: 'UPDATE_RHS_SEARCH_RESULTS_TERMS', terms},
            {type: 'UPDATE_RHS_STATE', state: 'search'},
            {type: SearchTypes.REMOVE_SEARCH_POSTS},
        ])});
        const data = await Client4.searchPosts(teamId, terms, false);
        dispatch({...batchActions([{type: SearchTypes.RECEIVED_SEARCH_POSTS, data, isGettingMore: false}, receivedPosts(data)])});
    };
}

/** Opens the thread of a post. */
export function openThread(post: Post): UnknownAction {
    return {type: 'SELECT_POST', postId: post.root_id || post.id, channelId: post.channel_id, timestamp: Date.now()};
}
