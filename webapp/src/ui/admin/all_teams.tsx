// Switches all teams on or off, with progress and result.

import React, {useEffect, useRef} from 'react';

import type {BulkOutcome, Progress} from '../../state/team_suggestions';
import {Text, useText} from '../../i18n/text';
import {Button} from '../shared/button';
import {TeamName} from './team_name';
import {ShortList} from './short_list';
import type {BulkControl} from './use_bulk';

interface AllTeamsProps {
    readonly control: BulkControl;
    readonly inactive: boolean;
}

export function AllTeams({control: {bulk, start, cancel}, inactive}: AllTeamsProps): React.JSX.Element {
    const said = useRef<HTMLDivElement>(null);

    // "Cancel" was removed, and may have had the focus.
    useEffect(() => {
        if (bulk.status === 'done' && said.current) {
            keepFocus(said.current);
        }
    }, [bulk.status]);
    return (
        <>
            <div className='FaqAdmin__actions'>
                <Button
                    text='faq_bot.admin.all_on'
                    inactive={inactive}
                    onClick={() => start(true)}
                />
                <Button
                    text='faq_bot.admin.all_off'
                    inactive={inactive}
                    onClick={() => start(false)}
                />
            </div>
            {bulk.status === 'running' && (
                <div className='FaqAdmin__progress'>
                    <ProgressBar progress={bulk.progress}/>
                    <Button
                        text='faq_bot.admin.cancel'
                        inactive={bulk.cancelled}
                        onClick={cancel}
                    />
                </div>
            )}
            <div
                ref={said}
                role='status'
                tabIndex={-1}
            >
                {bulk.status === 'done' && <Outcome
                    on={bulk.on}
                    outcome={bulk.outcome}
                />}
            </div>
        </>
    );
}

/** Takes the focus if nothing has it. */
function keepFocus(element: HTMLElement): void {
    const {activeElement, body} = element.ownerDocument;
    if (activeElement === null || activeElement === body) {
        element.focus();
    }
}

function ProgressBar({progress: {done, total}}: {readonly progress: Progress}): React.JSX.Element {
    const text = useText();
    const known = total === null ? null : Math.max(total, done);
    const words = known === null ? text('faq_bot.admin.progress_open', {done}) : text('faq_bot.admin.progress', {done, total: known});
    return (
        <div className='FaqAdmin__progressParts'>
            <progress
                className='FaqAdmin__bar'
                aria-label={text('faq_bot.admin.changing')}
                {...(known === null ? {} : {value: done, max: Math.max(1, known)})}
            />
            <span>{words}</span>
        </div>
    );
}

interface OutcomeProps {
    readonly on: boolean;
    readonly outcome: BulkOutcome;
}

function Outcome({on, outcome}: OutcomeProps): React.JSX.Element {
    const {changed, unchanged, blocked, stopped, cancelled} = outcome;
    return (
        <div className='FaqAdmin__note'>
            <p>
                {cancelled && <><Text id='faq_bot.admin.cancelled'/>{' '}</>}
                <Text
                    id={on ? 'faq_bot.admin.outcome_on' : 'faq_bot.admin.outcome_off'}
                    values={{changed, unchanged}}
                />
            </p>
            {stopped !== null && <p><Text id={`faq_bot.admin.obstacle.${stopped}`}/></p>}
            {blocked.length > 0 && <ShortList
                items={blocked}
                render={({team, obstacle}) => <><TeamName team={team}/>{': '}<Text id={`faq_bot.admin.obstacle.${obstacle}`}/></>}
            />}
        </div>
    );
}
