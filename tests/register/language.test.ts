import {describe, expect, it} from '@jest/globals';

import type {HostStore} from '../../webapp/src/host/store';
import {followLanguage} from '../../webapp/src/register/language';
import {createFakeHost} from '../commands/host_fixture';

/** A host whose user can take another language, and a loader whose loads end when the test says so. */
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
    it('is loaded at once, and shown when it has come', async () => {
        const {loads, shown, end} = setUp();
        expect(loads.map(({locale}) => locale)).toEqual(['en']);
        expect(shown).toEqual([]);
        await end(0);
        expect(shown).toEqual(['en']);
    });

    it('is loaded again when the user takes another, and not for anything else that happens', async () => {
        const {loads, shown, take, end} = setUp();
        take('de');
        take('de');
        expect(loads.map(({locale}) => locale)).toEqual(['en', 'de']);
        await end(1);
        expect(shown).toEqual(['de']);
    });

    it('is the last one taken, though an earlier one comes later', async () => {
        const {shown, take, end} = setUp();
        take('de');
        take('fr');
        await end(2);
        await end(1);
        expect(shown).toEqual(['fr']);
    });

    it('is shown no more once the plugin is put away', async () => {
        const {shown, stop, end, listeners} = setUp();
        stop();
        await end(0);
        expect(shown).toEqual([]);
        expect(listeners.size).toBe(0);
    });
});
