// Questions in a plain list, as buttons.

import React, {memo} from 'react';

import type {EntrySummary} from '../../../faq/entry';

import {PlainText} from '../../shared/plain_text';

import './home.css';

interface EntryRowProps {
    readonly entry: EntrySummary;

    /** Unique key of this row: the same entry may be in several lists. */
    readonly row: string;
    readonly onOpen: (id: string, row: string) => void;
}

export const EntryRow = memo(function EntryRow({entry, row, onOpen}: EntryRowProps): React.JSX.Element {
    return (
        <li>
            <button
                type='button'
                className='FaqPanelEntryRow__button'
                data-row={row}
                onClick={() => onOpen(entry.id, row)}
            >
                <bdi lang={entry.lang}><PlainText text={entry.question}/></bdi>
            </button>
        </li>
    );
});

interface EntryRowsProps {
    readonly entries: readonly EntrySummary[];

    /** Prefix of the rows' keys. */
    readonly list: string;
    readonly onOpen: EntryRowProps['onOpen'];
}

export function EntryRows({entries, list, onOpen}: EntryRowsProps): React.JSX.Element {
    return (
        <ul>
            {entries.map((entry) => (
                <EntryRow
                    key={entry.id}
                    entry={entry}
                    row={`${list}/${entry.id}`}
                    onOpen={onOpen}
                />
            ))}
        </ul>
    );
}
