// What keepers should look at, found in what the channel holds. Searching for alike entries takes its time, so it gives way.

import type {FaqMeta} from '../faq/entry';
import {checkedAt, isOverdue} from '../faq/review';
import type {ServerPost} from '../host/channel_json';
import type {SearchEngine} from '../search/types';
import {foldQuestion} from '../text/question';
import type {LiveView} from './live_faq';
import {toChannelPost} from './marks';
import type {ReadPost} from './merge';
import {parsePost} from './parse_post';
import type {ChannelPost} from './types';
import {DISMISSED} from './write';

/** The rule by which two questions are so alike that they take each other's answers; see `search/similar_entries`. */
export type FindAlike = (search: SearchEngine['search'], entry: {readonly id: string; readonly question: string}) => readonly {readonly id: string; readonly question: string}[];

/** Entries that nobody has written, changed or confirmed for long, the oldest first. */
export function findOld({entries}: LiveView, meta: FaqMeta, now: number): ReadPost[] {
    return entries.filter(({entry}) => isOverdue(entry, meta, now)).sort((a, b) => checkedAt(a.entry) - checkedAt(b.entry));
}

/** Pairs of entries of which each is named once: those that ask the same, and those that search can hardly tell apart. */
export function* findAlikePairs({entries, repeated}: LiveView, engine: SearchEngine, findAlike: FindAlike): Generator<undefined, {post: ChannelPost; question: string; other: string}[]> {
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

/** Entries in the place of bundled ones that say the same by now. */
export function findEqual({entries, replaced}: LiveView, bundledAnswer: (id: string) => string | null): ReadPost[] {
    return entries.filter(({entry}) => replaced.has(entry.id) && foldQuestion(bundledAnswer(entry.id) ?? '') === foldQuestion(entry.answer));
}

/** What the channel's newest messages hold besides its pinned ones: proposals nobody has decided on, and the reader's own entries without their pin. */
export function readUnpinned(newest: readonly ServerPost[], {entries, keepers, people}: LiveView, userId: string): {proposals: ReadPost[]; unpinned: ReadPost[]} {
    const approved = new Set(entries.map(({post}) => post.marks.approves));
    const open = newest.filter((post) => !post.isPinned && post.deleteAt === 0 && !post.reactions.some(([user, emoji]) => emoji === DISMISSED && keepers.isKeeper(user)));
    const read = open.map(toChannelPost).flatMap((post): ReadPost[] => {
        const parsed = parsePost(post);
        return parsed.kind === 'entry' ? [{post, text: parsed.text, author: people.get(post.userId)?.username ?? ''}] : [];
    });
    return {
        proposals: read.filter(({post}) => post.marks.kind === 'proposal' && !approved.has(post.id)),
        unpinned: read.filter(({post}) => post.marks.kind === 'entry' && post.userId === userId),
    };
}
