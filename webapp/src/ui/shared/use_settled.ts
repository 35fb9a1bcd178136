// Debounced values. Separate from skeleton.tsx, which is part of main.js.

import {useEffect, useState} from 'react';

/** Whether the value has been unchanged for that many milliseconds; true initially. */
export function useIsSettled(value: string, milliseconds: number): boolean {
    return useSettled(value, milliseconds, value) === value;
}

/** The last value that was unchanged for that many milliseconds. */
export function useSettled(value: string, milliseconds: number, atFirst = ''): string {
    const [settled, setSettled] = useState(atFirst);
    useEffect(() => {
        const timer = setTimeout(() => setSettled(value), milliseconds);
        return () => clearTimeout(timer);
    }, [value, milliseconds]);
    return settled;
}
