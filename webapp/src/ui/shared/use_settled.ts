// Pauses, for components that must not react at once. Apart from use_delayed.ts, which main.js holds whole.

import {useEffect, useState} from 'react';

/** Whether the value has stayed the same for so many milliseconds; true at first. */
export function useIsSettled(value: string, milliseconds: number): boolean {
    const [settled, setSettled] = useState(value);
    useEffect(() => {
        const timer = setTimeout(() => setSettled(value), milliseconds);
        return () => clearTimeout(timer);
    }, [value, milliseconds]);
    return settled === value;
}

/** The value as it was when it last stayed the same for so many milliseconds; empty at first. */
export function useSettled(value: string, milliseconds: number): string {
    const [settled, setSettled] = useState('');
    useEffect(() => {
        const timer = setTimeout(() => setSettled(value), milliseconds);
        return () => clearTimeout(timer);
    }, [value, milliseconds]);
    return settled;
}
