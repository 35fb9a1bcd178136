// Error boundaries of posts and of plugins' panels and settings; Mattermost has none around plugins' other components.

import React from 'react';

interface BoundaryProps {
    readonly fallback: (retry: () => void) => React.ReactNode;
    readonly children: React.ReactNode;
}

class ErrorBoundary extends React.PureComponent<BoundaryProps, {hasError: boolean}> {
    override readonly state = {hasError: false};

    static getDerivedStateFromError(): {hasError: boolean} {
        return {hasError: true};
    }

    readonly #clear = (): void => this.setState({hasError: false});

    override render(): React.ReactNode {
        return this.state.hasError ? this.props.fallback(this.#clear) : this.props.children;
    }
}

export function PluginErrorBoundary({pluginId, children}: {readonly pluginId: string | undefined; readonly children: React.ReactNode}): React.JSX.Element {
    const fallback = (retry: () => void): React.JSX.Element => (
        <div className='plugin-error' role='alert'>
            <span>An error occurred in the {pluginId} plugin.</span>
            <button type='button' className='style--link' onClick={retry}>Refresh?</button>
        </div>
    );
    return <ErrorBoundary fallback={fallback}>{children}</ErrorBoundary>;
}

export function PostErrorBoundary({children}: {readonly children: React.ReactNode}): React.JSX.Element {
    const fallback = (retry: () => void): React.JSX.Element => (
        <div className='a11y__section post' role='listitem'>
            <p>An error occurred while rendering this post.</p>
            <button type='button' className='style--link' aria-label='Retry rendering this post' onClick={retry}>Retry</button>
        </div>
    );
    return <ErrorBoundary fallback={fallback}>{children}</ErrorBoundary>;
}
