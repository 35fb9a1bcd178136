// Offers an answer to a message of the user's own: to look at, to post as a reply, or never again in this channel.

import React, {useEffect, useState} from 'react';

import type {FailureReason} from '../../answer/outcome';
import type {PrivateCard} from '../../answer/private_card';
import type {FaqEntry} from '../../faq/entry';
import {isOverdue} from '../../faq/review';
import {Text} from '../../i18n/text';
import type {PostTarget} from '../../state/panel';
import {useServices} from '../services';
import {Button} from '../shared/button';
import {PlainText} from '../shared/plain_text';
import {useElementId} from '../shared/use_element_id';

interface OfferProps {
    readonly card: PrivateCard & {readonly kind: 'offer'};

    /** The thread of the message. */
    readonly target: PostTarget;
    readonly onChange: (card: PrivateCard) => void;
    readonly onDismiss: () => void;
}

export function Offer({card, target, onChange, onDismiss}: OfferProps): React.JSX.Element | null {
    const {knownEntry, useOffers, useIsDeleted} = useServices();
    const {areOff, toggle} = useOffers(target.channelId);
    const isDeleted = useIsDeleted(card.replyTo);
    const entry = knownEntry(card.ids[0] ?? '');
    const isOver = isDeleted || !entry;
    useEffect(() => {
        if (isOver) {
            onDismiss();
        }
    }, [isOver, onDismiss]);
    if (isOver) {
        return null;
    }
    if (areOff) {
        return (
            <div className='FaqPrivate__actions'>
                <span role='status'><Text id='faq_bot.offer.off'/></span>
                <Button text='faq_bot.offer.undo' onClick={toggle}/>
            </div>
        );
    }
    return (
        <OpenOffer
            card={card}
            entry={entry}
            target={target}
            onChange={onChange}
        />
    );
}

function OpenOffer({card, entry, target, onChange}: Pick<OfferProps, 'card' | 'target' | 'onChange'> & {readonly entry: FaqEntry}): React.JSX.Element {
    const id = useElementId();
    const services = useServices();
    const [now] = useState(Date.now);
    const meta = services.loadedFaq()?.meta;
    const isOld = meta !== undefined && isOverdue(entry, meta, now);
    const obstacle = services.useTarget(target)?.obstacle ?? null;
    const [isPosting, setIsPosting] = useState(false);
    const show = (reason: FailureReason | null, postId = ''): void =>
        onChange({kind: 'answer', query: '', ids: card.ids, reason, postId, replyTo: card.replyTo});
    const post = async (): Promise<void> => {
        setIsPosting(true);
        const outcome = await services.postAnswer(entry, target);
        if (outcome.ok) {
            onChange({kind: 'posted', query: '', postId: outcome.postId});
        } else {
            show(outcome.reason, outcome.postId);
        }
    };
    return (
        <>
            <div className='FaqPrivate__lead'>
                <p><Text id='faq_bot.offer.may_answer'/></p>
                <p
                    id={id}
                    className='FaqPrivate__offered'
                    lang={entry.lang}
                    dir='auto'
                >
                    <PlainText text={entry.question}/>
                </p>
            </div>
            <div className='FaqPrivate__actions'>
                <Button
                    text='faq_bot.offer.show'
                    look='primary'
                    describedBy={id}
                    onClick={() => show(isOld ? 'outdated' : null)}
                />
                {!isOld && (
                    <Button
                        text={isPosting ? 'faq_bot.panel.posting' : 'faq_bot.offer.post'}
                        describedBy={`${id} ${id}-why`}
                        inactive={isPosting || obstacle !== null}
                        onClick={() => void post()}
                    />
                )}
                <span
                    id={`${id}-why`}
                    className='FaqQuiet'
                >
                    {obstacle && <Text id={`faq_bot.failure.${obstacle}`}/>}
                </span>
            </div>
        </>
    );
}
