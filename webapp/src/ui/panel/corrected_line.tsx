// Says that a spelling was corrected, and undoes it.

import React from 'react';

import type {Correction} from '../../answer/types';
import {Text} from '../../i18n/text';
import {Button} from '../shared/button';
import {Highlighted} from '../shared/highlighted';

import {correctQuery} from './corrected';

import './corrected_line.css';

interface CorrectedProps {
    readonly query: string;
    readonly corrections: readonly Correction[];
    readonly onUndo: () => void;
}

export function Corrected({query, corrections, onUndo}: CorrectedProps): React.JSX.Element {
    const {text, ranges} = correctQuery(query, corrections);
    return (
        <div className='FaqPanelCorrected'>
            <div className='FaqPanelCorrected__text'>
                <Text
                    id='faq_bot.panel.corrected'
                    values={{query: (
                        <Highlighted
                            text={text}
                            ranges={ranges}
                        />
                    )}}
                />
            </div>
            <Button
                look='link'
                onClick={onUndo}
            >
                <Text
                    id='faq_bot.panel.verbatim'
                    values={{query: <bdi className='FaqPanelCorrected__typed'>{query.trim()}</bdi>}}
                />
            </Button>
        </div>
    );
}
