// The posts of a channel or a thread, oldest first, kept scrolled to the end.

import type {Post as PostData} from '@mattermost/types/posts';
import {get as getPreference} from 'mattermost-redux/selectors/entities/preferences';
import {isSystemMessage} from 'mattermost-redux/utils/post_utils';
import React, {useLayoutEffect, useRef} from 'react';

import {useHostSelector} from './hooks';
import {Post} from './post';

/** Posts of one user within this time are grouped. */
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
        before.root_id === post.root_id && !isSystemMessage(before) && !isSystemMessage(post);
}

/** Keeps a list scrolled to its end, also when its content grows later, as cards do. A new post always scrolls to the end. */
function useStickToEnd(last: string | undefined): {list: React.RefObject<HTMLDivElement>; content: React.RefObject<HTMLDivElement>} {
    const list = useRef<HTMLDivElement>(null);
    const content = useRef<HTMLDivElement>(null);
    const atEnd = useRef(true);
    useLayoutEffect(() => {
        const box = list.current;
        const inner = content.current;
        if (!box || !inner) {
            return undefined;
        }
        const remember = (): void => {
            atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 40;
        };
        const observer = new ResizeObserver(() => {
            if (atEnd.current) {
                box.scrollTop = box.scrollHeight;
            }
        });
        box.addEventListener('scroll', remember);
        observer.observe(inner);
        observer.observe(box);
        return () => {
            box.removeEventListener('scroll', remember);
            observer.disconnect();
        };
    }, []);
    useLayoutEffect(() => {
        atEnd.current = true;
        list.current?.scrollTo({top: list.current.scrollHeight});
    }, [last]);
    return {list, content};
}

export function PostList({posts, isRHS, label}: PostListProps): React.JSX.Element {
    const compact = useCompactDisplay();
    const {list, content} = useStickToEnd(posts.at(-1)?.id);
    return (
        <div className='post-list' id={isRHS ? undefined : 'post-list'}>
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled list is reached by keyboard only when it takes the focus */}
            <div ref={list} className='post-list__scroll' tabIndex={0} role='region' aria-label={`${label} scroll area`}>
                <div ref={content} role='list' aria-label={label} className='post-list__content'>
                    {posts.map((post, place) => (
                        <Post key={post.id} post={post} isRHS={isRHS} compact={compact} consecutive={standsTogether(post, posts[place - 1])}/>
                    ))}
                </div>
            </div>
        </div>
    );
}
