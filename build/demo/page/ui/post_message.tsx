// A post's content: the plugin's component for its type, or the message; and previews of linked messages.

import type {Post} from '@mattermost/types/posts';
import {getTheme} from 'mattermost-redux/selectors/entities/preferences';
import React, {useLayoutEffect, useRef, useState} from 'react';

import {Markdown} from '../markdown/markdown';
import {useHostSelector} from './hooks';
import {Pluggable} from './pluggable';

/** Height from which messages are collapsed, as in Mattermost. */
const MAX_HEIGHT = 600;

/** In previews. */
const MAX_PREVIEW_HEIGHT = 105;

interface PostMessageProps {
    readonly post: Post;
    readonly isRHS: boolean;

    /** Omitted in search results and previews, as in Mattermost. */
    readonly compact?: boolean;

    /** Inside a preview, where a plugin's card has its full height. */
    readonly preview?: boolean;
}

function Foldable({maxHeight, children}: {readonly maxHeight: number; readonly children: React.ReactNode}): React.JSX.Element {
    const content = useRef<HTMLDivElement>(null);
    const [overflows, setOverflows] = useState(false);
    const [open, setOpen] = useState(false);
    useLayoutEffect(() => setOverflows((content.current?.scrollHeight ?? 0) > maxHeight), [children, maxHeight]);
    return (
        <div className='post-message'>
            <div ref={content} className='post-message__text-container' style={overflows && !open ? {maxHeight, overflow: 'hidden'} : undefined}>
                {children}
            </div>
            {overflows && (
                <button type='button' className='post-collapse__show-more-button' onClick={() => setOpen(!open)}>
                    {open ? 'Show less' : 'Show more'}
                </button>
            )}
        </div>
    );
}

export function PostMessage({post, isRHS, compact, preview = false}: PostMessageProps): React.JSX.Element {
    const theme = useHostSelector(getTheme);
    const postTypes = useHostSelector((state) => state.plugins.postTypes);
    if (post.state === 'DELETED') {
        return <p>(message deleted)</p>;
    }
    const askedType: unknown = post.props.type;
    const type = typeof askedType === 'string' ? askedType : post.type;
    const registered = Object.hasOwn(postTypes, type) ? postTypes[type] : undefined;
    if (registered) {
        const Component = registered.component;
        return <Component post={post} compactDisplay={compact} isRHS={isRHS} theme={theme}/>;
    }
    const suffix = compact && post.type === 'system_ephemeral' ? ' (Only visible to you)' : '';
    return (
        <Foldable maxHeight={preview ? MAX_PREVIEW_HEIGHT : MAX_HEIGHT}>
            <div className='post-message__text' id={`${isRHS ? 'rhsPostMessageText' : 'postMessageText'}_${post.id}`} dir='auto'>
                <Markdown message={post.message + suffix}/>
            </div>
            <Pluggable name='PostMessageAttachment' postId={post.id}/>
        </Foldable>
    );
}
