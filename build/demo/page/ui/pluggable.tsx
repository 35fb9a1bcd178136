// Renders the components that plugins registered for a place, each in an error boundary.

import {getTheme} from 'mattermost-redux/selectors/entities/preferences';
import React from 'react';

import {PluginErrorBoundary} from './error_boundary';
import {useHostSelector} from './hooks';

interface PluggableProps {
    readonly name: 'NeedsTeamComponent' | 'PostMessageAttachment' | 'RightHandSidebarComponent';

    /** Only the item with this id; default: all. */
    readonly id?: string;
    readonly postId?: string;
}

export function Pluggable({name, id, ...rest}: PluggableProps): React.JSX.Element {
    const theme = useHostSelector(getTheme);
    const items = useHostSelector((state) => state.plugins.components[name]);
    return (
        <>
            {items
                .filter((item) => id === undefined || item.id === id)
                .map((item) => {
                    const Component = item.component;
                    return Component ? (
                        <PluginErrorBoundary key={item.id} pluginId={item.pluginId}>
                            <Component {...rest} theme={theme}/>
                        </PluginErrorBoundary>
                    ) : null;
                })}
        </>
    );
}
