// The list of threads, instead of a channel: no channel is current, and the open thread's message box is here.

import {selectChannel} from 'mattermost-redux/actions/channels';
import React, {useEffect} from 'react';
import {useHistory} from 'react-router-dom';

import {useHostDispatch, useHostSelector, useTeam} from './hooks';
import {Thread} from './thread';

interface ThreadsViewProps {

    /** Id of the thread in the URL, or empty. */
    readonly threadId: string;
}

export function ThreadsView({threadId}: ThreadsViewProps): React.JSX.Element {
    const dispatch = useHostDispatch();
    const history = useHistory();
    const team = useTeam();
    const posts = useHostSelector((state) => state.entities.posts.posts);
    const open = posts[threadId];
    const teamId = team?.id ?? '';
    useEffect(() => {
        dispatch({type: 'SUPPRESS_RHS'});
        void dispatch(selectChannel(''));
        return () => {
            dispatch({type: 'UNSUPPRESS_RHS'});
        };
    }, [dispatch]);
    useEffect(() => {
        dispatch({type: 'changed_selected_thread', data: {team_id: teamId, thread_id: threadId}});
        return () => {
            dispatch({type: 'changed_selected_thread', data: {team_id: teamId, thread_id: ''}});
        };
    }, [dispatch, teamId, threadId]);
    return (
        <main id='app-content' className='channel-view GlobalThreads' aria-label='Threads'>
            <div className='channel-header'><h1 className='heading'>Threads</h1></div>
            <ul className='GlobalThreads__list' aria-label='Followed threads'>
                {Object.values(posts)
                    .filter((post) => post.reply_count > 0 && !post.root_id)
                    .map((post) => (
                        <li key={post.id}>
                            <button type='button' className='style--link' onClick={() => history.push(`/${team?.name ?? ''}/threads/${post.id}`)}>
                                {post.message}
                            </button>
                        </li>
                    ))}
            </ul>
            {open && <div className='ThreadPane ThreadViewer'><Thread key={open.id} rootId={open.id} channelId={open.channel_id}/></div>}
        </main>
    );
}
