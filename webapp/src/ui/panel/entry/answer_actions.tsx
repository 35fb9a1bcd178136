// Actions for an open answer: post it in the current channel, copy it, or insert it into the draft.

import React from 'react';
import {useSelector} from 'react-redux';

import type {FaqEntry} from '../../../faq/entry';
import type {MessageId} from '../../../i18n/catalogue';
import {Text, useText} from '../../../i18n/text';
import {useServices, type TargetDescription} from '../../services';
import {Button} from '../../shared/button';
import {CopyButtons} from '../../shared/copy_buttons';
import {useElementId} from '../../shared/use_element_id';
import {POST_LABELS} from '../../shared/post_labels';
import {CheckIcon, ReplyIcon, SendIcon} from '../../shared/icons';

import type {Notify} from '../../shared/notify';
import {TargetLine} from './target';
import {isElsewhere, type Posting, type PostState} from './use_posting';

import './entry.css';

interface AnswerActionsProps {
    readonly entry: FaqEntry;
    readonly posting: Posting;
    readonly notify: Notify;
}

export function AnswerActions({entry, posting, notify}: AnswerActionsProps): React.JSX.Element {
    const {hasSidebar, usePostTarget} = useServices();
    const target = usePostTarget();
    const reasonId = useElementId();
    const reason: MessageId | null = target ? target.obstacle && `faq_bot.failure.${target.obstacle}` : 'faq_bot.panel.no_target';
    const offBy = reason ? reasonId : undefined;
    return (
        <div className='FaqPanelActions'>
            {target && <TargetLine target={target}/>}
            {reason && (
                <p
                    id={reasonId}
                    className='FaqPanelActions__hint FaqQuiet'
                    role='status'
                >
                    <Text id={reason}/>
                </p>
            )}
            <div className='FaqPanelActions__buttons'>
                <PostButton
                    entry={entry}
                    target={target}
                    posting={posting}
                    offBy={offBy}
                />
                <CopyButtons
                    entry={entry}
                    look={reason ? 'primary' : 'secondary'}
                    onCopied={(done, id) => notify({tone: done ? 'done' : 'problem', id})}
                />
                {hasSidebar && (
                    <InsertButton
                        entry={entry}
                        target={target}
                        notify={notify}
                        offBy={offBy}
                    />
                )}
            </div>
        </div>
    );
}

const STATE_LABELS: Readonly<Record<Exclude<PostState, 'idle'>, MessageId>> = {
    posting: 'faq_bot.panel.posting',
    posted: 'faq_bot.card.posted',
};

interface TargetedProps extends Pick<AnswerActionsProps, 'entry'> {
    readonly target: TargetDescription | null;

    /** Id of the element that says why the button is off. */
    readonly offBy: string | undefined;
}

function PostButton({entry, target, posting, offBy}: TargetedProps & Pick<AnswerActionsProps, 'posting'>): React.JSX.Element {
    const state = target ? posting.stateOf(entry.id, target) : 'idle';
    const kind = target?.kind ?? 'channel';
    const Icon = kind === 'thread' ? ReplyIcon : SendIcon;
    return (
        <Button
            text={state === 'idle' ? POST_LABELS[kind] : STATE_LABELS[state]}
            look={offBy ? 'secondary' : 'primary'}
            icon={state === 'posted' ? <CheckIcon/> : <Icon directed={true}/>}
            inactive={offBy !== undefined || state !== 'idle'}
            describedBy={offBy}
            onClick={() => target && posting.post(entry, target)}
        />
    );
}

function InsertButton({entry, target, notify, offBy}: TargetedProps & Pick<AnswerActionsProps, 'notify'>): React.JSX.Element {
    const text = useText();
    const {insertAnswer, isDraftVisible} = useServices();
    const elsewhere = useSelector(isElsewhere);
    const insert = () => {
        if (!target) {
            return;
        }
        const {channelId, rootId, kind, name} = target;
        const draft = {channelId, rootId};
        notify(insertAnswer(entry, draft) ?
            {tone: 'done', id: 'faq_bot.panel.inserted', values: {kind: elsewhere ? 'elsewhere' : kind, name}, channelId,
                ...(!isDraftVisible(draft) && {draft})} :
            {tone: 'problem', id: 'faq_bot.panel.not_taken', channelId});
    };
    return (
        <Button
            text='faq_bot.panel.insert_short'
            label={text('faq_bot.panel.insert')}
            inactive={offBy !== undefined}
            describedBy={offBy}
            onClick={insert}
        />
    );
}
