// Loads the user's language: at start, for the few texts in Mattermost's own places, and again when the user changes it.

import {reportProblem} from '../host/globals';
import {selectLocale, type HostStore} from '../host/store';
import type {LanguageLoader} from '../i18n/language_loader';

/**
 * Loads the messages for the user's locale, now and after each change, then calls `show` with it. Returns a function that
 * unsubscribes; `show` is not called after that.
 */
export function followLanguage(store: HostStore, languages: LanguageLoader, show: (locale: string) => void): () => void {
    let current: string | null = null;
    const follow = (): void => {
        const locale = selectLocale(store.getState());
        if (locale !== current) {
            current = locale;
            languages.load(locale).
                then(() => current === locale && show(locale)).
                catch((error: unknown) => reportProblem('A language could not be shown', error));
        }
    };
    follow();
    const unsubscribe = store.subscribe(follow);
    return () => {
        unsubscribe();
        current = null;
    };
}
