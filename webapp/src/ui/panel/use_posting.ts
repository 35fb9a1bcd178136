// Posting an answer once: a second click while it is on its way, or after it arrived, does nothing.

import {useCallback, useEffect, useMemo, useRef, useState} from 'react';

import type {Outcome} from '../../answer/outcome';
import type {FaqEntry} from '../../faq/entry';
import type {PostTarget} from '../../state/panel';
import type {FaqServices, TargetDescription} from '../services';
import {useServices} from '../services';
import {failureMessage, mayRetry} from '../shared/failure_text';

import type {Tell} from './notice';

export type PostState = 'idle' | 'posting' | 'posted';

export interface Posting {
    stateOf(entryId: string, target: PostTarget): PostState;
    post(entry: FaqEntry, target: TargetDescription): void;

    /** Lets what has arrived be posted again. */
    forget(): void;
}

function keyOf(entryId: string, {channelId, rootId}: PostTarget): string {
    return [entryId, channelId, rootId].join(' ');
}

async function tryToPost(services: FaqServices, entry: FaqEntry, {channelId, rootId}: PostTarget): Promise<Outcome> {
    try {
        return await services.postAnswer(entry, {channelId, rootId});
    } catch {
        return {ok: false, reason: 'server'};
    }
}

/**
 * Kept by the panel and not by the view, so that leaving the answer neither loses a failure nor allows a second post. Where the panel
 * was closed meanwhile, a failure shows in the channel, to the user alone.
 */
export function usePosting(tell: Tell): Posting {
    const services = useServices();
    const isOpen = useRef(true);
    useEffect(() => {
        isOpen.current = true;
        return () => {
            isOpen.current = false;
        };
    }, []);

    // The map is what a click asks, at once; the copy is what components show.
    const states = useRef(new Map<string, PostState>());
    const [shown, setShown] = useState<ReadonlyMap<string, PostState>>(states.current);

    const mark = useCallback((key: string, state: PostState) => {
        states.current.set(key, state);
        setShown(new Map(states.current));
    }, []);

    const post = useCallback((entry: FaqEntry, target: TargetDescription) => {
        const key = keyOf(entry.id, target);
        if ((states.current.get(key) ?? 'idle') !== 'idle') {
            return;
        }
        mark(key, 'posting');
        void tryToPost(services, entry, target).then((outcome) => {
            mark(key, outcome.ok ? 'posted' : 'idle');
            if (outcome.ok) {
                tell({tone: 'done', id: 'faq_bot.panel.posted_to', values: {kind: target.kind, name: target.name}});
            } else if (!isOpen.current) {
                services.keepAnswer(entry.id, {channelId: target.channelId, rootId: target.rootId}, outcome.reason);
            } else {
                const retry = mayRetry(outcome.reason) ? () => post(entry, target) : undefined;
                tell({tone: 'problem', id: failureMessage(outcome.reason), retry});
            }
        });
    }, [mark, services, tell]);

    const forget = useCallback(() => {
        const under = [...states.current].filter(([, state]) => state === 'posting');
        states.current = new Map(under);
        setShown(states.current);
    }, []);

    return useMemo(() => ({
        stateOf: (entryId, target) => shown.get(keyOf(entryId, target)) ?? 'idle',
        post,
        forget,
    }), [shown, post, forget]);
}
