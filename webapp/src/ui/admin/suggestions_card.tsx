// `/faq` in each team's command suggestions: a switch for each team, and buttons for all.

import React, {useRef} from 'react';

import {Text, useText} from '../../i18n/text';
import type {SlashSuggestions} from '../../state/team_suggestions';
import {Button} from '../shared/button';
import {Skeleton} from '../shared/skeleton';
import {AllTeams} from './all_teams';
import {Card} from './card';
import {TeamRow} from './team_row';
import {useBulk} from './use_bulk';
import {useTeams, type Teams} from './use_teams';

interface SuggestionsCardProps {
    readonly suggestions: SlashSuggestions;
    readonly disabled: boolean;
    readonly refusedHost: string | null;
}

export function SuggestionsCard({suggestions, disabled, refusedHost}: SuggestionsCardProps): React.JSX.Element {
    const list = useRef<HTMLDivElement>(null);
    const teams = useTeams(suggestions);
    const control = useBulk(suggestions, teams.learn);
    const inactive = disabled || control.bulk.status === 'running';
    const retry = (): void => {
        teams.retry();

        // The focused button is removed.
        list.current?.focus();
    };
    return (
        <Card
            title='faq_bot.admin.suggestions'
            lead='faq_bot.admin.suggestions_lead'
        >
            {refusedHost !== null && (
                <p className='FaqAdmin__note'>
                    <Text
                        id='faq_bot.admin.refused_host'
                        values={{host: <code>{refusedHost}</code>}}
                    />
                </p>
            )}
            {disabled && <p className='FaqAdmin__note'><Text id='faq_bot.admin.read_only'/></p>}
            {teams.problem !== null && (
                <div
                    className='FaqAdmin__note'
                    role='alert'
                >
                    <p><Text id={`faq_bot.admin.obstacle.${teams.problem}`}/></p>
                    <Button text='faq_bot.try_again' onClick={retry}/>
                </div>
            )}
            {teams.problem === null && <AllTeams
                control={control}
                inactive={inactive}
            />}
            <div
                ref={list}
                className='FaqAdmin__teamList'
                tabIndex={-1}
            >
                <TeamList
                    teams={teams}
                    inactive={inactive}
                />
                {teams.many && <Pages teams={teams}/>}
            </div>
        </Card>
    );
}

interface TeamListProps {
    readonly teams: Teams;
    readonly inactive: boolean;
}

function TeamList({teams, inactive}: TeamListProps): React.JSX.Element | null {
    const text = useText();
    const {listed, problem} = teams;
    if (listed === null) {
        return problem === null ? <Skeleton
            label={text('faq_bot.admin.loading')}
            blocks={2}
        /> : null;
    }
    return listed.teams.length === 0 ? <p><Text id='faq_bot.admin.no_teams'/></p> : (
        <ul className='FaqAdmin__teams'>
            {listed.teams.map((team) => (
                <TeamRow
                    key={team.id}
                    team={team}
                    state={teams.stateOf(team)}
                    inactive={inactive || problem !== null}
                    onToggle={() => teams.toggle(team)}
                />
            ))}
        </ul>
    );
}

/** Stays while a page is loading, since it has the focus. */
function Pages({teams: {page, listed, goTo}}: {readonly teams: Teams}): React.JSX.Element {
    const text = useText();
    return (
        <nav
            className='FaqAdmin__actions'
            aria-label={text('faq_bot.admin.pages')}
        >
            <Button
                text='faq_bot.admin.previous'
                inactive={page === 0}
                onClick={() => goTo(page - 1)}
            />
            <Button
                text='faq_bot.admin.next'
                inactive={!listed?.more}
                onClick={() => goTo(page + 1)}
            />
            <Text
                id='faq_bot.admin.page'
                values={{page: page + 1}}
            />
        </nav>
    );
}
