// `state.views` and `state.storage`: the right-hand sidebar, translations, the open dialog, drafts.

import {PostTypes, UserTypes} from 'mattermost-redux/action_types';
import {combineReducers, type Reducer, type UnknownAction} from 'redux';

import {textAt} from '../../../../webapp/src/own_property';
import type {HostState, RhsViewState} from './state_types';

/** The reducer, which starts anew when the user logs out. */
export function emptiedOnLogout<S>(reduce: Reducer<S>): Reducer<S> {
    return (state, action) => reduce(action.type === UserTypes.LOGOUT_SUCCESS ? undefined : state, action);
}

const closedSidebar: RhsViewState = {
    selectedPostId: '',
    selectedChannelId: '',
    rhsState: null,
    pluggableId: '',
    searchResultsTerms: '',
    isSidebarOpen: false,
    isSidebarExpanded: false,
};

function updateSidebar(state: RhsViewState, action: UnknownAction): RhsViewState {
    const rhsState = textAt(action, 'state') || null;
    return {
        ...state,
        rhsState,
        selectedPostId: textAt(action, 'postId'),
        selectedChannelId: textAt(action, 'channelId'),
        pluggableId: rhsState === 'plugin' ? textAt(action, 'pluggableId') : '',
        isSidebarOpen: rhsState !== null,
        isSidebarExpanded: rhsState !== null && state.isSidebarExpanded,
    };
}

function selectPost(state: RhsViewState, action: UnknownAction): RhsViewState {
    const postId = textAt(action, 'postId');
    return {
        ...state,
        rhsState: null,
        selectedPostId: postId,
        selectedChannelId: textAt(action, 'channelId'),
        pluggableId: '',
        isSidebarOpen: postId !== '',
        isSidebarExpanded: postId !== '' && state.isSidebarExpanded,
    };
}

export function reduceSidebar(state: RhsViewState = closedSidebar, action: UnknownAction): RhsViewState {
    switch (action.type) {
    case 'UPDATE_RHS_STATE':
        return updateSidebar(state, action);
    case 'SELECT_POST':
        return selectPost(state, action);
    case 'UPDATE_RHS_SEARCH_RESULTS_TERMS':
        return {...state, searchResultsTerms: textAt(action, 'terms')};
    case 'TOGGLE_RHS_EXPANDED':
        return {...state, isSidebarExpanded: !state.isSidebarExpanded};
    case PostTypes.POST_REMOVED:
        return (action.data as {id: string}).id === state.selectedPostId && state.selectedPostId ? {...state, selectedPostId: ''} : state;
    default:
        return state;
    }
}

/** Whether the list of threads hides the sidebar. */
function reduceSuppressed(state = false, action: UnknownAction): boolean {
    switch (action.type) {
    case 'SUPPRESS_RHS':
        return true;
    case 'UNSUPPRESS_RHS':
        return false;
    case 'UPDATE_RHS_STATE':
        return state && action.state === null;
    case 'SELECT_POST':
        return state && action.postId === '';
    default:
        return state;
    }
}

type Threads = HostState['views']['threads'];

function reduceThreads(state: Threads = {selectedThreadIdInTeam: {}}, action: UnknownAction): Threads {
    if (action.type !== 'changed_selected_thread') {
        return state;
    }
    const {team_id: teamId, thread_id: threadId} = action.data as {team_id: string; thread_id: string};
    return {selectedThreadIdInTeam: {...state.selectedThreadIdInTeam, [teamId]: threadId}};
}

function reduceTranslations(state: HostState['views']['i18n'] = {translations: {}}, action: UnknownAction): HostState['views']['i18n'] {
    if (action.type !== 'RECEIVED_TRANSLATIONS') {
        return state;
    }
    const {locale, translations} = action.data as {locale: string; translations: Record<string, string>};
    return {translations: {...state.translations, [locale]: translations}};
}

/** Open page of the settings dialog: a plugin's id, or empty for the first one; `null` while it is closed. */
function reduceModals(state: HostState['views']['modals'] = {settingsOf: null}, action: UnknownAction): HostState['views']['modals'] {
    switch (action.type) {
    case 'DEMO_SETTINGS_OPENED':
        return {settingsOf: textAt(action, 'page')};
    case 'DEMO_SETTINGS_CLOSED':
        return {settingsOf: null};
    default:
        return state;
    }
}

export const reduceViews = combineReducers({
    rhs: emptiedOnLogout(reduceSidebar),
    rhsSuppressed: emptiedOnLogout(reduceSuppressed),
    threads: emptiedOnLogout(reduceThreads),
    i18n: reduceTranslations,
    modals: emptiedOnLogout(reduceModals),
});

type Items = HostState['storage']['storage'];

function reduceItems(state: Items = {}, action: UnknownAction): Items {
    const data = action.data as {name: string; value: unknown; timestamp: Date} | undefined;
    switch (action.type) {
    case 'SET_GLOBAL_ITEM': {
        const old = data && state[data.name];
        return data && (!old || old.timestamp < data.timestamp || old.timestamp.getTime() === data.timestamp.getTime()) ?
            {...state, [data.name]: {timestamp: data.timestamp, value: data.value}} :
            state;
    }
    case 'REMOVE_GLOBAL_ITEM':
        return Object.fromEntries(Object.entries(state).filter(([name]) => name !== data?.name));
    default:
        return state;
    }
}

export const reduceStorage = combineReducers({storage: emptiedOnLogout(reduceItems)});
