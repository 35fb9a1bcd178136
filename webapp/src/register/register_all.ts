// Registers every surface. Each one hands its undoing to `onCleanup` right away, so that a failure half-way leaves nothing behind.

import type {FaqLoader} from '../answer/load';
import type {Registry} from '../host/registry';
import {fetchBytes} from '../host/resources';
import type {HostStore} from '../host/store';
import {selectLocale} from '../host/store';
import {catalogueFor, onMessagesAdded} from '../i18n/catalogue';
import {createLanguageLoader} from '../i18n/language_loader';
import {reducePanel} from '../state/panel';
import {FIRST_RUN_POST, loadAdmin, registerAdminCard, registerAdminPage} from './admin';
import {registerButtons} from './buttons';
import {registerCards} from './cards';
import {loadWhileTyping, registerCommand} from './command';
import {watchFirstRun} from './first_run';
import {followLanguage} from './language';
import {registerPanel} from './panel';
import {registerPostMenu} from './post_menu';
import {createParts} from './parts';
import {registerSettings} from './settings';

export type OnCleanup = (cleanup: () => void) => void;

/** Throws what the registry throws. */
export function registerAll(registry: Registry, store: HostStore, loader: FaqLoader, iconUrl: string, onCleanup: OnCleanup): void {
    const remove = (componentId: string): void => onCleanup(() => registry.unregisterComponent({componentId}));
    const removePostType = (componentId: string): void => onCleanup(() => registry.unregisterPostTypeComponent({componentId}));
    registry.registerReducer({reducer: reducePanel});
    const languages = createLanguageLoader(fetchBytes);
    registerTranslations(registry);
    onCleanup(onMessagesAdded(() => registerTranslations(registry)));

    const panel = registerPanel(registry, () => parts);
    const parts = createParts(store, loader, languages, () => store.dispatch(panel.showRHSPlugin));
    remove(panel.id);
    registerButtons(registry, iconUrl, () => store.dispatch(panel.toggleRHSPlugin), remove);
    remove(registerCommand(registry, parts));
    onCleanup(loadWhileTyping(parts));
    remove(registerPostMenu(registry, parts));
    registerCards(registry, parts, removePostType);
    removePostType(registerAdminCard(registry, parts));
    registerAdminPage(registry, parts);
    registerSettings(registry, selectLocale(store.getState()));
    onCleanup(followLanguage(store, languages, (locale) => registerSettings(registry, locale)));
    onCleanup(watchFirstRun(store, async (channelId) => (await loadAdmin(parts)).showFirstRun(channelId, FIRST_RUN_POST)));
}

/**
 * Hands our sentences to Mattermost as well, as many as are known by now, for whatever reads them there. Ours are drawn from our
 * own catalogue: Mattermost drops what it was given while it loads another language.
 */
function registerTranslations(registry: Registry): void {
    registry.registerTranslations({getTranslationsForLocale: (locale) => catalogueFor(locale).messages});
}
