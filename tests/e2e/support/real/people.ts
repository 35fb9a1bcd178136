// Creates a run's users through the REST API: logged in, and set up as users who know Mattermost.

import {callApi} from '../../../../build/deploy/connection';
import {explainRefusal} from '../../../../build/deploy/deploy';
import {Problem} from '../../../../build/package/problem';
import {ADMIN_USERNAME, createUsers} from '../../../../build/demo/server/seed_people';
import {textOf, type Api} from '../api';
import type {RealPerson} from './run';

interface PreferenceEntry {
    readonly user_id: string;
    readonly category: string;
    readonly name: string;
    readonly value: string;
}

/** No tours and tips, full names as on the stand-in, and no messages about joining users. */
export function basePreferences(userId: string): PreferenceEntry[] {
    const entries: readonly (readonly [string, string, string])[] = [
        ['tutorial_step', userId, '999'],
        ['tutorial_step', 'auto_tour_status', '0'],
        ['onboarding_task_list', 'onboarding_task_list_show', 'false'],
        ['onboarding_task_list', 'onboarding_task_list_open', 'false'],
        ['recommended_next_steps', 'hide', 'true'],
        ['crt_thread_pane_step', userId, '999'],
        ['crt_tutorial_triggered', userId, '999'],
        ['drafts', 'drafts_tour_tip_showed', '{"drafts_tour_tip_showed":true}'],
        // Otherwise administrators of a server with more than ten users see a dialog six hours after installation.
        ['start_trial_modal', 'trial_modal_auto_shown', 'true'],
        ['display_settings', 'name_format', 'full_name'],
        ['display_settings', 'collapsed_reply_threads', 'on'],
        ['advanced_settings', 'join_leave', 'false'],
    ];
    return entries.map(([category, name, value]) => ({user_id: userId, category, name, value}));
}

interface Made {
    readonly name: string;
    readonly id: string;
    readonly username: string;
    readonly password: string;
}

/**
 * Creates the stand-in's users, with the run's suffix in their usernames.
 * @param onMade called for each user at once, for the removal
 */
export async function makePeople(url: string, admin: Api, mark: string, onMade: (id: string) => void): Promise<Record<string, RealPerson>> {
    const people: Record<string, RealPerson> = {};
    for (const {username: name, first_name, last_name, position} of createUsers(0)) {
        const username = `${name}-${mark}`;
        const password = `Faq-1${crypto.randomUUID()}`;
        const made = await admin.call('POST', '/users', {username, password, first_name, last_name, position, email: `${username}@example.com`, locale: 'en'});
        const id = textOf(made, 'id');
        onMade(id);
        if (name === ADMIN_USERNAME) {
            await admin.call('PUT', `/users/${id}/roles`, {roles: 'system_user system_admin'});
        }
        const person = await logIn(url, {name, id, username, password});
        await admin.call('PUT', `/users/${id}/preferences`, basePreferences(id));
        people[name] = person;
    }
    return people;
}

async function logIn(url: string, {id, username, password}: Made): Promise<RealPerson> {
    // The server sets cookies, and the CSRF token, only for requests of a browser's page.
    const headers = {'X-Requested-With': 'XMLHttpRequest'};
    const answer = await callApi(url, '/api/v4/users/login', {method: 'POST', body: {login_id: username, password}, headers});
    const token = answer.headers.get('token');
    const csrf = answer.headers.getSetCookie().map((cookie) => (/^MMCSRF=(\w+)/).exec(cookie)?.[1]).find(Boolean);
    if (!token || !csrf) {
        throw new Problem(explainRefusal(`Signing in as ${username}`, answer));
    }
    return {id, username, token, csrf};
}
