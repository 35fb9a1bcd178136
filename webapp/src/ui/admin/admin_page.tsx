// The plugin's page in the System Console: what FAQ this is, whether it answers, and its suggestions for every team.

import React from 'react';

import {useLanguage} from '../../i18n/text';
import {useLoading} from '../shared/use_faq';
import {AboutCard} from './about_card';
import {DocumentationCard} from './documentation_card';
import {useAdminServices} from './admin_services';
import {SuggestionsCard} from './suggestions_card';
import {TryCard} from './try_card';
import {WarningsCard} from './warnings_card';

import './admin.css';

interface AdminPageProps {

    /** The administrator may look and not change. */
    readonly disabled: boolean;

    /** The server's own host, where it would refuse to call itself; else `null`. */
    readonly refusedHost: string | null;
}

export function AdminPage({disabled, refusedHost}: AdminPageProps): React.JSX.Element {
    const {loadAbout} = useAdminServices();
    const language = useLanguage();
    const about = useLoading(loadAbout, {status: 'loading'});
    return (
        <div
            className='FaqAdmin'
            lang={language}
        >
            <AboutCard about={about}/>
            <SuggestionsCard
                disabled={disabled}
                refusedHost={refusedHost}
            />
            <TryCard/>
            {about.status === 'ready' && <WarningsCard warnings={about.value.warnings}/>}
            <DocumentationCard links={about.status === 'ready' ? about.value.documentation : []}/>
        </div>
    );
}
