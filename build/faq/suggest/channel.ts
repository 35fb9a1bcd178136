// Reads the posts of a channel of a Mattermost server.

import {ownProperty, textAt} from '../../../webapp/src/own_property';
import {callApi} from '../../deploy/connection';
import {callAsMember, type Session} from '../../deploy/deploy';
import {Problem} from '../../package/problem';

/** Posts per request, and maximum number of requests. */
const PER_PAGE = 200;
const MOST_PAGES = 100;

export interface ChannelChoice {

    /** The channel's URL name. */
    readonly channel: string;

    /** The team's URL name; `null` if only one team has the channel. */
    readonly team: string | null;

    /** Milliseconds since 1970. */
    readonly since: number;
}

/** Pages of posts as the server gives them, the newest first. Throws a `Problem` where there is no such channel, or it may not be read. */
export async function readChannel(session: Session, choice: ChannelChoice): Promise<unknown[]> {
    const id = await findChannel(session, choice);
    const pages: unknown[] = [];
    for (let page = 0; page < MOST_PAGES; page++) {
        const body = await callAsMember(session, `/channels/${id}/posts?page=${page}&per_page=${PER_PAGE}`, 'Reading the channel');
        const posts = valuesOf(body.posts);
        const recent = posts.filter((post) => Number(ownProperty(post, 'create_at')) >= choice.since);
        pages.push({posts: Object.fromEntries(recent.map((post, at) => [String(at), post]))});
        if (posts.length < PER_PAGE || recent.length < posts.length) {
            break;
        }
    }
    return pages;
}

async function findChannel(session: Session, {channel, team}: ChannelChoice): Promise<string> {
    const teams = valuesOf(await callAsMember(session, '/users/me/teams', 'Listing the teams')).filter((one) =>
        team === null || ownProperty(one, 'name') === team);
    if (teams.length === 0) {
        throw new Problem(team === null ? `This account is in no team on ${session.url}: use a member's.` :
            `This account is in no team "${team}" on ${session.url}: give the team's name as in its address.`);
    }
    const found: {team: string; id: string}[] = [];
    for (const one of teams) {
        const answer = await callApi(session.url, `/api/v4/teams/${textAt(one, 'id')}/channels/name/${encodeURIComponent(channel)}`, {token: session.token});
        if (answer.status < 300) {
            found.push({team: textAt(one, 'name'), id: textAt(answer.body, 'id')});
        }
    }
    const [only, ...others] = found;
    if (!only || others.length > 0) {
        throw new Problem(only ? `There is a channel "${channel}" in several teams: name one with --team (${found.map((one) => one.team).join(', ')}).` :
            `There is no channel "${channel}" that this account can read on ${session.url}: give its name as in its address.`);
    }
    return only.id;
}

function valuesOf(value: unknown): unknown[] {
    return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
