// A private card: an answer to review, suggestions, no answer, or a failure.

import React, {useLayoutEffect, useRef, useState} from 'react';

import type {PrivateCard as Card} from '../../answer/private_card';
import {Text, useLanguage} from '../../i18n/text';
import type {PostTarget} from '../../state/panel';
import {useServices} from '../services';
import {AskButton} from '../shared/ask_button';
import {Button} from '../shared/button';
import {giveFocusBack, useOpener} from '../shared/focus';
import {Candidates} from './candidates';
import {Folded} from './folded';
import {Help} from './help';
import {Lead} from './lead';
import {Offer} from './offer';
import {Posted} from './posted';

import './private_card.css';

interface PrivateCardProps {
    readonly card: Card;
    readonly target: PostTarget;

    /** Replaces this card by another. */
    readonly onChange: (card: Card) => void;
    readonly onDismiss: () => void;
}

export function PrivateCard({card, target, onChange, onDismiss}: PrivateCardProps): React.JSX.Element {
    const {focusMessageBox} = useServices();
    const language = useLanguage();
    const root = useRef<HTMLDivElement>(null);
    const opener = useOpener(root);

    // When the pressed button disappears, the focus moves to the first element in its place.
    const {kind} = card;
    useLayoutEffect(() => {
        const page = root.current?.ownerDocument;
        if (kind === 'posted' && page?.activeElement === page?.body) {
            root.current?.querySelector('button')?.focus();
        }
    }, [kind]);

    // Dismissing removes the focused button; the focus usually returns to the message box.
    const dismiss = (): void => {
        onDismiss();
        giveFocusBack(opener.current, focusMessageBox);
    };
    return (
        <div
            ref={root}
            className='FaqPrivate'
            lang={language}
        >
            <p className='FaqPrivate__visibility FaqQuiet'><Text id='faq_bot.card.only_you'/></p>
            {card.kind === 'posted' ? (
                <Posted
                    postId={card.postId}
                    onRemoved={onDismiss}
                />
            ) : (
                <Content
                    card={card}
                    target={target}
                    onChange={onChange}
                    onDismiss={onDismiss}
                />
            )}
            <Footer
                card={card}
                target={target}
                onDismiss={dismiss}
            />
        </div>
    );
}

type ContentProps = PrivateCardProps & {readonly card: Exclude<Card, {readonly kind: 'posted'}>};

function Content({card, target, onChange, onDismiss}: ContentProps): React.JSX.Element {
    if (card.kind === 'help') {
        return <Help/>;
    }
    if (card.kind === 'offer') {
        return (
            <Offer
                card={card}
                target={target}
                onChange={onChange}
                onDismiss={onDismiss}
            />
        );
    }
    return (
        <>
            {card.query !== '' &&
                <Folded isSmall={true}>
                    <p className='FaqPrivate__asked FaqQuiet'>
                        <Text
                            id='faq_bot.card.you_asked'
                            values={{query: <bdi>{card.query}</bdi>}}
                        />
                    </p>
                </Folded>
            }
            {card.kind === 'waiting' ? (
                <p className='FaqPrivate__lead'><Text id='faq_bot.card.waiting'/></p>
            ) : card.kind === 'failed' ? (
                <Failed
                    card={card}
                    target={target}
                    onDismiss={onDismiss}
                />
            ) : (
                <>
                    {card.kind === 'answer' ?
                        <p className='FaqPrivate__lead'>{card.reason && <Text id={`faq_bot.failure.${card.reason}`}/>}</p> :
                        <Lead card={card}/>
                    }
                    <Candidates
                        card={card}
                        target={target}
                        onPosted={(postId) => onChange({kind: 'posted', query: card.query, postId})}
                    />
                </>
            )}
        </>
    );
}

interface FailedProps {
    readonly card: Card & {readonly kind: 'failed'};
    readonly target: PostTarget;
    readonly onDismiss: () => void;
}

/** Explains why a question could not be looked up, with "Try again"; the result appears below in a card of its own. */
function Failed({card, target, onDismiss}: FailedProps): React.JSX.Element {
    const {runAgain} = useServices();
    const [isTrying, setIsTrying] = useState(false);
    const retry = (): void => {
        setIsTrying(true);
        void runAgain(card.line, target).then(onDismiss);
    };
    return (
        <>
            <p className='FaqPrivate__lead'>
                <Text id={card.reason ? `faq_bot.load.${card.reason}` : 'faq_bot.command.failed'}/>
            </p>
            <div className='FaqPrivate__actions'>
                <Button
                    text={isTrying ? 'faq_bot.panel.loading' : 'faq_bot.try_again'}
                    look='primary'
                    inactive={isTrying}
                    onClick={retry}
                />
            </div>
        </>
    );
}

interface FooterProps {
    readonly card: Card;
    readonly target: PostTarget;
    readonly onDismiss: () => void;
}

/** Secondary actions. */
function Footer({card, target, onDismiss}: FooterProps): React.JSX.Element {
    const {openSearch, useKeeperTools, useOffers} = useServices();
    const keepers = useKeeperTools();
    const {areOff, toggle} = useOffers(target.channelId);
    const isSearch = card.kind === 'help' || card.kind === 'suggestions' || card.kind === 'none';
    return (
        <div className='FaqPrivate__footer'>
            {isSearch && card.kind !== 'help' && (
                <AskButton
                    question={card.query}
                    look={card.ids.length > 0 ? 'link' : 'primary'}
                    hint={card.ids.length > 0 ? 'faq_bot.card.none_of_these' : undefined}
                />
            )}
            {keepers && isSearch && card.kind !== 'help' && <keepers.CardTools question={card.query}/>}
            {isSearch && (
                <Button
                    text='faq_bot.card.search'
                    look='link'
                    onClick={() => openSearch(card.kind === 'help' ? '' : card.query, target)}
                />
            )}
            {card.kind === 'offer' && !areOff && (
                <Button
                    text='faq_bot.offer.not_here'
                    look='link'
                    onClick={toggle}
                />
            )}
            <Button
                text='faq_bot.card.dismiss'
                look='link'
                onClick={onDismiss}
            />
        </div>
    );
}
