// The page's entry: store, libraries, plugins, then the page itself once every plugin has settled, as in Mattermost.

import '@fontsource/open-sans/latin-400.css';
import '@fontsource/open-sans/latin-600.css';
import '@fontsource/open-sans/latin-700.css';
import '@mattermost/compass-icons/css/compass-icons.css';
import './styles/base.css';
import './styles/sidebars.css';
import './styles/layout.css';
import './styles/posts.css';
import './styles/markdown.css';
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
import type {HostVersion} from './host/plugin_loader';
import {PluginLoader} from './host/plugin_loader';
import {shareLibraries} from './host/shared_libraries';
import {store} from './host/store';
import {installTestHooks} from './host/test_hooks';
import {loadTranslations} from './host/translations';
import {HostSocket} from './host/web_socket';
import {App} from './ui/app';

/** React 18 in the old mode, which Mattermost still uses: updates outside events are not batched. */
function renderLegacyRoot(element: React.ReactElement, container: Element): void {
    const render = Reflect.get(ReactDOM, 'render') as (element: React.ReactElement, container: Element) => void;
    render(element, container);
}

async function start(): Promise<void> {
    const {basename = '', host = '11.6'} = document.documentElement.dataset;
    const version: HostVersion = host === '11.0' ? '11.0' : '11.6';
    const siteUrl = window.location.origin + basename;
    Client4.setUrl(siteUrl);
    Client4.setIncludeCookies(true);
    const history = createBrowserHistory({basename});
    shareLibraries({store, history, basename, version});
    const loader = new PluginLoader(store, siteUrl, version);
    loader.install();
    const socket = new HostSocket(store, loader, `${basename}/demo/events`);
    installTestHooks(store, socket, basename);
    await loadMe(store);
    loadTranslations(store, getLocale(store.getState()));
    socket.connect();
    await loader.loadAll();
    const root = document.getElementById('root');
    if (root) {
        renderLegacyRoot(<App history={history} store={store} socket={socket} basename={basename} version={version}/>, root);
    }
}

void start();
