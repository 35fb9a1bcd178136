// An FAQ channel on a server in memory, which several users read and write.

import {disarmMentions} from '../../webapp/src/answer/disarm';
import {ApiError} from '../../webapp/src/host/api';
import type {Person, PublicChannel, ServerPost} from '../../webapp/src/host/channel_json';
import {LiveFaq} from '../../webapp/src/live/live_faq';
import {LiveWriter, type ChannelWrites} from '../../webapp/src/live/write';
import {openData} from '../../webapp/src/search/index';
import type {SearchEngine} from '../../webapp/src/search/types';
import {HANDBOOK, open, source} from '../search/support';
import {CHANNEL, PEOPLE, START} from './support';

export class ChannelServer {
    readonly people = new Map<string, Person>(PEOPLE);
    readonly posts = new Map<string, ServerPost>();
    readonly reactions: [user: string, post: string, emoji: string][] = [];
    channel: PublicChannel | null = CHANNEL;

    /** Status with which the next request is refused. */
    refuses = 0;

    /** Name of a request that is carried out once while its response is lost. */
    losesAnswerTo: keyof ChannelWrites | null = null;

    /** Name of a request that is not carried out once. */
    failsAt: keyof ChannelWrites | null = null;

    /** Restriction on editing one's own messages: `text` after a time limit, `everything`, or none. */
    forbidsEditing: 'text' | 'everything' | null = null;

    /** The next index cannot be opened, as if a script failed to load. */
    failsToOpen = false;
    time = 1_700_000_000_000;

    /** The FAQ in the bundle of everybody who reads the channel. */
    readonly bundled: SearchEngine;

    constructor(bundled: SearchEngine) {
        this.bundled = bundled;
    }

    /** A channel whose creator has started an FAQ in it, beside the handbook. */
    static async started(): Promise<ChannelServer> {
        const server = new ChannelServer(await open(source(HANDBOOK)));
        server.add('creator', START, {type: 'custom_faq_start'});
        return server;
    }

    add(userId: string, message: string, rest: Partial<ServerPost> = {}): ServerPost {
        const at = this.time += 1000;
        const post: ServerPost = {
            id: `p${this.posts.size}`, channelId: CHANNEL.id, userId, rootId: '', message, type: '', createAt: at, editAt: 0, updateAt: at, deleteAt: 0,
            isPinned: true, props: {}, reactions: [], ...rest,
        };
        this.posts.set(post.id, post);
        return post;
    }

    change(id: string, change: Partial<ServerPost>): ServerPost {
        const post = this.posts.get(id);
        if (!post) {
            throw new ApiError(404, '', 'No such post');
        }
        const at = this.time += 1000;
        const changed = {...post, ...change, updateAt: at, ...change.message !== undefined && {editAt: at}};
        this.posts.set(id, changed);
        return changed;
    }

    pinned(): readonly ServerPost[] {
        return [...this.posts.values()].filter(({isPinned}) => isPinned);
    }

    /** The live FAQ and its writer on one user's page. */
    page(userId: string): {readonly live: LiveFaq; readonly writer: LiveWriter} {
        const answer = <T>(work: () => T): Promise<T> => {
            const status = this.refuses;
            this.refuses = 0;
            return status > 0 ? Promise.reject(new ApiError(status, '', 'Refused')) : Promise.resolve().then(work);
        };
        const fail = (name: keyof ChannelWrites): void => {
            if (this.failsAt === name) {
                this.failsAt = null;
                throw new ApiError(0, '', 'Not sent');
            }
        };
        const losing = <T>(name: keyof ChannelWrites, done: T): T => {
            if (this.losesAnswerTo === name) {
                this.losesAnswerTo = null;
                throw new ApiError(0, '', 'No answer');
            }
            return done;
        };
        const live = new LiveFaq({
            channel: CHANNEL, bundled: this.bundled, userId,
            openData: (...opened) => {
                const fails = this.failsToOpen;
                this.failsToOpen = false;
                return fails ? Promise.reject(new TypeError('No script')) : openData(...opened);
            },
            settings: {channel: 'faq', everyone: false, reviewAfter: 365, commonSynonyms: true},
            permalink: (id) => `https://chat.example.com/harbor/pl/${id}`,
            pieces: {pause: () => Promise.resolve(), now: () => this.time},
            reader: {
                findChannel: () => answer(() => this.channel),
                readPinned: (_, etag) => answer(() => etag === String(this.time) ? null : {posts: this.pinned(), etag: String(this.time)}),
                readPeople: (_, ids) => answer(() => ids.flatMap((id) => this.people.get(id) ?? [])),
            },
        }, () => undefined);
        const writer = new LiveWriter({
            live, userId, language: () => 'en', disarm: disarmMentions, now: () => this.time,
            requests: {
                readPost: (id) => answer(() => {
                    fail('readPost');
                    return this.change(id, {});
                }),
                readNewest: () => answer(() => [...this.posts.values()]),
                writePost: (_, {message, props}, type) => answer(() => {
                    fail('writePost');
                    return losing('writePost', this.add(userId, message, {props, type, isPinned: false}));
                }),
                changePost: (id, change) => answer(() => {
                    const author = this.posts.get(id)?.userId;
                    if (author !== userId && !this.people.get(userId)?.isSystemAdmin) {
                        throw new ApiError(403, 'api.context.permissions.app_error', 'Not yours');
                    }
                    if (this.forbidsEditing === 'everything' || (this.forbidsEditing === 'text' && change.message !== undefined)) {
                        throw new ApiError(this.forbidsEditing === 'text' ? 400 : 403, '', 'Not any more');
                    }
                    return this.change(id, change);
                }),
                setPinned: (id, isPinned) => answer(() => {
                    fail('setPinned');
                    losing('setPinned', this.change(id, {isPinned}));
                }),
                addReaction: (user, id, emoji) => answer(() => void this.reactions.push([user, id, emoji])),
                joinChannel: () => answer(() => undefined),
            },
        });
        return {live, writer};
    }
}
