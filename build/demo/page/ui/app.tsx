// The page: providers and the five regions.

import {Preferences} from 'mattermost-redux/constants';
import {getTheme} from 'mattermost-redux/selectors/entities/preferences';
import {getCurrentUserId} from 'mattermost-redux/selectors/entities/users';
import React, {useEffect, useLayoutEffect, useState} from 'react';
import {IntlProvider} from 'react-intl';
import {Provider} from 'react-redux';
import {Router, useLocation} from 'react-router-dom';
import type {History} from 'history';

import {getLocale} from '../host/locale';
import {store} from '../host/store';
import {loadTranslations} from '../host/translations';
import {applyTheme} from '../theme';
import {AppBar} from './app_bar';
import {GlobalHeader} from './global_header';
import {useHostSelector} from './hooks';
import {LeftSidebar} from './left_sidebar';
import {RightSidebar, isSidebarShown} from './right_sidebar';
import {CenterRoutes} from './routes';
import {SettingsDialog} from './settings_dialog';
import {StandInBar} from './stand_in_bar';
import {pluginOfConsole, SystemConsole} from './system_console';

function Regions(): React.JSX.Element {
    const [menuOpen, setMenuOpen] = useState(false);
    const rhsOpen = useHostSelector(isSidebarShown);
    return (
        <div className={`app${rhsOpen ? ' rhs-open' : ''}`}>
            <StandInBar/>
            <GlobalHeader/>
            <LeftSidebar open={menuOpen} onGo={() => setMenuOpen(false)}/>
            <div className='main-wrapper'>
                <CenterRoutes onOpenMenu={() => setMenuOpen(!menuOpen)}/>
                <RightSidebar/>
            </div>
            <AppBar/>
            <SettingsDialog/>
        </div>
    );
}

/** The System Console takes the whole page. */
function Place(): React.JSX.Element {
    const pluginId = pluginOfConsole(useLocation().pathname);
    return pluginId === null ? <Regions/> : <SystemConsole pluginId={pluginId}/>;
}

/** The page is remounted when the language changes. */
function Languages({children}: {readonly children: React.ReactNode}): React.JSX.Element | null {
    const locale = useHostSelector(getLocale);
    const messages = useHostSelector((state) => state.views.i18n.translations[locale]);
    useEffect(() => {
        loadTranslations(locale);
        document.documentElement.lang = locale;
        document.documentElement.dir = ['ar', 'he', 'fa'].includes(locale) ? 'rtl' : 'ltr';
    }, [locale]);
    if (!messages) {
        return null;
    }
    return <IntlProvider key={locale} locale={locale} messages={messages} textComponent='span' onError={ignoreMissing}>{children}</IntlProvider>;
}

/** Missing messages silently fall back to their default text, as in Mattermost's production build. */
function ignoreMissing(): void {
    // Nothing to do.
}

/** The page is empty while no user is logged in. */
function SignedIn({children}: {readonly children: React.ReactNode}): React.JSX.Element {
    const userId = useHostSelector(getCurrentUserId);
    return userId ? <>{children}</> : <p className='signed-out'>You are signed out.</p>;
}

/** The System Console has the default theme. */
function Themed({children}: {readonly children: React.ReactNode}): React.JSX.Element {
    const isConsole = pluginOfConsole(useLocation().pathname) !== null;
    const theme = useHostSelector(getTheme);
    useLayoutEffect(() => applyTheme(isConsole ? Preferences.THEMES.denim : theme), [isConsole, theme]);
    return <>{children}</>;
}

export function App({history}: {readonly history: History}): React.JSX.Element {
    return (
        <Provider store={store}>
            <Router history={history}>
                <SignedIn><Themed><Languages><Place/></Languages></Themed></SignedIn>
            </Router>
        </Provider>
    );
}
