// Search results: their number, corrections, the list, and what to do if the answer is missing.

import React from 'react';

import type {Reply, SearchResult} from '../../../answer/types';
import type {MessageId} from '../../../i18n/catalogue';
import {useText} from '../../../i18n/text';
import {Button} from '../../shared/button';
import {LiveRegion} from '../../shared/live_region';
import {Missing} from '../../shared/missing';

import {AskPeople} from '../ask/ask_people';
import {correctQuery} from './corrected';
import {Corrected} from './corrected_line';
import {NoMatch} from '../ask/no_match';
import type {Notify} from '../../shared/notify';
import {ResultRow} from './result_row';
import type {Search} from './use_search';

import './results.css';

interface ResultsProps {
    readonly query: string;
    readonly search: Search;
    readonly listId: string;

    /** Index of the active result, −1 for none. */
    readonly active: number;
    readonly onOpen: (result: SearchResult) => void;
    readonly onShowMore: () => void;
    readonly onSwitchVerbatim: () => void;
    readonly notify: Notify;
}

export function Results({query, search, listId, active, onOpen, onShowMore, onSwitchVerbatim, notify}: ResultsProps): React.JSX.Element | null {
    const text = useText();
    const {reply, shown, more, corrections, verbatim, isSettled} = search;
    if (!reply) {
        return null;
    }
    const heading = text(headingId(reply, shown.length, more, isSettled), {count: shown.length});
    const corrected = corrections.length > 0 && correctQuery(query, corrections);
    const instead = corrected && !verbatim ? `${text('faq_bot.panel.corrected', {query: corrected.text}).replace(/[.?!。]$/, '')}. ` : '';
    const line = corrected && (
        <Corrected
            typed={query.trim()}
            corrected={corrected}
            verbatim={verbatim}
            onSwitch={onSwitchVerbatim}
        />
    );
    if (shown.length === 0) {
        return isSettled ? (
            <NoMatch
                query={query}
                reply={reply}
                heading={heading}
                corrected={verbatim && line}
                notify={notify}
            />
        ) : null;
    }
    return (
        <div className='FaqPanelResults'>
            <LiveRegion text={isSettled ? instead + heading : ''}/>
            {line}
            {isSettled && reply.verdict === 'none' && <Lacking reply={reply}/>}
            <h3 className='FaqHeading'>{heading}</h3>
            <div
                id={listId}
                role='listbox'
                aria-label={text('faq_bot.panel.results')}
            >
                {shown.map((result, index) => (
                    <ResultRow
                        key={result.id}
                        id={`${listId}-${index}`}
                        result={result}
                        active={index === active}
                        onOpen={onOpen}
                    />
                ))}
            </div>
            {more && <ShowMore onClick={onShowMore}/>}
            <AskPeople
                question={query}
                notify={notify}
            />
        </div>
    );
}

/** Words of the question that the FAQ lacks. */
function Lacking({reply: {askedIn = '', missing = []}}: {readonly reply: Reply}): React.JSX.Element | null {
    return askedIn === '' && missing.length === 0 ? null : (
        <div className='FaqPanelResults__understood FaqQuiet'>
            <Missing
                askedIn={askedIn}
                missing={missing}
            />
        </div>
    );
}

function ShowMore({onClick}: {readonly onClick: () => void}): React.JSX.Element {
    return (
        <div className='FaqPanelResults__more'>
            <Button
                text='faq_bot.panel.more'
                onClick={onClick}
            />
        </div>
    );
}

/** While a word is being typed, nothing is said about how well the results fit. */
function headingId({verdict}: Reply, count: number, more: boolean, isSettled: boolean): MessageId {
    if (count === 0) {
        return 'faq_bot.panel.none';
    }
    if (verdict === 'none') {
        return isSettled ? 'faq_bot.panel.nearest' : 'faq_bot.panel.count';
    }
    return more ? 'faq_bot.panel.best' : 'faq_bot.panel.count';
}
