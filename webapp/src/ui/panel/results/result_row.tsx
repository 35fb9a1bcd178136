// A search result: question with highlights, snippet of the answer, and section.

import React, {memo, useEffect, useRef} from 'react';

import type {SearchResult, TextRange} from '../../../answer/types';
import {FoundQuestion, FoundSnippet} from '../../shared/highlighted';
import {sectionPath} from '../../shared/section_path';

import './results.css';

interface ResultRowProps {
    readonly id: string;
    readonly result: SearchResult;
    readonly active: boolean;
    readonly onOpen: (result: SearchResult) => void;
}

function Row({id, result, active, onOpen}: ResultRowProps): React.JSX.Element {
    const row = useRef<HTMLDivElement>(null);
    const wasActive = useRef(active);

    // A row that is active on mount is where the user left it, or replaces the button just pressed.
    useEffect(() => {
        if (active && !wasActive.current) {
            row.current?.scrollIntoView({block: 'nearest'});
        }
        wasActive.current = active;
    }, [active]);
    return (
        <div
            ref={row}
            id={id}
            className={active ? 'FaqPanelResultRow FaqPanelResultRow--active' : 'FaqPanelResultRow'}
            role='option'
            aria-selected={active}
            tabIndex={-1}

            // The search box keeps the focus: its keys move through this list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(result)}
            onKeyDown={(event) => event.key === 'Enter' && onOpen(result)}
        >
            <div className='FaqPanelResultRow__question'>
                <FoundQuestion result={result}/>
            </div>
            {result.snippet && (
                <div className='FaqPanelResultRow__snippet FaqClamp'>
                    <FoundSnippet result={result}/>
                </div>
            )}
            {result.section.length > 0 && (
                <div
                    className='FaqPanelResultRow__section FaqQuiet'
                    lang={result.lang}
                    dir='auto'
                >
                    {sectionPath(result.section)}
                </div>
            )}
        </div>
    );
}

function sameRanges(one: readonly TextRange[], other: readonly TextRange[]): boolean {
    return one.length === other.length && one.every(({start, end}, index) => start === other[index]?.start && end === other[index].end);
}

/** Every search creates new results; rows with the same content are not rendered again. */
function looksTheSame(before: ResultRowProps, after: ResultRowProps): boolean {
    const {result: one} = before;
    const {result: other} = after;
    return before.id === after.id && before.active === after.active && before.onOpen === after.onOpen &&
        one.id === other.id && one.snippet?.text === other.snippet?.text &&
        sameRanges(one.questionRanges, other.questionRanges) &&
        sameRanges(one.snippet?.ranges ?? [], other.snippet?.ranges ?? []);
}

export const ResultRow = memo(Row, looksTheSame);
