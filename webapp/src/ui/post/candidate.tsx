// One entry in a private card: its question, its answer on demand, and a button that posts it.

import React, {useRef, useState} from 'react';

import type {FailureReason} from '../../answer/outcome';
import type {FaqEntry} from '../../faq/entry';
import {Text} from '../../i18n/text';
import type {PostTarget} from '../../state/panel';
import {useServices} from '../services';
import {Button} from '../shared/button';
import {failureMessage} from '../shared/failure_text';
import {ChevronIcon} from '../shared/icons';
import {Sources} from '../shared/sources';
import {Folded} from './folded';
import {useElementId} from '../shared/use_element_id';

interface CandidateProps {
    readonly entry: FaqEntry;
    readonly target: PostTarget;
    readonly startsOpen: boolean;
}

type Posting = 'idle' | 'posting' | 'posted' | FailureReason;

export function Candidate({entry, target, startsOpen}: CandidateProps): React.JSX.Element {
    const {renderMarkdown} = useServices();
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
                        <div
                            className='FaqCard__message'
                            lang={entry.lang}
                            dir='auto'
                        >
                            {renderMarkdown(entry.answer)}
                        </div>
                    </Folded>
                    <Sources
                        sources={entry.sources}
                        title='p'
                        lang={entry.lang}
                    />
                </div>
            }
            <PostButton
                describedBy={`${id}-question`}
                isMain={startsOpen}
                entry={entry}
                target={target}
            />
        </div>
    );
}

interface PostButtonProps {

    /** Id of the element that says what is posted. */
    readonly describedBy: string;

    /** Whether it is the card's one main button. */
    readonly isMain: boolean;
    readonly entry: FaqEntry;
    readonly target: PostTarget;
}

function PostButton({describedBy, isMain, entry, target}: PostButtonProps): React.JSX.Element {
    const {postAnswer} = useServices();
    const [posting, setPosting] = useState<Posting>('idle');
    const busy = useRef(false);

    const post = async (): Promise<void> => {
        if (busy.current) {
            return;
        }
        busy.current = true;
        setPosting('posting');
        const outcome = await postAnswer(entry, target);
        busy.current = outcome.ok;
        setPosting(outcome.ok ? 'posted' : outcome.reason);
    };

    const failed = posting !== 'idle' && posting !== 'posting' && posting !== 'posted';
    return (
        <div className='FaqPrivate__actions'>
            <Button
                look={isMain ? 'primary' : 'secondary'}
                describedBy={describedBy}
                inactive={posting === 'posting' || posting === 'posted'}
                onClick={() => void post()}
            >
                <Text id={failed ? 'faq_bot.try_again' : postLabel(target)}/>
            </Button>
            <span
                role='status'
                className='FaqPrivate__status'
            >
                {posting === 'posted' && <Text id='faq_bot.card.posted'/>}
                {failed && <Text id={failureMessage(posting)}/>}
            </span>
        </div>
    );
}

function postLabel(target: PostTarget): 'faq_bot.card.reply' | 'faq_bot.card.post' {
    return target.rootId ? 'faq_bot.card.reply' : 'faq_bot.card.post';
}
