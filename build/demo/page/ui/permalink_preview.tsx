// Preview of a linked message, below the message with the link. As in Mattermost, a click anywhere but on a link, a
// picture or a button opens it; an element inside a button, such as a `span`, does not count as the button.

import type {Post, PostPreviewMetadata} from '@mattermost/types/posts';
import {getPost} from 'mattermost-redux/selectors/entities/posts';
import {getUser} from 'mattermost-redux/selectors/entities/users';
import React from 'react';
import {useHistory} from 'react-router-dom';

import {Avatar} from './avatar';
import {displayName, useHostSelector} from './hooks';
import {PostMessage} from './post_message';

/** Elements that handle clicks themselves. */
const OWN_CLICK = ['A', 'IMG', 'BUTTON', 'I'];

export function PermalinkPreview({metadata}: {readonly metadata: PostPreviewMetadata}): React.JSX.Element | null {
    const history = useHistory();
    const post = useHostSelector((state): Post | undefined => getPost(state, metadata.post_id));
    const user = useHostSelector((state) => getUser(state, post?.user_id ?? ''));
    if (!post) {
        return null;
    }
    const follow = (event: React.MouseEvent): void => {
        event.stopPropagation();
        const {target} = event;
        if (target instanceof Element && !OWN_CLICK.includes(target.tagName) && target.getAttribute('role') !== 'button') {
            history.push(`/${metadata.team_name}/pl/${metadata.post_id}`);
        }
    };
    return (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- so it is in Mattermost
        <div className='attachment attachment--permalink' role='button' onClick={follow}>
            <div className='attachment__content attachment__content--permalink'>
                <div className='post-preview'>
                    <div className='post-preview__header'><Avatar user={user} size={24}/><span className='user-popover'>{displayName(user)}</span></div>
                    <PostMessage post={post} isRHS={false} preview={true}/>
                    <div className='post__preview-footer'><p>Only visible to users in ~{metadata.channel_display_name}</p></div>
                </div>
            </div>
        </div>
    );
}
