// Previews below a message with links to entries: section and question of each, like Mattermost's previews of linked messages.

import React from 'react';

import type {Faq} from '../../answer/types';
import {FAQ_NAME} from '../../constants';
import {Text, useLanguage} from '../../i18n/text';
import {useServices, type EntryLink} from '../services';
import {PlainText} from '../shared/plain_text';
import {sectionPath} from '../shared/section_path';
import {useFaq} from '../shared/use_faq';

import './link_previews.css';

/** Maximum number of previews. */
const MAX_PREVIEWS = 3;

export function LinkPreviews({message}: {readonly message: string}): React.JSX.Element {
    const links = useServices().useEntryLinks(message);
    const language = useLanguage();
    const loading = useFaq();
    return (
        <div lang={language}>
            {links.slice(0, MAX_PREVIEWS).map((link) => (
                <LinkPreview
                    key={`${link.team} ${link.id}`}
                    link={link}
                    faq={loading.status === 'ready' ? loading.value : null}
                />
            ))}
        </div>
    );
}

interface LinkPreviewProps {
    readonly link: EntryLink;

    /** `null` while the FAQ is loading or if it fails to load; the link itself is visible anyway. */
    readonly faq: Faq | null;
}

/** Only entries that both teams have are known. */
function LinkPreview({link: {id, team}, faq}: LinkPreviewProps): React.JSX.Element | null {
    const {hasSidebar, openEntry} = useServices();
    const entry = team === 'closed' ? undefined : faq?.entries.find((one) => one.id === id);
    if (!entry) {
        const isExplained = team === 'closed' || (team === 'here' && faq);
        return isExplained ? <p className='FaqQuiet'><Text id={team === 'closed' ? 'faq_bot.link.other_team' : 'faq_bot.link.gone'}/></p> : null;
    }
    return (
        <div
            className='FaqLink'
            lang={entry.lang}
            dir='auto'
        >
            {entry.section.length > 0 && <div className='FaqQuiet'>{sectionPath(entry.section)}</div>}
            {team === 'here' && hasSidebar ? (
                <button
                    type='button'
                    className='FaqLink__question'
                    onClick={() => openEntry(id)}
                >
                    <PlainText text={entry.question}/>
                </button>
            ) : <span className='FaqLink__question'><PlainText text={entry.question}/></span>}
            <div className='FaqQuiet'>
                <Text
                    id='faq_bot.card.from'
                    values={{name: FAQ_NAME}}
                />
            </div>
        </div>
    );
}
