// Where an entry comes from, when it was last reviewed, its owner, and a warning if it may be out of date.

import React, {Fragment, useState, type ReactNode} from 'react';
import {useIntl} from 'react-intl';

import type {EntryOrigin, EntrySummary} from '../../faq/entry';
import {isOverdue, lastDayOf} from '../../faq/review';
import {Text, useLanguage} from '../../i18n/text';
import {useServices} from '../services';

interface ProvenanceProps {
    readonly entry: Pick<EntrySummary, 'origin' | 'reviewed' | 'owner'>;
    readonly className: string;

    /** Shown first for entries that are not live. */
    readonly from?: ReactNode;
}

/** One line, or nothing if there is nothing to show. */
export function Provenance({entry: {origin, reviewed, owner}, className, from}: ProvenanceProps): React.JSX.Element | null {
    const meta = useServices().loadedFaq()?.meta;
    const language = useLanguage();
    const [now] = useState(Date.now);
    const parts = [
        origin ? <Origin origin={origin}/> : from,
        reviewed !== undefined && <Text id='faq_bot.checked' values={{date: formatDate(reviewed, language)}}/>,
        owner !== undefined && (reviewed === undefined ? <Text id='faq_bot.owner' values={{owner: <bdi>{owner}</bdi>}}/> : <bdi>{owner}</bdi>),
        meta && isOverdue({reviewed, origin}, meta, now) && <strong><Text id='faq_bot.overdue'/></strong>,
    ].filter(Boolean);
    return parts.length === 0 ? null : (
        <div className={className}>
            {parts.map((part, at) => <Fragment key={at}>{at > 0 && ' · '}{part}</Fragment>)}
        </div>
    );
}

/** Formats a year, or a month and year; the day is not shown. */
function formatDate(date: string, language: string): string {
    return new Intl.DateTimeFormat(language, {year: 'numeric', ...date.length > 4 && {month: 'long'}, timeZone: 'UTC'}).format(lastDayOf(date));
}

function Origin({origin: {channel, author, editedAt}}: {readonly origin: EntryOrigin}): React.JSX.Element {
    const {timeZone} = useIntl();
    const language = useLanguage();
    const isThisYear = new Date(editedAt).getFullYear() === new Date().getFullYear();
    const format = new Intl.DateTimeFormat(language,
        {day: 'numeric', month: 'long', ...!isThisYear && {year: 'numeric'}, ...timeZone !== undefined && {timeZone}});
    return (
        <Text
            id='faq_bot.origin'
            values={{channel, author, date: format.format(editedAt)}}
        />
    );
}
