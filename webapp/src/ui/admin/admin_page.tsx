// The plugin's page in the System Console: facts about the FAQ, trying a question, and command suggestions for each team.

import React from 'react';

import type {FaqAbout} from '../../faq/about';
import {useLanguage} from '../../i18n/text';
import type {SlashSuggestions} from '../../state/team_suggestions';
import {useLoading} from '../shared/use_loading';
import {AboutCard} from './about_card';
import {DocumentationCard} from './documentation_card';
import {SuggestionsCard} from './suggestions_card';
import {TryCard} from './try_card';
import {WarningsCard} from './warnings_card';

import './admin.css';

/** Functions are stable for the plugin's lifetime. */
export interface AdminServices {

    /** Rejects with a `LoadError`; may be called again after a failure. */
    readonly loadAbout: () => Promise<FaqAbout>;
    readonly suggestions: SlashSuggestions;
}

interface AdminPageProps extends AdminServices {

    /** Read-only administrator. */
    readonly disabled: boolean;

    /** The server's own host if it would refuse to call itself, else `null`. */
    readonly refusedHost: string | null;
}

export function AdminPage({loadAbout, suggestions, disabled, refusedHost}: AdminPageProps): React.JSX.Element {
    const language = useLanguage();
    const about = useLoading(loadAbout);
    return (
        <div
            className='FaqAdmin'
            lang={language}
        >
            <AboutCard about={about}/>
            <SuggestionsCard
                suggestions={suggestions}
                disabled={disabled}
                refusedHost={refusedHost}
            />
            <TryCard/>
            {about.status === 'ready' && <WarningsCard warnings={about.value.warnings}/>}
            <DocumentationCard links={about.status === 'ready' ? about.value.documentation : []}/>
        </div>
    );
}
