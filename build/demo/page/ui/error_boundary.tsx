// Error boundary of plugins' panels and settings; Mattermost has none around plugins' other components.

import React from 'react';

interface BoundaryProps {
    readonly pluginId: string | undefined;
    readonly children: React.ReactNode;
}

export class PluginErrorBoundary extends React.PureComponent<BoundaryProps, {hasError: boolean}> {
    override readonly state = {hasError: false};

    static getDerivedStateFromError(): {hasError: boolean} {
        return {hasError: true};
    }

    readonly #clear = (): void => this.setState({hasError: false});

    override render(): React.ReactNode {
        if (!this.state.hasError) {
            return this.props.children;
        }
        return (
            <div className='plugin-error' role='alert'>
                <span>An error occurred in the {this.props.pluginId} plugin.</span>
                <button type='button' className='style--link' onClick={this.#clear}>Refresh?</button>
            </div>
        );
    }
}
