// Links to documentation: the plugin's pages that plugin.json names, and Mattermost's.

import React from 'react';

import type {AboutLink} from '../../faq/about';
import type {MessageId} from '../../i18n/catalogue';
import {Text} from '../../i18n/text';
import {Card} from './card';

const MATTERMOST: readonly {readonly name: MessageId; readonly url: string}[] = [
    {name: 'faq_bot.admin.docs_commands', url: 'https://developers.mattermost.com/integrate/slash-commands/custom/'},
    {name: 'faq_bot.admin.docs_plugins', url: 'https://docs.mattermost.com/administration-guide/configure/plugins-configuration-settings.html'},
];

export function DocumentationCard({links}: {readonly links: readonly AboutLink[]}): React.JSX.Element {
    const own = links.map(({kind, url}) => ({name: `faq_bot.admin.docs_${kind}` as const, url}));
    return (
        <Card title='faq_bot.admin.documentation'>
            <ul className='FaqAdmin__list'>
                {[...own, ...MATTERMOST].map(({name, url}) => (
                    <li key={name}>
                        <a
                            href={url}
                            target='_blank'
                            rel='noopener noreferrer'
                        >
                            <Text id={name}/>
                        </a>
                    </li>
                ))}
            </ul>
        </Card>
    );
}
