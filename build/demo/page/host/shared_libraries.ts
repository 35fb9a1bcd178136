// The libraries that Mattermost shares with plugins on `window`. Their versions come from the page's
// webpack configuration. Mattermost's internal components are empty objects.

import * as Luxon from 'luxon';
import * as PropTypes from 'prop-types';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as ReactIntl from 'react-intl';
import * as ReactRedux from 'react-redux';
import * as ReactRouterDom from 'react-router-dom';
import * as Redux from 'redux';
import type {History} from 'history';

import {formatText, type FormatOptions} from '../../../format_text';
import {messageHtmlToComponent, type ComponentOptions} from '../markdown/html_to_component';
import type {HostVersion} from '../../host_version';
import {closeSidebar, openThread} from './sidebar_actions';
import type {HostStore} from './store';

interface Surroundings {
    readonly store: HostStore;
    readonly history: History;
    readonly basename: string;
    readonly version: HostVersion;
}

function createProductApi(store: HostStore): Record<string, unknown> {
    return {
        closeRhs: closeSidebar,
        selectRhsPost: (postId: string) => {
            const post = store.getState().entities.posts.posts[postId];
            return post ? openThread(post) : {type: 'NOTHING'};
        },
        getRhsSelectedPostId: () => store.getState().views.rhs.selectedPostId,
        getIsRhsOpen: () => store.getState().views.rhs.isSidebarOpen,
    };
}

/** Sets the globals; call before plugins are loaded. */
export function shareLibraries({store, history, basename, version}: Surroundings): void {
    Object.assign(window, {
        React,
        ReactDOM,
        ReactIntl,
        Redux,
        ReactRedux,
        ReactBootstrap: {},
        ReactRouterDom,
        PropTypes,
        Luxon,
        PostUtils: {
            formatText: (text: string, options?: FormatOptions) => formatText(text, options),
            // Older signature: a flag was the second of three arguments, the options the third.
            messageHtmlToComponent: (html: string, ...rest: (ComponentOptions | boolean)[]) => {
                const options = rest.length === 2 ? rest[1] : rest[0];
                return messageHtmlToComponent(html, typeof options === 'object' ? options : {});
            },
        },
        WebappUtils: {
            browserHistory: history,
            modals: {openModal: () => ({type: 'NOTHING'}), ModalIdentifiers: {}},
            notificationSounds: {ring: () => undefined, stopRing: () => undefined},
            sendDesktopNotificationToMe: () => ({type: 'NOTHING'}),
            openUserSettings: (dialogProps: {activeTab?: string} | undefined) => ({type: 'DEMO_SETTINGS_OPENED', page: dialogProps?.activeTab}),
            ...(version === '11.0' ? {} : {popouts: {isPopoutWindow: () => false, canPopout: () => false, sendToParent: () => undefined, onMessageFromParent: () => undefined}}),
        },
        Components: {},
        ProductApi: createProductApi(store),
        DesktopApp: {},
        publicPath: `${basename}/static/`,
        basename,
    });
}
