// The plugin's lifecycle: it may be initialized and uninitialized any number of times.

import indexUrl from 'faq-index';
import {createIntl, useIntl} from 'react-intl';
import {useDispatch, useSelector} from 'react-redux';

import iconUrl from '../../assets/icon.svg';

import {createFaqLoader, type FaqLoader} from './answer/faq_loader';
import {reportProblem} from './host/globals';
import type {HostPlugin, Registry} from './host/registry';
import {ResourceError, beside, fetchBytes, scriptFailure} from './host/resources';
import type {HostStore} from './host/store';
import {createFailedCommandHook} from './register/command';
import {registerAll} from './register/register_all';

export class FaqBotPlugin implements HostPlugin {
    #cleanups: (() => void)[] = [];
    readonly #loader: FaqLoader = createFaqLoader({
        fetchIndex: (isFresh) => fetchBytes(indexUrl, isFresh),
        fetchSlice: (name, isFresh) => fetchBytes(beside(indexUrl, name), isFresh),
        explainFetch: (error) => (error instanceof ResourceError ? error.reason : 'damaged'),
        explainScript: scriptFailure,
    });

    /** Never throws: Mattermost waits for every plugin, and a throw leaves the whole page blank. */
    initialize(registry: Registry, store: HostStore): void {
        this.uninitialize();
        const cleanups = this.#cleanups;
        const isOver = (): boolean => this.#cleanups !== cleanups;
        try {
            checkLibraries();
            registerAll(limitRegistry(registry, isOver), store, this.#loader, iconUrl, (cleanup) => {
                if (isOver()) {
                    cleanup();
                } else {
                    cleanups.push(cleanup);
                }
            });
        } catch (error) {
            this.uninitialize();
            reportProblem('The plugin could not be started', error);
            this.#registerFailedCommand(registry, store);
        }
    }

    /** Registers a hook that reports the failure to whoever types `/faq`. If even that fails, the error has been logged already. */
    #registerFailedCommand(registry: Registry, store: HostStore): void {
        try {
            const componentId = registry.registerSlashCommandWillBePostedHook({hook: createFailedCommandHook(store)});
            this.#cleanups.push(() => registry.unregisterComponent({componentId}));
        } catch {
            this.uninitialize();
        }
    }

    /** Runs every cleanup; one that fails does not prevent the others. */
    uninitialize(): void {
        for (const cleanup of this.#cleanups.reverse()) {
            try {
                cleanup();
            } catch (error) {
                reportProblem('A cleanup failed', error);
            }
        }
        this.#cleanups = [];
    }
}

/**
 * Wraps the registry so that it does nothing once the run is over: a script that loads later would register something that
 * nobody removes, or unregister what the next version of the plugin has registered.
 */
function limitRegistry(registry: Registry, isOver: () => boolean): Registry {
    return new Proxy(registry, {
        get(target, name) {
            const method: unknown = Reflect.get(target, name);
            return typeof method === 'function' ? (...given: unknown[]): unknown => (isOver() ? undefined : Reflect.apply(method, target, given)) : method;
        },
    });
}

/** Throws if Mattermost's shared libraries lack a function that main.js needs: its components would fail wherever they are rendered. */
function checkLibraries(): void {
    if (![createIntl, useIntl, useDispatch, useSelector].every(Boolean)) {
        throw new Error('A library lacks a function');
    }
}
