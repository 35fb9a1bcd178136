// A collapsible section with the number of its questions.

import React, {Fragment, useEffect, useMemo, useRef, useState} from 'react';
import {FormattedNumber} from 'react-intl';
import {useDispatch, useSelector} from 'react-redux';

import type {EntrySummary, Introduction} from '../../../faq/entry';
import {useText} from '../../../i18n/text';
import {changePanel, selectPanel} from '../../../state/panel';
import {useServices} from '../../services';
import {Button} from '../../shared/button';
import {Chevron} from '../../shared/icons';
import {sectionPath} from '../../shared/section_path';

import {EntryRow} from './entry_row';
import {introductionsBefore} from './sections';

import './home.css';
import {useElementId} from '../../shared/use_element_id';

/** Number of rows shown initially and added by "Show more". */
const PAGE = 50;

interface SectionGroupProps {

    /** Title of the section, empty outside any; the key of its state. */
    readonly id: string;

    /** The displayed title. */
    readonly title: string;
    readonly entries: readonly EntrySummary[];

    /** Of all sections. */
    readonly introductions: readonly Introduction[];
    readonly openAtFirst: boolean;
    readonly returnRow: string | null;
    readonly onOpen: (id: string, row: string) => void;
}

export function SectionGroup({id, title, entries, introductions, openAtFirst, returnRow, onOpen}: SectionGroupProps): React.JSX.Element {
    const text = useText();
    const bodyId = useElementId();
    const dispatch = useDispatch();
    const {sections} = useSelector(selectPanel);
    const open = (Object.hasOwn(sections, id) ? sections[id] : undefined) ?? openAtFirst;
    const toggle = () => dispatch(changePanel({sections: {...sections, [id]: !open}}));
    return (
        <div>
            <h4 className='FaqPanelSection__heading'>
                <button
                    type='button'
                    className='FaqPanelSection__button'
                    data-row={`section/${id}`}
                    aria-expanded={open}
                    aria-controls={bodyId}
                    onClick={toggle}
                >
                    <Chevron/>
                    <span className='FaqPanelSection__title'>
                        <bdi lang={entries[0]?.section.length ? entries[0].lang : undefined}>{title}</bdi>
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
                        id={id}
                        entries={entries}
                        introductions={introductions}
                        returnRow={returnRow}
                        onOpen={onOpen}
                    />
                )}
            </div>
        </div>
    );
}

type SectionEntriesProps = Pick<SectionGroupProps, 'id' | 'entries' | 'introductions' | 'returnRow' | 'onOpen'>;

function SectionEntries({id: section, entries, introductions, returnRow, onOpen}: SectionEntriesProps): React.JSX.Element {
    const rowOf = ({id}: EntrySummary) => `section/${section}/${id}`;
    const [limit, setLimit] = useState(() => Math.max(PAGE, 1 + entries.findIndex((entry) => rowOf(entry) === returnRow)));
    const list = useRef<HTMLUListElement>(null);
    const shown = useRef(limit);

    // The button may be gone, so the focus moves to the first new row.
    useEffect(() => {
        if (limit > shown.current) {
            list.current?.querySelectorAll<HTMLElement>('[data-row]')[shown.current]?.focus();
            shown.current = limit;
        }
    }, [limit]);
    return (
        <>
            <ul
                ref={list}
                className='FaqPanelSection__list'
            >
                {entries.slice(0, limit).map((entry, index) => (
                    <Fragment key={entry.id}>
                        <SectionStart
                            entry={entry}
                            before={entries[index - 1]}
                            introductions={introductions}
                        />
                        <EntryRow
                            entry={entry}
                            row={rowOf(entry)}
                            onOpen={onOpen}
                        />
                    </Fragment>
                ))}
            </ul>
            {entries.length > limit && (
                <div className='FaqPanelSection__more'>
                    <Button
                        text='faq_bot.panel.more'
                        look='link'
                        onClick={() => setLimit(limit + PAGE)}
                    />
                </div>
            )}
        </>
    );
}

interface SectionStartProps {
    readonly entry: EntrySummary;
    readonly before: EntrySummary | undefined;
    readonly introductions: readonly Introduction[];
}

/** What precedes the first entry of a section: its introduction, and titles and introductions of subsections. */
function SectionStart({entry, before, introductions}: SectionStartProps): React.JSX.Element {
    const pathOf = ({section}: EntrySummary) => sectionPath(section.slice(1));
    const started = introductionsBefore(introductions, entry, before);
    const rowsOf = (some: readonly Introduction[]) => some.map(({section, text}) => (
        <IntroductionRow
            key={section.length}
            text={text}
            lang={entry.lang}
        />
    ));
    return (
        <>
            {rowsOf(started.filter(({section}) => section.length === 1))}
            {pathOf(entry) !== '' && (!before || pathOf(entry) !== pathOf(before)) && (
                <li
                    className='FaqPanelSection__subsection FaqQuiet'
                    lang={entry.lang}
                    dir='auto'
                >
                    {pathOf(entry)}
                </li>
            )}
            {rowsOf(started.filter(({section}) => section.length > 1))}
        </>
    );
}

function IntroductionRow({text, lang}: {readonly text: string; readonly lang: string | undefined}): React.JSX.Element {
    const {renderMarkdown} = useServices();
    const shown = useMemo(() => renderMarkdown(text), [renderMarkdown, text]);
    return (
        <li
            className='FaqPanelSection__introduction FaqQuiet'
            lang={lang}
            dir='auto'
        >
            {shown}
        </li>
    );
}
