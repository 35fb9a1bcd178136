// `/faq` in the composer. What runs it comes with the first question, together with the FAQ itself.

import {isFaqCommand} from '../commands/faq_line';
import {reportProblem, watchTyping} from '../host/globals';
import type {CommandVerdict, Registry} from '../host/registry';
import type {HostStore} from '../host/store';
import {selectLocale} from '../host/store';
import {createTranslate} from '../i18n/translate';
import type {LazyFeatures} from './lazy_features';
import type {PluginContext} from './plugin_context';

type LoadCore = LazyFeatures['loadCore'];
type CommandHook = Parameters<Registry['registerSlashCommandWillBePostedHook']>[0]['hook'];

/** Loads the core and the FAQ at once; whether the FAQ came is seen when it is needed. */
function loadAll({loader}: PluginContext, loadCore: LoadCore): ReturnType<LoadCore> {
    loader.load().catch(() => undefined);
    return loadCore();
}

/**
 * Loads what a question needs while it is still being typed: once, since what fails now is tried again when it is needed.
 * Returns what ends that.
 */
export function loadWhileTyping(context: PluginContext, loadCore: LoadCore): () => void {
    const end = watchTyping((text) => {
        if (isFaqCommand(text)) {
            end();
            loadAll(context, loadCore).catch(() => undefined);
        }
    });
    return end;
}

export function createCommandHook(context: PluginContext, loadCore: LoadCore): CommandHook {
    return async (line, args) => {
        if (!isFaqCommand(line)) {
            return undefined;
        }
        try {
            return await (await loadAll(context, loadCore)).runCommand(line, args);
        } catch (error) {
            reportProblem('The command could not be loaded', error);
            return loadErrorResult(context.store);
        }
    };
}

/** The hook of a plugin that could not be started: whoever types `/faq` is told. */
export function createFailedCommandHook(store: HostStore): CommandHook {
    return (line) => Promise.resolve(isFaqCommand(line) ? loadErrorResult(store) : undefined);
}

function loadErrorResult(store: HostStore): CommandVerdict {
    return {error: {message: createTranslate(selectLocale(store.getState()))('faq_bot.core.failed')}};
}
