// Shown when nothing was found: the reason, and whom to ask instead.

import React, {type ReactNode} from 'react';

import type {Reply} from '../../../answer/types';
import {useServices} from '../../services';
import {SearchIcon} from '../../shared/icons';
import {LiveRegion} from '../../shared/live_region';
import {Missing} from '../../shared/missing';

import {AskPeople} from './ask_people';
import type {Notify} from '../../shared/notify';

import './ask.css';

interface NoMatchProps {
    readonly query: string;
    readonly reply: Reply;
    readonly heading: string;

    /** The correction that was undone. */
    readonly corrected: ReactNode;
    readonly notify: Notify;
}

export function NoMatch({query, reply: {askedIn, missing}, heading, corrected, notify}: NoMatchProps): React.JSX.Element {
    const keepers = useServices().useKeeperTools();
    return (
        <div className='FaqPanelNoMatch'>
            <LiveRegion text={heading}/>
            <span className='FaqPanelNoMatch__icon'>
                <SearchIcon size={32}/>
            </span>
            <h3 className='FaqPanelNoMatch__heading'>{heading}</h3>
            <Missing
                askedIn={askedIn}
                missing={missing}
            />
            {corrected}
            <AskPeople
                question={query}
                only={true}
                notify={notify}
            />
            {keepers && <keepers.NoAnswerTools question={query}/>}
        </div>
    );
}
