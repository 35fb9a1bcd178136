// Links to entries: their page, and the preview below messages that contain some.

import React, {useEffect, useMemo, type ComponentType, type ReactNode} from 'react';
import {shallowEqual, useSelector} from 'react-redux';

import {findEntryLinks, readEntryAddress} from '../host/entry_links';
import {goOnTo} from '../host/navigation';
import type {HostState} from '../host/store';
import {belongsToTeam, selectTeamName} from '../host/lazy_selectors';
import {LinkPreviews} from '../ui/link/link_previews';
import {Skeleton} from '../ui/shared/skeleton';
import type {EntryLink} from '../ui/services';
import type {PluginContext} from './plugin_context';

export interface LinkSurfaces {

    /** Page of a link to an entry. */
    readonly EntryRoute: ComponentType;

    /** Rendered below a message with such links. */
    readonly LinkPreviews: ComponentType<{readonly message: string}>;
}

/** `Provider` provides our services. */
export function createLinkSurfaces(context: PluginContext, Provider: ComponentType<{readonly children: ReactNode}>): LinkSurfaces {
    return {
        EntryRoute: createEntryRoute(context),
        LinkPreviews: ({message}) => <Provider><LinkPreviews message={message}/></Provider>,
    };
}

/** Opens the panel on the entry, and redirects to a channel of the team. */
function createEntryRoute({store, openPanel, text}: PluginContext): ComponentType {
    return function EntryRoute() {
        useEffect(() => {
            const address = readEntryAddress();
            goOnTo(`/${address?.team ?? selectTeamName(store.getState())}`);
            openPanel({entryId: address?.id ?? null, target: null});
        }, []);
        return (
            <Skeleton
                label={text('faq_bot.panel.loading')}
                blocks={6}
            />
        );
    };
}

export function useEntryLinks(message: string): readonly EntryLink[] {
    const links = useMemo(() => findEntryLinks(message), [message]);
    const teams = useSelector((state: HostState) => links.map(({team}) => teamOf(state, team)), shallowEqual);
    return useMemo(() => links.map(({id}, at) => ({id, team: teams[at] ?? 'closed'})), [links, teams]);
}

function teamOf(state: HostState, team: string): EntryLink['team'] {
    if (team === selectTeamName(state)) {
        return 'here';
    }
    return belongsToTeam(state, team) ? 'member' : 'closed';
}
