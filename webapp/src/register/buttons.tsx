// The two buttons that open and close the panel: in the app bar, and in the channel header where there is no app bar.

import React from 'react';

import type {Registry} from '../host/registry';
import {Text} from '../i18n/text';

/** Hands over the id of each button as soon as it is there. */
export function registerButtons(registry: Registry, iconUrl: string, toggle: () => void, onId: (id: string) => void): void {
    onId(registry.registerAppBarComponent({
        iconUrl,
        tooltipText: <Text id='faq_bot.name'/>,
        supportedProductIds: null,
        action: toggle,
    }));
    onId(registry.registerChannelHeaderButtonAction({
        icon: <HeaderIcon/>,
        action: toggle,
        dropdownText: <Text id='faq_bot.open'/>,
        tooltipText: <Text id='faq_bot.name'/>,
    }));
}

function HeaderIcon(): React.JSX.Element {
    return (
        <svg
            width='18'
            height='18'
            viewBox='0 0 24 24'
            fill='none'
            stroke='currentColor'
            strokeWidth='2'
            strokeLinecap='round'
            strokeLinejoin='round'
            aria-hidden='true'
        >
            <path d='M4 4h16v12h-9l-5 4v-4H4z'/>
            <path d='M9.7 8.3a2.3 2.3 0 1 1 3.2 2.1c-.6.3-.9.6-.9 1.2'/>
            <path d='M12 13.6v.1'/>
        </svg>
    );
}
