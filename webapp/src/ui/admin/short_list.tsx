// A list that shows its first items, and the rest on request.

import React, {useRef, useState, type ReactNode} from 'react';

import {Button} from '../shared/button';

const SHOWN_AT_FIRST = 10;

interface ShortListProps<T> {

    /** Their order does not change. */
    readonly items: readonly T[];
    readonly render: (item: T) => ReactNode;
}

export function ShortList<T>({items, render}: ShortListProps<T>): React.JSX.Element {
    const [whole, setWhole] = useState(items.length <= SHOWN_AT_FIRST);
    const list = useRef<HTMLUListElement>(null);
    const showAll = (): void => {
        setWhole(true);

        // The focused button is removed.
        list.current?.focus();
    };
    return (
        <>
            <ul
                ref={list}
                className='FaqAdmin__list'
                tabIndex={-1}
            >
                {(whole ? items : items.slice(0, SHOWN_AT_FIRST)).map((item, index) => <li key={index}>{render(item)}</li>)}
            </ul>
            {!whole && (
                <Button
                    text='faq_bot.admin.show_all'
                    values={{count: items.length}}
                    onClick={showAll}
                />
            )}
        </>
    );
}
