// Skeleton: grey lines shown while loading, but only if that takes noticeably long. Styled inline, since main.js uses it before
// the panel's style sheets are loaded; those add the animation.

import React, {useEffect, useState} from 'react';

/** Shorter waits show nothing, in milliseconds: a flash would be worse. */
const NOTICED_AFTER = 150;

/** Number of skeletons on the page: one that replaces another shows at once, without flicker. */
let shown = 0;

interface SkeletonProps {

    /** For screen readers only. */
    readonly label: string;

    /** Number of blocks of two lines. */
    readonly blocks: number;
}

export function Skeleton({label, blocks}: SkeletonProps): React.JSX.Element | null {
    const [isShown, setIsShown] = useState(() => shown > 0);
    useEffect(() => {
        const timer = setTimeout(() => setIsShown(true), NOTICED_AFTER);
        return () => clearTimeout(timer);
    }, []);
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
