// Messages found by a search, in the right-hand sidebar.

import type {Post as PostData} from '@mattermost/types/posts';
import {getPost} from 'mattermost-redux/selectors/entities/posts';
import React, {useMemo} from 'react';

import {useHostSelector} from './hooks';
import {Post} from './post';
import {useCompactDisplay} from './post_list';
import {SidebarHeader} from './sidebar_header';
import {useChannelName} from './use_channel_name';

function Found({postId}: {readonly postId: string}): React.JSX.Element | null {
    const post = useHostSelector((state): PostData | undefined => getPost(state, postId));
    const compact = useCompactDisplay();
    const channel = useChannelName(post?.channel_id ?? '');
    return post === undefined ? null : (
        <div role='listitem' className='search-item__container' data-testid='search-item-container'>
            <div className='search-channel__name'>{channel}</div>
            <div role='list'><Post post={post} isRHS={true} compact={compact} consecutive={false} found={true}/></div>
        </div>
    );
}

export function SearchResults(): React.JSX.Element {
    const terms = useHostSelector((state) => state.views.rhs.searchResultsTerms);
    const results = useHostSelector((state) => state.entities.search.results);
    const ids = useMemo(() => [...new Set(results)], [results]);
    return (
        <div id='searchContainer' className='SearchResults sidebar-right__body'>
            <SidebarHeader title='Search Results'/>
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled list is reached by keyboard only when it takes the focus */}
            <div id='search-items-container' className='search-items-container' tabIndex={0} role='region' aria-label={`Messages with ${terms}`}>
                {ids.length === 0 ? (
                    <p className='no-results'>No results for “{terms}”</p>
                ) : (
                    <div role='list' aria-label='Search results'>
                        {ids.map((id) => (
                            <Found key={id} postId={id}/>
                        ))}
                    </div>
                )}
            </div>
        </div>
    );
}
