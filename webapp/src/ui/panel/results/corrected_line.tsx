// Reports a spelling correction, with a button to undo or redo it.

import React from 'react';

import {Text} from '../../../i18n/text';
import {Button} from '../../shared/button';
import {Highlighted} from '../../shared/highlighted';

import type {CorrectedQuery} from './corrected';

import './results.css';

interface CorrectedProps {
    readonly typed: string;
    readonly corrected: CorrectedQuery;

    /** The query is searched as typed, and the correction is offered. */
    readonly verbatim: boolean;
    readonly onSwitch: () => void;
}

export function Corrected({typed, corrected, verbatim, onSwitch}: CorrectedProps): React.JSX.Element {
    return (
        <div className='FaqPanelCorrected'>
            {!verbatim && (
                <div className='FaqPanelCorrected__text FaqClamp'>
                    <Text
                        id='faq_bot.panel.corrected'
                        values={{query: <Highlighted {...corrected}/>}}
                    />
                </div>
            )}
            <Button
                text='faq_bot.panel.verbatim'
                values={{query: <bdi>{verbatim ? corrected.text : typed}</bdi>}}
                look='link'
                onClick={onSwitch}
            />
        </div>
    );
}
