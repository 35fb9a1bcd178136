// Grey lines where text will be. They show only when waiting takes long enough to be noticed.

import React from 'react';

import {useDelayed} from './use_delayed';

import './skeleton.css';

/** Waits shorter than this, in milliseconds, show nothing: a flash would be worse. */
export const NOTICED_AFTER = 150;

interface SkeletonProps {

    /** Read out, and shown to nobody else. */
    readonly label: string;

    /** How many blocks of two lines. */
    readonly blocks: number;
}

export function Skeleton({label, blocks}: SkeletonProps): React.JSX.Element | null {
    if (!useDelayed(NOTICED_AFTER)) {
        return null;
    }
    return (
        <div
            className='FaqSkeleton'
            role='progressbar'
            aria-label={label}
        >
            {Array.from({length: blocks}, (_, block) => (
                <div
                    key={block}
                    className='FaqSkeleton__block'
                >
                    <div className='FaqSkeleton__line'/>
                    <div className='FaqSkeleton__line'/>
                </div>
            ))}
        </div>
    );
}
