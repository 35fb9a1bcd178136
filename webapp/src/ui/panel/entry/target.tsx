// The target of an answer, and the choice of it.

import React, {memo, useState} from 'react';
import {useDispatch, useSelector} from 'react-redux';

import type {MessageValues} from '../../../i18n/translate';
import {Text, useText} from '../../../i18n/text';
import {changePanel, selectPanel, type ReplyTarget} from '../../../state/panel';
import {useServices, type TargetDescription} from '../../services';
import {ReplyIcon} from '../../shared/icons';
import {POST_LABELS} from '../../shared/post_labels';

import './entry.css';

/** Values for the message that names the target. */
function describeTarget({kind, name, askedBy}: TargetDescription): MessageValues {
    return {kind: askedBy === null ? kind : 'question', name, who: askedBy ?? ''};
}

interface TargetLineProps {
    readonly target: TargetDescription;

    /** Renders nothing where the answer goes to the channel anyway. */
    readonly isReminder?: boolean;
}

/** Names the target, and lets the user choose: the thread that the panel was opened from, the open channel, or another one. */
export function TargetLine({target, isReminder = false}: TargetLineProps): React.JSX.Element | null {
    const chosen = useSelector((state) => selectPanel(state).target);
    const [opener, setOpener] = useState(chosen);
    if (chosen?.rootId && chosen !== opener) {
        setOpener(chosen);
    }
    const reply = opener?.rootId && (opener.channelId === target.channelId || chosen?.rootId === '') ? opener : null;
    return isReminder && target.kind !== 'thread' && reply === null && chosen === null ? null : (
        <div className='FaqPanelTarget FaqQuiet'>
            {target.kind === 'thread' && <ReplyIcon directed={true}/>}
            <span className='FaqClamp'>
                <Text
                    id='faq_bot.panel.target'
                    values={describeTarget(target)}
                />
            </span>
            <TargetChoice
                target={target}
                chosen={chosen}
                reply={reply}
            />
        </div>
    );
}

/** Values of the options that are no channel's id. */
const [THREAD, HERE] = ['thread', 'here'];

interface TargetChoiceProps {
    readonly target: TargetDescription;
    readonly chosen: ReplyTarget | null;

    /** The thread that the panel was opened from. */
    readonly reply: ReplyTarget | null;
}

function TargetChoice({target, chosen, reply}: TargetChoiceProps): React.JSX.Element | null {
    const text = useText();
    const dispatch = useDispatch();
    const places = useServices().useOtherPlaces();
    const choose = (value: string): void => {
        const other = {channelId: value, rootId: '', askedBy: null};
        dispatch(changePanel({target: value === THREAD ? reply : value === HERE ? null : other}));
    };
    return reply === null && places.length === 0 ? null : (
        <select
            className='FaqPanelTarget__choice'
            aria-label={text('faq_bot.panel.choose_target')}
            value={chosen === null ? HERE : chosen.rootId ? THREAD : chosen.channelId}
            onChange={(event) => choose(event.currentTarget.value)}
        >
            {reply && <option value={THREAD}>{text(POST_LABELS.thread)}</option>}
            <option value={HERE}>{text(POST_LABELS[target.kind === 'direct' ? 'direct' : 'channel'])}</option>
            {places.length > 0 && (
                <optgroup label={text('faq_bot.panel.another_channel')}>
                    {places.map(({channelId, name}) => (
                        <option
                            key={channelId}
                            value={channelId}
                        >
                            {name}
                        </option>
                    ))}
                </optgroup>
            )}
        </select>
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
