// A message as Mattermost shows it.

import {useSelector} from 'react-redux';
import {getConfig} from 'mattermost-redux/selectors/entities/general';
import {useMemo, type ReactElement} from 'react';

import {formatText} from '../../../format_text';
import {messageHtmlToComponent} from './html_to_component';

export function Markdown({message}: {readonly message: string}): ReactElement | null {
    const siteURL = useSelector(getConfig).SiteURL;
    return useMemo(() => messageHtmlToComponent(formatText(message, {atMentions: true, ...siteURL ? {siteURL} : {}})), [message, siteURL]);
}
