// Actions for an open answer: post it in the current channel, copy it, or insert it into the draft.

import React from 'react';
import {useSelector} from 'react-redux';

import type {FaqEntry} from '../../../faq/entry';
import type {MessageId} from '../../../i18n/catalogue';
import {Text, useText} from '../../../i18n/text';
import type {TargetDescription} from '../../services';
import {useServices} from '../../services';
import {Button, IconButton} from '../../shared/button';
import {failureMessage} from '../../shared/failure_text';
import {POST_WORDS} from '../../shared/post_words';
import {CheckIcon, CopyIcon, InsertIcon, LinkIcon, ReplyIcon, SendIcon} from '../../shared/icons';

import type {Notify} from '../../shared/notify';
import {TargetLine} from './target';
import type {Posting, PostState} from './use_posting';
import {isElsewhere} from './use_posting';

import './entry.css';

interface AnswerActionsProps {
    readonly entry: FaqEntry;
    readonly posting: Posting;
    readonly notify: Notify;
}

export function AnswerActions({entry, posting, notify}: AnswerActionsProps): React.JSX.Element {
    const {hasSidebar, usePostTarget} = useServices();
    const target = usePostTarget();
    const mayPost = target?.obstacle === null;
    return (
        <div className='FaqPanelActions'>
            {target ? (
                <TargetLine target={target}/>
            ) : (
                <p className='FaqPanelActions__hint FaqQuiet'>
                    <Text id='faq_bot.panel.no_target'/>
                </p>
            )}
            {target?.obstacle && (
                <p
                    className='FaqPanelActions__hint FaqQuiet'
                    role='status'
                >
                    <Text id={failureMessage(target.obstacle)}/>
                </p>
            )}
            <div className='FaqPanelActions__buttons'>
                {target && mayPost && (
                    <PostButton
                        entry={entry}
                        target={target}
                        posting={posting}
                    />
                )}
                <CopyButton
                    entry={entry}
                    notify={notify}
                    isFirst={!mayPost}
                />
                {target && mayPost && hasSidebar && (
                    <InsertButton
                        entry={entry}
                        target={target}
                        notify={notify}
                    />
                )}
                <CopyLinkButton
                    entry={entry}
                    notify={notify}
                />
            </div>
        </div>
    );
}

type CopyButtonProps = Pick<AnswerActionsProps, 'entry' | 'notify'>;

function CopyButton({entry, notify, isFirst}: CopyButtonProps & {readonly isFirst: boolean}): React.JSX.Element {
    const {copyAnswer} = useServices();
    return (
        <Button
            look={isFirst ? 'primary' : 'secondary'}
            icon={<CopyIcon/>}
            onClick={() => notifyCopied(copyAnswer(entry), 'faq_bot.panel.copied', notify)}
        >
            <Text id='faq_bot.panel.copy'/>
        </Button>
    );
}

function CopyLinkButton({entry, notify}: CopyButtonProps): React.JSX.Element {
    const {copyLink} = useServices();
    return (
        <IconButton
            label={useText()('faq_bot.link.copy')}
            onClick={() => notifyCopied(copyLink(entry.id), 'faq_bot.link.copied', notify)}
        >
            <LinkIcon/>
        </IconButton>
    );
}

function notifyCopied(copying: Promise<boolean>, id: MessageId, notify: Notify): void {
    const say = (done: boolean) => notify(done ? {tone: 'done', id} : {tone: 'problem', id: 'faq_bot.panel.not_copied'});
    copying.then(say, () => say(false));
}

const STATE_WORDS: Readonly<Record<Exclude<PostState, 'idle'>, MessageId>> = {
    posting: 'faq_bot.panel.posting',
    posted: 'faq_bot.panel.posted',
};

interface PostButtonProps {
    readonly entry: FaqEntry;
    readonly target: TargetDescription;
    readonly posting: Posting;
}

function PostButton({entry, target, posting}: PostButtonProps): React.JSX.Element {
    const state = posting.stateOf(entry.id, target);
    const Icon = target.kind === 'thread' ? ReplyIcon : SendIcon;
    return (
        <Button
            look='primary'
            icon={state === 'posted' ? <CheckIcon/> : <Icon directed={true}/>}
            inactive={state !== 'idle'}
            onClick={() => posting.post(entry, target)}
        >
            <Text id={state === 'idle' ? POST_WORDS[target.kind] : STATE_WORDS[state]}/>
        </Button>
    );
}

interface InsertButtonProps {
    readonly entry: FaqEntry;
    readonly target: TargetDescription;
    readonly notify: Notify;
}

function InsertButton({entry, target, notify}: InsertButtonProps): React.JSX.Element {
    const text = useText();
    const {insertAnswer, isDraftVisible} = useServices();
    const elsewhere = useSelector(isElsewhere);
    const insert = () => {
        const {channelId, rootId, kind, name} = target;
        const draft = {channelId, rootId};
        notify(insertAnswer(entry, draft) ?
            {tone: 'done', id: 'faq_bot.panel.inserted', values: {kind: elsewhere ? 'elsewhere' : kind, name}, channelId, ...(!isDraftVisible(draft) && {draft})} :
            {tone: 'problem', id: 'faq_bot.panel.not_taken', channelId});
    };
    return (
        <Button
            icon={<InsertIcon/>}
            label={text('faq_bot.panel.insert')}
            onClick={insert}
        >
            <Text id='faq_bot.panel.insert_short'/>
        </Button>
    );
}
