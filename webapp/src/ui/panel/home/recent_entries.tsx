// The recently opened answers, with a button to clear them.

import React, {useMemo, useRef} from 'react';

import type {Faq} from '../../../answer/types';
import type {EntrySummary} from '../../../faq/entry';
import {Text, useText} from '../../../i18n/text';
import {useServices} from '../../services';
import {Button} from '../../shared/button';

import {EntryRows} from './entry_row';

/** Recently opened entries. Those that this FAQ does not have are left out: they were removed, or are another team's. */
export function useRecent({entries}: Faq): readonly EntrySummary[] {
    const ids = useServices().useRecentEntries();
    return useMemo(() => ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []), [entries, ids]);
}

interface RecentEntriesProps {
    readonly entries: readonly EntrySummary[];
    readonly onOpen: (id: string, row: string) => void;
}

export function RecentEntries({entries, onOpen}: RecentEntriesProps): React.JSX.Element {
    const text = useText();
    const {forgetRecentEntries} = useServices();
    const list = useRef<HTMLElement>(null);
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
            <EntryRows
                entries={entries}
                list='recent'
                onOpen={onOpen}
            />
        </section>
    );
}
