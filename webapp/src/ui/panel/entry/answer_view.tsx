// An open entry: section, question, answer, sources, related questions and actions.

import React, {useEffect, useRef, type RefObject} from 'react';

import type {Faq} from '../../../answer/types';
import type {EntrySummary, FaqEntry} from '../../../faq/entry';
import {Text} from '../../../i18n/text';
import {useServices} from '../../services';
import {AnswerText, makeScrollable} from '../../shared/answer_text';
import {PlainText} from '../../shared/plain_text';
import {Provenance} from '../../shared/provenance';
import {sectionPath} from '../../shared/section_path';
import {Sources} from '../../shared/sources';
import {useEntry} from '../../shared/use_faq';
import type {Loading} from '../../shared/use_loading';
import {WhenLoaded} from '../../shared/when_loaded';

import {AnswerActions} from './answer_actions';
import type {Notify} from '../../shared/notify';
import {RelatedEntries} from './related_entries';
import {Translations} from '../../shared/translations';
import {useKeptScroll} from '../use_kept_scroll';
import type {Posting} from './use_posting';

import './entry.css';
import {useElementId} from '../../shared/use_element_id';

interface AnswerViewProps {
    readonly faq: Loading<Faq>;
    readonly id: string;
    readonly posting: Posting;

    /** Opens a related entry; `scroll` is this entry's scroll position, in pixels. */
    readonly onOpen: (id: string, scroll: number) => void;
    readonly notify: Notify;
}

/** Render with `key={id}`; `id` must not change. */
export function AnswerView({faq, ...props}: AnswerViewProps): React.JSX.Element {
    return (
        <div className='FaqPanelAnswer'>
            <WhenLoaded
                loading={faq}
                blocks={3}
            >
                {(value) => (
                    <OpenEntry
                        faq={value}
                        {...props}
                    />
                )}
            </WhenLoaded>
        </div>
    );
}

type OpenEntryProps = Omit<AnswerViewProps, 'faq'> & {readonly faq: Faq};

function OpenEntry({faq, id, posting, onOpen, notify}: OpenEntryProps): React.JSX.Element {
    const headingId = useElementId();
    const heading = useRef<HTMLHeadingElement>(null);
    const loading = useEntry(faq, id);
    const summary = faq.entries.find((entry) => entry.id === id);
    const {scroller, onScroll} = useKeptScroll(id, loading.status === 'ready');
    useEffect(() => makeScrollable(scroller.current), [scroller]);
    return (
        <>
            <div
                ref={scroller}
                onScroll={onScroll}
                className='FaqPanelAnswer__scroller'
                role='region'
                aria-labelledby={headingId}
            >
                <EntryHeading
                    id={headingId}
                    heading={heading}
                    summary={summary}
                />
                {summary && (
                    <WhenLoaded
                        loading={loading}
                        blocks={3}
                        next={heading}
                    >
                        {(entry) => entry && (
                            <EntryText
                                faq={faq}
                                entry={entry}
                                notify={notify}
                                onOpen={(related) => onOpen(related, scroller.current?.scrollTop ?? 0)}
                            />
                        )}
                    </WhenLoaded>
                )}
            </div>
            {loading.status === 'ready' && loading.value && (
                <AnswerActions
                    entry={loading.value}
                    posting={posting}
                    notify={notify}
                />
            )}
        </>
    );
}

interface EntryHeadingProps {
    readonly id: string;
    readonly heading: RefObject<HTMLHeadingElement>;
    readonly summary: EntrySummary | undefined;
}

/** Section and question; focuses the question on mount. */
function EntryHeading({id, heading, summary}: EntryHeadingProps): React.JSX.Element {
    useEffect(() => heading.current?.focus({preventScroll: true}), [heading]);
    return (
        <>
            {summary && summary.section.length > 0 && (
                <div
                    className='FaqPanelAnswer__section FaqQuiet'
                    lang={summary.lang}
                    dir='auto'
                >
                    {sectionPath(summary.section)}
                </div>
            )}
            <h3
                ref={heading}
                id={id}
                className='FaqPanelAnswer__question'
                lang={summary?.lang}
                dir='auto'
                tabIndex={-1}
            >
                {summary ? <PlainText text={summary.question}/> : <Text id='faq_bot.panel.gone'/>}
            </h3>
        </>
    );
}

interface EntryTextProps {
    readonly faq: Faq;
    readonly entry: FaqEntry;
    readonly notify: Notify;
    readonly onOpen: (id: string) => void;
}

function EntryText({faq, entry, notify, onOpen}: EntryTextProps): React.JSX.Element {
    const {rememberEntry, useKeeperTools} = useServices();
    const keepers = useKeeperTools();
    useEffect(() => {
        rememberEntry(entry.id);
    }, [rememberEntry, entry]);
    return (
        <>
            <AnswerText
                className='FaqPanelAnswer__text'
                lang={entry.lang}
                markdown={entry.answer}
            />
            <Sources
                sources={entry.sources}
                lang={entry.lang}
            />
            {entry.translations && (
                <Translations
                    translations={entry.translations}
                    onOpen={onOpen}
                />
            )}
            <Provenance
                entry={entry}
                className='FaqPanelAnswer__origin FaqQuiet'
            />
            {keepers && <keepers.EntryTools entry={entry} notify={notify}/>}
            <RelatedEntries
                faq={faq}
                entry={entry}
                onOpen={onOpen}
            />
        </>
    );
}
