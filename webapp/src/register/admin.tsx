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
import type {Parts} from './parts';

/** The post that only this page has, as in cards.tsx. */
export const FIRST_RUN_POST = 'custom_faq_first_run';

/** Loads the administrators' part on first use; rejects where its script does not come, and may be called again. */
export async function loadAdmin({loadCore}: Parts): Promise<Admin> {
    return (await loadCore()).loadAdmin();
}

export function registerAdminPage(registry: Registry, parts: Parts): void {
    const load = async (): Promise<Admin['Page']> => (await loadAdmin(parts)).Page;
    const Setting = (props: AdminSettingProps): React.JSX.Element => (
        <Boundary
            report={(error) => reportProblem('The page in the System Console failed', error)}
            fallback={(retry) => <Broken onRetry={retry}/>}
        >
            <Lazy
                load={load}
                props={props}
            />
        </Boundary>
    );
    registry.registerAdminConsoleCustomSetting({key: 'about', component: Setting, options: {showTitle: false}});
}

/** Returns the id of the card's post type. */
export function registerAdminCard(registry: Registry, parts: Parts): string {
    return registry.registerPostTypeComponent({
        type: FIRST_RUN_POST,
        component: createCard(async () => (await loadAdmin(parts)).FirstRunPost, (type) => type === 'system_ephemeral'),
    });
}
