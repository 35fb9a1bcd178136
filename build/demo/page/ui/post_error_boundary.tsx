// What Mattermost 11.6 puts around every post; 11.0 has nothing there, and a card that throws takes the page down.

import React from 'react';

import {usePage} from './hooks';

class Boundary extends React.PureComponent<React.PropsWithChildren, {hasError: boolean}> {
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

export function PostErrorBoundary({children}: React.PropsWithChildren): React.JSX.Element {
    const {version} = usePage();
    return version === '11.0' ? <>{children}</> : <Boundary>{children}</Boundary>;
}
