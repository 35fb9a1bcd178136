// The store: mattermost-redux's own, with the web app's reducers beside it.

import configureStore from 'mattermost-redux/store/configureStore';
import type {Reducer, Store} from 'redux';

import {reducePlugins} from './plugin_reducers';
import type {HostDispatch, HostState} from './state_types';
import {reduceStorage, reduceViews} from './view_reducers';

export type HostStore = Store<HostState> & {readonly dispatch: HostDispatch};

const appReducers: Record<string, Reducer> = {plugins: reducePlugins, views: reduceViews, storage: reduceStorage};

export const store: HostStore = configureStore<HostState>({appReducers, getAppReducers: () => appReducers, preloadedState: {}});
