// Collapses long content. All of it stays in the document, for the browser's find and for screen readers, and it expands when the
// keyboard reaches something hidden.

import React, {useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject} from 'react';

import {Text} from '../../i18n/text';
import {useElementId} from '../shared/use_element_id';

import '../shared/button.css';

/** Maximum height of folded content; the style sheet fades it out. */
const FOLDED_PX = 392;

/** Maximum height in Mattermost's preview of a linked message, which folds messages to 105 px, plus a title. */
const FOLDED_IN_PREVIEW_PX = 137;

/** Maximum height of small text: three lines. */
const FOLDED_SMALL_PX = 48;

/** A posted answer shows its first paragraph, and further ones that end within this height. */
const BEGINNING_PX = 240;

/** Content is folded only if this share of the shown height would be hidden. */
const WORTH_FOLDING = 0.3;

interface FoldedProps {
    readonly children: ReactNode;

    /** Small text, collapsed to three lines. */
    readonly isSmall?: boolean;

    /** Id of a posted answer, which is folded to its beginning; its state is kept until the page is reloaded. */
    readonly postId?: string;
}

/** Ids of unfolded posts; Mattermost remounts posts when they are scrolled back into view. */
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

    // Unfolding moved what has the focus.
    useEffect(() => {
        const focused = isOpen ? body.current?.ownerDocument.activeElement : null;
        if (focused && body.current?.contains(focused)) {
            focused.scrollIntoView({block: 'nearest'});
        }
    }, [isOpen]);

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
                    className='FaqButton FaqButton--link'
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

/** How to fold a text; `null` if it is short. */
function findFold(element: HTMLElement, isSmall: boolean, isPosted: boolean): Fold | null {
    const limit = isSmall ? FOLDED_SMALL_PX : element.closest('.attachment--permalink') ? FOLDED_IN_PREVIEW_PX : FOLDED_PX;
    const beginning = isPosted && limit === FOLDED_PX ? Math.ceil(findBeginning(element)) : limit;
    const height = Math.min(limit, beginning);
    return element.scrollHeight > height + Math.max(WORTH_FOLDING * limit, 24) ? {height, kind: isSmall ? 'small' : height < limit ? 'beginning' : 'folded'} :
        null;
}

/** Where the first paragraph ends, or the last one that ends within `BEGINNING_PX` and does not introduce the next one. */
function findBeginning(element: HTMLElement): number {
    const top = element.getBoundingClientRect().top - element.scrollTop;
    const paragraphs = [...element.querySelectorAll('.FaqCard__message > *')].filter((paragraph, at) => at === 0 || !(/[:：]\s*$/).test(paragraph.textContent));
    const [first = Infinity, ...others] = paragraphs.map((paragraph) => paragraph.getBoundingClientRect().bottom - top);
    return Math.max(first, ...others.filter((bottom) => bottom <= BEGINNING_PX));
}

/** Updates with the text's height. */
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

        // A folded element has a fixed height; images that load later only change its children's.
        [element, ...element.children].forEach((part) => observer.observe(part));
        return () => observer.disconnect();
    }, [body, isSmall, isPosted]);
    return fold;
}
