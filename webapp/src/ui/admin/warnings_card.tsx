// The compiler's warnings about this FAQ, for its authors.

import React from 'react';

import type {AboutWarning} from '../../faq/about';
import {Text} from '../../i18n/text';
import {Card} from './card';
import {ShortList} from './short_list';

export function WarningsCard({warnings}: {readonly warnings: readonly AboutWarning[]}): React.JSX.Element {
    return (
        <Card title='faq_bot.admin.warnings'>
            {warnings.length === 0 ? <p><Text id='faq_bot.admin.no_warnings'/></p> : <ShortList
                items={warnings}
                render={(warning) => <Warning warning={warning}/>}
            />}
        </Card>
    );
}

function Warning({warning: {file, line, code, message, entry}}: {readonly warning: AboutWarning}): React.JSX.Element {
    return (
        <>
            {entry !== null && <div className='FaqAdmin__strong'><bdi>{entry}</bdi></div>}
            <div dir='auto'>{message}</div>
            <div className='FaqAdmin__quiet'><bdi>{`${file}:${line}`}</bdi>{code && ` · ${code}`}</div>
        </>
    );
}
