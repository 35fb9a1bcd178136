// The composer: message box, error, send button.

import {getChannel} from 'mattermost-redux/selectors/entities/channels';
import {getConfig} from 'mattermost-redux/selectors/entities/general';
import {haveIChannelPermission} from 'mattermost-redux/selectors/entities/roles';
import React, {useRef} from 'react';

import {useComposerFocus} from './composer_focus';
import {isUnknownCommand, useComposer, type ComposerError} from './composer_state';
import {useHostSelector} from './hooks';
import {useChannelName} from './use_channel_name';

interface ComposerProps {
    readonly channelId: string;

    /** Id of the thread's first post; empty in the channel. */
    readonly rootId: string;
}

function SubmitError({error, onSend}: {readonly error: ComposerError; readonly onSend: () => void}): React.JSX.Element | null {
    if (isUnknownCommand(error)) {
        const command = error.submittedMessage?.split(' ')[0] ?? '';
        return (
            <div className='has-error' role='alert'>
                {`Command with a trigger of '${command}' not found. `}
                <button type='button' className='style--link' onClick={onSend}>Click here to send as a message.</button>
            </div>
        );
    }
    // As in Mattermost, an error without a message throws here and crashes the page.
    const text = (error as {message: string}).message.trim();
    return text ? <div className='has-error' role='alert'>{text}</div> : null;
}

const FORMATTING_ICONS = ['format-bold', 'format-italic', 'format-strikethrough-variant', 'format-header-1', 'link-variant', 'code-tags', 'format-quote-open',
    'format-list-bulleted', 'format-list-numbered'];

function FormattingBar(): React.JSX.Element {
    return (
        <div className='formatting-bar' aria-hidden='true'>
            {FORMATTING_ICONS.map((icon) => <i key={icon} className={`icon icon-${icon}`}/>)}
        </div>
    );
}

export function Composer({channelId, rootId}: ComposerProps): React.JSX.Element {
    const {draft, error, type, send} = useComposer(channelId, rootId);
    const box = useRef<HTMLTextAreaElement>(null);
    const channelName = useChannelName(channelId);
    const channel = useHostSelector((state) => getChannel(state, channelId));
    const canPost = useHostSelector((state) => haveIChannelPermission(state, channel?.team_id, channelId, 'create_post'));
    const maxLength = Number(useHostSelector(getConfig).MaxPostSize);
    const tooLong = draft.message.length > maxLength;
    const placeholder = canPost ? (rootId ? 'Reply to this thread...' : `Write to ${channelName}`) :
        'This channel is read-only. Only members with permission can post here.';

    const focus = useComposerFocus(box, channelId, rootId);
    const submit = (): void => {
        focus();
        send();
    };
    const onKeyDown = (event: React.KeyboardEvent): void => {
        if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            if (!tooLong) {
                submit();
            }
        }
    };
    return (
        <form className='AdvancedTextEditor' data-testid={rootId ? undefined : 'create-post'} onSubmit={(event) => { event.preventDefault(); submit(); }}>
            <div className='AdvancedTextEditor__body'>
                <textarea
                    ref={box}
                    id={rootId ? 'reply_textbox' : 'post_textbox'}
                    className='custom-textarea'
                    aria-label={placeholder}
                    placeholder={placeholder}
                    rows={1}
                    disabled={!canPost}
                    value={canPost ? draft.message : ''}
                    onChange={(event) => type(event.target.value)}
                    onKeyDown={onKeyDown}
                />
                <div className='AdvancedTextEditor__actions'>
                    <FormattingBar/>
                    {canPost && (
                        <button type='submit' className='SendMessageButton' aria-label='Send Now' disabled={!draft.message.trim() || tooLong}>
                            <i className='icon icon-send' aria-hidden='true'/>
                        </button>
                    )}
                </div>
            </div>
            <div className='AdvancedTextEditor__footer'>
                {tooLong && <div className='has-error' role='alert'>{`Your message is too long. Character count: ${draft.message.length}/${maxLength}`}</div>}
                {error && <SubmitError error={error} onSend={submit}/>}
            </div>
        </form>
    );
}
