// The `/faq` hook. The code that runs it is loaded with the first question, together with the FAQ.

import {isFaqCommand} from '../commands/faq_line';
import {reportProblem, watchTyping} from '../host/globals';
import type {CommandHook, CommandVerdict} from '../host/registry';
import {selectChannelId, selectLocale, type HostStore} from '../host/store';
import {messagesFor} from '../i18n/catalogue';
import type {LazyFeatures} from './lazy_features';

type LoadCore = LazyFeatures['loadCore'];

/** Starts loading, once, when a `/faq` line is typed; what fails is loaded again on use. Returns a function that unsubscribes. */
export function loadWhileTyping(loadCore: LoadCore): () => void {
    const end = watchTyping((text) => {
        if (isFaqCommand(text)) {
            end();
            loadCore().catch(() => undefined);
        }
    });
    return end;
}

export function createCommandHook(store: HostStore, loadCore: LoadCore): CommandHook {
    return async (line, args) => {
        if (!isFaqCommand(line)) {
            return undefined;
        }
        let end = (): void => undefined;

        // Once another channel is open, any other result would clear the text in its box.
        const isLeft = new Promise<null>((resolve) => {
            const channelId = selectChannelId(store.getState());
            end = store.subscribe(() => selectChannelId(store.getState()) !== channelId && resolve(null));
        });
        try {
            const core = await Promise.race([loadCore(), isLeft]);
            return core ? await core.runCommand(line, args) : loadErrorResult(store);
        } catch (error) {
            reportProblem('The command could not be loaded', error);
            return loadErrorResult(store);
        } finally {
            end();
        }
    };
}

/** Hook of a plugin that failed to start: reports it to whoever types `/faq`. */
export function createFailedCommandHook(store: HostStore): CommandHook {
    return (line) => Promise.resolve(isFaqCommand(line) ? loadErrorResult(store) : undefined);
}

/** Without react-intl, which may be what is missing: the sentence has nothing to fill in. */
function loadErrorResult(store: HostStore): CommandVerdict {
    return {error: {message: messagesFor(selectLocale(store.getState()))['faq_bot.core.failed'] ?? ''}};
}
