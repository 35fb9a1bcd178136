// The right-hand sidebar: a thread, messages found by a search, or a plugin's panel.

import {getPostThread} from 'mattermost-redux/actions/posts';
import {makeGetPostsForThread} from 'mattermost-redux/selectors/entities/posts';
import React, {useEffect, useMemo} from 'react';

import type {RhsViewState} from '../host/state_types';
import {Composer} from './composer';
import {useHostDispatch, useHostSelector} from './hooks';
import {Pluggable} from './pluggable';
import {PostList} from './post_list';
import {SearchResults} from './search_results';
import {useSidebarFocus} from './sidebar_focus';
import {SidebarHeader} from './sidebar_header';
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

function Thread({rootId, channelId}: {readonly rootId: string; readonly channelId: string}): React.JSX.Element {
    const dispatch = useHostDispatch();
    const getPostsForThread = useMemo(() => makeGetPostsForThread(), []);
    const newestFirst = useHostSelector((state) => getPostsForThread(state, rootId));
    const posts = useMemo(() => [...newestFirst].sort((a, b) => a.create_at - b.create_at), [newestFirst]);
    const name = useChannelName(channelId);
    useEffect(() => {
        void dispatch(getPostThread(rootId, true));
    }, [dispatch, rootId]);
    return (
        <div id='rhsContainer' className='sidebar-right__body ThreadViewer'>
            <SidebarHeader title='Thread' subtitle={name}/>
            <PostList posts={posts} isRHS={true} label='Thread'/>
            <div className='post-create__container'><Composer channelId={channelId} rootId={rootId}/></div>
        </div>
    );
}

function Content({rhs}: {readonly rhs: RhsViewState}): React.JSX.Element {
    if (rhs.selectedPostId) {
        return <Thread key={rhs.selectedPostId} rootId={rhs.selectedPostId} channelId={rhs.selectedChannelId}/>;
    }
    return rhs.rhsState === 'search' ? <SearchResults/> : <PluginPanel/>;
}

export function RightSidebar(): React.JSX.Element | null {
    const rhs = useHostSelector((state) => state.views.rhs);
    useSidebarFocus(rhs.isSidebarOpen, rhs.selectedPostId !== '');
    if (!rhs.isSidebarOpen) {
        return null;
    }
    return (
        <aside id='sidebar-right' className={`sidebar--right${rhs.isSidebarExpanded ? ' expanded' : ''}`} aria-label='Right-hand sidebar'>
            <Content rhs={rhs}/>
        </aside>
    );
}
