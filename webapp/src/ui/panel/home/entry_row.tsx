// A question in a plain list, as a button.

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
