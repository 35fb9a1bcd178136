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
import {basename} from './page';
import {openThread} from './sidebar_actions';
import {store} from './store';

/** Sets the globals; call before plugins are loaded. */
export function shareLibraries(history: History): void {
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
            messageHtmlToComponent: (html: string, options?: ComponentOptions) => messageHtmlToComponent(html, options),
        },
        WebappUtils: {
            browserHistory: history,
            openUserSettings: (dialogProps: {activeTab?: string} | undefined) => ({type: 'DEMO_SETTINGS_OPENED', page: dialogProps?.activeTab}),
        },
        Components: {},
        ProductApi: {
            selectRhsPost: (postId: string) => {
                const post = store.getState().entities.posts.posts[postId];
                return post ? openThread(post) : {type: 'NOTHING'};
            },
        },
        DesktopApp: {},
        publicPath: `${basename}/static/`,
        basename,
    });
}
