// Placeholder while the panel's code is loading: a focused search box, so that typed text is not lost, and a skeleton. The
// panel takes over the typed text. Uses inline styles, since main.js has no style sheets.

import React, {useEffect, useRef} from 'react';
import {useDispatch, useSelector} from 'react-redux';

import {useText} from '../i18n/text';
import {changePanel, selectPanel} from '../state/panel';
import {useHeldFocus} from './shared/held_focus';
import {Skeleton} from './shared/skeleton';

export function LoadingPanel(): React.JSX.Element {
    const text = useText();
    const dispatch = useDispatch();
    const {query} = useSelector(selectPanel);
    const root = useRef<HTMLDivElement>(null);
    const search = useRef<HTMLInputElement>(null);
    useHeldFocus(root);
    useEffect(() => search.current?.focus(), []);
    return (
        <div ref={root}>
            <input
                ref={search}
                aria-label={text('faq_bot.panel.search')}
                placeholder={text('faq_bot.panel.search')}
                value={query}
                onChange={({currentTarget: {value}}) => dispatch(changePanel({query: value, entryId: null}))}
                className='form-control'
                style={{width: 'calc(100% - 32px)', height: 40, margin: '12px 16px', paddingInline: '37px 11px'}}
            />
            <Skeleton
                label={text('faq_bot.panel.loading')}
                blocks={6}
            />
        </div>
    );
}
