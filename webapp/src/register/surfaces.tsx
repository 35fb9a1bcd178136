// Components that Mattermost renders. The host renders most of them without an error boundary, so each has its own; their
// contents are loaded on first render.

import React, {useEffect, type ComponentType, type ReactNode} from 'react';

import {ENTRY_ROUTE, PLUGIN_ID} from '../constants';
import {renderMarkdown, reportProblem} from '../host/globals';
import type {PostTypeProps} from '../host/registry';
import {selectPost, type HostStore} from '../host/store';
import {Text} from '../i18n/text';
import {Boundary} from '../ui/boundary';
import {Broken} from '../ui/broken';
import {useLoading} from '../ui/shared/use_loading';
import type {Core} from './core';

interface PreviewProps {

    /** Text of a post. */
    readonly message: string;
}

interface LazyProps<P> {

    /** Loads the component; called again after a failure. Must be stable. */
    readonly load: () => Promise<ComponentType<P>>;

    /** Returns the component if it is loaded already; it then renders at once, without a flash of the placeholder. */
    readonly loaded?: () => ComponentType<P> | null;
    readonly props: P;

    /** Placeholder while loading; nothing by default. */
    readonly children?: ReactNode;

    /** Shown if the component does not load or fails later on; by default a message and "Try again". */
    readonly fallback?: ReactNode;
}

/** A component that is loaded on first render, in an error boundary. `restart` is called before a failed one is rendered again. */
function Guarded<P extends object>({restart, ...lazy}: LazyProps<P> & {readonly restart?: (() => void) | undefined}): React.JSX.Element {
    return (
        <Boundary
            report={(error) => reportProblem('A part of the page failed', error)}
            fallback={(retry) => (lazy.fallback === undefined ? (
                <Broken
                    message='faq_bot.panel.broken'
                    onRetry={() => {
                        restart?.();
                        retry();
                    }}
                />
            ) : lazy.fallback)}
        >
            <Lazy {...lazy}/>
        </Boundary>
    );
}

function Lazy<P extends object>({load, loaded, props, children, fallback}: LazyProps<P>): React.JSX.Element {
    const loading = useLoading(load, loaded);
    if (loading.status === 'ready') {
        return <loading.value {...props}/>;
    }
    if (loading.status === 'loading') {
        return <>{children}</>;
    }
    return fallback === undefined ? (
        <Broken
            message='faq_bot.core.failed'
            onRetry={loading.retry}
        />
    ) : <>{fallback}</>;
}

/**
 * A component that Mattermost renders at its root. Shows `Waiting` while it loads. `restart` resets the panel's state before a
 * retry, since that state may be the cause of the failure.
 */
export function createSurface<P extends object>(load: () => Promise<ComponentType<P>>, Waiting?: ComponentType, restart?: () => void): ComponentType<P> {
    return (props) => (
        <Guarded
            load={load}
            props={props}
            restart={restart}
        >
            {Waiting && <Waiting/>}
        </Guarded>
    );
}

/** Rendered below messages; loads code only for messages with links to entries. */
export function createLinkPreview(store: HostStore, load: () => Promise<ComponentType<PreviewProps>>): ComponentType<{readonly postId: string}> {
    return ({postId}) => {
        const message = selectPost(store.getState(), postId)?.message ?? '';
        return message.includes(`/${PLUGIN_ID}/${ENTRY_ROUTE}/`) ? (
            <Guarded
                load={load}
                props={{message}}
                fallback={null}
            >
                <div style={{height: 76}}/>
            </Guarded>
        ) : null;
    };
}

/** A post that the plugin renders; shown as its message until the component is loaded, if it fails, or if the post is not ours. */
export function createCard(load: () => Promise<Core['AnswerPost']>, isOurs: (type: string) => boolean): ComponentType<PostTypeProps> {
    let component: Core['AnswerPost'] | null = null;
    const remember = async (): Promise<Core['AnswerPost']> => (component = await load());
    return ({post}) => {
        const message = <div>{renderMarkdown(post.message)}</div>;
        return isOurs(post.type) ? (
            <Guarded
                load={remember}
                loaded={() => component}
                props={{post}}
                fallback={message}
            >
                {message}
            </Guarded>
        ) : message;
    };
}

/** The text of the item in a post's menu. The menu renders it when it opens, which loads the team's own items. */
export function MenuText({load}: {readonly load: () => Promise<unknown>}): React.JSX.Element {
    useEffect(() => {
        load().catch(() => undefined);
    }, [load]);
    return <Text id='faq_bot.post.menu'/>;
}

/** The button in the channel header. In the bar on phones, Mattermost colours icons by `fill` alone, and text is too dark there. */
export function HeaderIcon(): React.JSX.Element {
    return (
        <svg
            ref={(icon) => {
                if (icon?.closest('.navbar-toggle')) {
                    icon.style.stroke = 'var(--sidebar-header-text-color)';
                }
            }}
            width='18'
            height='18'
            viewBox='0 0 24 24'
            fill='none'
            stroke='currentColor'
            strokeWidth='2'
            strokeLinecap='round'
            strokeLinejoin='round'
            aria-hidden='true'
        >
            <path d='M4 4h16v12h-9l-5 4v-4H4zm5.7 4.3a2.3 2.3 0 1 1 3.2 2.1c-.6.3-.9.6-.9 1.2M12 13.6v.1'/>
        </svg>
    );
}
