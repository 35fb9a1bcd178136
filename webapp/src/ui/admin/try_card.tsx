// "Try a question": the answer, its confidence and the reasons. Nothing is posted.

import React, {useState} from 'react';

import type {Faq, Reply} from '../../answer/types';
import {Text} from '../../i18n/text';
import {useFaq} from '../shared/use_faq';
import {Button} from '../shared/button';
import {WhenLoaded} from '../shared/when_loaded';
import {Card} from './card';
import {TryResult, VerdictText} from './try_result';
import {useElementId} from '../shared/use_element_id';

import './try_card.css';

export function TryCard(): React.JSX.Element {
    const faq = useFaq();
    return (
        <Card
            title='faq_bot.admin.try'
            lead='faq_bot.admin.try_lead'
        >
            <WhenLoaded
                loading={faq}
                blocks={1}
            >
                {(value) => <TryForm faq={value}/>}
            </WhenLoaded>
        </Card>
    );
}

function TryForm({faq}: {readonly faq: Faq}): React.JSX.Element {
    const id = useElementId();
    const [question, setQuestion] = useState('');
    const [reply, setReply] = useState<Reply | null>(null);
    const ask = (): void => setReply(question.trim() === '' ? null : faq.ask(question.trim(), {limit: 5}));
    return (
        <>
            <div className='FaqAdmin__ask'>
                <label htmlFor={id}><Text id='faq_bot.admin.question'/></label>
                <input
                    id={id}
                    className='FaqAdmin__input'
                    type='text'
                    dir='auto'
                    autoComplete='off'
                    maxLength={1000}
                    value={question}
                    onChange={(event) => setQuestion(event.target.value)}
                    onKeyDown={(event) => {
                        // The System Console has a form around this: Enter would save its settings.
                        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                            event.preventDefault();
                            ask();
                        }
                    }}
                />
                <Button
                    text='faq_bot.admin.ask'
                    look='primary'
                    onClick={ask}
                />
            </div>
            <div
                role='status'
                className='FaqAdmin__strong'
            >
                {reply && <VerdictText reply={reply}/>}
            </div>
            {reply && <TryResult reply={reply}/>}
        </>
    );
}
