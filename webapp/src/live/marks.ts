// What the panel stores in a post's props, and its parser. Props can be forged, so they grant nothing: the post's author decides.

import {PROPS_KEY} from '../constants';
import type {ServerPost} from '../host/channel_json';
import {ownProperty, textAt} from '../own_property';
import {KINDS, type ChannelPost, type PostMarks} from './types';

/** Set by the server on posts made in somebody's name. */
const INTEGRATIONS = ['from_webhook', 'from_bot', 'from_plugin', 'override_username'];

export const NO_MARKS: PostMarks = {kind: null, replaces: null, approves: null, reviewedAt: 0, from: null};

/** The props of a post with these marks; other props are kept. */
export function writeMarks({kind, replaces, approves, reviewedAt, from}: PostMarks, props: unknown = {}): Readonly<Record<string, unknown>> {
    return {
        ...typeof props === 'object' ? props : {},
        [PROPS_KEY]: {...kind && {kind}, ...replaces !== null && {replaces}, ...approves !== null && {approves}, ...reviewedAt > 0 && {reviewed_at: reviewedAt},
            ...from !== null && {from}},
    };
}

export function toChannelPost(post: ServerPost): ChannelPost {
    const {id, userId, message, type, createAt, editAt, updateAt, isPinned, props} = post;
    return {
        id, userId, message, type, createAt, editAt, updateAt, isPinned,
        isIntegration: INTEGRATIONS.some((name) => Boolean(ownProperty(props, name))),
        marks: readMarks(ownProperty(props, PROPS_KEY)),
    };
}

function readMarks(value: unknown): PostMarks {
    const kind = ownProperty(value, 'kind');
    const reviewedAt = ownProperty(value, 'reviewed_at');
    return {
        kind: KINDS.find((known) => known === kind) ?? null,
        replaces: textAt(value, 'replaces') || null,
        approves: textAt(value, 'approves') || null,
        reviewedAt: typeof reviewedAt === 'number' && reviewedAt > 0 ? reviewedAt : 0,
        from: textAt(value, 'from') || null,
    };
}
