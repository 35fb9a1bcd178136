// The right-hand sidebar: a thread, or a plugin's panel.

import {getPostThread} from 'mattermost-redux/actions/posts';
import {makeGetPostsForThread} from 'mattermost-redux/selectors/entities/posts';
import React, {useEffect, useMemo} from 'react';

import {closeSidebar} from '../host/sidebar_actions';
import {Composer} from './composer';
import {useHostDispatch, useHostSelector} from './hooks';
import {Pluggable} from './pluggable';
import {PostList} from './post_list';
import {useChannelName} from './use_channel_name';

interface HeaderProps {
    readonly title: React.ReactNode;
    readonly subtitle?: string;
}

function SidebarHeader({title, subtitle}: HeaderProps): React.JSX.Element {
    const dispatch = useHostDispatch();
    const expanded = useHostSelector((state) => state.views.rhs.isSidebarExpanded);
    return (
        <div className='sidebar--right__header'>
            <span className='sidebar--right__title'><h2>{title}</h2>{subtitle && <span className='sidebar--right__title__channel'>{subtitle}</span>}</span>
            <div className='controls'>
                <button type='button' className='sidebar--right__expand btn-icon' aria-label={expanded ? 'Collapse Sidebar Icon' : 'Expand Sidebar Icon'} onClick={() => dispatch({type: 'TOGGLE_RHS_EXPANDED'})}>
                    <i className={`icon icon-arrow-${expanded ? 'collapse' : 'expand'}`} aria-hidden='true'/>
                </button>
                <button type='button' id='searchResultsCloseButton' className='sidebar--right__close btn-icon' aria-label='Close' onClick={() => dispatch(closeSidebar())}>
                    <i className='icon icon-close' aria-hidden='true'/>
                </button>
            </div>
        </div>
    );
}

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

export function RightSidebar(): React.JSX.Element | null {
    const rhs = useHostSelector((state) => state.views.rhs);
    if (!rhs.isSidebarOpen) {
        return null;
    }
    return (
        <aside id='sidebar-right' className={`sidebar--right${rhs.isSidebarExpanded ? ' expanded' : ''}`} aria-label='Right-hand sidebar'>
            {rhs.selectedPostId ? <Thread key={rhs.selectedPostId} rootId={rhs.selectedPostId} channelId={rhs.selectedChannelId}/> : <PluginPanel/>}
        </aside>
    );
}
