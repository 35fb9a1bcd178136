// What a card says that only its user sees. It travels in the props of a post that never leaves the page, and is read back
// from there with care, since other posts can be made to look alike.

import {PROPS_KEY} from '../constants';
import {ownProperty} from '../own_property';
import type {FailureReason} from './outcome';

const FAILURES: readonly FailureReason[] = ['archived', 'forbidden', 'gone', 'signed_out', 'too_long', 'busy', 'offline', 'server'];

export type PrivateCard =
    | {readonly kind: 'help'}
    | {readonly kind: 'suggestions' | 'none'; readonly query: string; readonly ids: readonly string[]}

    /** The answer to see first; `reason` says why it could not be posted, `null` where it was not tried. */
    | {readonly kind: 'answer'; readonly query: string; readonly ids: readonly string[]; readonly reason: FailureReason | null};

export function composePrivateProps(card: PrivateCard): Readonly<Record<string, unknown>> {
    return {[PROPS_KEY]: card};
}

/** `null` for props that this version of the plugin did not write. */
export function parsePrivateProps(props: unknown): PrivateCard | null {
    const card = ownProperty(props, PROPS_KEY);
    const kind = ownProperty(card, 'kind');
    if (kind === 'help') {
        return {kind};
    }
    const query = ownProperty(card, 'query');
    const ids = ownProperty(card, 'ids');
    if (typeof query !== 'string' || !Array.isArray(ids) || !ids.every((id): id is string => typeof id === 'string')) {
        return null;
    }
    if (kind === 'answer') {
        const reason = ownProperty(card, 'reason');
        return {kind, query, ids, reason: FAILURES.find((known) => known === reason) ?? null};
    }
    return kind === 'suggestions' || kind === 'none' ? {kind, query, ids} : null;
}
