// What administrators see: a page in the System Console, and a card after the first start. Both come when they are drawn, so
// that nobody else ever downloads them.

import React from 'react';

import {reportProblem} from '../host/globals';
import type {AdminSettingProps, Registry} from '../host/registry';
import {Boundary} from '../ui/boundary';
import {Broken} from '../ui/broken';
import {Lazy} from '../ui/lazy';
import type {Admin} from './admin_core';
import {createCard} from './cards';
import {watchFirstRun} from './first_run';
import type {Parts} from './parts';

/** Shown under the private card's post; made on this page alone, as cards.tsx has it. */
const FIRST_RUN_POST = 'custom_faq_first_run';

/** Returns the id of the card's post type. */
export function registerAdmin(registry: Registry, {store, loadCore}: Parts, onCleanup: (cleanup: () => void) => void): string {
    const loadAdmin = async (): Promise<Admin> => (await loadCore()).loadAdmin();
    const loadPage = async (): Promise<Admin['Page']> => (await loadAdmin()).Page;
    const Setting = (props: AdminSettingProps): React.JSX.Element => (
        <Boundary
            report={(error) => reportProblem('The page in the System Console failed', error)}
            fallback={(retry) => <Broken onRetry={retry}/>}
        >
            <Lazy
                load={loadPage}
                props={props}
            />
        </Boundary>
    );
    registry.registerAdminConsoleCustomSetting({key: 'about', component: Setting, options: {showTitle: false}});
    onCleanup(watchFirstRun(store, async (channelId) => (await loadAdmin()).showFirstRun(channelId, FIRST_RUN_POST)));
    return registry.registerPostTypeComponent({
        type: FIRST_RUN_POST,
        component: createCard(async () => (await loadAdmin()).FirstRunPost, (type) => type === 'system_ephemeral'),
    });
}
