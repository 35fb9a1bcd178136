// What `/faq`, the cards and the panel share. It is loaded on first use: a user who never asks never downloads it.

import type {ComponentType, ReactNode} from 'react';
import React from 'react';

import type {PrivateCard as Card} from '../answer/private_card';
import {composePrivateProps, parsePrivateProps} from '../answer/private_card';
import type {CommandArgs, CommandVerdict, PostTypeProps} from '../host/registry';
import {PRIVATE_POST_TYPE} from '../constants';
import {createCommandHook} from '../commands/run_command';
import {findChannel} from '../host/channel_api';
import {afterSending, reportProblem} from '../host/globals';
import {removePrivatePost, showPrivatePost} from '../host/posts';
import {selectUserId} from '../host/store';
import {pause} from '../host/tasks';
import '../i18n/messages';
import type {PostTarget} from '../state/panel';
import {selectPanel, toReply} from '../state/panel';
import {selectPrefersPrivate} from '../state/preferences';
import {AnswerCard} from '../ui/post/answer_card';
import {PrivateCard} from '../ui/post/private_card';
import {ServicesProvider} from '../ui/services';
import {createLiveLoader, type LiveLoader} from './live_loader';
import type {PluginContext} from './plugin_context';
import {createServices} from './services';

/** What the surfaces take from here once it has been loaded. */
export interface Core {
    readonly runCommand: (line: string, args: CommandArgs) => Promise<CommandVerdict>;
    readonly AnswerPost: ComponentType<Pick<PostTypeProps, 'post'>>;
    readonly PrivatePost: ComponentType<Pick<PostTypeProps, 'post'>>;

    /** Gives the components below it our services. */
    readonly Provider: ComponentType<{readonly children: ReactNode}>;
}

/** The FAQ with what the team's FAQ channel adds. What reads a channel is loaded where there is one. */
function followChannel({store, registry, loader, onCleanup}: PluginContext): LiveLoader {
    return createLiveLoader({
        store, registry, loader, onCleanup, findChannel,
        open: async (channel, bundled, onChange) => (await import(/* webpackChunkName: "live" */ './live_core')).openSession({store, channel, bundled, onChange}),
        report: reportProblem,
        now: Date.now,
        wait: pause,
    });
}

export function createCore(context: PluginContext): Core {
    const {store, openPanel, text} = context;
    const loader = followChannel(context);
    const showCard = (card: Card, target: PostTarget): void => {
        showPrivatePost(store, {
            ...target,
            userId: selectUserId(store.getState()),
            type: PRIVATE_POST_TYPE,
            message: card.kind === 'help' || card.query === '' ? text('faq_bot.name') : text('faq_bot.card.you_asked', {query: card.query}),
            props: composePrivateProps(card),
        });
    };
    const services = createServices({store, loader, text, openPanel, showCard});
    const Provider: Core['Provider'] = ({children}) => <ServicesProvider services={services}>{children}</ServicesProvider>;
    return {
        Provider,
        runCommand: createCommandHook({
            loadFaq: loader.load,
            postAnswer: services.postAnswer,
            openPanel: (target) => afterSending(() => openPanel({
                target: toReply(target),
                calls: selectPanel(store.getState()).calls + 1,
            })),
            prefersPrivate: () => selectPrefersPrivate(store.getState()),
            showCard,
            text,
            report: reportProblem,
        }),
        AnswerPost: ({post}) => (
            <Provider>
                <AnswerCard
                    message={post.message}
                    props={post.props}
                />
            </Provider>
        ),
        PrivatePost: ({post}) => {
            const card = React.useMemo(() => parsePrivateProps(post.props), [post.props]);
            const target = React.useMemo(() => ({channelId: post.channel_id, rootId: post.root_id}), [post.channel_id, post.root_id]);
            return card && (
                <Provider>
                    <PrivateCard
                        card={card}
                        target={target}
                        onDismiss={() => removePrivatePost(store, post.id)}
                    />
                </Provider>
            );
        },
    };
}
