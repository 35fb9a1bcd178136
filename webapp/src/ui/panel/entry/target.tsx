// The target of an answer, and a button that leaves a thread for the channel.

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

/** Values for the message that names the target. */
export function describeTarget({kind, name, askedBy}: TargetDescription): MessageValues {
    return {kind: askedBy === null ? kind : 'question', name, who: askedBy ?? ''};
}

interface TargetLineProps {
    readonly target: TargetDescription;

    /** Receives the focus when the button that leaves the thread disappears. */
    readonly onLeave: () => void;
}

/** Names the target; a thread can be left for the channel. */
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

/** While searching, a reminder that the panel was opened to answer in a thread; else nothing. */
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
