// A change of all teams: start, progress, cancel. Leaving the page cancels it; completed changes remain.

import {useEffect, useRef, useState} from 'react';

import type {BulkOptions, BulkOutcome, Progress, SlashSuggestions} from '../../state/team_suggestions';

export type Bulk =
    | {readonly status: 'idle'}
    | {readonly status: 'running'; readonly progress: Progress; readonly cancelled: boolean}
    | {readonly status: 'done'; readonly on: boolean; readonly outcome: BulkOutcome};

export interface BulkControl {
    readonly bulk: Bulk;
    readonly start: (on: boolean) => void;
    readonly cancel: () => void;
}

export function useBulk(suggestions: SlashSuggestions, onTeam: BulkOptions['onTeam']): BulkControl {
    const [bulk, setBulk] = useState<Bulk>({status: 'idle'});
    const controller = useRef<AbortController | null>(null);
    useEffect(() => () => controller.current?.abort(), []);

    const run = async (on: boolean): Promise<void> => {
        const own = new AbortController();
        controller.current = own;
        setBulk({status: 'running', progress: {done: 0, total: null}, cancelled: false});
        const outcome = await suggestions.switchAll(on, {
            signal: own.signal,
            onProgress: (progress) => setBulk({status: 'running', progress, cancelled: own.signal.aborted}),
            onTeam,
        });
        controller.current = null;
        setBulk({status: 'done', on, outcome});
    };
    return {
        bulk,
        start: (on) => void (controller.current ? undefined : run(on)),
        cancel: () => {
            controller.current?.abort();
            setBulk((before) => (before.status === 'running' ? {...before, cancelled: true} : before));
        },
    };
}
