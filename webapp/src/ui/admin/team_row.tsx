// A team and its switch, with an obstacle below its name.

import React, {useState} from 'react';

import {Text, useText} from '../../i18n/text';
import type {TeamSummary} from '../../state/team_suggestions';
import type {TeamState} from './use_teams';
import {useElementId} from '../shared/use_element_id';
import {TeamName} from './team_name';

import './team_row.css';

interface TeamRowProps {
    readonly team: TeamSummary;
    readonly state: TeamState;

    /** Temporarily disabled; the switch keeps the focus. */
    readonly inactive: boolean;
    readonly onToggle: () => void;
}

export function TeamRow({team, state, inactive, onToggle}: TeamRowProps): React.JSX.Element {
    const id = useElementId();
    const text = useText();

    // The result of a click is announced; the state read when the page opens is not.
    const [touched, setTouched] = useState(false);
    const toggle = (): void => {
        setTouched(true);
        onToggle();
    };
    const idle = !inactive && state.status !== 'unknown' && state.status !== 'working';
    return (
        <li className='FaqAdmin__team'>
            <div className='FaqAdmin__teamWords'>
                <TeamName team={team}/>
                <div
                    id={id}
                    role={touched ? 'status' : undefined}
                    className={state.status === 'blocked' ? 'FaqAdmin__obstacle' : 'FaqAdmin__quiet'}
                >
                    <StateText state={state}/>
                </div>
            </div>
            <button
                type='button'
                role='switch'
                className='FaqAdmin__switch'
                aria-checked={state.status === 'on'}
                aria-disabled={!idle || undefined}
                aria-label={text('faq_bot.admin.switch', {team: team.name, address: team.address})}
                aria-describedby={id}
                onClick={idle ? toggle : undefined}
            >
                <span
                    className='FaqAdmin__knob'
                    aria-hidden='true'
                />
            </button>
        </li>
    );
}

function StateText({state}: {readonly state: TeamState}): React.JSX.Element | null {
    switch (state.status) {
        case 'blocked':
            return <Text id={`faq_bot.admin.obstacle.${state.obstacle}`}/>;
        case 'unknown':
            return null;
        default:
            return <Text id={`faq_bot.admin.team_${state.status}`}/>;
    }
}
