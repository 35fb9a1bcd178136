// Offers administrators of a team without an FAQ channel to create one, and informs them if looking for the channel failed.

import React, {useRef, useState} from 'react';

import {Text} from '../../../i18n/text';
import {useServices} from '../../services';
import {Button} from '../../shared/button';

export function LiveOffer(): React.JSX.Element | null {
    const offer = useServices().useLiveOffer();
    const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
    const root = useRef<HTMLElement>(null);
    if (!offer) {
        return null;
    }
    const create = () => {
        // The keepers' buttons replace the one that has the focus.
        const search = root.current?.closest('.FaqPanelBrowse')?.querySelector('input');
        setState('busy');
        offer.create().then(() => {
            setState('idle');
            search?.focus();
        }, () => setState('failed'));
    };
    const {channel, isUnread} = offer;
    return (
        <section
            ref={root}
            className='FaqPanelHome__offer'
        >
            <p>
                <Text
                    id={isUnread ? 'faq_bot.panel.live_unread' : state === 'failed' ? 'faq_bot.panel.live_failed' : 'faq_bot.panel.live_offer'}
                    values={{channel}}
                />
            </p>
            {!isUnread && (
                <Button
                    text='faq_bot.panel.live_create'
                    values={{channel}}
                    inactive={state === 'busy'}
                    onClick={create}
                />
            )}
        </section>
    );
}
