// Offers administrators of a team without a FAQ channel to create one.

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
        offer.create().catch(() => setState('failed'));
    };
    return (
        <section className='FaqPanelHome__offer'>
            <p><Text id={state === 'failed' ? 'faq_bot.failure.server' : 'faq_bot.panel.live_offer'} values={{channel: offer.channel}}/></p>
            <Button
                inactive={state === 'busy'}
                onClick={create}
            >
                <Text
                    id='faq_bot.panel.live_create'
                    values={{channel: offer.channel}}
                />
            </Button>
        </section>
    );
}
