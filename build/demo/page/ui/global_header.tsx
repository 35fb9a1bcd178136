// The dark strip along the top.

import React, {useState} from 'react';

import {searchMessages} from '../host/sidebar_actions';
import {Avatar} from './avatar';
import {displayName, useHostDispatch, useMe, useTeam} from './hooks';

function SearchForm(): React.JSX.Element {
    const dispatch = useHostDispatch();
    const team = useTeam();
    const [terms, setTerms] = useState('');
    const search = (event: React.FormEvent): void => {
        event.preventDefault();
        if (team && terms.trim()) {
            void dispatch(searchMessages(team.id, terms.trim()));
        }
    };
    return (
        <form className='GlobalHeader__search' role='search' onSubmit={search}>
            <i className='icon icon-magnify' aria-hidden='true'/>
            <input type='text' aria-label='Search messages' placeholder='Search' value={terms} onChange={(event) => setTerms(event.target.value)}/>
        </form>
    );
}

export function GlobalHeader(): React.JSX.Element {
    const dispatch = useHostDispatch();
    const me = useMe();
    return (
        <header className='GlobalHeader' id='global-header'>
            <div className='GlobalHeader__left'>
                <i className='icon icon-products' aria-hidden='true'/>
                <i className='icon icon-product-channels' aria-hidden='true'/>
                <span>Channels</span>
            </div>
            <SearchForm/>
            <div className='GlobalHeader__right'>
                <button type='button' className='HeaderIconButton' aria-label='Settings' onClick={() => dispatch({type: 'DEMO_SETTINGS_OPENED'})}>
                    <i className='icon icon-settings-outline' aria-hidden='true'/>
                </button>
                <span className='sr-only'>Signed in as {displayName(me)}</span>
                <Avatar user={me} size={24}/>
            </div>
        </header>
    );
}
