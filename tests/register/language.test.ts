import {describe, expect, it} from '@jest/globals';

import type {HostStore} from '../../webapp/src/host/store';
import {followLanguage} from '../../webapp/src/register/language';
import {createFakeHost} from '../commands/host_fixture';

/** A host whose user can change the language, and a loader that the test resolves. */
function setUp() {
    const host = createFakeHost();
    const listeners = new Set<() => void>();
    const store: HostStore = {
        ...host,
        subscribe: (listener) => {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
    };
    const loads: {locale: string; end: () => void}[] = [];
    const languages = {
        load: (locale: string) => new Promise<void>((resolve) => void loads.push({locale, end: resolve})),
        addFiles: () => undefined,
    };
    const take = (locale: string): void => {
        host.getState().entities.users.profiles.me!.locale = locale;
        listeners.forEach((listener) => listener());
    };
    const shown: string[] = [];
    const stop = followLanguage(store, languages, (locale) => shown.push(locale));
    const end = async (index: number): Promise<void> => {
        loads[index]!.end();
        await new Promise(setImmediate);
    };
    return {loads, shown, take, stop, end, listeners};
}

describe('the user’s language', () => {
    it('is loaded at once, and applied when loaded', async () => {
        const {loads, shown, end} = setUp();
        expect(loads.map(({locale}) => locale)).toEqual(['en']);
        expect(shown).toEqual([]);
        await end(0);
        expect(shown).toEqual(['en']);
    });

    it('is loaded when the user changes it, and for no other event', async () => {
        const {loads, shown, take, end} = setUp();
        take('de');
        take('de');
        expect(loads.map(({locale}) => locale)).toEqual(['en', 'de']);
        await end(1);
        expect(shown).toEqual(['de']);
    });

    it('is the latest choice, even if an earlier one loads later', async () => {
        const {shown, take, end} = setUp();
        take('de');
        take('fr');
        await end(2);
        await end(1);
        expect(shown).toEqual(['fr']);
    });

    it('is not applied after the plugin was uninitialized', async () => {
        const {shown, stop, end, listeners} = setUp();
        stop();
        await end(0);
        expect(shown).toEqual([]);
        expect(listeners.size).toBe(0);
    });
});
