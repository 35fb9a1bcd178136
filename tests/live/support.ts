// A channel, its posts and people for tests of the live FAQ.

import type {EntrySummary} from '../../webapp/src/faq/entry';
import type {Person, PublicChannel} from '../../webapp/src/host/channel_json';
import {findKeepers} from '../../webapp/src/live/keepers';
import type {LiveFaq} from '../../webapp/src/live/live_faq';
import {NO_MARKS} from '../../webapp/src/live/marks';
import {mergeLive, type LiveEntries} from '../../webapp/src/live/merge';
import type {ChannelPost} from '../../webapp/src/live/types';

export const CHANNEL: PublicChannel = {id: 'faq-channel', teamId: 'harbor', name: 'faq', displayName: 'FAQ', creatorId: 'creator'};

export const PARKING = 'Where do I park?\nBehind the house.';

export function answersOf(live: LiveFaq): (string | undefined)[] {
    return live.view()?.entries.map(({entry}) => entry.answer) ?? [];
}

/** The users of these tests by id, which is also the user name. */
export const PEOPLE = new Map<string, Person>([
    person('creator'), person('team-admin', {isTeamAdmin: true}), person('admin', {isSystemAdmin: true}), person('named'), person('member'),
]);

function person(id: string, rights: Partial<Person> = {}): [string, Person] {
    return [id, {id, username: id, isSystemAdmin: false, isTeamAdmin: false, ...rights}];
}

let written = 0;

/** A pinned post, newer than those made before. */
export function post(userId: string, message: string, rest: Partial<ChannelPost> = {}): ChannelPost {
    written++;
    return {id: `post${written}`, userId, message, type: '', createAt: written * 1000, editAt: 0, updateAt: written * 1000, isPinned: true, isIntegration: false, marks: NO_MARKS, ...rest};
}

export const START = 'This is our FAQ.\n\nKeepers: @named';

export function startPost(userId = 'creator', message = START): ChannelPost {
    return post(userId, message, {type: 'custom_faq_start'});
}

export function bundledEntry(id: string, question: string): EntrySummary {
    return {id, question, section: [], sources: []};
}

export function merge(posts: readonly ChannelPost[], bundled: readonly EntrySummary[] = [], everyone = false): LiveEntries {
    const keepers = findKeepers(CHANNEL, posts, PEOPLE, everyone);
    const steps = mergeLive({channel: CHANNEL, posts, people: PEOPLE, keepers, bundled, permalink: (id) => `https://chat.example.com/harbor/pl/${id}`});
    return finish(steps);
}

/** Runs a generator to its end and returns its result. */
export function finish<T>(steps: Generator<undefined, T>): T {
    for (;;) {
        const step = steps.next();
        if (step.done) {
            return step.value;
        }
    }
}
