// The composer's state, like Mattermost's: the draft, the error under the box, what the next Enter does.

import type {ServerError} from '@mattermost/types/errors';
import {useCallback, useEffect, useRef, useState} from 'react';

import {submit} from '../host/commands';
import type {Draft, HostState} from '../host/state_types';
import {store} from '../host/store';

/** Delay after the last key before the draft is saved, in milliseconds. */
const SAVE_AFTER = 500;

export type ComposerError = Partial<ServerError> & {readonly submittedMessage?: string};

const NO_SUCH_COMMAND = 'api.command.execute_command.not_found.app_error';

export function isUnknownCommand(error: ComposerError | null): boolean {
    return error?.server_error_id === NO_SUCH_COMMAND;
}

function emptyDraft(channelId: string, rootId: string): Draft {
    return {message: '', fileInfos: [], uploadsInProgress: [], createAt: 0, updateAt: 0, channelId, rootId};
}

function readDraft(state: HostState, channelId: string, rootId: string): Draft {
    const kept = state.storage.storage[draftKey(channelId, rootId)]?.value as Partial<Draft> | null | undefined;
    return typeof kept?.message === 'string' ? {...emptyDraft(channelId, rootId), message: kept.message} : emptyDraft(channelId, rootId);
}

/** Key of a draft in `state.storage.storage`. */
function draftKey(channelId: string, rootId: string): string {
    return rootId ? `comment_draft_${rootId}` : `draft_${channelId}`;
}

/** The draft: read when the channel or thread changes, saved after a delay. An open composer ignores changes of the store. */
function useDraft(channelId: string, rootId: string): {draft: Draft; changeDraft: (next: Draft, instant?: boolean) => void} {
    const [draft, setDraft] = useState(() => readDraft(store.getState(), channelId, rootId));
    const latest = useRef(draft);
    const timer = useRef<number>();
    const changeDraft = useCallback((next: Draft, instant = false): void => {
        window.clearTimeout(timer.current);
        latest.current = next;
        setDraft(next);
        const save = (): void => {
            store.dispatch({type: 'SET_GLOBAL_ITEM', data: {name: draftKey(next.channelId, next.rootId), value: next, timestamp: new Date()}});
        };
        if (instant) {
            save();
        } else {
            timer.current = window.setTimeout(save, SAVE_AFTER);
        }
    }, []);
    useEffect(() => {
        const onOpen = readDraft(store.getState(), channelId, rootId);
        latest.current = onOpen;
        setDraft(onOpen);
        return () => {
            if (latest.current !== onOpen) {
                changeDraft(latest.current, true);
            }
        };
    }, [channelId, rootId, changeDraft]);
    return {draft, changeDraft};
}

interface ComposerState {
    readonly draft: Draft;
    readonly error: ComposerError | null;
    readonly type: (message: string) => void;
    readonly send: () => void;
}

export function useComposer(channelId: string, rootId: string): ComposerState {
    const {draft, changeDraft} = useDraft(channelId, rootId);
    const [error, setError] = useState<ComposerError | null>(null);
    const submitting = useRef(false);
    useEffect(() => setError(null), [channelId, rootId]);

    const type = (message: string): void => {
        if (!isUnknownCommand(error)) {
            setError(null);
        }
        changeDraft({...draft, message});
    };
    const sendNow = async (): Promise<void> => {
        // Any other error blocks sending until the text is edited.
        if (submitting.current || !draft.message.trim() || (error && !isUnknownCommand(error))) {
            return;
        }
        submitting.current = true;
        setError(null);
        const problem = await submit(draft, isUnknownCommand(error) && error?.submittedMessage === draft.message).
            then((sent) => sent.error, (thrown: unknown) => thrown);
        submitting.current = false;
        if (problem) {
            showProblem(problem);
        } else {
            setError(null);
            changeDraft(emptyDraft(channelId, rootId), true);
        }
    };
    const showProblem = (problem: unknown): void => {
        // Like Mattermost, does not validate a hook's result.
        const found = problem as ComposerError;
        const isServerError = typeof problem === 'object' && problem !== null && 'server_error_id' in problem;
        if (isServerError && isUnknownCommand(found)) {
            changeDraft(draft, true);
        }
        setError(isServerError ? {...found, submittedMessage: draft.message} : found);
    };
    return {draft, error, type, send: () => void sendNow()};
}
