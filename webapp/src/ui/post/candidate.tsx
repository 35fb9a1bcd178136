// One entry in a private card: its question, its answer on demand, and a button that posts it.

import React, {useRef, useState} from 'react';

import type {FailureReason} from '../../answer/outcome';
import type {FaqEntry} from '../../faq/entry';
import type {MessageId} from '../../i18n/catalogue';
import {Text} from '../../i18n/text';
import type {PostTarget} from '../../state/panel';
import {useServices} from '../services';
import {AnswerText} from '../shared/answer_text';
import {Button} from '../shared/button';
import {failureMessage, mayRetry} from '../shared/failure_text';
import {ChevronIcon} from '../shared/icons';
import {Sources} from '../shared/sources';
import {tryToPost} from '../shared/try_to_post';
import {Folded} from './folded';
import {useElementId} from '../shared/use_element_id';

interface CandidateProps {
    readonly entry: FaqEntry;
    readonly target: PostTarget;
    readonly startsOpen: boolean;
}

type Posting = 'idle' | 'posting' | 'posted' | FailureReason;

export function Candidate({entry, target, startsOpen}: CandidateProps): React.JSX.Element {
    const id = useElementId();
    const [isOpen, setIsOpen] = useState(startsOpen);
    return (
        <div className='FaqPrivate__candidate'>
            <button
                type='button'
                id={`${id}-question`}
                className='FaqPrivate__question'
                aria-expanded={isOpen}
                aria-controls={isOpen ? `${id}-answer` : undefined}
                onClick={() => setIsOpen(!isOpen)}
            >
                <span className='FaqPrivate__chevron'>
                    <ChevronIcon directed={true}/>
                </span>
                <bdi lang={entry.lang}>{entry.question}</bdi>
            </button>
            {isOpen &&
                <div
                    id={`${id}-answer`}
                    className='FaqPrivate__answer'
                >
                    <Folded>
                        <AnswerText
                            className='FaqCard__message'
                            lang={entry.lang}
                            markdown={entry.answer}
                        />
                    </Folded>
                    <Sources
                        sources={entry.sources}
                        title='p'
                        lang={entry.lang}
                    />
                </div>
            }
            <Actions
                describedBy={`${id}-question`}
                isMain={startsOpen}
                isOpen={isOpen}
                entry={entry}
                target={target}
            />
        </div>
    );
}

interface ActionsProps {

    /** Id of the element that says what is posted or copied. */
    readonly describedBy: string;

    /** Whether posting is the card's one main button. */
    readonly isMain: boolean;

    /** Whether the answer is in view. */
    readonly isOpen: boolean;
    readonly entry: FaqEntry;
    readonly target: PostTarget;
}

/** Posts the answer; where it cannot be posted, it can still be copied. */
function Actions({describedBy, isMain, isOpen, entry, target}: ActionsProps): React.JSX.Element {
    const services = useServices();
    const [posting, setPosting] = useState<Posting>('idle');
    const [words, setWords] = useState<MessageId | null>(null);
    const busy = useRef(false);

    const post = async (): Promise<void> => {
        if (busy.current) {
            return;
        }
        busy.current = true;
        setPosting('posting');
        setWords(null);
        const outcome = await tryToPost(services, entry, target);
        busy.current = outcome.ok;
        setPosting(outcome.ok ? 'posted' : outcome.reason);
        setWords(outcome.ok ? 'faq_bot.card.posted' : failureMessage(outcome.reason));
    };
    const copy = (): void => {
        const say = (done: boolean): void => setWords(done ? 'faq_bot.panel.copied' : 'faq_bot.panel.not_copied');
        services.copyAnswer(entry).then(say, () => say(false));
    };
    const isDone = posting === 'posting' || posting === 'posted';
    const reason = isDone || posting === 'idle' ? null : posting;
    const isHopeless = reason !== null && !mayRetry(reason);
    return (
        <div className='FaqPrivate__actions'>
            <Button
                look={isMain ? 'primary' : 'secondary'}
                describedBy={describedBy}
                inactive={isDone}
                onClick={() => void post()}
            >
                <Text id={reason && !isHopeless ? 'faq_bot.try_again' : postLabel(target)}/>
            </Button>
            {(isOpen || isHopeless) && (
                <Button
                    describedBy={describedBy}
                    onClick={copy}
                >
                    <Text id='faq_bot.panel.copy'/>
                </Button>
            )}
            <span
                role='status'
                className='FaqPrivate__status'
            >
                {words && <Text id={words}/>}
            </span>
        </div>
    );
}

function postLabel(target: PostTarget): 'faq_bot.card.reply' | 'faq_bot.card.post' {
    return target.rootId ? 'faq_bot.card.reply' : 'faq_bot.card.post';
}
