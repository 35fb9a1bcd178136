// Folds what is long. All of it stays in the document, for the browser's search and for screen readers, and it unfolds by
// itself when the keyboard reaches something that is hidden.

import type {ReactNode} from 'react';
import React, {useId, useLayoutEffect, useRef, useState} from 'react';

import {Text} from '../../i18n/text';

interface FoldedProps {
    readonly children: ReactNode;
}

export function Folded({children}: FoldedProps): React.JSX.Element {
    const id = useId();
    const body = useRef<HTMLDivElement>(null);
    const [isLong, setIsLong] = useState(false);
    const [isOpen, setIsOpen] = useState(false);

    useLayoutEffect(() => {
        const element = body.current;
        if (!element || isOpen || typeof ResizeObserver === 'undefined') {
            return undefined;
        }
        const isCut = (): boolean => element.scrollHeight > element.clientHeight + 1;
        const observer = new ResizeObserver(() => setIsLong(isCut()));
        const unfold = ({target}: FocusEvent): void => {
            const reached = target instanceof Element ? target.getBoundingClientRect().bottom : 0;
            setIsOpen(isCut() && (element.scrollTop > 0 || reached > element.getBoundingClientRect().bottom));
        };
        observer.observe(element);
        element.addEventListener('focusin', unfold);
        return () => {
            observer.disconnect();
            element.removeEventListener('focusin', unfold);
        };
    }, [isOpen]);

    return (
        <>
            <div
                id={id}
                ref={body}
                className={isOpen ? 'FaqCard__body' : `FaqCard__body FaqCard__body--folded${isLong ? ' FaqCard__body--long' : ''}`}
            >
                {children}
            </div>
            {(isLong || isOpen) &&
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
