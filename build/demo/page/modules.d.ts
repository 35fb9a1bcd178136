// Types for the used parts of libraries that have none.

declare module 'history' {
    export interface HistoryLocation {
        readonly pathname: string;
        readonly search: string;
        readonly hash: string;
    }

    export interface History {
        readonly location: HistoryLocation;
        push(path: string): void;
        replace(path: string): void;
        listen(listener: (location: HistoryLocation) => void): () => void;
        createHref(location: {pathname: string}): string;
    }

    export function createBrowserHistory(options: {basename?: string}): History;
}

declare module 'react-router-dom' {
    import type {ComponentType, ReactNode} from 'react';
    import type {History, HistoryLocation} from 'history';

    export const Router: ComponentType<{history: History; children?: ReactNode}>;
    export function useLocation(): HistoryLocation;
    export function useHistory(): History;
}

declare module 'luxon' {
    export const DateTime: unknown;
}

declare module '*.css';
