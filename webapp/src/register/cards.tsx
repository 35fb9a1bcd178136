// The posts that Mattermost hands to us to draw. It draws them without an error boundary, so each has one of ours, and what
// goes wrong or is not ours shows as the post's message.

import type {ComponentType, ReactNode} from 'react';
import React from 'react';

import {ANSWER_POST_TYPE} from '../answer/compose';
import type {PrivateCard as Card} from '../answer/private_card';
import {PRIVATE_POST_TYPE, parsePrivateProps} from '../answer/private_card';
import {renderMarkdown, reportProblem} from '../host/globals';
import {removePrivatePost} from '../host/posts';
import type {PostTypeProps, Registry} from '../host/registry';
import type {PostTarget} from '../state/panel';
import {Boundary} from '../ui/boundary';
import {Lazy} from '../ui/lazy';
import {AnswerCard} from '../ui/post/answer_card';
import {ServicesProvider} from '../ui/services';
import type {Parts} from './services';

/** Returns the ids of the post types. */
export function registerCards(registry: Registry, parts: Parts): readonly string[] {
    return [
        registry.registerPostTypeComponent({
            type: ANSWER_POST_TYPE,
            component: ({post}) => (
                <Safely
                    parts={parts}
                    message={post.message}
                >
                    <AnswerCard
                        message={post.message}
                        props={post.props}
                    />
                </Safely>
            ),
        }),
        registry.registerPostTypeComponent({
            type: PRIVATE_POST_TYPE,
            component: ({post}) => (
                <Safely
                    parts={parts}
                    message={post.message}
                >
                    <PrivatePost
                        post={post}
                        parts={parts}
                    />
                </Safely>
            ),
        }),
    ];
}

interface SafelyProps {
    readonly parts: Parts;
    readonly message: string;
    readonly children: ReactNode;
}

function Safely({parts, message, children}: SafelyProps): React.JSX.Element {
    return (
        <Boundary
            report={(error) => reportProblem('A card could not be shown', error)}
            fallback={() => <div>{renderMarkdown(message)}</div>}
        >
            <ServicesProvider services={parts.services}>{children}</ServicesProvider>
        </Boundary>
    );
}

interface PrivateCardProps {
    readonly card: Card;
    readonly target: PostTarget;
    readonly onDismiss: () => void;
}

const loadPrivateCard = async (): Promise<ComponentType<PrivateCardProps>> =>
    (await import(/* webpackChunkName: "private_card" */ '../ui/post/private_card')).PrivateCard;

/** Only posts made on this page are of Mattermost's own type; the server takes none such from a user. */
function PrivatePost({post, parts}: Pick<PostTypeProps, 'post'> & {readonly parts: Parts}): React.JSX.Element {
    const card = React.useMemo(() => (post.type === 'system_ephemeral' ? parsePrivateProps(post.props) : null), [post]);
    const target = React.useMemo(() => ({channelId: post.channel_id, rootId: post.root_id}), [post]);
    const onDismiss = React.useCallback(() => removePrivatePost(parts.store, post.id), [post, parts]);
    if (!card) {
        return <div>{renderMarkdown(post.message)}</div>;
    }
    return (
        <Lazy
            load={loadPrivateCard}
            props={{card, target, onDismiss}}
            onFailure={() => parts.text('faq_bot.card.broken')}
        />
    );
}
