// The text above suggestions, or instead of them: nothing fits, and which words the FAQ lacks.

import React from 'react';

import type {PrivateCard} from '../../answer/private_card';
import {Text} from '../../i18n/text';
import {Missing} from '../shared/missing';

interface LeadProps {
    readonly card: PrivateCard & {readonly kind: 'suggestions' | 'none'};
}

export function Lead({card: {ids, missing = [], askedIn = ''}}: LeadProps): React.JSX.Element {
    return (
        <div className='FaqPrivate__lead'>
            <Missing
                askedIn={askedIn}
                missing={missing}
            />
            {(ids.length > 0 || (missing.length === 0 && askedIn === '')) && (
                <p>
                    <Text
                        id={ids.length > 0 ? 'faq_bot.card.suggestions' : 'faq_bot.card.none'}
                        values={{count: ids.length}}
                    />
                </p>
            )}
        </div>
    );
}
