// Grey lines where text will be. They show only when waiting takes long enough to be noticed. Their look is written here, since
// main.js, which needs them while the panel's code is on its way, has no style sheets; with the panel comes their pulse.

import React, {useEffect, useState} from 'react';

import {useDelayed} from './use_delayed';

/** Waits shorter than this, in milliseconds, show nothing: a flash would be worse. */
export const NOTICED_AFTER = 150;

/** How many are on the page: one that takes the place of another shows at once, so that it does not flicker. */
let shown = 0;

interface SkeletonProps {

    /** Read out, and shown to nobody else. */
    readonly label: string;

    /** How many blocks of two lines. */
    readonly blocks: number;
}

export function Skeleton({label, blocks}: SkeletonProps): React.JSX.Element | null {
    const [takesOver] = useState(() => shown > 0);
    const isShown = useDelayed(NOTICED_AFTER) || takesOver;
    useEffect(() => {
        shown += Number(isShown);
        return () => {
            shown -= Number(isShown);
        };
    }, [isShown]);
    return isShown ? (
        <div
            className='FaqSkeleton'
            role='progressbar'
            aria-label={label}
        >
            {Array.from({length: 2 * blocks}, (_, line) => (
                <div
                    key={line}
                    style={{
                        width: line % 2 ? '56%' : undefined,
                        height: 12,
                        margin: line % 2 ? '4px 16px 20px' : '12px 16px 4px',
                        borderRadius: 4,
                        forcedColorAdjust: 'none',
                        background: 'rgba(var(--center-channel-color-rgb), 0.12)',
                    }}
                />
            ))}
        </div>
    ) : null;
}
