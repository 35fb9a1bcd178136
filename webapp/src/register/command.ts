// `/faq` in the composer.

import {PRIVATE_POST_TYPE, composePrivateProps} from '../answer/private_card';
import {createCommandHook} from '../commands/run_command';
import {reportProblem} from '../host/globals';
import {showPrivatePost} from '../host/posts';
import type {Registry} from '../host/registry';
import {selectUserId} from '../host/store';
import {selectPrefersPrivate} from '../state/preferences';
import type {Parts} from './services';

/** Returns the id of the hook. */
export function registerCommand(registry: Registry, {store, loader, services, text, openPanel}: Parts): string {
    return registry.registerSlashCommandWillBePostedHook({
        hook: createCommandHook({
            loadFaq: loader.load,
            postAnswer: services.postAnswer,
            openPanel: (target) => openPanel({target: {...target, askedBy: null}}),
            prefersPrivate: () => selectPrefersPrivate(store.getState()),
            showCard(card, target) {
                showPrivatePost(store, {
                    ...target,
                    userId: selectUserId(store.getState()),
                    type: PRIVATE_POST_TYPE,
                    message: card.kind === 'help' ? text('faq_bot.name') : text('faq_bot.card.you_asked', {query: card.query}),
                    props: composePrivateProps(card),
                });
            },
            text,
            report: reportProblem,
        }),
    });
}
