// `/faq` in the composer. What runs it comes with the first question, together with the FAQ itself.

import {isFaqCommand} from '../commands/parse_command';
import {reportProblem} from '../host/globals';
import type {CommandVerdict, Registry} from '../host/registry';
import type {HostStore} from '../host/store';
import {selectLocale} from '../host/store';
import {createTranslate} from '../i18n/translate';
import type {Parts} from './parts';

/** Returns the id of the hook. */
export function registerCommand(registry: Registry, {store, loader, loadCore}: Parts): string {
    return registry.registerSlashCommandWillBePostedHook({
        async hook(line, args) {
            if (!isFaqCommand(line)) {
                return undefined;
            }

            // Under way at once; whether it came is seen when it is needed.
            loader.load().catch(() => undefined);
            try {
                return await (await loadCore()).runCommand(line, args);
            } catch (error) {
                reportProblem('The command could not be loaded', error);
                return apologise(store);
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
