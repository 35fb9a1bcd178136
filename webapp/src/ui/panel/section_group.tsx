// One section of the FAQ: its title with the number of questions, folded until somebody looks into it.

import React, {Fragment, useEffect, useId, useRef, useState} from 'react';
import {FormattedNumber} from 'react-intl';
import {useDispatch, useSelector} from 'react-redux';

import type {EntrySummary} from '../../faq/entry';
import {Text, useText} from '../../i18n/text';
import {changePanel, selectPanel} from '../../state/panel';
import {Button} from '../shared/button';
import {ChevronIcon} from '../shared/icons';
import {sectionPath} from '../shared/section_path';

import {EntryRow} from './entry_row';

import './section_group.css';

/** Rows of a section shown at first, and with every "Show more". */
const PAGE = 50;

interface SectionGroupProps {
    readonly title: string;
    readonly entries: readonly EntrySummary[];
    readonly openAtFirst: boolean;
    readonly landing: string | null;
    readonly onOpen: (id: string, row: string) => void;
}

export function SectionGroup({title, entries, openAtFirst, landing, onOpen}: SectionGroupProps): React.JSX.Element {
    const text = useText();
    const bodyId = useId();
    const dispatch = useDispatch();
    const {sections} = useSelector(selectPanel);
    const open = (Object.hasOwn(sections, title) ? sections[title] : undefined) ?? openAtFirst;
    const toggle = () => dispatch(changePanel({sections: {...sections, [title]: !open}}));
    return (
        <div className='FaqPanelSection'>
            <h4 className='FaqPanelSection__heading'>
                <button
                    type='button'
                    className='FaqPanelSection__button'
                    aria-expanded={open}
                    aria-controls={bodyId}
                    onClick={toggle}
                >
                    <span className='FaqPanelSection__chevron'>
                        <ChevronIcon directed={true}/>
                    </span>
                    <span className='FaqPanelSection__title'>
                        <bdi>{title}</bdi>
                    </span>
                    <span
                        className='FaqPanelSection__count'
                        aria-label={text('faq_bot.panel.questions', {count: entries.length})}
                        role='img'
                    >
                        <FormattedNumber value={entries.length}/>
                    </span>
                </button>
            </h4>
            <div
                id={bodyId}
                hidden={!open}
            >
                {open && (
                    <SectionEntries
                        title={title}
                        entries={entries}
                        landing={landing}
                        onOpen={onOpen}
                    />
                )}
            </div>
        </div>
    );
}

type SectionEntriesProps = Pick<SectionGroupProps, 'title' | 'entries' | 'landing' | 'onOpen'>;

function SectionEntries({title, entries, landing, onOpen}: SectionEntriesProps): React.JSX.Element {
    const rowOf = ({id}: EntrySummary) => `section/${title}/${id}`;
    const [limit, setLimit] = useState(() => Math.max(PAGE, 1 + entries.findIndex((entry) => rowOf(entry) === landing)));
    const list = useRef<HTMLUListElement>(null);
    const shown = useRef(limit);

    // The button may be gone now: the focus goes on to the first of the new rows.
    useEffect(() => {
        if (limit > shown.current) {
            list.current?.querySelectorAll('button')[shown.current]?.focus();
            shown.current = limit;
        }
    }, [limit]);
    const subsectionOf = (entry: EntrySummary | undefined) => sectionPath(entry?.section.slice(1) ?? []);
    return (
        <>
            <ul
                ref={list}
                className='FaqPanelSection__list'
            >
                {entries.slice(0, limit).map((entry, index) => {
                    const subsection = subsectionOf(entry);
                    return (
                        <Fragment key={entry.id}>
                            {subsection !== '' && subsection !== subsectionOf(entries[index - 1]) && (
                                <li
                                    className='FaqPanelSection__subsection'
                                    dir='auto'
                                >
                                    {subsection}
                                </li>
                            )}
                            <EntryRow
                                entry={entry}
                                row={rowOf(entry)}
                                onOpen={onOpen}
                            />
                        </Fragment>
                    );
                })}
            </ul>
            {entries.length > limit && (
                <div className='FaqPanelSection__more'>
                    <Button
                        look='link'
                        onClick={() => setLimit(limit + PAGE)}
                    >
                        <Text id='faq_bot.panel.more'/>
                    </Button>
                </div>
            )}
        </>
    );
}
