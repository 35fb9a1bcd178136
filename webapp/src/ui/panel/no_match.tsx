// What is shown where nothing at all was found: why, and whom to ask instead.

import type {ReactNode} from 'react';
import React from 'react';

import {Text} from '../../i18n/text';
import {SearchIcon} from '../shared/icons';
import {LiveRegion} from '../shared/live_region';

import {AskPeople} from './ask_people';
import type {Tell} from './notice';

import './no_match.css';

interface NoMatchProps {
    readonly query: string;
    readonly heading: string;

    /** What would be searched for instead, where that was undone. */
    readonly corrected: ReactNode;
    readonly tell: Tell;
}

export function NoMatch({query, heading, corrected, tell}: NoMatchProps): React.JSX.Element {
    return (
        <div className='FaqPanelNoMatch'>
            <LiveRegion text={heading}/>
            <span className='FaqPanelNoMatch__icon'>
                <SearchIcon size={32}/>
            </span>
            <h3 className='FaqPanelNoMatch__heading'>{heading}</h3>
            <p><Text id='faq_bot.panel.not_understood'/></p>
            {corrected}
            <AskPeople
                question={query}
                only={true}
                tell={tell}
            />
        </div>
    );
}
