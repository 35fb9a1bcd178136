// Has the user's language loaded: at once when the plugin starts, so that its few words in Mattermost's own places are in it
// early, and again when the user takes another one.

import {reportProblem} from '../host/globals';
import type {HostStore} from '../host/store';
import {selectLocale} from '../host/store';
import type {LanguageLoader} from '../i18n/language_loader';

/**
 * Loads the language of the user's locale, now and after each change, and then calls `show` with that locale.
 * Returns what ends that; `show` is not called afterwards.
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
