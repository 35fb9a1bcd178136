// Folds what is long. All of it stays in the document, for the browser's search and for screen readers, and it unfolds by
// itself when the keyboard reaches something that is hidden.

import type {ReactNode} from 'react';
import React, {useEffect, useLayoutEffect, useRef, useState} from 'react';

import {Text} from '../../i18n/text';
import {useElementId} from '../shared/use_element_id';

/** Height from which a text is folded; well above the 360 px it is folded to, so that folding never hides a line or two. */
const LONG_PX = 480;

/** The same in Mattermost's preview of a linked message, where messages are folded to 105 px. */
const LONG_IN_PREVIEW_PX = 140;

interface FoldedProps {
    readonly children: ReactNode;
}

export function Folded({children}: FoldedProps): React.JSX.Element {
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
        const long = element.closest('.attachment--permalink') ? LONG_IN_PREVIEW_PX : LONG_PX;
        const measure = (): void => setIsLong(element.scrollHeight > long);
        measure();
        const observer = new ResizeObserver(measure);
        observer.observe(element);
        return () => observer.disconnect();
    }, []);

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
                className={isFolded ? 'FaqCard__body FaqCard__body--folded' : 'FaqCard__body'}
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
