// Saves the user's preferences.

import type {PreferenceType} from '@mattermost/types/preferences';

import {savePreferences} from './api';
import {reportProblem} from './globals';
import type {HostStore} from './store';

/** Sets a preference on this page at once, and on the server. A failure there is only logged: nothing that users do depends on it. */
export function savePreference(store: HostStore, preference: PreferenceType): void {
    store.dispatch({type: 'RECEIVED_PREFERENCES', data: [preference]});
    savePreferences(preference.user_id, [preference]).catch((error: unknown) => reportProblem('A preference could not be saved', error));
}
