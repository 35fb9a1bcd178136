// The dark strip along the top.

import React from 'react';

import {Avatar} from './avatar';
import {displayName, useHostDispatch, useMe} from './hooks';

export function GlobalHeader(): React.JSX.Element {
    const dispatch = useHostDispatch();
    const me = useMe();
    return (
        <header className='GlobalHeader' id='global-header'>
            <div className='GlobalHeader__left'><i className='icon icon-products' aria-hidden='true'/><i className='icon icon-product-channels' aria-hidden='true'/><span>Channels</span></div>
            <div className='GlobalHeader__search' aria-hidden='true'><i className='icon icon-magnify'/>Search</div>
            <div className='GlobalHeader__right'>
                <button type='button' className='HeaderIconButton' aria-label='Settings' onClick={() => dispatch({type: 'DEMO_SETTINGS_OPENED'})}><i className='icon icon-settings-outline' aria-hidden='true'/></button>
                <span className='sr-only'>Signed in as {displayName(me)}</span>
                <Avatar user={me} size={24} status='online'/>
            </div>
        </header>
    );
}
