// Routes: a channel of the team, the channel of a linked message, or a plugin's route.

import {ChannelTypes} from 'mattermost-redux/action_types';
import {Client4} from 'mattermost-redux/client';
import React, {useEffect, useState} from 'react';
import {useHistory, useLocation} from 'react-router-dom';

import {ChannelView} from './channel_view';
import {useHostDispatch, useHostSelector, useTeam} from './hooks';
import {Pluggable} from './pluggable';
import {ThreadsView} from './threads_view';

/** The name of a message's channel; `unknown` while loading, `null` if there is none. */
function useChannelOfLink(postId: string): string | null {
    const [answer, setAnswer] = useState<{readonly postId: string; readonly channelId: string}>({postId: '', channelId: ''});
    const channel = useHostSelector((state) => state.entities.channels.channels[state.entities.posts.posts[postId]?.channel_id ?? answer.channelId]);
    useEffect(() => {
        if (postId) {
            Client4.getPost(postId).then(({channel_id: channelId}) => setAnswer({postId, channelId}), () => setAnswer({postId, channelId: ''}));
        }
    }, [postId]);
    return channel?.name ?? (postId === answer.postId ? null : 'unknown');
}

export function CenterRoutes({onOpenMenu}: {readonly onOpenMenu: () => void}): React.JSX.Element {
    const dispatch = useHostDispatch();
    const history = useHistory();
    const team = useTeam();
    const [, teamName, kind, ...rest] = useLocation().pathname.split('/');
    const channels = useHostSelector((state) => state.entities.channels.channels);
    const currentId = useHostSelector((state) => state.entities.channels.currentChannelId);
    const routes = useHostSelector((state) => state.plugins.components.NeedsTeamComponent);
    const route = routes.find((item) => `${[kind, ...rest].join('/')}/`.startsWith(`${item.route}/`));
    const linkedTo = useChannelOfLink(kind === 'pl' ? rest[0] ?? '' : '');
    const isThreads = kind === 'threads';
    const asked = kind === 'channels' ? Object.values(channels).find((channel) => channel.name === rest[0]) : undefined;
    useEffect(() => {
        if (asked && asked.id !== currentId) {
            dispatch({type: ChannelTypes.SELECT_CHANNEL, data: asked.id});
        } else if (!asked && !route && team && !isThreads && linkedTo !== 'unknown') {
            history.replace(`/${team.name}/channels/${linkedTo ?? channels[currentId]?.name ?? 'town-square'}`);
        }
    }, [asked, channels, currentId, dispatch, history, isThreads, linkedTo, route, team]);
    if (route && teamName === team?.name) {
        return <main className='channel-view'><Pluggable name='NeedsTeamComponent' id={route.id}/></main>;
    }
    return isThreads ? <ThreadsView threadId={rest[0] ?? ''}/> : <ChannelView onOpenMenu={onOpenMenu}/>;
}
