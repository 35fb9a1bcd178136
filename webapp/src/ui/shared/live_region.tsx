// Words for those who listen: read out when they change, and seen by nobody.

import React from 'react';

import {useSettled} from './use_delayed';

import './live_region.css';

/** Long enough, in milliseconds, that a count is read out when typing pauses and not at every key. */
const PAUSE = 500;

interface LiveRegionProps {
    readonly text: string;
}

export function LiveRegion({text}: LiveRegionProps): React.JSX.Element {
    return (
        <div
            className='FaqLiveRegion'
            role='status'
        >
            {useSettled(text, PAUSE)}
        </div>
    );
}
