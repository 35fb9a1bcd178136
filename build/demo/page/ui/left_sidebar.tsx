// The list of channels.

import type {Channel} from '@mattermost/types/channels';
import {getUsers} from 'mattermost-redux/selectors/entities/users';
import React from 'react';
import {useHistory} from 'react-router-dom';

import {basename} from '../host/page';
import {Avatar} from './avatar';
import {useHostSelector, useTeam} from './hooks';
import {useChannelName} from './use_channel_name';

function iconOf(channel: Channel): string {
    if (channel.delete_at > 0) {
        return 'archive-outline';
    }
    return channel.type === 'P' ? 'lock-outline' : 'globe';
}

/** Properties of a link to a page of the team that opens without reloading. */
function useTeamLink(place: string, onGo: () => void): Pick<React.AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
    const history = useHistory();
    const path = `/${useTeam()?.name ?? ''}/${place}`;
    const onClick = (event: React.MouseEvent): void => {
        event.preventDefault();
        history.push(path);
        onGo();
    };
    return {href: basename + path, onClick};
}

interface ChannelLinkProps {
    readonly channel: Channel;
    readonly onGo: () => void;
}

function ChannelLink({channel, onGo}: ChannelLinkProps): React.JSX.Element {
    const current = useHostSelector((state) => state.entities.channels.currentChannelId === channel.id);
    const mate = useHostSelector((state) => getUsers(state)[channel.teammate_id ?? '']);
    const link = useTeamLink(`channels/${channel.name}`, onGo);
    const name = useChannelName(channel.id);
    return (
        <li className={`SidebarChannel${current ? ' active' : ''}`}>
            <a className='SidebarLink' id={`sidebarItem_${channel.name}`} aria-current={current ? 'page' : undefined} {...link}>
                {channel.type === 'D' ? <Avatar user={mate} size={20}/> : <i className={`icon icon-${iconOf(channel)}`} aria-hidden='true'/>}
                <span className='SidebarChannelLinkLabel'>{name}</span>
            </a>
        </li>
    );
}

function ThreadsLink({onGo}: Pick<ChannelLinkProps, 'onGo'>): React.JSX.Element {
    return (
        <a className='SidebarLink' {...useTeamLink('threads', onGo)}>
            <i className='icon icon-message-text-outline' aria-hidden='true'/>
            <span className='SidebarChannelLinkLabel'>Threads</span>
        </a>
    );
}

export function LeftSidebar({open, onGo}: {readonly open: boolean; readonly onGo: () => void}): React.JSX.Element {
    const team = useTeam();
    const all = useHostSelector((state) => state.entities.channels.channels);
    const channels = Object.values(all).sort((a, b) => Number(a.delete_at > 0) - Number(b.delete_at > 0) || a.display_name.localeCompare(b.display_name));
    const groups: [string, Channel[]][] = [['Channels', channels.filter((channel) => channel.type !== 'D')],
        ['Direct Messages', channels.filter((channel) => channel.type === 'D')]];
    return (
        <nav id='SidebarContainer' className={open ? 'move--right' : ''} aria-label='Channels'>
            <div className='SidebarHeader'>
                <span className='team-name'>{team?.display_name}</span>
                <i className='icon icon-chevron-down' aria-hidden='true'/>
            </div>
            <div className='SidebarChannelNavigator' aria-hidden='true'>
                <i className='icon icon-magnify'/>
                Find channel
            </div>
            <div className='SidebarChannelGroup'>
                <ul>
                    <li className='SidebarChannel'>
                        <ThreadsLink onGo={onGo}/>
                    </li>
                </ul>
            </div>
            {groups.map(([name, members]) => (
                <div key={name} className='SidebarChannelGroup'>
                    <h2 className='SidebarChannelGroupHeader'><i className='icon icon-chevron-down' aria-hidden='true'/>{name}</h2>
                    <ul>{members.map((channel) => <ChannelLink key={channel.id} channel={channel} onGo={onGo}/>)}</ul>
                </div>
            ))}
        </nav>
    );
}
