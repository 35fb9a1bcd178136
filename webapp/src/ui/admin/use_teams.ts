// A page of teams and the state of each team's suggestions. Teams are read sequentially, so that a server with
// many teams does not get many requests at once.

import {useCallback, useEffect, useState} from 'react';

import {concernsAllTeams, type Obstacle, type SlashSuggestions, type Suggestion, type TeamSummary, type TeamsPage} from '../../state/team_suggestions';

/** `unknown`: not read yet. `working`: being changed. */
export type TeamState = Suggestion | {readonly status: 'unknown'} | {readonly status: 'working'};

export interface Teams {
    readonly page: number;

    /** `null` while loading. */
    readonly listed: TeamsPage | null;

    /** Whether there is more than one page of teams. */
    readonly many: boolean;
    readonly stateOf: (team: TeamSummary) => TeamState;

    /** An obstacle to reading any team; `null` if there is none. */
    readonly problem: Obstacle | null;
    readonly retry: () => void;
    readonly goTo: (page: number) => void;
    readonly toggle: (team: TeamSummary) => void;

    /** Sets a team's state. */
    readonly learn: (team: TeamSummary, suggestion: Suggestion) => void;
}

export function useTeams(suggestions: SlashSuggestions): Teams {
    const [page, setPage] = useState(0);
    const [attempt, setAttempt] = useState(0);
    const [listed, setListed] = useState<TeamsPage | null>(null);
    const [many, setMany] = useState(false);
    const [problem, setProblem] = useState<Obstacle | null>(null);
    const [states, setStates] = useState<ReadonlyMap<string, TeamState>>(new Map());
    const put = useCallback((team: TeamSummary, state: TeamState) => setStates((before) => new Map(before).set(team.id, state)), []);

    useEffect(() => {
        const stop = new AbortController();
        const onListed = (found: TeamsPage): void => {
            setListed(found);
            setMany((before) => before || found.more);
        };
        void readPage(suggestions, page, {signal: stop.signal, onListed, onTeam: put, onProblem: setProblem});
        return () => stop.abort();
    }, [suggestions, page, attempt, put]);

    const start = (nextPage: number): void => {
        setProblem(null);
        setListed(null);
        setStates(new Map());
        setPage(nextPage);
        setAttempt((before) => before + 1);
    };
    const toggle = async (team: TeamSummary): Promise<void> => {
        const before = states.get(team.id);
        if (before?.status === 'on' || before?.status === 'off' || before?.status === 'blocked') {
            put(team, {status: 'working'});
            put(team, await (before.status === 'on' ? suggestions.switchOff(team) : suggestions.switchOn(team)));
        }
    };
    return {
        page,
        listed,
        many,
        problem,
        stateOf: ({id}) => states.get(id) ?? {status: 'unknown'},
        retry: () => start(page),
        goTo: start,
        toggle: (team) => void toggle(team),
        learn: put,
    };
}

interface PageReading {
    readonly signal: AbortSignal;
    readonly onListed: (listed: TeamsPage) => void;
    readonly onTeam: (team: TeamSummary, suggestion: Suggestion) => void;
    readonly onProblem: (problem: Obstacle) => void;
}

/** Reads a page of teams and then each team, until an obstacle applies to all. Reports nothing after the signal. */
async function readPage(suggestions: SlashSuggestions, page: number, {signal, onListed, onTeam, onProblem}: PageReading): Promise<void> {
    const isOver = (): boolean => signal.aborted;
    const found = await suggestions.listTeams(page);
    if (isOver()) {
        return;
    }
    if (typeof found === 'string') {
        onProblem(found);
        return;
    }
    onListed(found);
    for (const team of found.teams) {
        const suggestion = await suggestions.read(team);
        if (isOver()) {
            return;
        }
        if (suggestion.status === 'blocked' && concernsAllTeams(suggestion.obstacle)) {
            onProblem(suggestion.obstacle);
            return;
        }
        onTeam(team, suggestion);
    }
}
