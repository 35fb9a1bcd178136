// Determines the keepers of a team's live FAQ from data that every member of the team can read: the channel's creator, the
// administrators of team and system, and the start message, which only one of those can write. Pins are no evidence, since
// anybody may pin.

import {START_POST_TYPE} from '../constants';
import type {Person, PublicChannel} from '../host/channel_json';
import {readLabel} from './labels';
import type {ChannelPost} from './types';

export interface Keepers {

    /** The newest start message by somebody who may start the live FAQ; `null` if there is none. */
    readonly start: ChannelPost | null;

    /** Names in the starting message, in lower case. */
    readonly named: ReadonlySet<string>;
    isKeeper(userId: string): boolean;

    /** Whether a user may start the live FAQ and name its keepers. */
    mayStart(userId: string): boolean;
}

/** @param everyone everybody who writes in the channel is a keeper, although not everybody may start it */
export function findKeepers(channel: Pick<PublicChannel, 'creatorId'>, posts: readonly ChannelPost[], people: ReadonlyMap<string, Person>,
    everyone: boolean): Keepers {
    const mayStart = (userId: string): boolean => {
        const person = people.get(userId);
        return person !== undefined && (userId === channel.creatorId || person.isTeamAdmin || person.isSystemAdmin);
    };
    const start = posts.findLast(({type, userId, isPinned}) => type === START_POST_TYPE && isPinned && mayStart(userId)) ?? null;
    const named = new Set(start ? readKeepers(start.message) : []);
    return {
        start,
        named,
        mayStart,
        isKeeper: (userId) => {
            const person = people.get(userId);
            return person !== undefined && (everyone || mayStart(userId) || named.has(person.username.toLowerCase()));
        },
    };
}

/** The names after `Keepers:`, in lower case, without `@`. */
export function readKeepers(message: string): string[] {
    return message.split('\n').flatMap((line) => {
        const labelled = readLabel(line);
        return labelled?.label === 'keepers' ? labelled.rest.match(/(?<=@\u200B?)[a-z0-9._-]*[a-z0-9_-]/gi) ?? [] : [];
    }).map((name) => name.toLowerCase());
}

/** The start message with these names as its last line. */
export function writeKeepers(message: string, names: readonly string[]): string {
    const [others, named] = [false, true].map((isNamed) => message.split('\n').filter((line) => (readLabel(line)?.label === 'keepers') === isNamed));
    const label = named?.[0]?.replace(/[:：].*|[*_>]/g, '').trim() ?? 'Keepers';
    return `${others?.join('\n').trimEnd() ?? ''}\n\n${label}: ${names.map((name) => `@${name}`).join(' ')}`;
}
