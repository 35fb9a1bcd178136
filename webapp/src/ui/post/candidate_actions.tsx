// Actions for an answer in a private card: post it or copy it. If the same answer was posted already, the link to it comes first.

import React, {useRef, useState} from 'react';

import {mayRetry, type FailureReason} from '../../answer/outcome';
import type {PrivateCard} from '../../answer/private_card';
import type {FaqEntry} from '../../faq/entry';
import type {MessageId} from '../../i18n/catalogue';
import {Text} from '../../i18n/text';
import type {PostTarget} from '../../state/panel';
import {useServices} from '../services';
import {Button} from '../shared/button';
import {CopyButtons} from '../shared/copy_buttons';
import {POST_LABELS} from '../shared/post_labels';
import {useElementId} from '../shared/use_element_id';

interface CandidateActionsProps {

    /** Id of the element that names what is posted or copied. */
    readonly describedBy: string;
    readonly entry: FaqEntry;
    readonly card: PrivateCard & {readonly kind: 'answer' | 'suggestions' | 'none'};
    readonly target: PostTarget;
    readonly onPosted: (postId: string) => void;
}

/** State of the attempt to post. */
interface Attempt {
    readonly failure: FailureReason | null;

    /** Id of the post with the same answer. */
    readonly postId: string;
    readonly isPosting: boolean;
    readonly message: MessageId | null;
}

function usePostAttempt({entry, card, target, onPosted}: CandidateActionsProps) {
    const {postAnswer} = useServices();
    const {reason, postId = ''} = card.kind === 'answer' ? card : {reason: null};
    const [attempt, setAttempt] = useState<Attempt>({failure: reason === 'outdated' ? null : reason, postId, isPosting: false, message: null});
    const busy = useRef(false);
    const isRepeated = attempt.failure === 'repeated' && attempt.postId !== '';
    const post = async (): Promise<void> => {
        if (busy.current) {
            return;
        }
        busy.current = true;
        setAttempt({...attempt, isPosting: true, message: null});
        const outcome = await postAnswer(entry, target, {question: card.query, again: isRepeated});
        busy.current = false;
        if (outcome.ok) {
            onPosted(outcome.postId);
        } else {
            setAttempt({failure: outcome.reason, postId: outcome.postId ?? '', isPosting: false, message: `faq_bot.failure.${outcome.reason}`});
        }
    };
    const show = (id: MessageId): void => setAttempt((now) => ({...now, message: id}));
    return {attempt, isRepeated, post, show};
}

export function CandidateActions(props: CandidateActionsProps): React.JSX.Element {
    const {describedBy, entry, card, target} = props;
    const reasonId = useElementId();
    const {useTarget, goToPost} = useServices();
    const {attempt: {failure, postId, isPosting, message}, isRepeated, post, show} = usePostAttempt(props);
    const place = useTarget(target);
    const obstacle = place ? place.obstacle : 'gone';
    const isOff = obstacle !== null || (failure !== null && failure !== 'repeated' && !mayRetry(failure));

    // The card shows this reason already.
    const reason = message ?? (obstacle !== null && !(card.kind === 'answer' && card.reason === obstacle) ? `faq_bot.failure.${obstacle}` : null);
    return (
        <div className='FaqPrivate__actions'>
            {isRepeated && (
                <Button
                    text='faq_bot.card.view'
                    look='primary'
                    describedBy={describedBy}
                    onClick={() => goToPost(postId)}
                />
            )}
            <Button
                text={isPosting ? 'faq_bot.panel.posting' : postLabel(isOff ? null : failure, place?.kind ?? 'channel')}
                look={isRepeated || isOff ? 'secondary' : 'primary'}
                describedBy={`${describedBy} ${reasonId}`}
                inactive={isPosting || isOff}
                onClick={() => void post()}
            />
            <CopyButtons
                entry={entry}
                look={isOff && !isRepeated ? 'primary' : 'secondary'}
                describedBy={describedBy}
                onCopied={(_, id) => show(id)}
            />
            <span
                id={reasonId}
                role='status'
                className='FaqQuiet'
            >
                {reason && <Text id={reason}/>}
            </span>
        </div>
    );
}

function postLabel(failure: FailureReason | null, kind: keyof typeof POST_LABELS): MessageId {
    if (failure === 'repeated') {
        return 'faq_bot.card.post_again';
    }
    return failure ? 'faq_bot.try_again' : POST_LABELS[kind];
}
