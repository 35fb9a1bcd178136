// The one line that remains of a card after its answer was posted.

import React from 'react';

import {Text} from '../../i18n/text';
import {CheckIcon} from '../shared/icons';
import {TakeBack} from '../shared/take_back';

interface PostedProps {
    readonly postId: string;
    readonly onRemoved: () => void;
}

export function Posted({postId, onRemoved}: PostedProps): React.JSX.Element {
    return (
        <div className='FaqPrivate__posted'>
            <span
                role='status'
                className='FaqPrivate__done'
            >
                <CheckIcon/>
                <Text id='faq_bot.card.posted'/>
            </span>
            <TakeBack
                key={postId}
                postId={postId}
                isLasting={true}
                onRemoved={onRemoved}
            />
        </div>
    );
}
