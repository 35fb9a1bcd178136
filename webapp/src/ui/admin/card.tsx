// A part of the page: heading, description, content.

import React, {type ReactNode} from 'react';

import type {MessageId} from '../../i18n/catalogue';
import {Text} from '../../i18n/text';
import {useElementId} from '../shared/use_element_id';

interface CardProps {
    readonly title: MessageId;
    readonly lead?: MessageId;
    readonly children: ReactNode;
}

export function Card({title, lead, children}: CardProps): React.JSX.Element {
    const id = useElementId();
    return (
        <section
            className='FaqAdmin__card'
            aria-labelledby={id}
        >
            <h2
                id={id}
                className='FaqAdmin__heading'
            >
                <Text id={title}/>
            </h2>
            {lead && <p className='FaqAdmin__lead'><Text id={lead}/></p>}
            {children}
        </section>
    );
}

/** A term and its description in a list of class `FaqAdmin__facts`. */
export function Fact({name, children}: {readonly name: MessageId; readonly children: ReactNode}): React.JSX.Element {
    return (
        <div className='FaqAdmin__fact'>
            <dt><Text id={name}/></dt>
            <dd>{children}</dd>
        </div>
    );
}
