// Collapses long content. All of it stays in the document, for the browser's find and for screen readers, and it expands when the
// keyboard reaches something hidden.

import type {ReactNode} from 'react';
import React, {useEffect, useLayoutEffect, useRef, useState} from 'react';

import {Text} from '../../i18n/text';
import {useElementId} from '../shared/use_element_id';

/** Minimum height to collapse, in pixels; well above the collapsed height of 392 px, so that it never hides only a line or two. */
const LONG_PX = 512;

/** The same in Mattermost's preview of a linked message, where messages are limited to 105 px. */
const LONG_IN_PREVIEW_PX = 172;

/** The same for small text, collapsed to three lines. */
const LONG_SMALL_PX = 80;

interface FoldedProps {
    readonly children: ReactNode;

    /** Small text, collapsed to three lines. */
    readonly isSmall?: boolean;
}

export function Folded({children, isSmall = false}: FoldedProps): React.JSX.Element {
    const id = useElementId();
    const body = useRef<HTMLDivElement>(null);
    const [isLong, setIsLong] = useState(false);
    const [isOpen, setIsOpen] = useState(false);

    const isFolded = isLong && !isOpen;

    useLayoutEffect(() => {
        const element = body.current;
        if (!element || typeof ResizeObserver === 'undefined') {
            return undefined;
        }
        const long = isSmall ? LONG_SMALL_PX : element.closest('.attachment--permalink') ? LONG_IN_PREVIEW_PX : LONG_PX;
        const measure = (): void => setIsLong(element.scrollHeight > long);
        measure();
        const observer = new ResizeObserver(measure);
        observer.observe(element);
        return () => observer.disconnect();
    }, [isSmall]);

    useEffect(() => {
        const element = body.current;
        if (!element || !isFolded) {
            return undefined;
        }
        const unfold = ({target}: FocusEvent): void => {
            const reached = target instanceof Element ? target.getBoundingClientRect().bottom : 0;
            setIsOpen(element.scrollTop > 0 || reached > element.getBoundingClientRect().bottom);
        };
        element.addEventListener('focusin', unfold);
        return () => element.removeEventListener('focusin', unfold);
    }, [isFolded]);

    return (
        <>
            <div
                id={id}
                ref={body}
                className={`FaqCard__body${isFolded ? ` FaqCard__body--${isSmall ? 'small' : 'folded'}` : ''}`}
            >
                {children}
            </div>
            {isLong &&
                <button
                    type='button'
                    className='FaqCard__link'
                    aria-expanded={isOpen}
                    aria-controls={id}
                    onClick={() => {
                        setIsOpen(!isOpen);
                        body.current?.scrollTo({top: 0});
                    }}
                >
                    <Text id={isOpen ? 'faq_bot.card.less' : 'faq_bot.card.more'}/>
                </button>
            }
        </>
    );
}
