// The posts that Mattermost hands to us to draw. It draws them without an error boundary, so each has one of ours; until our
// part has come, and where it does not, a post shows as its message.

import type {ComponentType} from 'react';
import React from 'react';

import {renderMarkdown, reportProblem} from '../host/globals';
import type {PostTypeProps, Registry} from '../host/registry';
import {Boundary} from '../ui/boundary';
import {Lazy} from '../ui/lazy';
import type {Core} from './core';
import type {Parts} from './parts';

// As in answer/compose and answer/private_card, which main.js does without.
const ANSWER = 'custom_faq_answer';
const PRIVATE = 'custom_faq_private';

/** Hands over the id of each post type as soon as it is there. */
export function registerCards(registry: Registry, {loadCore}: Parts, onId: (id: string) => void): void {
    onId(registry.registerPostTypeComponent({
        type: ANSWER,
        component: createCard(async () => (await loadCore()).AnswerPost, () => true),
    }));
    onId(registry.registerPostTypeComponent({
        type: PRIVATE,

        // Only a post made on this page is of Mattermost's own type: its server takes none such from a user.
        component: createCard(async () => (await loadCore()).PrivatePost, (type) => type === 'system_ephemeral'),
    }));
}

/** A component that shows a post's message until ours has come, and where it does not or the post is not ours. */
export function createCard(load: () => Promise<Core['AnswerPost']>, isOurs: (type: string) => boolean): ComponentType<PostTypeProps> {
    let component: Awaited<ReturnType<typeof load>> | null = null;
    const remember = async (): Promise<Core['AnswerPost']> => (component = await load());
    return ({post}) => {
        const message = <div>{renderMarkdown(post.message)}</div>;
        return isOurs(post.type) ? (
            <Boundary
                report={(error) => reportProblem('A card could not be shown', error)}
                fallback={() => message}
            >
                <Lazy
                    load={remember}
                    loaded={() => component}
                    props={{post}}
                    fallback={message}
                >
                    {message}
                </Lazy>
            </Boundary>
        ) : message;
    };
}
