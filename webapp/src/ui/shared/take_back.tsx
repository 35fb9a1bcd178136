// Actions for a just posted answer: open its thread and, for a minute, take it back.

import React, {useEffect, useRef, useState, type RefObject} from 'react';

import {Text} from '../../i18n/text';
import {useServices} from '../services';
import {Button} from './button';

import './shared.css';

interface TakeBackProps {
    readonly postId: string;

    /** Keeps offering the thread after the minute. Default false. */
    readonly isLasting?: boolean;

    /** The post is in another channel, so it is viewed there rather than in its thread. */
    readonly isElsewhere?: boolean | undefined;

    /** Called after the answer was deleted. */
    readonly onRemoved?: () => void;
}

/** Render with `key={postId}`. */
export function TakeBack({postId, isLasting = false, isElsewhere = false, onRemoved}: TakeBackProps): React.JSX.Element | null {
    const {hasSidebar, openThread, goToPost, takeBack, useIsThreadOpen, useRecentPost} = useServices();
    const [state, setState] = useState<'idle' | 'removing' | 'failed'>('idle');
    const isThreadOpen = useIsThreadOpen(postId);
    const root = useRef<HTMLSpanElement>(null);
    const until = useRecentPost(postId);
    const isOver = useIsOver(until, root);
    const remove = (): void => {
        setState('removing');
        void takeBack(postId).then((done) => {
            if (done) {
                onRemoved?.();
            } else {
                setState('failed');
            }
        });
    };
    return isOver && !isLasting ? null : (
        <span
            ref={root}
            className='FaqTakeBack'
        >
            {hasSidebar && !isThreadOpen && (
                <Button
                    text={isElsewhere ? 'faq_bot.card.view' : 'faq_bot.card.open_thread'}
                    look='link'
                    onClick={() => (isElsewhere ? goToPost : openThread)(postId)}
                />
            )}
            {!isOver && (
                <Button
                    text='faq_bot.card.remove'
                    look='link'
                    inactive={state === 'removing'}
                    onClick={remove}
                />
            )}
            {state === 'failed' && <span role='alert'><Text id='faq_bot.card.not_removed'/></span>}
        </span>
    );
}

/** Whether the period is over; a focused button stays until the focus moves. */
function useIsOver(until: number | null, root: RefObject<HTMLElement>): boolean {
    const [over, setOver] = useState(0);
    useEffect(() => {
        if (until === null) {
            return undefined;
        }
        const end = (): void => setOver(until);
        const timer = setTimeout(() => {
            const element = root.current;
            if (element?.contains(element.ownerDocument.activeElement)) {
                element.addEventListener('focusout', end, {once: true});
            } else {
                end();
            }
        }, Math.max(0, until - Date.now()));
        return () => clearTimeout(timer);
    }, [until, root]);
    return until === null || over === until;
}
