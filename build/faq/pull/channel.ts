// Reads the live entries of a team from its FAQ channel on a server, by the rules of the plugin itself.

import type {EntrySummary} from '../../../webapp/src/faq/entry';
import {ApiError} from '../../../webapp/src/host/api';
import {toOpenChannel, toPeople, toPosts, type Person, type PublicChannel} from '../../../webapp/src/host/channel_json';
import {findKeepers} from '../../../webapp/src/live/keepers';
import {toChannelPost} from '../../../webapp/src/live/marks';
import {mergeLive, type LiveEntries} from '../../../webapp/src/live/merge';
import {runInPieces} from '../../../webapp/src/live/pieces';
import type {ChannelPost} from '../../../webapp/src/live/types';
import {callAsMember, type Session} from '../../deploy/deploy';
import {textAt} from '../../../webapp/src/own_property';
import {Problem} from '../../package/problem';

interface PullChoice {

    /** The team's name as in its address. */
    readonly team: string;

    /** The channel's. */
    readonly channel: string;

    /** Whether everybody is a keeper. */
    readonly everyone: boolean;

    /** Bundled entries, which live ones may replace; `null` if unknown, in which case a live entry's own mark is trusted. */
    readonly bundled: readonly EntrySummary[] | null;
}

/** Oldest first. Throws a `Problem` if the channel does not exist, cannot be read, or was not started as an FAQ. */
export async function pullEntries(session: Session, {team, channel: name, everyone, bundled}: PullChoice): Promise<LiveEntries> {
    const found = await callAsMember(session, `/teams/name/${encodeURIComponent(team)}`, `Finding the team "${team}"`);
    const channels = await callAsMember(session, `/teams/${textAt(found, 'id')}/channels/search`, 'Looking for the channel',
        {method: 'POST', body: {term: name}});
    try {
        const channel = toOpenChannel(Object.values(channels), name);
        if (!channel) {
            throw new Problem(`The team "${team}" has no public channel "${name}" on ${session.url}: name another with --channel, or in the configuration as live.channel.`);
        }
        const posts = toPosts(await callAsMember(session, `/channels/${channel.id}/pinned`, `Reading ~${name}`)).map(toChannelPost);
        const people = await readPeople(session, channel, posts);
        const keepers = findKeepers(channel, posts, people, everyone);
        if (!keepers.start) {
            throw new Problem(`~${name} of the team "${team}" is no FAQ: nobody who may has started it. An administrator of the team does that in the FAQ panel.`);
        }
        const steps = mergeLive({channel, posts, people, keepers, bundled: bundled ?? posts.flatMap(readReplaced),
            permalink: (id) => `${session.url}/${team}/pl/${id}`});
        const live = await runInPieces(steps, {pause: () => Promise.resolve(), now: () => 0}, () => true);
        return live ?? {entries: [], replaced: new Set(), proposals: [], repeated: [], unread: [], left: 0};
    } catch (error) {
        throw error instanceof ApiError ?
            new Problem(`${session.url} answered with something that is not Mattermost's (${error.message}): check the address and the server's version.`) :
            error;
    }
}

function readReplaced({marks: {replaces}}: ChannelPost): EntrySummary[] {
    return replaces === null ? [] : [{id: replaces, question: '', section: [], sources: []}];
}

async function readPeople(session: Session, {teamId, creatorId}: PublicChannel, posts: readonly ChannelPost[]): Promise<ReadonlyMap<string, Person>> {
    const ids = [...new Set([creatorId, ...posts.map(({userId}) => userId)])].filter((id) => id !== '');
    const [users, members] = await Promise.all(['/users/ids', `/teams/${teamId}/members/ids`].map((path) =>
        callAsMember(session, path, 'Reading who wrote there', {method: 'POST', body: ids})));
    return new Map(toPeople(Object.values(users ?? {}), Object.values(members ?? {})).map((person) => [person.id, person]));
}
