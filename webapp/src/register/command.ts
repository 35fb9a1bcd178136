// `/faq` in the composer. What runs it comes with the first question, together with the FAQ itself.

import {isFaqCommand} from '../commands/faq_line';
import {reportProblem, watchTyping} from '../host/globals';
import type {CommandVerdict, Registry} from '../host/registry';
import type {HostStore} from '../host/store';
import {selectLocale} from '../host/store';
import {createTranslate} from '../i18n/translate';
import type {Core} from './core';
import type {Parts} from './parts';

/** Everything under way at once; whether the FAQ came is seen when it is needed. */
function begin({loader, loadCore}: Parts): Promise<Core> {
    loader.load().catch(() => undefined);
    return loadCore();
}

/**
 * Loads what a question needs while it is still being typed: once, since what fails now is tried again when it is needed.
 * Returns what ends that.
 */
export function loadWhileTyping(parts: Parts): () => void {
    const end = watchTyping((text) => {
        if (isFaqCommand(text)) {
            end();
            begin(parts).catch(() => undefined);
        }
    });
    return end;
}

/** Returns the id of the hook. */
export function registerCommand(registry: Registry, parts: Parts): string {
    return registry.registerSlashCommandWillBePostedHook({
        async hook(line, args) {
            if (!isFaqCommand(line)) {
                return undefined;
            }
            try {
                return await (await begin(parts)).runCommand(line, args);
            } catch (error) {
                reportProblem('The command could not be loaded', error);
                return apologise(parts.store);
            }
        },
    });
}

/** For a plugin that could not be started: whoever types `/faq` is told. Returns the id of the hook. */
export function registerApology(registry: Registry, store: HostStore): string {
    return registry.registerSlashCommandWillBePostedHook({hook: (line) => Promise.resolve(isFaqCommand(line) ? apologise(store) : undefined)});
}

function apologise(store: HostStore): CommandVerdict {
    return {error: {message: createTranslate(selectLocale(store.getState()))('faq_bot.core.failed')}};
}
