// The installed FAQ: title, version, size and source documents.

import React from 'react';
import {useIntl} from 'react-intl';

import type {AboutSource, FaqAbout} from '../../faq/about';
import {Text} from '../../i18n/text';
import {nameLanguage} from '../shared/name_language';
import type {Loading} from '../shared/use_loading';
import {WhenLoaded} from '../shared/when_loaded';
import {Card, Fact} from './card';
import {ShortList} from './short_list';

export function AboutCard({about}: {readonly about: Loading<FaqAbout>}): React.JSX.Element {
    return (
        <Card title='faq_bot.admin.about'>
            <WhenLoaded
                loading={about}
                blocks={3}
            >
                {(value) => <Facts about={value}/>}
            </WhenLoaded>
        </Card>
    );
}

function Facts({about}: {readonly about: FaqAbout}): React.JSX.Element {
    const intl = useIntl();
    return (
        <>
            <dl className='FaqAdmin__facts'>
                <Fact name='faq_bot.admin.title'><bdi>{about.title}</bdi></Fact>
                {about.version && <Fact name='faq_bot.admin.version'>{about.version}</Fact>}
                {about.commitDate && <Fact name='faq_bot.admin.date'>
                    <time dateTime={about.commitDate}>{intl.formatDate(about.commitDate, {dateStyle: 'long'})}</time>
                </Fact>}
                <Fact name='faq_bot.admin.entries'>
                    <Text
                        id='faq_bot.admin.entry_count'
                        values={{entries: about.entries, sections: about.sections}}
                    />
                </Fact>
                <Fact name='faq_bot.admin.languages'>{about.languages.map((tag) => nameLanguage(tag, intl.locale)).join(', ')}</Fact>
                <Fact name='faq_bot.admin.size'>
                    {intl.formatNumber(about.bytes / 1000, {style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1})}
                </Fact>
            </dl>
            <h3 className='FaqAdmin__subheading'><Text id='faq_bot.admin.sources'/></h3>
            <ShortList
                items={about.sources}
                render={(source) => <Source source={source}/>}
            />
        </>
    );
}

function Source({source: {title, url}}: {readonly source: AboutSource}): React.JSX.Element {
    return url === null ? <bdi>{title}</bdi> : (
        <>
            <bdi>{title}</bdi>
            {' '}
            <a
                href={url}
                target='_blank'
                rel='noopener noreferrer'
                dir='ltr'
            >
                {url}
            </a>
        </>
    );
}
