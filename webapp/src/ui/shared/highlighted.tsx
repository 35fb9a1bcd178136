// Text with highlighted ranges, such as what a query found in a result.

import React, {type ReactNode} from 'react';

import type {SearchResult, TextRange} from '../../answer/types';

import {PlainText} from './plain_text';

import './shared.css';

interface HighlightedProps {
    readonly text: string;

    /** In order, without overlaps. Ranges outside the text are ignored. */
    readonly ranges: readonly TextRange[];

    /** BCP 47 tag of the text's language, if it is not the page's. */
    readonly lang?: string | undefined;
}

export function Highlighted({text, ranges, lang}: HighlightedProps): React.JSX.Element {
    const parts: ReactNode[] = [];
    const isEmoji = (start: number, end: number): boolean => text[start - 1] === ':' && text[end] === ':';
    const plain = (start: number, end?: number): ReactNode => <PlainText key={`plain ${start}`} text={text.slice(start, end)}/>;
    let done = 0;
    for (const {start, end} of ranges) {
        if (start < done || end <= start || end > text.length || isEmoji(start, end)) {
            continue;
        }
        parts.push(plain(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
        done = end;
    }
    parts.push(plain(done));
    return (
        <span
            className='FaqHighlighted'
            lang={lang}
            dir='auto'
        >
            {parts}
        </span>
    );
}

export function FoundQuestion({result: {question, questionRanges, lang}}: {readonly result: SearchResult}): React.JSX.Element {
    return (
        <Highlighted
            text={question}
            ranges={questionRanges}
            lang={lang}
        />
    );
}

/** The part of the answer that was found. */
export function FoundSnippet({result: {snippet, lang}}: {readonly result: SearchResult}): React.JSX.Element | null {
    return snippet && (
        <Highlighted
            {...snippet}
            lang={lang}
        />
    );
}
