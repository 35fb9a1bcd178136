// Time, for components that must not react at once.

import {useEffect, useState} from 'react';

/** False at first; true when the component has been on the page for so many milliseconds. */
export function useDelayed(milliseconds: number): boolean {
    const [over, setOver] = useState(false);
    useEffect(() => {
        const timer = setTimeout(() => setOver(true), milliseconds);
        return () => clearTimeout(timer);
    }, [milliseconds]);
    return over;
}

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
