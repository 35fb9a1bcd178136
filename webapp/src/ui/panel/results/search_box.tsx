// The search box: a combobox that controls the list of results below.

import React, {type RefObject} from 'react';

import type {SearchResult} from '../../../answer/types';
import {useText} from '../../../i18n/text';
import {IconButton} from '../../shared/button';
import {CloseIcon, SearchIcon} from '../../shared/icons';

import type {Browsing} from '../use_browsing';
import {handleListKey} from './use_list_keys';

import './results.css';

interface SearchBoxProps {
    readonly inputRef: RefObject<HTMLInputElement>;
    readonly browsing: Browsing;

    /** Id of the list and prefix of its options' ids. */
    readonly listId: string;
    readonly onOpen: (result: SearchResult) => void;
}

export function SearchBox({inputRef, browsing, listId, onOpen}: SearchBoxProps): React.JSX.Element {
    const text = useText();
    const {query, options, active, move, change} = browsing;
    const clear = () => {
        change('');
        inputRef.current?.focus();
        return query !== '';
    };
    return (
        <div className='FaqPanelSearchBox'>
            <span className='FaqPanelSearchBox__icon'>
                <SearchIcon size={18}/>
            </span>
            <input
                ref={inputRef}
                className='FaqPanelSearchBox__input'
                type='text'
                role='combobox'
                dir='auto'
                aria-label={text('faq_bot.panel.search')}
                aria-autocomplete='list'
                aria-expanded={options.length > 0}
                aria-controls={options.length > 0 ? listId : undefined}
                aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
                aria-keyshortcuts='/'
                autoComplete='off'
                spellCheck={false}
                enterKeyHint='search'
                placeholder={text('faq_bot.panel.search')}
                value={query}
                onChange={(event) => change(event.currentTarget.value)}
                onKeyDown={(event) => handleListKey(event, {
                    count: options.length,
                    active,
                    move,
                    open: (index) => options[index] && onOpen(options[index]),
                    clear,
                })}
            />
            {query !== '' && (
                <IconButton
                    label={text('faq_bot.panel.clear')}
                    onClick={clear}
                >
                    <CloseIcon/>
                </IconButton>
            )}
        </div>
    );
}
