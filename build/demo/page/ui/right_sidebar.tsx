// The right-hand sidebar: a thread, search results, or a plugin's panel.

import React from 'react';

import type {HostState, RhsViewState} from '../host/state_types';
import {useHostSelector} from './hooks';
import {Pluggable} from './pluggable';
import {SearchResults} from './search_results';
import {useSidebarFocus} from './sidebar_focus';
import {SidebarHeader} from './sidebar_header';
import {Thread} from './thread';
import {useChannelName} from './use_channel_name';

function PluginPanel(): React.JSX.Element {
    const id = useHostSelector((state) => state.views.rhs.pluggableId);
    const item = useHostSelector((state) => state.plugins.components.RightHandSidebarComponent.find((panel) => panel.id === id));
    return (
        <div id='rhsContainer' className='sidebar-right__body'>
            <SidebarHeader title={item?.title ?? ''}/>
            {item && <Pluggable name='RightHandSidebarComponent' id={id}/>}
        </div>
    );
}

function ThreadPanel({rootId, channelId}: {readonly rootId: string; readonly channelId: string}): React.JSX.Element {
    const name = useChannelName(channelId);
    return (
        <div id='rhsContainer' className='sidebar-right__body ThreadViewer'>
            <SidebarHeader title='Thread' subtitle={name}/>
            <Thread rootId={rootId} channelId={channelId}/>
        </div>
    );
}

function Content({rhs}: {readonly rhs: RhsViewState}): React.JSX.Element {
    if (rhs.selectedPostId) {
        return <ThreadPanel key={rhs.selectedPostId} rootId={rhs.selectedPostId} channelId={rhs.selectedChannelId}/>;
    }
    return rhs.rhsState === 'search' ? <SearchResults/> : <PluginPanel/>;
}

/** Hidden when the list of threads opens, shown when something opens in it later. */
export function isSidebarShown({views}: HostState): boolean {
    return views.rhs.isSidebarOpen && !views.rhsSuppressed;
}

export function RightSidebar(): React.JSX.Element | null {
    const rhs = useHostSelector((state) => state.views.rhs);
    const isOpen = useHostSelector(isSidebarShown);
    useSidebarFocus(isOpen, rhs.selectedPostId !== '');
    if (!isOpen) {
        return null;
    }
    return (
        <aside id='sidebar-right' className={`sidebar--right${rhs.isSidebarExpanded ? ' expanded' : ''}`} aria-label='Right-hand sidebar'>
            <Content rhs={rhs}/>
        </aside>
    );
}
