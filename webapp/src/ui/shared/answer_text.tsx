// An answer's Markdown as rendered by Mattermost. Wide content scrolls by itself, also by keyboard.

import React, {useEffect, useMemo, useRef} from 'react';

import {useServices} from '../services';

import './answer_text.css';

interface AnswerTextProps {
    readonly markdown: string;

    /** Class of the surrounding view. */
    readonly className: string;

    /** BCP 47 tag of the answer's language. */
    readonly lang: string | undefined;

    /** Unvalidated props of the post whose message this is. */
    readonly postProps?: unknown;
}

export function AnswerText({markdown, className, lang, postProps}: AnswerTextProps): React.JSX.Element {
    const {renderMarkdown} = useServices();
    const root = useRef<HTMLDivElement>(null);
    const answer = useMemo(() => renderMarkdown(markdown, postProps), [renderMarkdown, markdown, postProps]);
    useEffect(() => makeWideScrollable(root.current), [answer]);
    return (
        <div
            ref={root}
            className={`FaqText ${className}`}
            lang={lang}
            dir='auto'
        >
            {answer}
        </div>
    );
}

/** Makes a scroll container focusable (`tabindex=0`). */
export function makeScrollable(scroller: HTMLElement | null): void {
    scroller?.setAttribute('tabindex', '0');
}

/** Does so for a text, and for the tables and code in it, that are too wide. */
function makeWideScrollable(text: HTMLElement | null): void {
    const parts = text?.querySelectorAll<HTMLElement>('pre, .post-code, .table-responsive') ?? [];
    for (const wide of text ? [text, ...parts] : []) {
        if (wide.scrollWidth > wide.clientWidth) {
            makeScrollable(wide);
        }
    }
}
