// A delay for what must not flash.

import {useEffect, useState} from 'react';

/** False at first, true after the component has been mounted for that many milliseconds. */
export function useDelayed(milliseconds: number): boolean {
    const [over, setOver] = useState(false);
    useEffect(() => {
        const timer = setTimeout(() => setOver(true), milliseconds);
        return () => clearTimeout(timer);
    }, [milliseconds]);
    return over;
}
