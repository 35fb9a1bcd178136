// The registry that a plugin gets in `initialize`: the methods that FAQ Bot and its neighbours use, called as in Mattermost.
// Arguments are not checked, as in Mattermost.

import {createElement, isValidElement, type ReactNode} from 'react';
import reducerRegistry from 'mattermost-redux/store/reducer_registry';
import type {Reducer} from 'redux';

import {registerEvent, registerReconnect, unregisterEvent, unregisterReconnect} from './plugin_events';
import {reArg} from './re_arg';
import {hidePanel, showPanel, togglePanel} from './sidebar_actions';
import {store} from './store';
import {registerTranslationSource, type TranslationSource} from './translations';

type Named = Record<string, unknown>;

/** Titles and labels may be components, elements or text; components become elements. */
function resolveElement(value: unknown): ReactNode {
    const isComponent = typeof value === 'function' || (typeof value === 'object' && value !== null && !isValidElement(value) && '$$typeof' in value);
    return isComponent ? createElement(value as React.ComponentType) : value as ReactNode;
}

function cutRoute(route: unknown): string {
    return String(route).trim().replace(/^\//, '');
}

export class PluginRegistry {
    constructor(readonly id: string) {}

    #add(name: string, data: Named): string {
        const id = crypto.randomUUID();
        store.dispatch({type: 'RECEIVED_PLUGIN_COMPONENT', name, data: {id, pluginId: this.id, ...data}});
        return id;
    }

    readonly registerPostMessageAttachmentComponent = reArg(['component'], ({component}) => this.#add('PostMessageAttachment', {component}));
    readonly registerSlashCommandWillBePostedHook = reArg(['hook'], ({hook}) => this.#add('SlashCommandWillBePosted', {hook}));

    readonly registerRightHandSidebarComponent = reArg(['component', 'title'], ({component, title}) => {
        const id = this.#add('RightHandSidebarComponent', {component, title: resolveElement(title)});
        return {id, showRHSPlugin: showPanel(id), hideRHSPlugin: hidePanel(id), toggleRHSPlugin: togglePanel(id)};
    });

    readonly registerAppBarComponent = reArg(['iconUrl', 'action', 'tooltipText', 'supportedProductIds', 'rhsComponent', 'rhsTitle'], (named) => {
        const {iconUrl, action, tooltipText, supportedProductIds = null, rhsComponent, rhsTitle} = named;
        const panel = rhsComponent ? this.registerRightHandSidebarComponent({title: rhsTitle, component: rhsComponent}) : null;
        const id = this.#add('AppBar', {
            iconUrl,
            tooltipText: resolveElement(tooltipText),
            supportedProductIds,
            ...panel ? {action: () => store.dispatch(panel.toggleRHSPlugin), rhsComponentId: panel.id} : {action},
        });
        return panel ? {id, rhsComponent: panel} : id;
    });

    readonly registerChannelHeaderButtonAction = reArg(['icon', 'action', 'dropdownText', 'tooltipText'], ({icon, action, dropdownText, tooltipText}) => {
        const data = {icon: resolveElement(icon), action, dropdownText: resolveElement(dropdownText), tooltipText: resolveElement(tooltipText)};
        return this.#add('ChannelHeaderButton', data);
    });

    readonly registerPostTypeComponent = reArg(['type', 'component'], ({type, component}) => {
        const id: string = crypto.randomUUID();
        store.dispatch({type: 'RECEIVED_PLUGIN_POST_COMPONENT', data: {id, pluginId: this.id, type, component}});
        return id;
    });

    readonly registerPostDropdownMenuAction = reArg(['text', 'action', 'filter'], ({text, action, filter}) =>
        this.#add('PostDropdownMenu', {text: resolveElement(text), action, filter}));

    readonly registerNeedsTeamRoute = reArg(['route', 'component'], ({route, component}) =>
        this.#add('NeedsTeamComponent', {component, route: `${this.id}/${cutRoute(route)}`}));

    readonly registerReducer = reArg(['reducer'], ({reducer}) => {
        reducerRegistry.register(`plugins-${this.id}`, reducer as Reducer);
    });

    readonly registerWebSocketEventHandler = reArg(['event', 'handler'], ({event, handler}) =>
        registerEvent(this.id, event as string, handler as () => void));

    readonly unregisterWebSocketEventHandler = reArg(['event'], ({event}) => unregisterEvent(this.id, event as string));

    readonly registerReconnectHandler = reArg(['handler'], ({handler}) => registerReconnect(this.id, handler as () => void));

    unregisterReconnectHandler(): void {
        unregisterReconnect(this.id);
    }

    readonly registerTranslations = reArg(['getTranslationsForLocale'], ({getTranslationsForLocale}) =>
        registerTranslationSource(this.id, getTranslationsForLocale as TranslationSource));

    readonly registerUserSettings = reArg(['setting'], ({setting}) => {
        store.dispatch({type: 'RECEIVED_PLUGIN_USER_SETTINGS', data: {pluginId: this.id, setting}});
    });

    readonly registerAdminConsoleCustomSetting = reArg(['key', 'component', 'options'], ({key, component, options}) => {
        const showTitle = (options as {showTitle?: boolean} | undefined)?.showTitle ?? false;
        store.dispatch({type: 'RECEIVED_ADMIN_CONSOLE_CUSTOM_COMPONENT', data: {pluginId: this.id, key, component, options: {showTitle}}});
    });

    readonly unregisterComponent = reArg(['componentId'], ({componentId}) => {
        store.dispatch({type: 'REMOVED_PLUGIN_COMPONENT', id: componentId});
    });

    readonly unregisterPostTypeComponent = reArg(['componentId'], ({componentId}) => {
        store.dispatch({type: 'REMOVED_PLUGIN_POST_COMPONENT', id: componentId});
    });
}
