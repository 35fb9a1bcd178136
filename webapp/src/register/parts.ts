// What every surface is registered with: little enough for main.js. Whatever takes more comes with the core on first use.

import {lazily} from '../answer/lazily';
import type {FaqLoader} from '../answer/load';
import type {Registry} from '../host/registry';
import type {HostStore} from '../host/store';
import type {PanelState} from '../state/panel';
import {changePanel} from '../state/panel';
import type {Core} from './core';

export interface Parts {
    readonly store: HostStore;
    readonly loader: FaqLoader;

    /** Opens the panel with a part of its state changed. */
    readonly openPanel: (change: Partial<PanelState>) => void;

    /** Loads the core on first use; rejects where its script does not come, and may be called again. */
    readonly loadCore: () => Promise<Core>;
}

export function createParts(registry: Registry, store: HostStore, loader: FaqLoader, showPanel: () => void): Parts {
    const openPanel = (change: Partial<PanelState>): void => {
        store.dispatch(changePanel(change));
        showPanel();
    };
    const loadCore = lazily(async () => {
        const {createCore} = await import(/* webpackChunkName: "core" */ './core');
        return createCore(registry, {store, loader, openPanel});
    });
    return {store, loader, openPanel, loadCore};
}
