// The middle of the page: the channel's header, its posts, its composer.

import {getPosts as fetchPosts} from 'mattermost-redux/actions/posts';
import {getCurrentChannel, getMyCurrentChannelMembership} from 'mattermost-redux/selectors/entities/channels';
import {getPostsInCurrentChannel} from 'mattermost-redux/selectors/entities/posts';
import React, {useEffect, useMemo} from 'react';

import {Markdown} from '../markdown/markdown';
import {Composer} from './composer';
import {useHostDispatch, useHostSelector} from './hooks';
import {PostList} from './post_list';
import {useChannelName} from './use_channel_name';

/** Plugins' buttons; in the header only if the app bar has no item of that plugin. */
function HeaderButtons(): React.JSX.Element | null {
    const channel = useHostSelector(getCurrentChannel);
    const member = useHostSelector(getMyCurrentChannelMembership);
    const buttons = useHostSelector((state) => state.plugins.components.ChannelHeaderButton);
    const appBar = useHostSelector((state) => state.plugins.components.AppBar);
    if (!channel) {
        return null;
    }
    return (
        <div className='channel-header__icons'>
            {buttons.map((item) => {
                const label = item.tooltipText ?? item.dropdownText;
                const hidden = appBar.some((other) => other.pluginId === item.pluginId);
                return (
                    <button key={item.id} id={`${item.id}ChannelHeaderButton`} type='button' className={`channel-header__icon${hidden ? ' mobile-only' : ''}`} aria-label={typeof label === 'string' ? label : undefined} onClick={() => void item.action?.(channel, member)}>
                        {item.icon}
                        {typeof label === 'string' ? null : <span className='sr-only'>{label}</span>}
                    </button>
                );
            })}
        </div>
    );
}

function ChannelHeader({onOpenMenu}: {readonly onOpenMenu: () => void}): React.JSX.Element | null {
    const channel = useHostSelector(getCurrentChannel);
    const name = useChannelName(channel?.id ?? '');
    if (!channel) {
        return null;
    }
    return (
        <div className='channel-header' id='channel-header'>
            <button type='button' className='mobile-menu' aria-label='Open channel list' onClick={onOpenMenu}>
                <i className='icon icon-menu' aria-hidden='true'/>
            </button>
            <div className='channel-header__info'>
                <h1 className='heading' id='channelHeaderTitle'>
                    {channel.delete_at > 0 && <i className='icon icon-archive-outline' aria-hidden='true'/>}
                    {name}
                    <i className='icon icon-chevron-down' aria-hidden='true'/>
                </h1>
                <div className='channel-header__description'>
                    <Markdown message={channel.header}/>
                </div>
            </div>
            <HeaderButtons/>
        </div>
    );
}

function ArchivedNotice(): React.JSX.Element {
    return (
        <div className='channel-archived__message' id='channelArchivedMessage'>
            You are viewing an <b>archived channel</b>. New messages cannot be posted.
        </div>
    );
}

export function ChannelView({onOpenMenu}: {readonly onOpenMenu: () => void}): React.JSX.Element {
    const dispatch = useHostDispatch();
    const channel = useHostSelector(getCurrentChannel);
    const name = useChannelName(channel?.id ?? '');
    const found = useHostSelector(getPostsInCurrentChannel);
    const channelId = channel?.id;
    useEffect(() => {
        if (channelId) {
            void dispatch(fetchPosts(channelId));
        }
    }, [dispatch, channelId]);
    const posts = useMemo(() => (found ?? []).filter((post) => !post.root_id || post.type === 'system_ephemeral').reverse(), [found]);
    return (
        <main id='channel_view' className='channel-view' aria-label='Channel'>
            <ChannelHeader onOpenMenu={onOpenMenu}/>
            <PostList posts={posts} isRHS={false} label={`Messages in ${name}`}/>
            <div className='post-create__container' id='post-create'>
                {channel && channel.delete_at > 0 ? <ArchivedNotice/> : channel && <Composer channelId={channel.id} rootId=''/>}
            </div>
        </main>
    );
}
