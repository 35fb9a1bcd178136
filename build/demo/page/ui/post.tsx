// One post in the channel or in the thread: picture, name, time, content, its menu.

import type {Post as PostData, PostEmbed, PostMetadata} from '@mattermost/types/posts';
import {createPost, deletePost, removePost} from 'mattermost-redux/actions/posts';
import {getUser} from 'mattermost-redux/selectors/entities/users';
import {isSystemMessage} from 'mattermost-redux/utils/post_utils';
import React from 'react';

import {siteUrl} from '../host/page';
import {openThread} from '../host/sidebar_actions';
import {Avatar} from './avatar';
import {displayName, useHostDispatch, useHostSelector, useMe, useTeam} from './hooks';
import {Menu, type MenuEntry} from './menu';
import {PermalinkPreview} from './permalink_preview';
import {PostErrorBoundary} from './error_boundary';
import {PostMessage} from './post_message';

interface PostProps {
    readonly post: PostData;
    readonly isRHS: boolean;
    readonly compact: boolean;

    /** Shortly after another post of the same user: name and picture are omitted. */
    readonly consecutive: boolean;

    /** In search results. */
    readonly found?: boolean;
}

function usePostMenu(post: PostData): MenuEntry[] {
    const dispatch = useHostDispatch();
    const me = useMe();
    const team = useTeam();
    const items = useHostSelector((state) => state.plugins.components.PostDropdownMenu);
    const own: MenuEntry[] = [
        {key: 'reply', text: 'Reply', run: () => dispatch(openThread(post))},
        {key: 'link', text: 'Copy Link', run: () => void navigator.clipboard.writeText(`${siteUrl}/${team?.name}/pl/${post.id}`)},
        {key: 'copy', text: 'Copy Text', run: () => void navigator.clipboard.writeText(post.message)},
    ];
    if (post.user_id === me.id) {
        own.push({key: 'delete', text: 'Delete', run: () => void dispatch(deletePost(post))});
    }
    const plugins = items.filter((item) => !item.filter || item.filter(post.id)).map((item) =>
        ({key: item.id, text: item.text, run: () => void item.action?.(post.id)}));
    return [...own, ...plugins];
}

function PostActions({post, isRHS}: {readonly post: PostData; readonly isRHS: boolean}): React.JSX.Element {
    const dispatch = useHostDispatch();
    const entries = usePostMenu(post);
    if (post.type === 'system_ephemeral') {
        return (
            <button
                type='button'
                className='post__remove'
                aria-label='Dismiss'
                onClick={() => void dispatch(removePost(post as Parameters<typeof removePost>[0]))}
            >
                ×
            </button>
        );
    }
    return (
        <div className='post-menu'>
            {!isRHS && (
                <button type='button' className='post-menu__item' aria-label='Reply' onClick={() => dispatch(openThread(post))}>
                    <i className='icon icon-reply-outline' aria-hidden='true'/>
                </button>
            )}
            <Menu
                label='more'
                menuLabel='Post extra options'
                buttonClass='post-menu__item'
                buttonId={`${isRHS ? 'RHS_COMMENT' : 'CENTER'}_button_${post.id}`}
                entries={entries}
            >
                <i className='icon icon-dots-horizontal' aria-hidden='true'/>
            </Menu>
        </div>
    );
}

function FailedActions({post}: {readonly post: PostData}): React.JSX.Element {
    const dispatch = useHostDispatch();
    const retry = (): void => {
        void dispatch(createPost({...post, failed: false}, []));
    };
    return (
        <p className='post--failed' role='alert'>
            <button type='button' className='style--link' onClick={retry}>Retry</button>
            {' - '}
            <button type='button' className='style--link' onClick={() => void dispatch(removePost(post as Parameters<typeof removePost>[0]))}>Cancel</button>
        </p>
    );
}

/** Posts created on this page have no metadata. */
function findPreview({metadata}: {readonly metadata?: PostMetadata}): PostEmbed['data'] {
    const embeds: readonly PostEmbed[] | undefined = metadata?.embeds;
    return embeds?.find(({type}) => type === 'permalink')?.data;
}

/** Not beside a plugin's card, except in search results. */
function Previews({post, found}: {readonly post: PostData; readonly found: boolean}): React.JSX.Element | null {
    const isPlugins = useHostSelector((state) => Object.hasOwn(state.plugins.postTypes, post.type));
    const data = findPreview(post);
    return data && 'post_id' in data && (found || !isPlugins) ? <PermalinkPreview metadata={data}/> : null;
}

function ThreadFooter({post}: {readonly post: PostData}): React.JSX.Element | null {
    const dispatch = useHostDispatch();
    const replies = useHostSelector((state) => state.entities.posts.postsReplies[post.id] ?? post.reply_count);
    if (!replies || post.root_id) {
        return null;
    }
    return (
        <div className='ThreadFooter'>
            <button type='button' className='ReplyButton' onClick={() => dispatch(openThread(post))}>
                <i className='icon icon-reply-outline' aria-hidden='true'/>
                {replies === 1 ? '1 reply' : `${replies} replies`}
            </button>
        </div>
    );
}

function formatTime(milliseconds: number): string {
    return new Intl.DateTimeFormat('en', {hour: 'numeric', minute: '2-digit'}).format(milliseconds);
}

/** A post in its error boundary. */
export function Post(props: PostProps): React.JSX.Element {
    return <PostErrorBoundary><PlainPost {...props}/></PostErrorBoundary>;
}

function PlainPost({post, isRHS, compact, consecutive, found = false}: PostProps): React.JSX.Element {
    const user = useHostSelector((state) => getUser(state, post.user_id));
    const name = displayName(user);
    const isSystem = isSystemMessage(post);
    const prefix = found ? 'searchResult' : isRHS ? 'rhsPost' : 'post';
    const classes = ['post', compact ? 'post--compact' : '', consecutive ? 'same--user' : '', isSystem ? 'post--system' : ''].filter(Boolean).join(' ');
    return (
        <div role='listitem' id={`${prefix}_${post.id}`} data-testid={found ? undefined : isRHS ? 'rhsPostView' : 'postView'} className={classes} aria-label={`At ${formatTime(post.create_at)}, ${name} wrote`}>
            <div className='post__content'>
                <div className='post__img'>{!consecutive && !compact && <Avatar user={user} size={32} isSystem={isSystem}/>}</div>
                <div className='post__main'>
                    <div className='post__header'>
                        <span className='user-popover'>{isSystem ? 'System' : name}</span>
                        <time className='post__time' dateTime={new Date(post.create_at).toISOString()}>{formatTime(post.create_at)}</time>
                        {post.type === 'system_ephemeral' && !compact && <span className='post__visibility'>(Only visible to you)</span>}
                        <PostActions post={post} isRHS={isRHS}/>
                    </div>
                    <div className={found ? 'post__body search-item-snippet' : 'post__body'}>
                        <PostMessage post={post} isRHS={isRHS} compact={found ? undefined : compact}/>
                        <Previews post={post} found={found}/>
                    </div>
                    {post.failed && <FailedActions post={post}/>}
                    {!isRHS && <ThreadFooter post={post}/>}
                </div>
            </div>
        </div>
    );
}
