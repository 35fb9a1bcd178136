// What keepers should review. Finding similar entries takes time, so it yields.

import type {FaqMeta} from '../faq/entry';
import {checkedAt, isOverdue} from '../faq/review';
import type {ServerPost} from '../host/channel_json';
import type {SearchEngine} from '../search/types';
import {foldQuestion} from '../text/question';
import type {LiveView} from './live_faq';
import {toChannelPost} from './marks';
import {readEntry} from './parse_post';
import type {ChannelPost, ReadPost} from './types';
import {DISMISSED} from './write';

/** The criterion for two questions that take each other's answers; see `search/similar_entries`. */
export type FindAlike = (search: SearchEngine['search'],
    entry: {readonly id: string; readonly question: string}) => readonly {readonly id: string; readonly question: string}[];

/** Entries not written, edited or confirmed for long, oldest first. */
export function findOld({entries}: LiveView, meta: FaqMeta, now: number): ReadPost[] {
    return entries.filter(({entry}) => isOverdue(entry, meta, now)).sort((a, b) => checkedAt(a.entry) - checkedAt(b.entry));
}

/** Pairs of entries with the same question, or that search can hardly distinguish; each pair once. */
export function* findAlikePairs({entries, repeated}: LiveView, engine: SearchEngine,
    findAlike: FindAlike): Generator<undefined, {post: ChannelPost; question: string; other: string}[]> {
    const pairs = repeated.map(({post, text}) => ({post, question: text.question, other: text.question}));
    const seen = new Set<string>();
    for (const {entry, post} of entries) {
        for (const other of findAlike(engine.search, entry)) {
            const key = [entry.id, other.id].sort().join(' ');
            if (!seen.has(key)) {
                seen.add(key);
                pairs.push({post, question: entry.question, other: other.question});
            }
        }
        yield;
    }
    return pairs;
}

/** Entries that replace bundled ones with the same text. Rejects if an answer cannot be loaded. */
export async function findEqual({entries, replaced}: LiveView, readBundled: (id: string) => Promise<{readonly answer: string} | null>): Promise<ReadPost[]> {
    const found = await Promise.all(entries.filter(({entry}) => replaced.has(entry.id)).map(async (item) => {
        const bundled = await readBundled(item.entry.id);
        return foldQuestion(bundled?.answer ?? '') === foldQuestion(item.entry.answer) ? [item] : [];
    }));
    return found.flat();
}

/** From the channel's newest messages: open proposals, and the reader's own entries that are not pinned. */
export function readUnpinned(newest: readonly ServerPost[], {entries, keepers, people}: LiveView,
    userId: string): {proposals: ReadPost[]; unpinned: ReadPost[]} {
    const approved = new Set(entries.map(({post}) => post.marks.approves));
    const open = newest.filter((post) =>
        !post.isPinned && post.deleteAt === 0 && post.rootId === '' && !post.reactions.some(([user, emoji]) => emoji === DISMISSED && keepers.isKeeper(user)));
    const read = open.map(toChannelPost).flatMap((post) => readEntry(post, people));
    return {
        proposals: read.filter(({post}) => post.marks.kind === 'proposal' && !approved.has(post.id)),
        unpinned: read.filter(({post: {userId: author, marks: {kind}}}) => author === userId && (kind === 'entry' || kind === null)),
    };
}
