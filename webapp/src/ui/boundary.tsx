// Error boundary: the host renders most plugin components without one, so a throw would take the channel down.

import {Component, type ReactNode} from 'react';

interface BoundaryProps {
    readonly children: ReactNode;

    /** Fallback; `retry` renders the children again. */
    readonly fallback: (retry: () => void) => ReactNode;
    readonly report: (error: unknown) => void;
}

interface BoundaryState {
    readonly failed: boolean;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
    override state: BoundaryState = {failed: false};

    static getDerivedStateFromError(): BoundaryState {
        return {failed: true};
    }

    override componentDidCatch(error: Error): void {
        this.props.report(error);
    }

    readonly retry = (): void => this.setState({failed: false});

    override render(): ReactNode {
        return this.state.failed ? this.props.fallback(this.retry) : this.props.children;
    }
}
