// The card that only the asker sees: an answer to look at first, entries that may be meant, or that there is none.

import React, {useCallback, useRef} from 'react';

import type {PrivateCard as Card} from '../../answer/private_card';
import type {FailureReason} from '../../answer/outcome';
import type {MessageId} from '../../i18n/catalogue';
import {Text, useLanguage, useText} from '../../i18n/text';
import type {PostTarget} from '../../state/panel';
import {useServices} from '../services';
import {Button} from '../shared/button';
import {failureMessage} from '../shared/failure_text';
import {giveFocusBack, useOpener} from '../shared/focus';
import {useLoading} from '../shared/use_faq';
import {WhenLoaded} from '../shared/when_loaded';
import {Candidate} from './candidate';
import {Folded} from './folded';

import './private_card.css';

interface PrivateCardProps {
    readonly card: Card;
    readonly target: PostTarget;
    readonly onDismiss: () => void;
}

export function PrivateCard({card, target, onDismiss}: PrivateCardProps): React.JSX.Element {
    const {openSearch, focusMessageBox} = useServices();
    const language = useLanguage();
    const root = useRef<HTMLDivElement>(null);
    const opener = useOpener(root);

    // With the card goes the button that has the focus: back to the message box, in most cases.
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
            {card.kind === 'help' ? <Help/> : <Question
                card={card}
                target={target}
            />}
            <div className='FaqPrivate__actions'>
                {card.kind !== 'answer' &&
                    <Button
                        onClick={() => openSearch(card.kind === 'help' ? '' : card.query, target)}
                    >
                        <Text id='faq_bot.card.search'/>
                    </Button>
                }
                {card.kind === 'none' && <AskButton question={card.query}/>}
                <Button
                    onClick={dismiss}
                >
                    <Text id='faq_bot.card.dismiss'/>
                </Button>
            </div>
        </div>
    );
}

function Help(): React.JSX.Element {
    const text = useText();
    const isPrivate = useServices().usePrefersPrivate();
    const values = {
        command: <code>{'/faq'}</code>,
        me: <code>{'/faq --me'}</code>,
        post: <code>{'/faq --post'}</code>,
        mode: isPrivate ? 'private' : 'public',
        page: text('faq_bot.name'),
        menu: text('faq_bot.post.menu'),
    };
    return (
        <ul className='FaqPrivate__help'>
            {HELP.map((id) => (
                <li key={id}>
                    <Text
                        id={id}
                        values={values}
                    />
                </li>
            ))}
        </ul>
    );
}

const HELP: readonly MessageId[] = ['faq_bot.card.help', 'faq_bot.card.help_flags', 'faq_bot.card.help_places', 'faq_bot.card.help_privacy'];

const LEADS: Readonly<Record<'suggestions' | 'none', MessageId>> = {
    suggestions: 'faq_bot.card.suggestions',
    none: 'faq_bot.card.none',
};

interface QuestionProps {
    readonly card: Exclude<Card, {readonly kind: 'help'}>;
    readonly target: PostTarget;
}

function Question({card, target}: QuestionProps): React.JSX.Element {
    const {loadFaq} = useServices();
    const {ids} = card;
    const read = useCallback(async () => {
        const faq = await loadFaq();
        return Promise.all(ids.map(async (id) => [id, await faq.read(id)] as const));
    }, [ids, loadFaq]);
    const loading = useLoading(read, {status: 'loading'});
    return (
        <>
            {card.query !== '' &&
                <Folded isSmall={true}>
                    <p className='FaqPrivate__asked'>
                        <Text
                            id='faq_bot.card.you_asked'
                            values={{query: <bdi>{card.query}</bdi>}}
                        />
                    </p>
                </Folded>
            }
            <p className='FaqPrivate__lead'>
                {card.kind === 'answer' ? <Reason reason={card.reason}/> : <Text id={LEADS[card.kind]}/>}
            </p>
            <WhenLoaded
                loading={loading}
                blocks={ids.length}
            >
                {(entries) => (
                    <ul className='FaqPrivate__list'>
                        {entries.map(([id, entry]) => (
                            <li key={id}>
                                {entry ? <Candidate
                                    entry={entry}
                                    target={target}
                                    startsOpen={card.kind === 'answer'}
                                /> : <Text id='faq_bot.card.gone'/>}
                            </li>
                        ))}
                    </ul>
                )}
            </WhenLoaded>
        </>
    );
}

function Reason({reason}: {readonly reason: FailureReason | null}): React.JSX.Element | null {
    return reason && <Text id={failureMessage(reason)}/>;
}

function AskButton({question}: {readonly question: string}): React.JSX.Element | null {
    const {useAskChannel, askQuestion} = useServices();
    const channel = useAskChannel();
    return channel && (
        <Button
            onClick={() => askQuestion(question)}
        >
            <Text
                id='faq_bot.card.ask'
                values={{kind: channel.kind, channel: channel.name}}
            />
        </Button>
    );
}
