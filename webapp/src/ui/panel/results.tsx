// What was found: how many, what was corrected, the list itself, and where to go when the answer is not among it.

import React from 'react';
import {useIntl} from 'react-intl';

import type {Reply, SearchResult} from '../../answer/types';
import type {MessageId} from '../../i18n/catalogue';
import {Text, useText} from '../../i18n/text';
import {Button} from '../shared/button';
import {LiveRegion} from '../shared/live_region';

import {AskPeople} from './ask_people';
import {correctQuery} from './corrected';
import {Corrected} from './corrected_line';
import {NoMatch} from './no_match';
import type {Tell} from './notice';
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
    readonly tell: Tell;
}

export function Results({query, search, listId, active, onOpen, onShowMore, onSwitchVerbatim, tell}: ResultsProps): React.JSX.Element | null {
    const text = useText();
    const {reply, shown, more, corrections, verbatim} = search;
    if (!reply) {
        return null;
    }
    const heading = text(headingId(reply, shown.length, more), {count: shown.length});
    const corrected = corrections.length > 0 && correctQuery(query, corrections);
    const instead = corrected && !verbatim ? `${text('faq_bot.panel.corrected', {query: corrected.text})}. ` : '';
    const line = corrected && (
        <Corrected
            typed={query.trim()}
            corrected={corrected}
            verbatim={verbatim}
            onSwitch={onSwitchVerbatim}
        />
    );
    if (shown.length === 0) {
        return (
            <NoMatch
                query={query}
                heading={heading}
                corrected={verbatim && line}
                tell={tell}
            />
        );
    }
    return (
        <div className='FaqPanelResults'>
            <LiveRegion text={instead + heading}/>
            {line}
            {!instead && reply.verdict === 'none' && <Understood words={reply.understood ?? []}/>}
            <h3 className='FaqPanelResults__heading'>{heading}</h3>
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
                tell={tell}
            />
        </div>
    );
}

function ShowMore({onClick}: {readonly onClick: () => void}): React.JSX.Element {
    return (
        <div className='FaqPanelResults__more'>
            <Button onClick={onClick}>
                <Text id='faq_bot.panel.more'/>
            </Button>
        </div>
    );
}

function headingId({verdict}: Reply, count: number, more: boolean): MessageId {
    if (count === 0) {
        return 'faq_bot.panel.none';
    }
    if (verdict === 'none') {
        return 'faq_bot.panel.nearest';
    }
    return more ? 'faq_bot.panel.best' : 'faq_bot.panel.count';
}

interface UnderstoodProps {
    readonly words: readonly string[];
}

/** Which of the query's words the FAQ knows: where nothing matches, this is what to change. */
function Understood({words}: UnderstoodProps): React.JSX.Element | null {
    const intl = useIntl();
    return words.length === 0 ? null : (
        <p className='FaqPanelResults__understood'>
            <Text
                id='faq_bot.panel.understood'
                values={{words: <b dir='auto'>{intl.formatList(words, {type: 'unit'})}</b>}}
            />
        </p>
    );
}
