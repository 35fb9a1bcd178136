// Where an answer comes from and what it points to, each with the host that the link leads to.

import React from 'react';

import type {Source} from '../../faq/entry';
import {Text} from '../../i18n/text';
import {ExternalIcon} from '../shared/icons';

import './sources.css';

interface SourcesProps {
    readonly sources: readonly Source[];
}

export function Sources({sources}: SourcesProps): React.JSX.Element | null {
    if (sources.length === 0) {
        return null;
    }
    return (
        <section className='FaqPanelSources'>
            <h4 className='FaqPanelSources__heading'>
                <Text id='faq_bot.post.sources'/>
            </h4>
            <ul className='FaqPanelSources__list'>
                {sources.map(({title, url}) => (
                    <li
                        key={url}
                        className='FaqPanelSources__item'
                    >
                        <a
                            className='FaqPanelSources__link'
                            href={url}
                            target='_blank'
                            rel='noopener noreferrer'
                            dir='auto'
                        >
                            {title || url}
                        </a>
                        <span className='FaqPanelSources__host'>
                            <ExternalIcon size={12}/>
                            <bdi>{hostOf(url)}</bdi>
                        </span>
                    </li>
                ))}
            </ul>
        </section>
    );
}

/** The host a link leads to; what stands behind the scheme where it leads to none, as with `mailto:`. */
function hostOf(url: string): string {
    return URL.canParse(url) && new URL(url).host || url.replace(/^[a-z]+:/i, '');
}
