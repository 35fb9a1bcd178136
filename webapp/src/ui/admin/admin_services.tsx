// Additional services for the System Console's page.

import {createContext, useContext} from 'react';

import type {FaqAbout} from '../../faq/about';
import type {SlashSuggestions} from '../../state/team_suggestions';

/** Functions are stable for the plugin's lifetime. */
export interface AdminServices {

    /** Rejects with a `LoadError`; may be called again after a failure. */
    loadAbout(): Promise<FaqAbout>;
    readonly suggestions: SlashSuggestions;
}

const AdminServicesContext = createContext<AdminServices | null>(null);

export const AdminServicesProvider = AdminServicesContext.Provider;

/** Throws outside an `AdminServicesProvider`. */
export function useAdminServices(): AdminServices {
    const services = useContext(AdminServicesContext);
    if (!services) {
        throw new Error('useAdminServices needs an AdminServicesProvider around it');
    }
    return services;
}
