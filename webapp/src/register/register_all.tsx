// Registers every surface. Each passes its cleanup to `onCleanup` immediately, so that a failure half-way leaves nothing behind.

import React from 'react';

import type {FaqLoader} from '../answer/faq_loader';
import {ANSWER_POST_TYPE, ENTRY_ROUTE, FAQ_NAME, FIRST_RUN_POST_TYPE, FIRST_RUN_PREFERENCE, PREFERENCE_CATEGORY, PRIVATE_POST_TYPE} from '../constants';
import {reportProblem} from '../host/globals';
import type {Registry} from '../host/registry';
import {fetchBytes} from '../host/resources';
import {isSystemAdmin, selectLocale, selectPreference, type HostStore} from '../host/store';
import {createLanguageLoader} from '../i18n/language_loader';
import {Text} from '../i18n/text';
import {initialPanelState, reducePanel} from '../state/panel';
import {LoadingPanel} from '../ui/loading_panel';
import {createCommandHook, loadWhileTyping} from './command';
import {followLanguage} from './language';
import {createLazyFeatures} from './lazy_features';
import {createOfferWatch} from './offer_watch';
import {createPluginContext} from './plugin_context';
import {createPostAction} from './post_menu';
import {registerSettings} from './settings';
import {HeaderIcon, MenuText, createCard, createLinkPreview, createSurface} from './surfaces';

export type OnCleanup = (cleanup: () => void) => void;

/** Rethrows the registry's errors. */
export function registerAll(registry: Registry, store: HostStore, loader: FaqLoader, iconUrl: string, onCleanup: OnCleanup): void {
    const remove = (componentId: string): void => onCleanup(() => registry.unregisterComponent({componentId}));
    const removePostType = (componentId: string): void => onCleanup(() => registry.unregisterPostTypeComponent({componentId}));
    const languages = createLanguageLoader(fetchBytes);
    const onPosted = createOfferWatch(store, () => loadCore());
    const context = createPluginContext({registry, store, loader, languages, onCleanup, onPosted, closePanel: () => store.dispatch(panel.hideRHSPlugin)},
        () => store.dispatch(panel.showRHSPlugin));
    const {loadCore, loadPanel, loadAdmin} = createLazyFeatures(context);

    registry.registerReducer({reducer: reducePanel});

    // Mattermost opens an app bar item's own panel also where no channel is open, as in the threads view; it calls no action there.
    const sidebar = createSurface(loadPanel, LoadingPanel, () => context.openPanel(initialPanelState));
    const {id, rhsComponent: panel} =
        registry.registerAppBarComponent({iconUrl, tooltipText: FAQ_NAME, supportedProductIds: null, rhsComponent: sidebar, rhsTitle: FAQ_NAME});
    const action = (): unknown => store.dispatch(panel.toggleRHSPlugin);
    remove(panel.id);
    remove(id);
    remove(registry.registerChannelHeaderButtonAction({icon: <HeaderIcon/>, action, dropdownText: <Text id='faq_bot.open'/>, tooltipText: FAQ_NAME}));
    remove(registry.registerSlashCommandWillBePostedHook({hook: createCommandHook(store, loadCore)}));
    onCleanup(loadWhileTyping(loadCore));
    remove(registry.registerNeedsTeamRoute({route: ENTRY_ROUTE, component: createSurface(async () => (await loadCore()).EntryRoute)}));
    remove(registry.registerPostMessageAttachmentComponent({component: createLinkPreview(store, async () => (await loadCore()).LinkPreviews)}));
    registry.registerWebSocketEventHandler({event: 'posted', handler: onPosted});
    onCleanup(() => registry.unregisterWebSocketEventHandler({event: 'posted'}));
    remove(registry.registerPostDropdownMenuAction({text: <MenuText load={loadCore}/>, ...createPostAction(context, loadCore)}));

    const isPrivate = (type: string): boolean => type === 'system_ephemeral'; // the server takes no such post from a user
    removePostType(registry.registerPostTypeComponent({type: ANSWER_POST_TYPE, component: createCard(async () => (await loadCore()).AnswerPost, () => true)}));
    removePostType(registry.registerPostTypeComponent({type: PRIVATE_POST_TYPE, component: createCard(async () => (await loadCore()).PrivatePost, isPrivate)}));
    removePostType(registry.registerPostTypeComponent({type: FIRST_RUN_POST_TYPE,
        component: createCard(async () => (await loadAdmin()).FirstRunPost, isPrivate)}));

    registry.registerAdminConsoleCustomSetting({key: 'about', component: createSurface(async () => (await loadAdmin()).Page), options: {showTitle: false}});
    registerSettings(registry, selectLocale(store.getState()));
    onCleanup(followLanguage(store, languages, (locale) => registerSettings(registry, locale)));
    if (isSystemAdmin(store.getState()) && selectPreference(store.getState(), PREFERENCE_CATEGORY, FIRST_RUN_PREFERENCE) === null) {
        loadAdmin().then((admin) => admin.startFirstRun()).catch((error: unknown) => reportProblem('A part of the page failed', error));
    }
}
