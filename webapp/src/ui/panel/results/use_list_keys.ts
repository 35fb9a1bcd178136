// Combobox keys: they move through the results while the focus stays in the search box.

import type {KeyboardEvent} from 'react';

interface ListKeys {
    readonly count: number;

    /** Index of the active result, −1 for none. */
    readonly active: number;
    readonly move: (index: number) => void;
    readonly open: (index: number) => void;

    /** Clears the box; false if it was empty. */
    readonly clear: () => boolean;
}

/**
 * Handles ↑ ↓ Home End Enter Esc. Home and End move the cursor until a result is active. Enter opens the active or the first
 * result. Unhandled keys, and keys during IME composition, are passed on to the host.
 */
export function handleListKey(event: KeyboardEvent, keys: ListKeys): void {
    if (!event.nativeEvent.isComposing && act(event.key, keys)) {
        event.preventDefault();
        event.stopPropagation();
    }
}

function act(key: string, {count, active, move, open, clear}: ListKeys): boolean {
    if (key === 'Escape') {
        if (active >= 0) {
            move(-1);
            return true;
        }
        return clear();
    }
    if (count === 0) {
        return false;
    }
    const aim = aimOf(key, active, count);
    if (aim !== null) {
        move(aim);
        return true;
    }
    if (key === 'Enter') {
        open(Math.max(active, 0));
        return true;
    }
    return false;
}

/** The result that a key moves to; `null` if none. Above the first result is the box. */
function aimOf(key: string, active: number, count: number): number | null {
    switch (key) {
    case 'ArrowDown':
        return active + 1 < count ? active + 1 : 0;
    case 'ArrowUp':
        return active >= 0 ? active - 1 : count - 1;
    case 'Home':
        return active >= 0 ? 0 : null;
    case 'End':
        return active >= 0 ? count - 1 : null;
    default:
        return null;
    }
}
