// The sources of an answer, each with its host name.

import React from 'react';

import type {Source} from '../../faq/entry';
import {Text} from '../../i18n/text';
import {ExternalIcon} from './icons';

import './sources.css';
import {useElementId} from './use_element_id';

interface SourcesProps {
    readonly sources: readonly Source[];

    /** Element of the title; posts must not contain headings. Default a heading. */
    readonly title?: 'h4' | 'p';

    /** BCP 47 tag of the titles' language. */
    readonly lang?: string | undefined;
}

export function Sources({sources, title: Title = 'h4', lang}: SourcesProps): React.JSX.Element | null {
    const titleId = useElementId();
    if (sources.length === 0) {
        return null;
    }
    return (
        <section className='FaqSources'>
            <Title
                id={titleId}
                className='FaqHeading'
            >
                <Text id='faq_bot.post.sources'/>
            </Title>
            <ul
                className='FaqSources__list'
                aria-labelledby={titleId}
            >
                {sources.map(({title, url}) => (
                    <li
                        key={url}
                        className='FaqSources__item'
                    >
                        <a
                            className='FaqSources__link'
                            href={url}
                            target='_blank'
                            rel='noopener noreferrer'
                            lang={lang}
                            dir='auto'
                        >
                            {title || url}
                        </a>
                        <span className='FaqSources__host FaqQuiet'>
                            <ExternalIcon size={12}/>
                            <bdi>{hostOf(url)}</bdi>
                        </span>
                    </li>
                ))}
            </ul>
        </section>
    );
}

/** Host of a URL; for a URL without one, such as `mailto:`, what follows the scheme. */
function hostOf(url: string): string {
    return URL.canParse(url) && new URL(url).host || url.replace(/^[a-z]+:/i, '');
}
