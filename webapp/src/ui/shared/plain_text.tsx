// Plain text whose emoji names (`:warning:`) show as in Mattermost's posts.

import React, {Fragment} from 'react';

import {useServices} from '../services';

const EMOJI_NAME = /(:[\w+-]+:)/;

export function PlainText({text}: {readonly text: string}): React.JSX.Element {
    const {renderEmoji} = useServices();
    return <>{text.split(EMOJI_NAME).map((part, at) => (at % 2 ? <Fragment key={at}>{renderEmoji(part)}</Fragment> : part))}</>;
}
