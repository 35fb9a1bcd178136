// The target of an answer, and the choice between a thread and its channel.

import React, {memo, useState} from 'react';
import {useDispatch, useSelector} from 'react-redux';

import type {MessageValues} from '../../../i18n/translate';
import {Text, useText} from '../../../i18n/text';
import {changePanel, selectPanel} from '../../../state/panel';
import type {TargetDescription} from '../../services';
import {useServices} from '../../services';
import {ReplyIcon} from '../../shared/icons';
import {POST_WORDS} from '../../shared/post_words';
import {useElementId} from '../../shared/use_element_id';

import './entry.css';

/** Values for the message that names the target. */
export function describeTarget({kind, name, askedBy}: TargetDescription): MessageValues {
    return {kind: askedBy === null ? kind : 'question', name, who: askedBy ?? ''};
}

interface TargetLineProps {
    readonly target: TargetDescription;

    /** Renders nothing where the answer goes to the channel anyway. */
    readonly isReminder?: boolean;
}

/** Names the target. A panel that was opened from a thread or post lets the user choose between replying there and the channel. */
export function TargetLine({target, isReminder = false}: TargetLineProps): React.JSX.Element | null {
    const text = useText();
    const name = useElementId();
    const dispatch = useDispatch();
    const chosen = useSelector((state) => selectPanel(state).target);
    const [opener, setOpener] = useState(chosen);
    if (chosen !== null && chosen !== opener) {
        setOpener(chosen);
    }
    const reply = opener?.channelId === target.channelId ? opener : null;
    return isReminder && target.kind !== 'thread' && reply === null ? null : (
        <div className='FaqPanelTarget'>
            {target.kind === 'thread' && <ReplyIcon directed={true}/>}
            <span className='FaqPanelTarget__name'>
                <Text
                    id='faq_bot.panel.target'
                    values={describeTarget(target)}
                />
            </span>
            {reply && (
                <div
                    className='FaqPanelTarget__choice'
                    role='radiogroup'
                    aria-label={text('faq_bot.panel.choose_target')}
                >
                    {([['thread', reply], ['channel', null]] as const).map(([kind, to]) => (
                        <label key={kind}>
                            <input
                                type='radio'
                                name={name}
                                checked={(chosen === null) === (to === null)}
                                onChange={() => dispatch(changePanel({target: to}))}
                            />
                            <Text id={POST_WORDS[kind]}/>
                        </label>
                    ))}
                </div>
            )}
        </div>
    );
}

/** While searching, a reminder that the panel was opened to answer in a thread; else nothing. */
export const TargetBar = memo(function TargetBar(): React.JSX.Element | null {
    const {usePostTarget} = useServices();
    const target = usePostTarget();
    return target && (
        <TargetLine
            target={target}
            isReminder={true}
        />
    );
});
