// The app bar: plugins' icons at the right edge.

import {getCurrentChannel, getMyCurrentChannelMembership} from 'mattermost-redux/selectors/entities/channels';
import React, {useState} from 'react';

import type {AppBarItem} from '../host/state_types';
import {useHostSelector} from './hooks';

function AppBarButton({item}: {readonly item: AppBarItem}): React.JSX.Element {
    const channel = useHostSelector(getCurrentChannel);
    const member = useHostSelector(getMyCurrentChannelMembership);
    const active = useHostSelector((state) => state.plugins.components.RightHandSidebarComponent.find((panel) => panel.id === state.views.rhs.pluggableId));
    const [broken, setBroken] = useState(false);
    const isActive = item.rhsComponentId ? active?.id === item.rhsComponentId : active?.pluginId === item.pluginId;
    const label = item.tooltipText ?? item.pluginId;
    return (
        <div id={`app-bar-icon-${item.pluginId}`} className={`app-bar__icon${isActive ? ' app-bar__icon--active' : ''}`}>
            <button
                type='button'
                className='app-bar__icon-inner'
                aria-label={typeof label === 'string' ? label : undefined}
                title={typeof label === 'string' ? label : undefined}
                onClick={() => (channel ?? item.rhsComponentId) && void item.action?.(channel, member)}
            >
                {broken || !item.iconUrl ? (
                    <i className='icon icon-power-plug-outline' aria-hidden='true'/>
                ) : (
                    <img src={item.iconUrl} alt='' onError={() => setBroken(true)}/>
                )}
                {typeof label === 'string' ? null : <span className='sr-only'>{label}</span>}
            </button>
        </div>
    );
}

export function AppBar(): React.JSX.Element | null {
    const items = useHostSelector((state) => state.plugins.components.AppBar);
    if (items.length === 0) {
        return null;
    }
    return (
        <div className='app-bar' role='region' aria-label='App bar'>
            <div className='app-bar__top'>
                {items.map((item) => (
                    <AppBarButton key={item.id} item={item}/>
                ))}
            </div>
        </div>
    );
}
