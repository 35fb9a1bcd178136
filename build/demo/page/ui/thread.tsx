// The posts of one thread and the box for replies, in the right-hand sidebar or in the list of threads.

import {getPostThread} from 'mattermost-redux/actions/posts';
import {makeGetPostsForThread} from 'mattermost-redux/selectors/entities/posts';
import React, {useEffect, useMemo} from 'react';

import {Composer} from './composer';
import {useHostDispatch, useHostSelector} from './hooks';
import {PostList} from './post_list';

export function Thread({rootId, channelId}: {readonly rootId: string; readonly channelId: string}): React.JSX.Element {
    const dispatch = useHostDispatch();
    const getPostsForThread = useMemo(() => makeGetPostsForThread(), []);
    const newestFirst = useHostSelector((state) => getPostsForThread(state, rootId));
    const posts = useMemo(() => [...newestFirst].sort((a, b) => a.create_at - b.create_at), [newestFirst]);
    useEffect(() => {
        void dispatch(getPostThread(rootId, true));
    }, [dispatch, rootId]);
    return (
        <>
            <PostList posts={posts} isRHS={true} label='Thread'/>
            <div className='post-create__container'><Composer channelId={channelId} rootId={rootId}/></div>
        </>
    );
}
