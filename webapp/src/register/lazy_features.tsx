// The lazily loaded features, one chunk each. Each function loads what is not loaded yet, and rejects if a script does not load.

import React, {type ComponentType} from 'react';

import {loadOnce} from '../answer/load_once';
import {selectLocale} from '../host/store';
import type {Admin} from './admin_core';
import type {Core} from './core';
import type {PluginContext} from './plugin_context';

export interface LazyFeatures {

    /** Command, cards and posting, and the FAQ in parallel; loads the user's language first, so that nothing is shown or posted in another. */
    readonly loadCore: () => Promise<Core>;
    readonly loadPanel: () => Promise<ComponentType>;
    readonly loadAdmin: () => Promise<Admin>;
}

export function createLazyFeatures(context: PluginContext): LazyFeatures {
    const importCore = loadOnce(async () => (await import(/* webpackChunkName: "core" */ './core')).createCore(context));
    const loadCore = async (): Promise<Core> => {
        context.loader.load().catch(() => undefined); // in parallel; whoever uses the FAQ handles a failure
        const [core] = await Promise.all([importCore(), context.languages.load(selectLocale(context.store.getState()))]);
        return core;
    };
    return {
        loadCore,
        loadPanel: loadOnce(async () => {
            const [{default: Panel}, {Provider}] = await Promise.all([import(/* webpackChunkName: "panel" */ '../ui/panel/panel'), loadCore()]);
            return () => <Provider><Panel/></Provider>;
        }),
        loadAdmin: async () => (await loadCore()).loadAdmin(),
    };
}
