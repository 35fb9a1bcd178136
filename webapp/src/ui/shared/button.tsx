// Buttons in Mattermost's sizes and colours. A busy button keeps the focus: it has `aria-disabled` instead of `disabled`.

import React, {type ReactNode} from 'react';

import type {MessageId} from '../../i18n/catalogue';
import {Text} from '../../i18n/text';

import './button.css';

interface ButtonProps {
    readonly text: MessageId;
    readonly values?: React.ComponentProps<typeof Text>['values'];
    readonly onClick: () => void;

    /** At most one `primary` per view; `link` for small actions beside text. Default `secondary`. */
    readonly look?: 'primary' | 'secondary' | 'link';
    readonly icon?: ReactNode;

    /** Ignores clicks and sets `aria-disabled`; the focus stays. */
    readonly inactive?: boolean;

    /** Accessible name if the visible label is not sufficient; starts with it. */
    readonly label?: string | undefined;

    /** Id of the element that says what the button acts on. */
    readonly describedBy?: string | undefined;
}

export function Button({text, values, onClick, look = 'secondary', icon, inactive = false, label, describedBy}: ButtonProps): React.JSX.Element {
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
            <span className='FaqClamp'><Text id={text} values={values}/></span>
        </button>
    );
}

interface IconButtonProps {
    readonly label: string;
    readonly onClick: () => void;
    readonly children: ReactNode;
}

/** A square button with an icon; its name is also its tooltip. */
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
