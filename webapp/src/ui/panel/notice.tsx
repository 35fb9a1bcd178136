// A line at the bottom of the panel that reports what happened, with actions such as "Try again".

import React, {useCallback, useEffect, useRef, useState} from 'react';

import {Text, useText} from '../../i18n/text';
import {useServices} from '../services';
import {Button, IconButton} from '../shared/button';
import {giveFocusBack} from '../shared/focus';
import {CheckIcon, CloseIcon, WarningIcon} from '../shared/icons';
import type {Notice, Notify} from '../shared/notify';
import {TakeBack} from '../shared/take_back';

import './panel.css';

interface NumberedNotice {

    /** Incremented per notice, so that the same text is announced again. */
    readonly serial: number;
    readonly notice: Notice | null;
}

interface NoticeBoard {
    readonly notice: NumberedNotice;
    readonly notify: Notify;
    readonly dismiss: () => void;
}

export function useNotice(): NoticeBoard {
    const [shown, setShown] = useState<NumberedNotice>({serial: 0, notice: null});
    const notify = useCallback((notice: Notice) => setShown(({serial}) => ({serial: serial + 1, notice})), []);
    const dismiss = useCallback(() => setShown(({serial}) => ({serial, notice: null})), []);
    const channelId = useServices().usePostTarget()?.channelId;
    const about = shown.notice?.channelId;
    return {notice: about === undefined || about === channelId ? shown : {...shown, notice: null}, notify, dismiss};
}

interface NoticeStripProps {
    readonly notice: NumberedNotice;
    readonly onDismiss: () => void;

    /** Called after an answer was taken back. */
    readonly onRemoved: () => void;

    /** Focuses the view above: the strip's own buttons disappear when they are pressed. */
    readonly focusView: () => void;
}

/** The live region stays mounted while empty, so that screen readers announce its changes. */
export function NoticeStrip({notice: {serial, notice}, onDismiss, onRemoved, focusView}: NoticeStripProps): React.JSX.Element {
    const text = useText();
    const root = useRef<HTMLDivElement>(null);
    const before = useRef<Element | null>(null);
    useEffect(() => {
        const focused = root.current?.ownerDocument.activeElement ?? null;
        if (!root.current?.contains(focused)) {
            before.current = focused;

            // The strip reduces the height of the view; keeps the focused element visible.
            focused?.scrollIntoView({block: 'nearest'});
        }
    }, [serial]);
    return (
        <div
            ref={root}
            className={notice ? `FaqPanelNotice FaqPanelNotice--${notice.tone}` : 'FaqPanelNotice'}
        >
            <div className='FaqPanelNotice__body'>
                <div
                    className='FaqPanelNotice__text'
                    role='status'
                >
                    {notice && (
                        <React.Fragment key={serial}>
                            {notice.tone === 'done' ? <CheckIcon size={18}/> : <WarningIcon size={18}/>}
                            <span>
                                <Text
                                    id={notice.id}
                                    values={notice.values}
                                />
                            </span>
                        </React.Fragment>
                    )}
                </div>
                {notice && (
                    <NoticeActions
                        notice={notice}
                        onRetry={() => {
                            focusView();
                            onDismiss();
                            notice.retry?.();
                        }}
                        onRemoved={onRemoved}
                    />
                )}
            </div>
            {notice && (
                <IconButton
                    label={text('faq_bot.card.dismiss')}
                    onClick={() => {
                        giveFocusBack(before.current, focusView);
                        onDismiss();
                    }}
                >
                    <CloseIcon/>
                </IconButton>
            )}
        </div>
    );
}

interface NoticeActionsProps {
    readonly notice: Notice;
    readonly onRetry: () => void;
    readonly onRemoved: () => void;
}

function NoticeActions({notice: {postedId, isElsewhere, seePostId, draft, retry, retryLabel}, onRetry, onRemoved}: NoticeActionsProps): React.JSX.Element {
    const {goToDraft, goToPost} = useServices();
    return (
        <div className='FaqPanelNotice__actions'>
            {postedId !== undefined && (
                <TakeBack
                    key={postedId}
                    postId={postedId}
                    isLasting={true}
                    isElsewhere={isElsewhere}
                    onRemoved={onRemoved}
                />
            )}
            {seePostId !== undefined && (
                <Button
                    text='faq_bot.card.view'
                    look='link'
                    onClick={() => goToPost(seePostId)}
                />
            )}
            {draft && (
                <Button
                    text={draft.rootId ? 'faq_bot.card.open_thread' : 'faq_bot.panel.go_to_message'}
                    look='link'
                    onClick={() => goToDraft(draft)}
                />
            )}
            {retry && (
                <Button
                    text={retryLabel ?? 'faq_bot.try_again'}
                    onClick={onRetry}
                />
            )}
        </div>
    );
}
