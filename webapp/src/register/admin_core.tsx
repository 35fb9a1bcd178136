// The administrators' part, loaded on first use: gives the page and the card what they need from the host.

import aboutUrl from 'faq-about';
import type {ComponentType, ReactNode} from 'react';
import React, {useMemo} from 'react';

import {lazily} from '../answer/lazily';
import {LoadError} from '../answer/outcome';
import {findRefusedHost} from '../commands/internal_address';
import {createSlashSuggestions} from '../commands/slash_suggestions';
import type {FaqAbout} from '../faq/about';
import {parseAbout} from '../faq/about';
import * as api from '../host/admin_api';
import {savePreferences} from '../host/api';
import {goTo, reportProblem, siteUrl} from '../host/globals';
import {removePrivatePost, showPrivatePost} from '../host/posts';
import type {AdminSettingProps, PostTypeProps} from '../host/registry';
import {ResourceError, fetchBytes} from '../host/resources';
import type {HostState, HostStore} from '../host/store';
import {selectPreference, selectUserId} from '../host/store';
import {selectSiteUrl} from '../host/store_on_use';
import type {Translate} from '../i18n/translate';
import {PREFERENCE_CATEGORY} from '../state/preferences';
import {AdminPage} from '../ui/admin/admin_page';
import {FirstRunCard} from '../ui/admin/first_run_card';
import type {AdminServices} from '../ui/admin/services';
import {AdminServicesProvider} from '../ui/admin/services';
import {FIRST_RUN} from './first_run';
import type {Parts} from './parts';

export {ADMIN_FILES} from '../i18n/admin_messages';

const PAGE = '/admin_console/plugins/plugin_faq-bot';

/** What the surfaces take from here once it has been loaded. */
export interface Admin {
    readonly Page: ComponentType<AdminSettingProps>;
    readonly FirstRunPost: ComponentType<Pick<PostTypeProps, 'post'>>;

    /** Puts the card into a channel, unless this user has had it. */
    readonly showFirstRun: (channelId: string, type: `custom_${string}`) => void;
}

export interface AdminParts extends Pick<Parts, 'store' | 'openPanel'> {
    readonly text: Translate;

    /** Gives the components below it our services. */
    readonly Provider: ComponentType<{readonly children: ReactNode}>;
}

export function createAdmin({store, openPanel, text, Provider}: AdminParts): Admin {
    const services: AdminServices = {
        loadAbout: lazily(loadAbout),
        suggestions: createSlashSuggestions({
            api,
            siteUrls: () => listSiteUrls(store.getState()),
            words: () => ({hint: text('faq_bot.admin.command_hint'), description: text('faq_bot.admin.command_description')}),
            report: reportProblem,
        }),
    };
    const provide = (children: ReactNode): React.JSX.Element => (
        <Provider><AdminServicesProvider value={services}>{children}</AdminServicesProvider></Provider>
    );
    return {
        Page: ({disabled, config}) => {
            const refusedHost = useMemo(() => findRefusedHost(listSiteUrls(store.getState())[0], readAllowedHosts(config)), [config]);
            return provide(
                <AdminPage
                    disabled={disabled}
                    refusedHost={refusedHost}
                />,
            );
        },
        FirstRunPost: ({post}) => provide(
            <FirstRunCard
                onOpenFaq={() => openPanel({query: '', entryId: null, scroll: 0})}
                onOpenPage={() => goTo(PAGE)}
                onDismiss={() => removePrivatePost(store, post.id)}
            />,
        ),
        showFirstRun: (channelId, type) => {
            const state = store.getState();
            if (selectPreference(state, PREFERENCE_CATEGORY, FIRST_RUN) === null) {
                rememberFirstRun(store);
                showPrivatePost(store, {
                    channelId,
                    type,
                    rootId: '',
                    userId: selectUserId(state),
                    message: text('faq_bot.first_run.installed'),
                    props: {},
                });
            }
        },
    };
}

/** Before the card is shown: two cards would be worse than none. */
function rememberFirstRun(store: HostStore): void {
    const userId = selectUserId(store.getState());
    const preference = {user_id: userId, category: PREFERENCE_CATEGORY, name: FIRST_RUN, value: 'shown'};
    store.dispatch({type: 'RECEIVED_PREFERENCES', data: [preference]});
    savePreferences(userId, [preference]).catch((error: unknown) => reportProblem('A preference could not be saved', error));
}

/** The configured address first: Mattermost's server itself is going to use it. */
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

/** What the System Console has under "Allow untrusted internal connections"; it hides parts of the configuration from some. */
function readAllowedHosts(config: unknown): string {
    let value: unknown = config;
    for (const key of ['ServiceSettings', 'AllowedUntrustedInternalConnections']) {
        value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    }

    // Hidden is not empty: a range in it, so to speak, that nothing is known of.
    return typeof value === 'string' ? value : '/';
}
