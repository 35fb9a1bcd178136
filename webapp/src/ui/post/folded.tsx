// Collapses long content. All of it stays in the document, for the browser's find and for screen readers, and it expands when the
// keyboard reaches something hidden.

import type {ReactNode, RefObject} from 'react';
import React, {useCallback, useEffect, useLayoutEffect, useRef, useState} from 'react';

import {Text} from '../../i18n/text';
import {useElementId} from '../shared/use_element_id';

/** What is folded shows so much at most; the style sheet fades it out there. */
const FOLDED_PX = 392;

/** The same in Mattermost's preview of a linked message, where messages are folded to 105 px, below a title. */
const FOLDED_IN_PREVIEW_PX = 137;

/** The same for a small text: three lines. */
const FOLDED_SMALL_PX = 48;

/** A posted answer shows its first paragraph, and those behind it that end within so much. */
const BEGINNING_PX = 240;

/** Folding hides more than this share of what is shown: never a line or two alone. */
const WORTH_FOLDING = 0.3;

interface FoldedProps {
    readonly children: ReactNode;

    /** Small text, collapsed to three lines. */
    readonly isSmall?: boolean;

    /** Set for a posted answer: it is folded to its beginning, and stays as the user left it while the page lasts. */
    readonly postId?: string;
}

/** Posts that were unfolded: Mattermost draws them anew when they come back into view. */
const unfolded = new Set<string>();

export function Folded({children, isSmall = false, postId}: FoldedProps): React.JSX.Element {
    const id = useElementId();
    const body = useRef<HTMLDivElement>(null);
    const fold = useFold(body, isSmall, postId !== undefined);
    const [isOpen, setIsOpenHere] = useState(() => postId !== undefined && unfolded.has(postId));
    const setIsOpen = useCallback((next: boolean): void => {
        setIsOpenHere(next);
        if (postId !== undefined) {
            unfolded[next ? 'add' : 'delete'](postId);
        }
    }, [postId]);
    const isLong = fold !== null;
    const isFolded = isLong && !isOpen;

    useEffect(() => {
        const element = body.current;
        if (!element || !isFolded) {
            return undefined;
        }
        const unfold = ({target}: FocusEvent): void => {
            const reached = target instanceof Element ? target.getBoundingClientRect().bottom : 0;
            if (element.scrollTop > 0 || reached > element.getBoundingClientRect().bottom) {
                setIsOpen(true);
            }
        };
        element.addEventListener('focusin', unfold);
        return () => element.removeEventListener('focusin', unfold);
    }, [isFolded, setIsOpen]);

    return (
        <>
            <div
                id={id}
                ref={body}
                className={`FaqCard__body${isFolded ? ` FaqCard__body--${fold.kind}` : ''}`}
                style={isFolded ? {maxHeight: fold.height} : undefined}
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

interface Fold {

    /** What is shown, in pixels. */
    readonly height: number;

    /** `beginning` ends between two paragraphs; the others fade out. */
    readonly kind: 'folded' | 'small' | 'beginning';
}

/** How a text is folded; `null` where it is not long enough. */
function findFold(element: HTMLElement, isSmall: boolean, isPosted: boolean): Fold | null {
    const limit = isSmall ? FOLDED_SMALL_PX : element.closest('.attachment--permalink') ? FOLDED_IN_PREVIEW_PX : FOLDED_PX;
    const beginning = isPosted && limit === FOLDED_PX ? Math.ceil(findBeginning(element)) : limit;
    const height = Math.min(limit, beginning);
    return element.scrollHeight > height + Math.max(WORTH_FOLDING * limit, 24) ? {height, kind: isSmall ? 'small' : height < limit ? 'beginning' : 'folded'} : null;
}

/** Where the first paragraph ends, or the last one that ends within `BEGINNING_PX`. */
function findBeginning(element: HTMLElement): number {
    const top = element.getBoundingClientRect().top - element.scrollTop;
    const [first = Infinity, ...others] = [...element.querySelectorAll('.FaqCard__message > *')].map((paragraph) => paragraph.getBoundingClientRect().bottom - top);
    return Math.max(first, ...others.filter((bottom) => bottom <= BEGINNING_PX));
}

/** Follows the text's height. */
function useFold(body: RefObject<HTMLElement>, isSmall: boolean, isPosted: boolean): Fold | null {
    const [fold, setFold] = useState<Fold | null>(null);
    useLayoutEffect(() => {
        const element = body.current;
        if (!element || typeof ResizeObserver === 'undefined') {
            return undefined;
        }
        const measure = (): void => setFold((before) => {
            const next = findFold(element, isSmall, isPosted);
            return before?.height === next?.height && before?.kind === next?.kind ? before : next;
        });
        measure();
        const observer = new ResizeObserver(measure);

        // Its own height is fixed while it is folded; a picture that comes later makes what is inside higher.
        [element, ...element.children].forEach((part) => observer.observe(part));
        return () => observer.disconnect();
    }, [body, isSmall, isPosted]);
    return fold;
}
