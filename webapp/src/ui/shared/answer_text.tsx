// An answer's Markdown, as Mattermost renders it. What is too wide scrolls by itself, by keyboard as well.

import React, {useEffect, useMemo, useRef} from 'react';

import {useServices} from '../services';

import './answer_text.css';

interface AnswerTextProps {
    readonly markdown: string;

    /** The class of the view around it. */
    readonly className: string;

    /** BCP 47 tag of the language the answer is in. */
    readonly lang: string | undefined;
}

export function AnswerText({markdown, className, lang}: AnswerTextProps): React.JSX.Element {
    const {renderMarkdown} = useServices();
    const root = useRef<HTMLDivElement>(null);
    const answer = useMemo(() => renderMarkdown(markdown), [renderMarkdown, markdown]);
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

/** Lets the keyboard scroll what holds nothing else to go to. */
export function makeScrollable(scroller: HTMLElement | null): void {
    scroller?.setAttribute('tabindex', '0');
}

/** The same for a text, and for tables and code in it, that are too wide and scroll by themselves. */
function makeWideScrollable(text: HTMLElement | null): void {
    const parts = text?.querySelectorAll<HTMLElement>('pre, .post-code, .table-responsive') ?? [];
    for (const wide of text ? [text, ...parts] : []) {
        if (wide.scrollWidth > wide.clientWidth) {
            makeScrollable(wide);
        }
    }
}
