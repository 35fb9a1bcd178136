// Related entries.

import React, {useMemo} from 'react';

import type {Faq, SearchResult} from '../../../answer/types';
import type {FaqEntry} from '../../../faq/entry';
import {Text} from '../../../i18n/text';

import {EntryRows} from '../home/entry_row';

import './entry.css';

/** Maximum number. */
const SHOWN = 3;

/** Minimum score of a related entry, relative to the entry's own score for its question. */
const CLOSE = 0.3;

/** Other entries that this entry's question finds with a sufficient score. */
function findRelated(faq: Faq, {id, question}: FaqEntry): readonly SearchResult[] {
    const {results} = faq.ask(question, {limit: SHOWN + 1});
    const own = results.find((result) => result.id === id)?.score ?? results[0]?.score ?? 0;
    return results.filter((result) => result.id !== id && result.score >= own * CLOSE).slice(0, SHOWN);
}

interface RelatedEntriesProps {
    readonly faq: Faq;
    readonly entry: FaqEntry;
    readonly onOpen: (id: string) => void;
}

export function RelatedEntries({faq, entry, onOpen}: RelatedEntriesProps): React.JSX.Element | null {
    const related = useMemo(() => findRelated(faq, entry), [faq, entry]);
    if (related.length === 0) {
        return null;
    }
    return (
        <section className='FaqPanelRelated'>
            <h4 className='FaqHeading'>
                <Text id='faq_bot.panel.related'/>
            </h4>
            <EntryRows
                entries={related}
                list='related'
                onOpen={onOpen}
            />
        </section>
    );
}
