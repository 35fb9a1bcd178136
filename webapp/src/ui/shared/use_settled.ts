// Pauses, for components that must not react at once. Apart from skeleton.tsx, which main.js holds.

import {useEffect, useState} from 'react';

/** Whether the value has stayed the same for so many milliseconds; true at first. */
export function useIsSettled(value: string, milliseconds: number): boolean {
    return useSettled(value, milliseconds, value) === value;
}

/** The value as it was when it last stayed the same for so many milliseconds. */
export function useSettled(value: string, milliseconds: number, atFirst = ''): string {
    const [settled, setSettled] = useState(atFirst);
    useEffect(() => {
        const timer = setTimeout(() => setSettled(value), milliseconds);
        return () => clearTimeout(timer);
    }, [value, milliseconds]);
    return settled;
}
