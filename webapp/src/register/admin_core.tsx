// Administrator features, loaded on first use: wires the System Console page and the first-run card to the host.

import aboutUrl from 'faq-about';
import React, {useMemo, type ComponentType, type ReactNode} from 'react';

import {loadOnce} from '../answer/load_once';
import {LoadError} from '../answer/load_error';
import {FIRST_RUN_POST_TYPE, FIRST_RUN_PREFERENCE, PLUGIN_ID, PREFERENCE_CATEGORY} from '../constants';
import {findRefusedHost} from '../commands/internal_address';
import {createSlashSuggestions} from '../commands/slash_suggestions';
import {parseAbout, type FaqAbout} from '../faq/about';
import * as api from '../host/admin_api';
import {reportProblem, siteUrl} from '../host/globals';
import {goTo} from '../host/navigation';
import {removePost, showPrivatePost} from '../host/posts';
import {savePreference} from '../host/preferences';
import type {AdminSettingProps, PostTypeProps} from '../host/registry';
import {ResourceError, fetchBytes} from '../host/resources';
import {selectLocale, selectPreference, selectUserId, type HostState, type HostStore} from '../host/store';
import {selectSiteUrl} from '../host/lazy_selectors';
import {ADMIN_FILES} from '../i18n/admin_messages';
import {AdminPage, type AdminServices} from '../ui/admin/admin_page';
import {FirstRunCard} from '../ui/admin/first_run_card';
import {ownProperty} from '../own_property';
import {watchFirstRun} from './first_run';
import {loadMessages} from './load_messages';
import type {PluginContext} from './plugin_context';

const PAGE = `/admin_console/plugins/plugin_${PLUGIN_ID}`;

/** What the surfaces use of this chunk. */
export interface Admin {
    readonly Page: ComponentType<AdminSettingProps>;
    readonly FirstRunPost: ComponentType<Pick<PostTypeProps, 'post'>>;

    /** Shows the first-run card in the first channel that is open, unless this user has seen it. */
    readonly startFirstRun: () => void;
}

/** `Provider` provides the services of all components. */
export async function createAdmin({store, languages, openPanel, onCleanup, text}: PluginContext,
    Provider: ComponentType<{readonly children: ReactNode}>): Promise<Admin> {
    await loadMessages({languages}, ADMIN_FILES, selectLocale(store.getState()), 'faq_bot.admin.command_hint');
    const services: AdminServices = {
        loadAbout: loadOnce(loadAbout),
        suggestions: createSlashSuggestions({
            api,
            siteUrls: () => listSiteUrls(store.getState()),
            words: () => ({hint: text('faq_bot.admin.command_hint'), description: text('faq_bot.admin.command_description')}),
            report: reportProblem,
        }),
    };
    return {
        Page: ({disabled, config}) => {
            const refusedHost = useMemo(() => findRefusedHost(listSiteUrls(store.getState())[0], readAllowedHosts(config)), [config]);
            return (
                <Provider>
                    <AdminPage
                        {...services}
                        disabled={disabled}
                        refusedHost={refusedHost}
                    />
                </Provider>
            );
        },
        FirstRunPost: ({post}) => (
            <Provider>
                <FirstRunCard
                    loadAbout={services.loadAbout}
                    onOpenFaq={() => openPanel({query: '', entryId: null, scroll: 0})}
                    onOpenPage={() => goTo(PAGE)}
                    onDismiss={() => removePost(store, post.id)}
                />
            </Provider>
        ),
        startFirstRun: () => onCleanup(watchFirstRun(store, (channelId) => showFirstRun(store, channelId, text('faq_bot.first_run.installed')))),
    };
}

function showFirstRun(store: HostStore, channelId: string, message: string): void {
    const state = store.getState();
    if (selectPreference(state, PREFERENCE_CATEGORY, FIRST_RUN_PREFERENCE) === null) {
        const userId = selectUserId(state);

        // Saved before the card is shown, so that it is never shown twice.
        savePreference(store, {user_id: userId, category: PREFERENCE_CATEGORY, name: FIRST_RUN_PREFERENCE, value: 'shown'});
        showPrivatePost(store, {channelId, type: FIRST_RUN_POST_TYPE, rootId: '', userId, message, props: {}});
    }
}

/** The configured URL first, since the server itself will use it. */
function listSiteUrls(state: HostState): readonly [string, ...string[]] {
    const here = siteUrl();
    return [selectSiteUrl(state) || here, here];
}

/** Rejects with a `LoadError`. */
async function loadAbout(): Promise<FaqAbout> {
    let about: FaqAbout | null = null;
    try {
        about = parseAbout(JSON.parse(new TextDecoder().decode(await fetchBytes(aboutUrl))));
    } catch (error) {
        throw new LoadError(error instanceof ResourceError ? error.reason : 'damaged', {cause: error});
    }
    if (!about) {
        throw new LoadError('damaged');
    }
    return about;
}

/** The setting "Allow untrusted internal connections"; `null` if this administrator may not see it. */
function readAllowedHosts(config: unknown): string | null {
    const value = ownProperty(ownProperty(config, 'ServiceSettings'), 'AllowedUntrustedInternalConnections');
    return typeof value === 'string' ? value : null;
}
