// What every surface is registered with: little enough for main.js. Whatever takes more comes with the core on first use.

import {lazily} from '../answer/lazily';
import type {FaqLoader} from '../answer/load';
import type {HostStore} from '../host/store';
import {selectLocale} from '../host/store';
import type {LanguageLoader} from '../i18n/language_loader';
import type {PanelState} from '../state/panel';
import {changePanel} from '../state/panel';
import type {Core} from './core';

export interface Parts {
    readonly store: HostStore;
    readonly loader: FaqLoader;
    readonly languages: LanguageLoader;

    /** Opens the panel with a part of its state changed. */
    readonly openPanel: (change: Partial<PanelState>) => void;

    /**
     * Loads the core on first use, and with it the user's language, so that nothing is shown or posted in another;
     * rejects where the core's script does not come, and may be called again.
     */
    readonly loadCore: () => Promise<Core>;
}

export function createParts(store: HostStore, loader: FaqLoader, languages: LanguageLoader, showPanel: () => void): Parts {
    const openPanel = (change: Partial<PanelState>): void => {
        store.dispatch(changePanel(change));
        showPanel();
    };
    const loadCore = lazily(async () => {
        const [{createCore}] = await Promise.all([
            import(/* webpackChunkName: "core" */ './core'),
            languages.load(selectLocale(store.getState())),
        ]);
        return createCore({store, loader, languages, openPanel});
    });
    return {store, loader, languages, openPanel, loadCore};
}
