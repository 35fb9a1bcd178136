// A small menu that opens from a button: arrow keys, Escape, click outside.

import React, {useEffect, useRef, useState} from 'react';

export interface MenuEntry {
    readonly key: string;
    readonly text: React.ReactNode;
    readonly run: () => void;
}

interface MenuProps {
    readonly label: string;
    readonly menuLabel: string;
    readonly buttonClass: string;
    readonly buttonId?: string;
    readonly entries: readonly MenuEntry[];
    readonly children: React.ReactNode;
}

interface MenuListProps {
    readonly label: string;
    readonly entries: readonly MenuEntry[];
    readonly onClose: (backToButton: boolean) => void;
}

function MenuList({label, entries, onClose}: MenuListProps): React.JSX.Element {
    const list = useRef<HTMLDivElement>(null);
    useEffect(() => {
        list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
        const closeOutside = (event: MouseEvent): void => {
            if (event.target instanceof Node && !list.current?.parentElement?.contains(event.target)) {
                onClose(false);
            }
        };
        document.addEventListener('mousedown', closeOutside);
        return () => document.removeEventListener('mousedown', closeOutside);
    }, [onClose]);
    const onKeyDown = (event: React.KeyboardEvent): void => {
        const items = [...list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []];
        const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
        if (step) {
            event.preventDefault();
            const place = items.findIndex((item) => item === document.activeElement);
            items[(place + step + items.length) % items.length]?.focus();
        } else if (event.key === 'Escape' || event.key === 'Tab') {
            event.preventDefault();
            onClose(true);
        }
    };
    return (
        <div ref={list} role='menu' aria-label={label} className='Menu' tabIndex={-1} onKeyDown={onKeyDown}>
            {entries.map((entry) => (
                <button key={entry.key} type='button' role='menuitem' className='MenuItem' onClick={() => { onClose(true); entry.run(); }}>{entry.text}</button>
            ))}
        </div>
    );
}

export function Menu({label, menuLabel, buttonClass, buttonId, entries, children}: MenuProps): React.JSX.Element {
    const [open, setOpen] = useState(false);
    const button = useRef<HTMLButtonElement>(null);
    const close = React.useCallback((backToButton: boolean) => {
        setOpen(false);
        if (backToButton) {
            button.current?.focus();
        }
    }, []);
    return (
        <div className='MenuWrapper'>
            <button
                ref={button}
                type='button'
                id={buttonId}
                className={buttonClass}
                aria-label={label}
                aria-haspopup='true'
                aria-expanded={open}
                onClick={() => setOpen(!open)}
            >
                {children}
            </button>
            {open && <MenuList label={menuLabel} entries={entries} onClose={close}/>}
        </div>
    );
}
