// Contents of a private card. They are kept in the props of a post that never leaves the page, and are validated when read, since
// other posts can imitate it.

import {PROPS_KEY} from '../constants';
import {ownProperty, textAt} from '../own_property';
import {FAILURE_REASONS, LOAD_FAILURES, type FailureReason, type LoadFailure} from './outcome';

export type PrivateCard =
    | {readonly kind: 'help'}

    /** Entries that may answer, or none. */
    | {
        readonly kind: 'suggestions' | 'none';
        readonly query: string;
        readonly ids: readonly string[];

        /** Content words of the question that the FAQ does not have. */
        readonly missing?: readonly string[];

        /** Language tag of the question if it is not the FAQ's, else empty. */
        readonly askedIn?: string;
    }

    /** An answer offered to a message that the user has posted, whose id is `replyTo`. */
    | {readonly kind: 'offer'; readonly query: ''; readonly ids: readonly string[]; readonly replyTo: string}

    /**
     * The answer to see first. `reason` says why it could not be posted, `null` where it was not tried. `postId` is the post that
     * has the same answer, with the reason `repeated`; else empty. `replyTo` is the message it was offered to.
     */
    | {readonly kind: 'answer'; readonly query: string; readonly ids: readonly string[]; readonly reason: FailureReason | null; readonly postId?: string;
        readonly replyTo?: string}

    /** A question that is being answered. */
    | {readonly kind: 'waiting'; readonly query: string}

    /** An answer that was posted from here. */
    | {readonly kind: 'posted'; readonly query: string; readonly postId: string}

    /** The question could not be looked up; `line` is what was typed, to be tried again. `null` stands for a fault of ours. */
    | {readonly kind: 'failed'; readonly query: string; readonly line: string; readonly reason: LoadFailure | null};

export function composePrivateProps(card: PrivateCard): Readonly<Record<string, unknown>> {
    return {[PROPS_KEY]: card};
}

/** Returns `null` for props that this version of the plugin did not write. */
export function parsePrivateProps(props: unknown): PrivateCard | null {
    const card = ownProperty(props, PROPS_KEY);
    const [kind, query, line, reason] = ['kind', 'query', 'line', 'reason'].map((key) => ownProperty(card, key));
    if (kind === 'help') {
        return {kind};
    }
    if (typeof query !== 'string') {
        return null;
    }
    const ids = readTexts(card, 'ids');
    const postId = textAt(card, 'postId');
    const replyTo = textAt(card, 'replyTo');
    switch (kind) {
    case 'waiting':
        return {kind, query};
    case 'posted':
        return {kind, query, postId};
    case 'failed':
        return {kind, query, line: typeof line === 'string' ? line : `/faq ${query}`, reason: LOAD_FAILURES.find((known) => known === reason) ?? null};
    case 'offer':
        return ids && {kind, query: '', ids, replyTo};
    case 'answer':
        return ids && {kind, query, ids, reason: FAILURE_REASONS.find((known) => known === reason) ?? null, postId, ...replyTo !== '' && {replyTo}};
    case 'suggestions':
    case 'none':
        return ids && {kind, query, ids, missing: readTexts(card, 'missing') ?? [], askedIn: textAt(card, 'askedIn')};
    default:
        return null;
    }
}

function readTexts(card: unknown, key: string): readonly string[] | null {
    const value = ownProperty(card, key);
    return Array.isArray(value) && value.every((text): text is string => typeof text === 'string') ? value : null;
}
