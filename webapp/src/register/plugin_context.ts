// Context of all surfaces and lazy features.

import type {FaqLoader} from '../answer/faq_loader';
import type {Registry, SocketMessage} from '../host/registry';
import {selectLocale, type HostStore} from '../host/store';
import type {LanguageLoader} from '../i18n/language_loader';
import {createTranslate, type Translate} from '../i18n/translate';
import {changePanel, type PanelState} from '../state/panel';

export interface PluginContext {
    readonly registry: Registry;
    readonly store: HostStore;
    readonly loader: FaqLoader;
    readonly languages: LanguageLoader;

    /** Registers a function to run when the plugin is uninitialized. */
    readonly onCleanup: (cleanup: () => void) => void;

    /** Handles each event `posted`. Mattermost keeps one handler per event, so code that registers another one must call this. */
    readonly onPosted: (message: SocketMessage) => void;

    /** Opens the panel after changing part of its state. */
    readonly openPanel: (change: Partial<PanelState>) => void;

    readonly closePanel: () => void;

    /** Plain text in the user's language. */
    readonly text: Translate;
}

export function createPluginContext(host: Omit<PluginContext, 'openPanel' | 'text'>, showPanel: () => void): PluginContext {
    const {store} = host;
    return {
        ...host,
        openPanel: (change) => {
            store.dispatch(changePanel(change));
            showPanel();
        },
        text: (id, values) => createTranslate(selectLocale(store.getState()))(id, values),
    };
}
