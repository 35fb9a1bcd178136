// What `/faq`, the cards and the panel share. It is loaded on first use: a user who never asks never downloads it.

import type {ComponentType, ReactNode} from 'react';
import React from 'react';

import {lazily} from '../answer/lazily';
import type {PrivateCard as Card} from '../answer/private_card';
import {PRIVATE_POST_TYPE, composePrivateProps, parsePrivateProps} from '../answer/private_card';
import type {CommandArgs, CommandVerdict, PostTypeProps} from '../host/registry';
import {createCommandHook} from '../commands/run_command';
import {afterSending, reportProblem} from '../host/globals';
import {removePrivatePost, showPrivatePost} from '../host/posts';
import {selectLocale, selectUserId} from '../host/store';
import '../i18n/messages';
import type {Translate} from '../i18n/translate';
import {createTranslate} from '../i18n/translate';
import type {PostTarget} from '../state/panel';
import {selectPanel, toReply} from '../state/panel';
import {selectPrefersPrivate} from '../state/preferences';
import {AnswerCard} from '../ui/post/answer_card';
import {PrivateCard} from '../ui/post/private_card';
import {ServicesProvider} from '../ui/services';
import type {Admin} from './admin_core';
import type {Parts} from './parts';
import {createServices} from './services';

/** What the surfaces take from here once it has been loaded. */
export interface Core {
    readonly runCommand: (line: string, args: CommandArgs) => Promise<CommandVerdict>;
    readonly AnswerPost: ComponentType<Pick<PostTypeProps, 'post'>>;
    readonly PrivatePost: ComponentType<Pick<PostTypeProps, 'post'>>;

    /** Gives the components below it our services. */
    readonly Provider: ComponentType<{readonly children: ReactNode}>;

    /** The administrators' part; rejects where its script does not come, and may be called again. */
    readonly loadAdmin: () => Promise<Admin>;
}

export function createCore(parts: Omit<Parts, 'loadCore'>): Core {
    const {store, loader, languages, openPanel} = parts;
    const text: Translate = (id, values) => createTranslate(selectLocale(store.getState()))(id, values);
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
        loadAdmin: lazily(async () => {
            const {createAdmin, ADMIN_FILES} = await import(/* webpackChunkName: "admin" */ './admin_core');
            languages.addFiles(ADMIN_FILES);
            await languages.load(selectLocale(store.getState()));
            return createAdmin({store, openPanel, text, Provider});
        }),
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
