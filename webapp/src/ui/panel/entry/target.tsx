// Where an answer would go, in words, and the way out of a thread back to the channel.

import type {RefObject} from 'react';
import React, {memo} from 'react';
import {useDispatch, useSelector} from 'react-redux';

import type {MessageValues} from '../../../i18n/translate';
import {Text, useText} from '../../../i18n/text';
import {changePanel, selectPanel} from '../../../state/panel';
import type {TargetDescription} from '../../services';
import {useServices} from '../../services';
import {IconButton} from '../../shared/button';
import {CloseIcon, ReplyIcon} from '../../shared/icons';

import './entry.css';

/** Values of the message that names the target. */
export function describeTarget({kind, name, askedBy}: TargetDescription): MessageValues {
    return {kind: askedBy === null ? kind : 'question', name, who: askedBy ?? ''};
}

interface TargetLineProps {
    readonly target: TargetDescription;

    /** Takes the focus from the button that leaves the thread: it goes away. */
    readonly onLeave: () => void;
}

/** Names the target; one in a thread can be left for the channel. */
export function TargetLine({target, onLeave}: TargetLineProps): React.JSX.Element {
    const text = useText();
    const dispatch = useDispatch();
    const chosen = useSelector((state) => selectPanel(state).target !== null);
    return (
        <div className='FaqPanelTarget'>
            {target.kind === 'thread' && <ReplyIcon directed={true}/>}
            <span className='FaqPanelTarget__name'>
                <Text
                    id='faq_bot.panel.target'
                    values={describeTarget(target)}
                />
            </span>
            {chosen && (
                <IconButton
                    label={text('faq_bot.panel.leave_thread')}
                    onClick={() => {
                        onLeave();
                        dispatch(changePanel({target: null}));
                    }}
                >
                    <CloseIcon/>
                </IconButton>
            )}
        </div>
    );
}

interface TargetBarProps {
    readonly search: RefObject<HTMLElement>;
}

/** Reminds whoever searches that the panel was opened to answer in a thread; nothing otherwise. */
export const TargetBar = memo(function TargetBar({search}: TargetBarProps): React.JSX.Element | null {
    const {usePostTarget} = useServices();
    const target = usePostTarget();
    return target?.kind === 'thread' ? (
        <TargetLine
            target={target}
            onLeave={() => search.current?.focus()}
        />
    ) : null;
});
