// The page's entry: store, libraries, plugins, then the page itself once every plugin has settled, as in Mattermost.

import '@fontsource/open-sans/latin-400.css';
import '@fontsource/open-sans/latin-600.css';
import '@fontsource/open-sans/latin-700.css';
import '@mattermost/compass-icons/css/compass-icons.css';
import './styles/base.css';
import './styles/sidebars.css';
import './styles/layout.css';
import './styles/posts.css';
import '../../markdown.css';
import './styles/search.css';
import './styles/composer.css';
import './styles/dialogs.css';
import './styles/stand_in.css';
import './styles/system_console.css';

import {createBrowserHistory} from 'history';
import {Client4} from 'mattermost-redux/client';
import React from 'react';
import * as ReactDOM from 'react-dom';

import {loadMe} from './host/bootstrap';
import {getLocale} from './host/locale';
import {siteUrl, basename} from './host/page';
import {installRegisterPlugin, loadPlugins} from './host/plugin_loader';
import {shareLibraries} from './host/shared_libraries';
import {store} from './host/store';
import {installTestHooks} from './host/test_hooks';
import {loadTranslations} from './host/translations';
import {connect} from './host/web_socket';
import {App} from './ui/app';
import {markFocus} from './ui/focus_marks';

/** React 17's only mode, which Mattermost still uses with React 18: updates outside events are not batched. */
function renderLegacyRoot(element: React.ReactElement, container: Element): void {
    const render = Reflect.get(ReactDOM, 'render') as (element: React.ReactElement, container: Element) => void;
    render(element, container);
}

async function start(): Promise<void> {
    Client4.setUrl(siteUrl);
    Client4.setIncludeCookies(true);
    const history = createBrowserHistory({basename});
    shareLibraries(history);
    installRegisterPlugin();
    installTestHooks();
    await loadMe();
    loadTranslations(getLocale(store.getState()));
    connect();
    await loadPlugins();
    markFocus();
    const root = document.getElementById('root');
    if (root) {
        renderLegacyRoot(<App history={history}/>, root);
    }
}

void start();
