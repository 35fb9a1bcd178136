// Merges the entries of the channel with those of the bundled FAQ: which posts count, which bundled entries they replace, and
// what keepers should review.

import {START_POST_TYPE} from '../constants';
import type {EntrySummary, FaqEntry, Source} from '../faq/entry';
import type {Person, PublicChannel} from '../host/channel_json';
import {foldQuestion} from '../text/question';
import {sectionOf} from './draft';
import type {Keepers} from './keepers';
import {findLinks} from './links';
import {parsePost, readEntry} from './parse_post';
import type {ChannelPost, NoEntryReason, ParsedPost, ReadPost} from './types';

/** Maximum number of pinned posts that are read: the newest, since keepers who add one are told that it is used from then on. */
export const MAX_PINNED = 1000;

export interface LiveEntries {

    /** With their entries, oldest first. */
    readonly entries: readonly (ReadPost & {readonly entry: FaqEntry})[];

    /** Ids of bundled entries that are replaced. */
    readonly replaced: ReadonlySet<string>;

    /** Entries by users who are not keepers, except those that a keeper has approved. */
    readonly proposals: readonly ReadPost[];

    /** Entries superseded by a later edited entry with the same question. */
    readonly repeated: readonly ReadPost[];

    /** Pinned posts that are not entries, except the start message. */
    readonly unread: readonly {readonly post: ChannelPost; readonly reason: NoEntryReason}[];

    /** Number of pinned posts beyond the limit. */
    readonly left: number;
}

interface MergeInput {
    readonly channel: PublicChannel;

    /** Pinned posts, oldest first. */
    readonly posts: readonly ChannelPost[];
    readonly people: ReadonlyMap<string, Person>;
    readonly keepers: Keepers;
    readonly bundled: readonly EntrySummary[];

    /** Permalink of a post. */
    readonly permalink: (postId: string) => string;
}

/** Never throws, whatever the posts contain. Yields after each post. */
export function* mergeLive({channel, posts, people, keepers, bundled, permalink}: MergeInput): Generator<undefined, LiveEntries> {
    const parsed: {readonly post: ChannelPost; readonly parsed: ParsedPost}[] = [];
    for (const post of posts.slice(-MAX_PINNED)) {
        if (post.isPinned && post.type !== START_POST_TYPE) {
            parsed.push({post, parsed: parsePost(post)});
            yield;
        }
    }
    const texts = parsed.flatMap(({post, parsed: found}) => readEntry(post, people, found));
    const own = texts.filter(({post}) => keepers.isKeeper(post.userId));
    const sections = new Map(bundled.map(({id, section}) => [id, section]));
    const kept = yield* keepLatest(own, bundled, sections);
    const entries: LiveEntries['entries'][number][] = [];
    const repeated: ReadPost[] = [];
    for (const item of own) {
        const id = kept.get(item);
        if (id === undefined) {
            repeated.push(item);
        } else {
            entries.push({...item, entry: {...toEntry(item, id, channel, permalink), section: keepSection(item.text.section, sections.get(id))}});
        }
        yield;
    }
    const approved = new Set(entries.map(({post}) => post.marks.approves));
    return {
        entries,
        replaced: new Set(Array.from(kept.values()).filter((id) => sections.has(id))),
        proposals: texts.filter(({post}) => !keepers.isKeeper(post.userId) && !approved.has(post.id)),
        repeated,
        unread: parsed.flatMap(({post, parsed: found}) => found.kind === 'none' ? [{post, reason: found.reason}] : []),
        left: Math.max(0, posts.length - MAX_PINNED),
    };
}

/** Time of a post's creation or last edit. */
function editedAt({createAt, editAt}: ChannelPost): number {
    return Math.max(createAt, editAt);
}

/** Prefix of the ids of entries that replace no bundled one. */
export const LIVE_PREFIX = 'live-';

/** The id of an entry that replaces no other. */
export function liveId({id}: Pick<ChannelPost, 'id'>): string {
    return LIVE_PREFIX + id;
}

/**
 * Assigns ids: an entry that replaces another, by its mark or a bundled one by the same question, takes its id. Of several entries with
 * the same id the one edited last counts; the others get none.
 * @param ids has the ids of the bundled entries
 */
function* keepLatest(own: readonly ReadPost[], bundled: readonly EntrySummary[],
    ids: ReadonlyMap<string, unknown>): Generator<undefined, ReadonlyMap<ReadPost, string>> {
    const byQuestion = new Map<string, string>();
    for (const {id, question} of bundled) {
        byQuestion.set(foldQuestion(question), id);
        yield;
    }
    const taken = new Set<string>();
    const kept = new Map<ReadPost, string>();
    for (const item of [...own].sort((a, b) => editedAt(b.post) - editedAt(a.post))) {
        const question = foldQuestion(item.text.question);
        const {replaces} = item.post.marks;
        const bundledId = replaces !== null && ids.has(replaces) ? replaces : byQuestion.get(question);
        const id = bundledId ?? (replaces?.startsWith(LIVE_PREFIX) ? replaces : liveId(item.post));
        const keys = [`question ${question}`, `entry ${id}`];
        if (!keys.some((key) => taken.has(key))) {
            keys.forEach((key) => taken.add(key));
            kept.set(item, id);
        }
        yield;
    }
    return kept;
}

function toEntry({post, author, text}: ReadPost, id: string, {name, displayName}: PublicChannel,
    permalink: MergeInput['permalink']): Omit<FaqEntry, 'section'> {
    const own: Source = {title: displayName || name, url: permalink(post.id)};
    const from = post.marks.from === null ? [] : findLinks(post.marks.from);
    const sources = [own, ...text.links, ...from, ...text.sources];
    return {
        id,
        question: text.question,
        answer: text.answer,
        aliases: text.aliases,
        sources: sources.filter(({url}, at) => sources.findIndex((other) => other.url === url) === at),
        ...reviewOf(post),
        origin: {postId: post.id, channel: name, author, editedAt: editedAt(post)},
    };
}

/** Returns the bundled entry's section if the message has the same one as far as hashtags can represent it (no `&`, no leading digits). */
function keepSection(section: readonly string[], bundled: readonly string[] = []): readonly string[] {
    return sectionOf({section: bundled.join(' › ')}).join() === section.join() ? bundled : section;
}

/** Time at which a keeper confirmed an entry after its last edit; never later than the last change of the post. */
function reviewOf(post: ChannelPost): Pick<FaqEntry, 'reviewed'> {
    const reviewedAt = Math.min(post.marks.reviewedAt, post.updateAt);
    return reviewedAt > editedAt(post) ? {reviewed: new Date(reviewedAt).toISOString().slice(0, 10)} : {};
}
