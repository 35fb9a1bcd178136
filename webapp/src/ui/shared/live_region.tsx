// Visually hidden text that screen readers announce when it changes.

import React from 'react';

import {useSettled} from './use_settled';

import './shared.css';

/** Delay before the text is set, in milliseconds: text that is present on mount is not announced. */
const DELAY = 100;

export function LiveRegion({text}: {readonly text: string}): React.JSX.Element {
    return (
        <div
            className='FaqLiveRegion'
            role='status'
        >
            {useSettled(text, DELAY)}
        </div>
    );
}
