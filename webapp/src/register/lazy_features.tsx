// The lazily loaded features, one chunk each. Each function loads once, rejects if a script does not load, and may then be called
// again.

import type {ComponentType} from 'react';
import React from 'react';

import {loadOnce} from '../answer/load_once';
import {selectLocale} from '../host/store';
import type {Admin} from './admin_core';
import type {Core} from './core';
import type {PluginContext} from './plugin_context';

export interface LazyFeatures {

    /** Command, cards and posting; loads the user's language first, so that nothing is shown or posted in another. */
    readonly loadCore: () => Promise<Core>;
    readonly loadPanel: () => Promise<ComponentType>;
    readonly loadAdmin: () => Promise<Admin>;
}

export function createLazyFeatures(context: PluginContext): LazyFeatures {
    const loadCore = loadOnce(async () => {
        const [{createCore}] = await Promise.all([
            import(/* webpackChunkName: "core" */ './core'),
            context.languages.load(selectLocale(context.store.getState())),
        ]);
        return createCore(context);
    });
    return {
        loadCore,
        loadPanel: loadOnce(async () => {
            const [{default: Panel}, {Provider}] = await Promise.all([import(/* webpackChunkName: "panel" */ '../ui/panel/panel'), loadCore()]);
            return () => <Provider><Panel/></Provider>;
        }),
        loadAdmin: async () => (await loadCore()).loadAdmin(),
    };
}
