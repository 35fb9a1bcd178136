// The posts of a channel or a thread, oldest first, kept scrolled to the end.

import type {Post as PostData} from '@mattermost/types/posts';
import {get as getPreference} from 'mattermost-redux/selectors/entities/preferences';
import React, {useLayoutEffect, useRef} from 'react';

import {useHostSelector} from './hooks';
import {Post} from './post';

/** Posts of one person within this time stand together. */
const TOGETHER = 5 * 60 * 1000;

interface PostListProps {
    readonly posts: readonly PostData[];
    readonly isRHS: boolean;
    readonly label: string;
}

export function useCompactDisplay(): boolean {
    return useHostSelector((state) => getPreference(state, 'display_settings', 'message_display', 'clean') === 'compact');
}

function standsTogether(post: PostData, before: PostData | undefined): boolean {
    return before?.user_id === post.user_id && post.create_at - before.create_at < TOGETHER &&
        before.root_id === post.root_id && !before.type.startsWith('system_') && !post.type.startsWith('system_');
}

export function PostList({posts, isRHS, label}: PostListProps): React.JSX.Element {
    const compact = useCompactDisplay();
    const end = useRef<HTMLDivElement>(null);
    const last = posts.at(-1)?.id;
    useLayoutEffect(() => {
        end.current?.scrollIntoView({block: 'end'});
    }, [last]);
    return (
        <div className='post-list' id={isRHS ? undefined : 'post-list'}>
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled list is reached by keyboard only when it takes the focus */}
            <div className='post-list__scroll' tabIndex={0} role='region' aria-label={`${label} scroll area`}>
                <div role='list' aria-label={label} className='post-list__content' data-testid={isRHS ? 'thread-posts' : 'channel-posts'}>
                    {posts.map((post, place) => <Post key={post.id} post={post} isRHS={isRHS} compact={compact} consecutive={standsTogether(post, posts[place - 1])}/>)}
                </div>
                <div ref={end}/>
            </div>
        </div>
    );
}
