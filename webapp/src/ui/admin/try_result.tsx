// The result of a tried question: verdict, confidence, reasons, and the ranked entries.

import React from 'react';
import {useIntl} from 'react-intl';

import {listSuggestions} from '../../answer/suggestions';
import type {Reply, SearchResult} from '../../answer/types';
import {Text} from '../../i18n/text';
import {sectionPath} from '../shared/section_path';
import {FoundQuestion, FoundSnippet} from '../shared/highlighted';
import {Fact} from './card';

/** The verdict and its confidence. */
export function VerdictText({reply}: {readonly reply: Reply}): React.JSX.Element {
    const intl = useIntl();
    return (
        <Text
            id={`faq_bot.admin.verdict_${reply.verdict}`}
            values={{confidence: intl.formatNumber(reply.confidence, {style: 'percent'}), count: listSuggestions(reply).length}}
        />
    );
}

export function TryResult({reply}: {readonly reply: Reply}): React.JSX.Element {
    const {corrections, results} = reply;
    return (
        <>
            {corrections.length > 0 && (
                <p>
                    <Text
                        id='faq_bot.admin.corrections'
                        values={{words: corrections.map(({typed, used}) => `${typed} → ${used}`).join(', ')}}
                    />
                </p>
            )}
            {results.length > 0 && (
                <ol className='FaqAdmin__results'>
                    {results.map((result) => (
                        <li key={result.id}><Result result={result}/></li>
                    ))}
                </ol>
            )}
            {reply.features && <Features features={reply.features}/>}
        </>
    );
}

function Result({result}: {readonly result: SearchResult}): React.JSX.Element {
    const intl = useIntl();
    return (
        <>
            <div className='FaqAdmin__strong'>
                <FoundQuestion result={result}/>
            </div>
            {result.snippet && <div><FoundSnippet result={result}/></div>}
            <div className='FaqAdmin__quiet'>
                {result.section.length > 0 && <><bdi lang={result.lang}>{sectionPath(result.section)}</bdi>{' · '}</>}
                <Text
                    id='faq_bot.admin.score'
                    values={{score: intl.formatNumber(result.score, {minimumFractionDigits: 3, maximumFractionDigits: 3})}}
                />
                {result.matched.size > 0 && (
                    <>
                        {' · '}
                        <Text
                            id='faq_bot.admin.matched'
                            values={{words: <bdi>{[...result.matched.keys()].join(', ')}</bdi>}}
                        />
                    </>
                )}
            </div>
        </>
    );
}

/** The features that have a message; the others are derived from these. */
const FEATURES = ['score', 'margin', 'similarity', 'coverage', 'reach', 'focus', 'evidence', 'missing', 'unasked'] as const;

function Features({features}: {readonly features: NonNullable<Reply['features']>}): React.JSX.Element {
    const intl = useIntl();
    return (
        <details className='FaqAdmin__why'>
            <summary><Text id='faq_bot.admin.why'/></summary>
            <dl className='FaqAdmin__facts'>
                {FEATURES.map((name) => (
                    <Fact
                        key={name}
                        name={`faq_bot.admin.feature_${name}`}
                    >
                        {intl.formatNumber(features[name], {minimumFractionDigits: 2, maximumFractionDigits: 2})}
                    </Fact>
                ))}
            </dl>
        </details>
    );
}
