// The right-hand sidebar's header: title, expand and close buttons.

import React from 'react';

import {closeSidebar} from '../host/sidebar_actions';
import {useHostDispatch, useHostSelector} from './hooks';

interface HeaderProps {
    readonly title: React.ReactNode;
    readonly subtitle?: string;
}

export function SidebarHeader({title, subtitle}: HeaderProps): React.JSX.Element {
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
