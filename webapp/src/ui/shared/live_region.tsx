// Words for those who listen: read out when they change, and seen by nobody.

import React from 'react';

import {useSettled} from './use_delayed';

import './shared.css';

/** What stands in a region as it comes up is not read out: the text comes so many milliseconds later. */
const DELAY = 100;

interface LiveRegionProps {
    readonly text: string;
}

export function LiveRegion({text}: LiveRegionProps): React.JSX.Element {
    return (
        <div
            className='FaqLiveRegion'
            role='status'
        >
            {useSettled(text, DELAY)}
        </div>
    );
}
