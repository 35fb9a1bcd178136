// Which page an address means: a channel of the team, or a plugin's own route.

import {ChannelTypes} from 'mattermost-redux/action_types';
import React, {useEffect} from 'react';
import {useHistory, useLocation} from 'react-router-dom';

import {ChannelView} from './channel_view';
import {useHostDispatch, useHostSelector, useTeam} from './hooks';
import {Pluggable} from './pluggable';

export function CenterRoutes({onOpenMenu}: {readonly onOpenMenu: () => void}): React.JSX.Element {
    const dispatch = useHostDispatch();
    const history = useHistory();
    const team = useTeam();
    const [, teamName, kind, ...rest] = useLocation().pathname.split('/');
    const channels = useHostSelector((state) => state.entities.channels.channels);
    const currentId = useHostSelector((state) => state.entities.channels.currentChannelId);
    const routes = useHostSelector((state) => state.plugins.components.NeedsTeamComponent);
    const route = routes.find((item) => item.route === [kind, ...rest].join('/'));
    const asked = kind === 'channels' ? Object.values(channels).find((channel) => channel.name === rest[0]) : undefined;
    useEffect(() => {
        if (asked && asked.id !== currentId) {
            dispatch({type: ChannelTypes.SELECT_CHANNEL, data: asked.id});
        } else if (!asked && !route && team) {
            history.replace(`/${team.name}/channels/town-square`);
        }
    }, [asked, currentId, dispatch, history, route, team]);
    if (route && teamName === team?.name) {
        return <main className='channel-view'><Pluggable name='NeedsTeamComponent' id={route.id}/></main>;
    }
    return <ChannelView onOpenMenu={onOpenMenu}/>;
}
