// Shared code of `/faq`, cards and panel, loaded on first use.

import React, {type ComponentType, type ReactNode} from 'react';

import {loadOnce} from '../answer/load_once';
import {parsePrivateProps} from '../answer/private_card';
import {answerLater} from '../commands/answer_later';
import {readQuestion} from '../commands/answer_post';
import {createCommandRunner} from '../commands/run_command';
import {findChannel} from '../host/channel_api';
import {insertText} from '../host/composer';
import {hasSidebar, reportProblem} from '../host/globals';
import type {CommandHook, PostTypeProps} from '../host/registry';
import {afterSending, pause} from '../host/tasks';
import '../i18n/messages';
import {selectPanel} from '../state/panel';
import {selectPrefersPrivate} from '../state/preferences';
import {AnswerCard} from '../ui/post/answer_card';
import {PrivateCard} from '../ui/post/private_card';
import {ServicesProvider} from '../ui/services';
import type {Admin} from './admin_core';
import {createLinkSurfaces, type LinkSurfaces} from './entry_links';
import {createLiveLoader, type LiveLoader} from './live_loader';
import {createOffers} from './offers';
import type {PluginContext} from './plugin_context';
import {createPrivatePosts, type PrivatePosts} from './private_posts';
import {createServices} from './create_services';
import {toReply} from './targets';

/** What the surfaces use of this chunk. */
export interface Core extends LinkSurfaces {
    readonly runCommand: CommandHook;
    readonly AnswerPost: ComponentType<Pick<PostTypeProps, 'post'>>;
    readonly PrivatePost: ComponentType<Pick<PostTypeProps, 'post'>>;

    /** Offers an answer to a post of the user's, given as JSON. */
    readonly offer: (post: unknown) => Promise<void>;

    /** Reads the query for "Answer from FAQ" from a post. */
    readonly readQuestion: typeof readQuestion;

    /** Provides our services to components. */
    readonly Provider: ComponentType<{readonly children: ReactNode}>;

    /** Imported from here so that its chunk repeats nothing of this one. */
    readonly loadAdmin: () => Promise<Admin>;
}

/** The FAQ including live entries. The code that reads the channel is loaded only if there is one. */
function followChannel(context: PluginContext): LiveLoader {
    const loader: LiveLoader = createLiveLoader({
        ...context,
        findChannel,
        open: async (channel, bundled, onChange) =>
            (await import(/* webpackChunkName: "live" */ './live_core')).openSession({context, channel, bundled, onChange, current: loader.session}),
        report: reportProblem,
        now: Date.now,
        wait: pause,
    });
    loader.subscribe(() => loader.session()?.addMenu());
    loader.load().catch(() => undefined); // looks for the channel; whoever uses the FAQ handles a failure
    return loader;
}

/** Creates the team's FAQ channel and looks it up again. Rejects with an `ApiError`. */
async function createChannel(context: PluginContext, loader: LiveLoader, name: string): Promise<void> {
    const {createFaqChannel} = await import(/* webpackChunkName: "live" */ './live_core');
    await createFaqChannel(context, name).finally(loader.lookAgain);
}

export function createCore(context: PluginContext): Core {
    const {store, openPanel, closePanel, text} = context;
    const loader = followChannel(context);
    const cards = createPrivatePosts(store, loader, text);
    const services = createServices({
        store,
        loader,
        openPanel,
        closePanel,
        text,
        createChannel: (name) => createChannel(context, loader, name),
        showCard: cards.show,
        knownEntry: cards.knownEntry,
        runAgain: (line, {channelId, rootId}) => runCommand(line, {channel_id: channelId, root_id: rootId}).then(() => undefined),
    });
    const runCommand = createCommandRunner({
        loadFaq: loader.load,
        postAnswer: services.postAnswer,
        openPanel: (target) => {
            const isPossible = hasSidebar();
            if (isPossible) {
                afterSending(() => openPanel({
                    target: toReply(target),
                    query: '',
                    entryId: null,
                    scroll: 0,
                    focusRequests: selectPanel(store.getState()).focusRequests + 1,
                }));
            }
            return isPossible;
        },
        prefersPrivate: (meta) => selectPrefersPrivate(store.getState(), meta),
        showCard: cards.show,
        text,
        report: reportProblem,
    });
    const Provider: Core['Provider'] = ({children}) => <ServicesProvider services={services}>{children}</ServicesProvider>;
    return {
        Provider,
        loadAdmin: loadOnce(async () => (await import(/* webpackChunkName: "admin" */ './admin_core')).createAdmin(context, Provider)),
        runCommand: answerLater(runCommand, {showWaiting: cards.showWaiting, restore: (line, target) => insertText(store, target, line)}),
        readQuestion,
        offer: createOffers(store, loader, cards),
        ...createLinkSurfaces(context, Provider),
        AnswerPost: ({post}) => (
            <Provider>
                <AnswerCard
                    postId={post.id}
                    message={post.message}
                    props={post.props}
                    isEdited={post.edit_at > 0}
                />
            </Provider>
        ),
        PrivatePost: createPrivatePost(cards, Provider),
    };
}

/** A card that only its user sees. A post with other props shows nothing. */
function createPrivatePost(cards: PrivatePosts, Provider: Core['Provider']): Core['PrivatePost'] {
    return function PrivatePost({post: {id, channel_id: channelId, root_id: rootId, props}}) {
        const card = React.useMemo(() => parsePrivateProps(props), [props]);
        const replyTo = card && 'replyTo' in card ? card.replyTo ?? '' : '';
        const target = React.useMemo(() => ({channelId, rootId: rootId || replyTo}), [channelId, rootId, replyTo]);
        const dismiss = React.useCallback(() => cards.remove(id), [id]);
        return card && (
            <Provider>
                <PrivateCard
                    card={card}
                    target={target}
                    onChange={(next) => cards.change(id, next)}
                    onDismiss={dismiss}
                />
            </Provider>
        );
    };
}
