// Buttons in Mattermost's sizes and colours. A busy button keeps the focus: it is marked as disabled, not made so.

import type {ReactNode} from 'react';
import React from 'react';

import './button.css';

interface ButtonProps {
    readonly onClick: () => void;
    readonly children: ReactNode;

    /** `primary` once a view at most; `link` for small actions beside text. Default `secondary`. */
    readonly look?: 'primary' | 'secondary' | 'link';
    readonly icon?: ReactNode;

    /** Clicks do nothing, and assistive technology says so; the focus stays. */
    readonly inactive?: boolean;

    /** The name, where the visible words alone do not say enough. It begins with them. */
    readonly label?: string;

    /** Id of the element that says what the button acts on. */
    readonly describedBy?: string;
}

export function Button({onClick, children, look = 'secondary', icon, inactive = false, label, describedBy}: ButtonProps): React.JSX.Element {
    return (
        <button
            type='button'
            className={`FaqButton FaqButton--${look}`}
            aria-disabled={inactive || undefined}
            aria-label={label}
            title={label}
            aria-describedby={describedBy}
            onClick={inactive ? undefined : onClick}
        >
            {icon}
            <span className='FaqButton__words'>{children}</span>
        </button>
    );
}

interface IconButtonProps {
    readonly label: string;
    readonly onClick: () => void;
    readonly children: ReactNode;
}

/** A square button that shows an icon only; its name is also its tooltip. */
export function IconButton({label, onClick, children}: IconButtonProps): React.JSX.Element {
    return (
        <button
            type='button'
            className='FaqButton FaqButton--icon'
            aria-label={label}
            title={label}
            onClick={onClick}
        >
            {children}
        </button>
    );
}
