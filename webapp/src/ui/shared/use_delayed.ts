// Hooks for delays.

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

/** Whether the value has not changed for that many milliseconds; true at first. */
export function useIsSettled(value: string, milliseconds: number): boolean {
    const [settled, setSettled] = useState(value);
    useEffect(() => {
        const timer = setTimeout(() => setSettled(value), milliseconds);
        return () => clearTimeout(timer);
    }, [value, milliseconds]);
    return settled === value;
}

/** The value when it last stayed the same for that many milliseconds; empty at first. */
export function useSettled(value: string, milliseconds: number): string {
    const [settled, setSettled] = useState('');
    useEffect(() => {
        const timer = setTimeout(() => setSettled(value), milliseconds);
        return () => clearTimeout(timer);
    }, [value, milliseconds]);
    return settled;
}
