// The posted answer as a channel sees it. What it shows is the post's message, so a forged card cannot lie; the props only
// say which entry to open, and which section to name.

import React from 'react';

import {parseAnswerProps} from '../../answer/compose';
import {Text} from '../../i18n/text';
import {useServices} from '../services';
import {Button} from '../shared/button';
import {Folded} from './folded';

import './card.css';

interface AnswerCardProps {
    readonly message: string;

    /** The post's props, as somebody sent them. */
    readonly props: unknown;
}

export function AnswerCard({message, props}: AnswerCardProps): React.JSX.Element {
    const {renderMarkdown, openEntry} = useServices();
    const about = parseAnswerProps(props);
    return (
        <div className='FaqCard'>
            <Folded>
                <div className='FaqCard__message'>{renderMarkdown(message)}</div>
            </Folded>
            {about &&
                <div className='FaqCard__footer'>
                    <span className='FaqCard__origin'>
                        <Text id='faq_bot.card.from'/>
                        {about.section.length > 0 && ` · ${about.section.join(' › ')}`}
                    </span>
                    <Button
                        look='link'
                        onClick={() => openEntry(about.id)}
                    >
                        <Text id='faq_bot.card.open'/>
                    </Button>
                </div>
            }
        </div>
    );
}
