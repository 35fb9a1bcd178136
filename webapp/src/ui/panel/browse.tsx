// The list view: the search box, and below it results, or recent answers and sections while the box is empty.

import type {RefObject} from 'react';
import React, {useCallback, useEffect, useRef} from 'react';

import type {Faq, SearchResult} from '../../answer/types';
import type {Loading} from '../shared/use_faq';
import {WhenLoaded} from '../shared/when_loaded';

import {Home} from './home/home';
import type {Notify} from './notice';
import {Results} from './results/results';
import {SearchBox} from './results/search_box';
import {TargetBar} from './entry/target';
import {resultRow, useBrowsing} from './use_browsing';
import {useKeptScroll} from './use_kept_scroll';

import './panel.css';
import {useElementId} from '../shared/use_element_id';

interface BrowseProps {
    readonly faq: Loading<Faq>;
    readonly search: RefObject<HTMLInputElement>;

    /** Key of the row to focus; `null` focuses the search box. */
    readonly returnRow: string | null;
    readonly onOpen: (id: string, row: string) => void;
    readonly notify: Notify;
}

export function Browse({faq, search, returnRow, onOpen, notify}: BrowseProps): React.JSX.Element {
    const listId = useElementId();
    const {scroller, onScroll, toTop} = useKeptScroll(null, faq.status === 'ready');
    const browsing = useBrowsing(faq, search, returnRow, toTop);
    const openResult = useCallback(({id}: SearchResult) => onOpen(id, resultRow(id)), [onOpen]);
    useFirstFocus(scroller, search, returnRow);
    useArrows(scroller, search);
    return (
        <div className='FaqPanelBrowse'>
            <div className='FaqPanelBrowse__head'>
                <TargetBar/>
                <SearchBox
                    inputRef={search}
                    browsing={browsing}
                    listId={listId}
                    onOpen={openResult}
                />
            </div>
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
                    {(value) => (browsing.query.trim() ? (
                        <Results
                            query={browsing.query}
                            search={browsing.found}
                            listId={listId}
                            active={browsing.active}
                            onOpen={openResult}
                            onShowMore={browsing.showMore}
                            onSwitchVerbatim={browsing.switchVerbatim}
                            notify={notify}
                        />
                    ) : (
                        <Home
                            faq={value}
                            returnRow={returnRow}
                            onOpen={onOpen}
                        />
                    ))}
                </WhenLoaded>
            </div>
        </div>
    );
}

/** Arrow keys move from the empty search box through the rows below and back; Enter opens a row, since rows are buttons. */
function useArrows(list: RefObject<HTMLElement>, search: RefObject<HTMLInputElement>): void {
    useEffect(() => {
        const scroller = list.current;
        const around = scroller?.parentElement;
        const move = (event: KeyboardEvent): void => {
            const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
            const rows = [...scroller?.querySelectorAll<HTMLElement>('[data-row], h4 > button') ?? []];
            const at = rows.findIndex((row) => row === event.target);
            const isFromBox = event.target === search.current && search.current?.value === '' && step === 1;
            if (step === undefined || event.defaultPrevented || (at < 0 && !isFromBox)) {
                return;
            }
            event.preventDefault();
            (at + step < 0 ? search.current : rows[at + step])?.focus();
        };
        around?.addEventListener('keydown', move);
        return () => around?.removeEventListener('keydown', move);
    }, [list, search]);
}

/** On mount, focuses the row that the user returns to, without scrolling; for a result's row, the search box. */
function useFirstFocus(list: RefObject<HTMLElement>, search: RefObject<HTMLElement>, returnRow: string | null): void {
    const first = useRef(returnRow);
    useEffect(() => {
        const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
        const row = [...rows].find((element) => element.dataset.row === first.current);
        (row ?? search.current)?.focus({preventScroll: true});
    }, [list, search]);
}
