// Puts the entries of the channel and those of the bundled FAQ together: which posts count, which bundled entries they stand in
// for, and what keepers should look at.

import {START_POST_TYPE} from '../constants';
import type {EntrySummary, FaqEntry, Source} from '../faq/entry';
import {foldQuestion} from '../text/question';
import type {Keepers} from './keepers';
import {findLinks} from './links';
import {parsePost} from './parse_post';
import type {ChannelPost, EntryText, LiveChannel, NoEntryReason, ParsedPost, Person} from './types';

/** More pinned posts than this are not read. */
export const MAX_PINNED = 1000;

/** A post that counts as an entry, a proposal, or a pinned post that keepers should know of. */
export interface ReadPost {
    readonly post: ChannelPost;

    /** User name of its author; empty where that account is gone. */
    readonly author: string;
    readonly text: EntryText;
}

export interface LiveEntries {

    /** Each with its entry, in the order in which they were written. */
    readonly entries: readonly (ReadPost & {readonly entry: FaqEntry})[];

    /** Ids of bundled entries that an entry above stands in for. */
    readonly replaced: ReadonlySet<string>;

    /** Entries of somebody who is no keeper. */
    readonly proposals: readonly ReadPost[];

    /** Entries that another one, edited later, asks the same as. */
    readonly repeated: readonly ReadPost[];

    /** Pinned posts that are no entries, but for the starting message. */
    readonly unread: readonly {readonly post: ChannelPost; readonly reason: NoEntryReason}[];

    /** How many pinned posts there are beyond those that are read. */
    readonly left: number;
}

export interface MergeInput {
    readonly channel: LiveChannel;

    /** Pinned posts in the order in which they were written. */
    readonly posts: readonly ChannelPost[];
    readonly people: ReadonlyMap<string, Person>;
    readonly keepers: Keepers;
    readonly bundled: readonly EntrySummary[];

    /** Address of a post. */
    readonly permalink: (postId: string) => string;
}

/** Nothing here throws, whatever the posts hold. Yields after each post that was read. */
export function* mergeLive({channel, posts, people, keepers, bundled, permalink}: MergeInput): Generator<undefined, LiveEntries> {
    const parsed: {readonly post: ChannelPost; readonly parsed: ParsedPost}[] = [];
    for (const post of posts.slice(0, MAX_PINNED)) {
        if (post.isPinned && post.type !== START_POST_TYPE) {
            parsed.push({post, parsed: parsePost(post)});
            yield;
        }
    }
    const texts = parsed.flatMap(({post, parsed: found}): ReadPost[] =>
        found.kind === 'entry' ? [{post, text: found.text, author: people.get(post.userId)?.username ?? ''}] : []);
    const own = texts.filter(({post}) => keepers.isKeeper(post.userId));
    const {kept, repeated} = keepLatest(own, bundled);
    return {
        entries: kept.map(({id, ...item}) => ({...item, entry: toEntry(item, id, channel, permalink)})),
        replaced: new Set(kept.flatMap(({id}) => bundled.some((entry) => entry.id === id) ? [id] : [])),
        proposals: texts.filter(({post}) => !keepers.isKeeper(post.userId)),
        repeated,
        unread: parsed.flatMap(({post, parsed: found}) => found.kind === 'none' ? [{post, reason: found.reason}] : []),
        left: Math.max(0, posts.length - MAX_PINNED),
    };
}

/** When a post was written or changed last. */
export function editedAt({createAt, editAt}: ChannelPost): number {
    return Math.max(createAt, editAt);
}

/**
 * Gives each entry its id: that of the bundled entry that it stands in for, by its mark or by asking the same. Of entries that
 * stand for the same, the one edited last counts: two would keep each other from ever being the answer.
 */
function keepLatest(own: readonly ReadPost[], bundled: readonly EntrySummary[]): {kept: (ReadPost & {readonly id: string})[]; repeated: ReadPost[]} {
    const ids = new Set(bundled.map(({id}) => id));
    const byQuestion = new Map(bundled.map(({id, question}) => [foldQuestion(question), id]));
    const taken = new Set<string>();
    const kept = new Map<ReadPost, string>();
    for (const item of [...own].sort((a, b) => editedAt(b.post) - editedAt(a.post))) {
        const question = foldQuestion(item.text.question);
        const {replaces} = item.post.marks;
        const target = replaces !== null && ids.has(replaces) ? replaces : byQuestion.get(question);
        const keys = [`question ${question}`, ...target === undefined ? [] : [`entry ${target}`]];
        if (!keys.some((key) => taken.has(key))) {
            keys.forEach((key) => taken.add(key));
            kept.set(item, target ?? `live-${item.post.id}`);
        }
    }
    return {
        kept: own.flatMap((item) => {
            const id = kept.get(item);
            return id === undefined ? [] : [{...item, id}];
        }),
        repeated: own.filter((item) => !kept.has(item)),
    };
}

function toEntry({post, author, text}: ReadPost, id: string, {name, displayName}: LiveChannel, permalink: MergeInput['permalink']): FaqEntry {
    const own: Source = {title: displayName || name, url: permalink(post.id)};
    const from = post.marks.from === null ? [] : findLinks(post.marks.from);
    const sources = [own, ...text.links, ...from, ...text.sources];
    return {
        id,
        question: text.question,
        answer: text.answer,
        section: text.section,
        aliases: text.aliases,
        sources: sources.filter(({url}, at) => sources.findIndex((other) => other.url === url) === at),
        ...reviewOf(post),
        origin: {postId: post.id, channel: name, author, editedAt: editedAt(post)},
    };
}

/** When a keeper confirmed an entry after its last change. Nobody can have confirmed it later than its last change of any kind. */
function reviewOf(post: ChannelPost): Pick<FaqEntry, 'reviewed'> {
    const reviewedAt = Math.min(post.marks.reviewedAt, post.updateAt);
    return reviewedAt > editedAt(post) ? {reviewed: new Date(reviewedAt).toISOString().slice(0, 10)} : {};
}
