// The FAQ in the panel: the search box, and below it the open entry, results, or the home view while the box is empty.

import React, {useCallback, useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject} from 'react';

import type {Faq, SearchResult} from '../../answer/types';
import {useText} from '../../i18n/text';
import {IconButton} from '../shared/button';
import {BackIcon} from '../shared/icons';
import type {Loading} from '../shared/use_loading';
import {useElementId} from '../shared/use_element_id';
import {useKeyDown} from '../shared/use_key_down';
import {WhenLoaded} from '../shared/when_loaded';

import {AnswerView} from './entry/answer_view';
import {TargetBar} from './entry/target';
import type {Posting} from './entry/use_posting';
import {Home} from './home/home';
import type {Notify} from '../shared/notify';
import {Results} from './results/results';
import {SearchBox} from './results/search_box';
import {useBrowsing, type Browsing} from './use_browsing';
import {useKeptScroll} from './use_kept_scroll';
import type {Trail} from './use_trail';

import './panel.css';

interface BrowseProps {
    readonly faq: Loading<Faq>;
    readonly search: RefObject<HTMLInputElement>;
    readonly trail: Trail;
    readonly posting: Posting;
    readonly notify: Notify;
}

export function Browse({faq, search, trail, posting, notify}: BrowseProps): React.JSX.Element {
    const root = useRef<HTMLDivElement>(null);
    const listId = useElementId();
    const {entryId, openRow, openRelated, back} = trail;
    const browsing = useBrowsing(faq, search, trail);
    const {activate} = browsing;
    const openResult = useCallback(({id}: SearchResult) => {
        activate(id);
        openRow(id, null);
    }, [activate, openRow]);
    useKeyDown(root, (event) => !event.isComposing && (entryId === null ? moveThroughRows(event, root, search) : leaveEntry(event, search, trail)));

    // Only if neither the list nor a loaded entry has taken the focus.
    useEffect(() => {
        if (root.current?.contains(root.current.ownerDocument.activeElement) === false) {
            search.current?.focus({preventScroll: true});
        }
    }, [search]);
    return (
        <div
            ref={root}
            className='FaqPanelBrowse'
        >
            <Head onBack={entryId === null ? null : back}>
                <SearchBox
                    inputRef={search}
                    browsing={browsing}
                    listId={listId}
                    onOpen={openResult}
                />
            </Head>
            {entryId === null ? (
                <List
                    faq={faq}
                    search={search}
                    trail={trail}
                    browsing={browsing}
                    listId={listId}
                    onOpenResult={openResult}
                    notify={notify}
                />
            ) : (
                <AnswerView
                    key={entryId}
                    faq={faq}
                    id={entryId}
                    posting={posting}
                    onOpen={openRelated}
                    notify={notify}
                />
            )}
        </div>
    );
}

interface HeadProps {

    /** `null` beside the list. */
    readonly onBack: (() => void) | null;
    readonly children: ReactNode;
}

function Head({onBack, children}: HeadProps): React.JSX.Element {
    const text = useText();
    return (
        <div className='FaqPanelBrowse__head'>
            {onBack === null && <TargetBar/>}
            <div className='FaqPanelBrowse__line'>
                {onBack && (
                    <IconButton
                        label={text('faq_bot.panel.back')}
                        onClick={onBack}
                    >
                        <BackIcon directed={true}/>
                    </IconButton>
                )}
                {children}
            </div>
        </div>
    );
}

interface ListProps extends Omit<BrowseProps, 'posting'> {
    readonly browsing: Browsing;

    /** Id of the list of results and prefix of its options' ids. */
    readonly listId: string;
    readonly onOpenResult: (result: SearchResult) => void;
}

function List({faq, search, trail: {row, openRow}, browsing, listId, onOpenResult, notify}: ListProps): React.JSX.Element {
    const {query} = browsing;
    const {scroller, onScroll, toTop} = useKeptScroll(null, faq.status === 'ready');
    useFirstFocus(scroller, search, row);

    // Another query has other results.
    const shown = useRef(query);
    useLayoutEffect(() => {
        if (shown.current !== query) {
            shown.current = query;
            toTop();
        }
    }, [query, toTop]);
    return (
        <div
            ref={scroller}
            className='FaqPanelBrowse__list'
            onScroll={onScroll}
        >
            <WhenLoaded
                loading={faq}
                blocks={6}
                next={search}
            >
                {(value) => (query.trim() ? (
                    <Results
                        query={query}
                        search={browsing.found}
                        listId={listId}
                        active={browsing.active}
                        onOpen={onOpenResult}
                        onShowMore={browsing.showMore}
                        onSwitchVerbatim={browsing.switchVerbatim}
                        notify={notify}
                    />
                ) : (
                    <Home
                        faq={value}
                        returnRow={row}
                        onOpen={openRow}
                    />
                ))}
            </WhenLoaded>
        </div>
    );
}

/** Arrow keys move from the empty search box through the rows below and back; Enter opens a row, since rows are buttons. */
function moveThroughRows({key, target}: KeyboardEvent, root: RefObject<HTMLElement>, {current: box}: RefObject<HTMLInputElement>): boolean {
    const step = {ArrowDown: 1, ArrowUp: -1}[key];
    const rows = [...root.current?.querySelectorAll<HTMLElement>('.FaqPanelBrowse__list [data-row]') ?? []];
    const at = rows.findIndex((row) => row === target);
    const isFromBox = target === box && box?.value === '' && step === 1;
    if (step === undefined || (at < 0 && !isFromBox)) {
        return false;
    }
    (at + step < 0 ? box : rows[at + step])?.focus();
    return true;
}

/** Escape goes one step back. In the search box, the keys that act on the list show it. */
function leaveEntry({key, target}: KeyboardEvent, search: RefObject<HTMLInputElement>, {back, toSearch}: Trail): boolean {
    if (key === 'Escape') {
        back();
        return true;
    }
    const showsList = target === search.current && ['Enter', 'ArrowDown', 'ArrowUp'].includes(key);
    if (showsList) {
        toSearch();
    }
    return showsList;
}

/**
 * On mount, focuses the row that the user returns to, else the search box. It scrolls only where the row is out of sight: the rows
 * above may have changed. A row of "Start here" is among the recent entries by then.
 */
function useFirstFocus(list: RefObject<HTMLElement>, search: RefObject<HTMLElement>, returnRow: string | null): void {
    const first = useRef(returnRow?.replace(/^start\//, 'recent/'));
    useEffect(() => {
        const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
        const row = [...rows].find((element) => element.dataset.row === first.current);
        (row ?? search.current)?.focus({preventScroll: true});
        if (row && list.current && isOutOfSight(row, list.current)) {
            row.scrollIntoView({block: 'center'});
        }
    }, [list, search]);
}

function isOutOfSight(row: HTMLElement, scroller: HTMLElement): boolean {
    const [inner, outer] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
    return inner.bottom < outer.top || inner.top > outer.bottom;
}
