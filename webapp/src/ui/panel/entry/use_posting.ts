// Posts an answer once: further clicks while it is pending or posted do nothing.

import {useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {useStore} from 'react-redux';

import {mayRetry} from '../../../answer/outcome';
import type {FaqEntry} from '../../../faq/entry';
import {changePanel, selectPanel, type PostTarget} from '../../../state/panel';
import {useServices, type TargetDescription} from '../../services';

import type {Notify} from '../../shared/notify';

export type PostState = 'idle' | 'posting' | 'posted';

export interface Posting {
    stateOf(entryId: string, target: PostTarget): PostState;

    /** Posts; with `again` even if the same answer was posted before. */
    post(entry: FaqEntry, target: TargetDescription, again?: boolean): void;

    /** Forgets the posted answer so that it can be posted again, and leaves a thread that was answered. */
    forget(): void;
}

function keyOf(entryId: string, {channelId, rootId}: PostTarget): string {
    return [entryId, channelId, rootId].join(' ');
}

/** Whether the user chose another channel than the open one. */
export function isElsewhere(state: unknown): boolean {
    return selectPanel(state).target?.rootId === '';
}

/**
 * State of the panel, not of the view: leaving the answer neither hides a failure nor allows a second post. If the panel was
 * closed meanwhile, a failure is shown privately in the channel.
 */
export function usePosting(notify: Notify): Posting {
    const services = useServices();
    const store = useStore();

    // The map is read synchronously by clicks; the copy is rendered.
    const states = useRef(new Map<string, PostState>());
    const [shown, setShown] = useState<ReadonlyMap<string, PostState>>(states.current);

    const mark = useCallback((key: string, state: PostState) => {
        states.current.set(key, state);
        setShown(new Map(states.current));
    }, []);

    const forget = useCallback(() => {
        const {target} = selectPanel(store.getState());
        if (target && [...states.current].some(([key, state]) => state === 'posted' && key.endsWith(` ${target.rootId}`))) {
            store.dispatch(changePanel({target: null}));
        }
        const under = [...states.current].filter(([, state]) => state === 'posting');
        states.current = new Map(under);
        setShown(states.current);
    }, [store]);

    const isOpen = useRef(true);
    useEffect(() => {
        isOpen.current = true;
        return () => {
            isOpen.current = false;
            forget();
        };
    }, [forget]);

    const post = useCallback((entry: FaqEntry, target: TargetDescription, again = false) => {
        const key = keyOf(entry.id, target);
        if ((states.current.get(key) ?? 'idle') !== 'idle') {
            return;
        }
        mark(key, 'posting');
        const elsewhere = isElsewhere(store.getState());
        const {channelId, rootId, kind, name} = target;
        void services.postAnswer(entry, {channelId, rootId}, {again}).then((outcome) => {
            mark(key, outcome.ok ? 'posted' : 'idle');
            if (outcome.ok) {
                notify({tone: 'done', id: 'faq_bot.panel.posted_to', values: {kind, name}, channelId, postedId: outcome.postId, isElsewhere: elsewhere});
            } else if (!isOpen.current) {
                services.keepAnswer(entry.id, {channelId, rootId}, outcome.reason);
            } else {
                const {reason, postId: seePostId} = outcome;
                const isRepeated = reason === 'repeated';
                const retry = isRepeated || mayRetry(reason) ? () => post(entry, target, isRepeated) : undefined;
                notify({tone: 'problem', id: `faq_bot.failure.${reason}`, channelId, seePostId, retry,
                    retryLabel: isRepeated ? 'faq_bot.card.post_again' : undefined});
            }
        });
    }, [mark, services, notify, store]);

    return useMemo(() => ({
        stateOf: (entryId, target) => shown.get(keyOf(entryId, target)) ?? 'idle',
        post,
        forget,
    }), [shown, post, forget]);
}
