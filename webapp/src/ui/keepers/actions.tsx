// Actions on an entry from the panel or from the keepers' list. Their outcomes are shown in the panel's bottom line.

import React, {useEffect, useRef, useState} from 'react';

import type {MessageId} from '../../i18n/catalogue';
import {Text} from '../../i18n/text';
import type {MessageValues} from '../../i18n/translate';
import {Button} from '../shared/button';
import type {Notify} from '../shared/notify';
import type {Desk, Outcome} from './desk';

/** Reports the outcome, with "Undo" where the action can be undone. */
export function reportOutcome(notify: Notify, work: Promise<Outcome>, done: MessageId,
    {values, undo}: {readonly values?: MessageValues; readonly undo?: () => Promise<Outcome>} = {}): void {
    void work.then((outcome) => {
        if (outcome.ok) {
            notify({
                tone: 'done', id: outcome.isReplaced ? 'faq_bot.live.replaced' : done, ...values && {values},
                ...undo && {retry: () => reportOutcome(notify, undo(), 'faq_bot.live.restored'), retryLabel: 'faq_bot.offer.undo'},
            });
        } else if (outcome.reason) {
            notify({tone: 'problem', id: `faq_bot.failure.${outcome.reason}`});
        }
    });
}

interface RemoveButtonProps {
    readonly desk: Desk;
    readonly postId: string;
    readonly question: string;
    readonly notify: Notify;
}

/** Asks before it removes an entry. */
export function RemoveButton({desk, postId, question, notify}: RemoveButtonProps): React.JSX.Element {
    const root = useRef<HTMLDivElement>(null);
    const [asks, setAsks] = useState<boolean | null>(null);
    useEffect(() => {
        if (asks !== null) {
            root.current?.querySelector('button')?.focus();
        }
    }, [asks]);
    const remove = (): void => {
        setAsks(null);

        // The button is about to disappear.
        root.current?.closest('.FaqPanel')?.querySelector('h3')?.focus();
        reportOutcome(notify, desk.remove(postId), 'faq_bot.live.removed', {undo: () => desk.pin(postId)});
    };
    return (
        <div ref={root}>
            {asks ? (
                <div className='FaqKeepers__box' role='alertdialog' aria-label={question}>
                    <p><Text id='faq_bot.live.remove_question' values={{channel: desk.channel()}}/></p>
                    <div className='FaqKeepers__buttons'>
                        <Button text='faq_bot.live.remove' onClick={remove}/>
                        <Button text='faq_bot.live.cancel' onClick={() => setAsks(false)}/>
                    </div>
                </div>
            ) : <Button text='faq_bot.live.remove' onClick={() => setAsks(true)}/>}
        </div>
    );
}
