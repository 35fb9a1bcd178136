// The home view: recent answers, and all entries by section.

import React, {useMemo} from 'react';

import type {Faq} from '../../../answer/types';
import {Text, useText} from '../../../i18n/text';
import {useServices} from '../../services';

import {EntryRows} from './entry_row';
import {LiveOffer} from './live_offer';
import {RecentEntries, useRecent} from './recent_entries';
import {SectionGroup} from './section_group';
import {groupBySection, introductionsOfGroup} from './sections';

import './home.css';

/** Maximum number of entries to show without sections. */
const FEW = 10;

interface HomeProps {
    readonly faq: Faq;

    /** Key of the row that the user returns to. */
    readonly returnRow: string | null;
    readonly onOpen: (id: string, row: string) => void;
}

export function Home({faq, returnRow, onOpen}: HomeProps): React.JSX.Element {
    const text = useText();
    const keepers = useServices().useKeeperTools();
    const sections = useMemo(() => groupBySection(faq.entries), [faq]);
    const recent = useRecent(faq);
    if (faq.entries.length === 0) {
        return <p className='FaqPanelHome__empty'><Text id='faq_bot.panel.empty'/></p>;
    }
    return (
        <div className='FaqPanelHome'>
            {recent.length > 0 ? (
                <RecentEntries
                    entries={recent}
                    onOpen={onOpen}
                />
            ) : (
                <StartHere
                    faq={faq}
                    sections={sections}
                    onOpen={onOpen}
                />
            )}
            <section>
                <h3 className='FaqHeading'>
                    <Text id='faq_bot.panel.all'/>
                </h3>
                {sections.map((section, at) => (
                    <SectionGroup
                        key={section.title}
                        id={section.title}
                        title={section.title || text('faq_bot.panel.other')}
                        entries={section.entries}
                        introductions={introductionsOfGroup(faq.introductions, at === 0)}
                        openAtFirst={areOpen(faq, sections)}
                        returnRow={returnRow}
                        onOpen={onOpen}
                    />
                ))}
            </section>
            {keepers ? <keepers.HomeTools/> : <LiveOffer/>}
        </div>
    );
}

/** A short FAQ, and one without sections, shows all questions at once. */
function areOpen(faq: Faq, sections: readonly unknown[]): boolean {
    return sections.length === 1 || faq.entries.length <= FEW;
}

interface StartHereProps extends Pick<HomeProps, 'faq' | 'onOpen'> {
    readonly sections: ReturnType<typeof groupBySection>;
}

/** Where to start, for users who have not opened an entry of this FAQ yet: the pinned entries, else the first one of each section. */
function StartHere({faq, sections, onOpen}: StartHereProps): React.JSX.Element | null {
    const pinned = (faq.meta.pinned ?? []).flatMap((id) => faq.entries.find((entry) => entry.id === id) ?? []);
    const firsts = areOpen(faq, sections) ? [] : sections.flatMap(({entries}) => entries.slice(0, 1)).slice(0, FEW);
    const start = pinned.length > 0 ? pinned : firsts;
    return start.length > 0 ? (
        <section>
            <h3 className='FaqHeading'><Text id='faq_bot.panel.start'/></h3>
            <EntryRows
                entries={start}
                list='start'
                onOpen={onOpen}
            />
        </section>
    ) : null;
}
