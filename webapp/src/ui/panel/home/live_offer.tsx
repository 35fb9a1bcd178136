// Offers administrators of a team without an FAQ channel to create one, and informs them if looking for the channel failed.

import React, {useState} from 'react';

import {Text} from '../../../i18n/text';
import {useServices} from '../../services';
import {Button} from '../../shared/button';

export function LiveOffer(): React.JSX.Element | null {
    const offer = useServices().useLiveOffer();
    const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
    if (!offer) {
        return null;
    }
    const create = () => {
        setState('busy');
        offer.create().then(() => setState('idle'), () => setState('failed'));
    };
    const {channel, isUnread} = offer;
    return (
        <section className='FaqPanelHome__offer'>
            <p><Text id={isUnread ? 'faq_bot.panel.live_unread' : state === 'failed' ? 'faq_bot.panel.live_failed' : 'faq_bot.panel.live_offer'} values={{channel}}/></p>
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
