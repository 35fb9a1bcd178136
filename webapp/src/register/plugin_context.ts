// What every surface and every lazily loaded feature is given.

import type {FaqLoader} from '../answer/load';
import type {HostStore} from '../host/store';
import {selectLocale} from '../host/store';
import type {LanguageLoader} from '../i18n/language_loader';
import type {Translate} from '../i18n/translate';
import {createTranslate} from '../i18n/translate';
import type {PanelState} from '../state/panel';
import {changePanel} from '../state/panel';

export interface PluginContext {
    readonly store: HostStore;
    readonly loader: FaqLoader;
    readonly languages: LanguageLoader;

    /** Opens the panel with a part of its state changed. */
    readonly openPanel: (change: Partial<PanelState>) => void;

    /** Plain text in the user's language. */
    readonly text: Translate;
}

export function createPluginContext(store: HostStore, loader: FaqLoader, languages: LanguageLoader, showPanel: () => void): PluginContext {
    return {
        store,
        loader,
        languages,
        openPanel: (change) => {
            store.dispatch(changePanel(change));
            showPanel();
        },
        text: (id, values) => createTranslate(selectLocale(store.getState()))(id, values),
    };
}
