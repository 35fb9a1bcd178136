// The recently opened answers, with a button to clear them.

import React, {useMemo, useRef} from 'react';

import type {Faq} from '../../../answer/types';
import {Text, useText} from '../../../i18n/text';
import {useServices} from '../../services';
import {Button} from '../../shared/button';

import {EntryRow} from './entry_row';

interface RecentEntriesProps {
    readonly faq: Faq;
    readonly onOpen: (id: string, row: string) => void;
}

export function RecentEntries({faq, onOpen}: RecentEntriesProps): React.JSX.Element | null {
    const text = useText();
    const {useRecentEntries, forgetRecentEntries} = useServices();
    const ids = useRecentEntries();
    const list = useRef<HTMLElement>(null);

    // Entries that the FAQ no longer has are left out.
    const entries = useMemo(() => ids.flatMap((id) => faq.entries.find((entry) => entry.id === id) ?? []), [faq, ids]);
    if (entries.length === 0) {
        return null;
    }
    const forget = () => {
        const next = list.current?.nextElementSibling?.querySelector('button');
        forgetRecentEntries();
        next?.focus();
    };
    return (
        <section ref={list}>
            <div className='FaqPanelHome__line'>
                <h3 className='FaqHeading'>
                    <Text id='faq_bot.panel.recent'/>
                </h3>
                <Button
                    text='faq_bot.panel.clear_short'
                    look='link'
                    label={text('faq_bot.panel.clear_recent')}
                    onClick={forget}
                />
            </div>
            <ul>
                {entries.map((entry) => (
                    <EntryRow
                        key={entry.id}
                        entry={entry}
                        row={`recent/${entry.id}`}
                        onOpen={onOpen}
                    />
                ))}
            </ul>
        </section>
    );
}
