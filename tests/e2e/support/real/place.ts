// Creates a run's team with the stand-in's seeded channels and posts.

import {SEEDED_CHANNELS} from '../../../../build/demo/server/seed_people';
import {SEEDED_POSTS} from '../../../../build/demo/server/seed_posts';
import {Api, numberOf, textOf} from '../api';
import type {RealPerson} from './run';

interface Place {
    readonly team: {readonly id: string; readonly name: string};
    readonly channels: Readonly<Record<string, string>>;
    readonly seededAt: number;
}

type People = Readonly<Record<string, RealPerson>>;

/** @param onMade called with the team at once, for the removal */
export async function makePlace(url: string, admin: Api, people: People, name: string, onMade: (teamId: string) => void): Promise<Place> {
    const teamId = textOf(await admin.call('POST', '/teams', {name, display_name: 'Harbor', type: 'O'}), 'id');
    onMade(teamId);
    const ids = Object.values(people).map(({id}) => id);
    await admin.call('POST', `/teams/${teamId}/members/batch`, ids.map((user_id) => ({team_id: teamId, user_id})));
    const channels = await makeChannels(admin, teamId, ids);
    channels.direct = textOf(await admin.call('POST', '/channels/direct', ['ana.ruiz', 'marco.bianchi'].map((person) => people[person]?.id ?? '')), 'id');
    const seededAt = await seed(url, people, channels);
    for (const {name: channel, archived} of SEEDED_CHANNELS) {
        if (archived) {
            await admin.call('DELETE', `/channels/${channels[channel] ?? ''}`);
        }
    }
    return {team: {id: teamId, name}, channels, seededAt};
}

/** Town Square and Off-Topic exist in every team; the other channels are created, and all users join. */
async function makeChannels(admin: Api, teamId: string, userIds: readonly string[]): Promise<Record<string, string>> {
    const channels: Record<string, string> = {};
    for (const {name, displayName, header} of SEEDED_CHANNELS) {
        const found = await admin.ask('GET', `/teams/${teamId}/channels/name/${name}`);
        if (found.status < 300) {
            channels[name] = textOf(found.body, 'id');
            continue;
        }
        const made = await admin.call('POST', '/channels', {team_id: teamId, name, display_name: displayName, header: header ?? '', type: 'O'});
        channels[name] = textOf(made, 'id');
        await admin.call('POST', `/channels/${channels[name]}/members`, {user_ids: userIds});
    }
    return channels;
}

/** Posts the stand-in's seeded posts, and returns the server's time of the last one. */
async function seed(url: string, people: People, channels: Readonly<Record<string, string>>): Promise<number> {
    const ids: Record<string, string> = {};
    let last = 0;
    for (const {key, channel, username, message, root} of SEEDED_POSTS) {
        const post = await new Api(url, people[username]?.token ?? '').call('POST', '/posts', {
            channel_id: channels[channel], message, root_id: root === undefined ? '' : ids[root],
        });
        ids[key] = textOf(post, 'id');
        last = Math.max(last, numberOf(post, 'create_at'));
    }
    return last;
}
