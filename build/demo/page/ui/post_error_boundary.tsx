// Mattermost's error boundary around every post.

import React from 'react';

export class PostErrorBoundary extends React.PureComponent<React.PropsWithChildren, {hasError: boolean}> {
    override readonly state = {hasError: false};

    static getDerivedStateFromError(): {hasError: boolean} {
        return {hasError: true};
    }

    readonly #clear = (): void => this.setState({hasError: false});

    override render(): React.ReactNode {
        return this.state.hasError ? (
            <div className='a11y__section post' role='listitem'>
                <p>An error occurred while rendering this post.</p>
                <button type='button' className='style--link' aria-label='Retry rendering this post' onClick={this.#clear}>Retry</button>
            </div>
        ) : this.props.children;
    }
}
