// The panel in the right-hand sidebar. Its code comes when it is first opened.

import type {ComponentType} from 'react';
import React from 'react';
import {useSelector} from 'react-redux';

import {reportProblem} from '../host/globals';
import type {Registry, RightHandSidebar} from '../host/registry';
import {Text, useText} from '../i18n/text';
import {initialPanelState, selectPanel} from '../state/panel';
import {Boundary} from '../ui/boundary';
import {Broken} from '../ui/broken';
import {Lazy} from '../ui/lazy';
import {Skeleton} from '../ui/shared/skeleton';
import type {Parts} from './parts';

/** `parts` are asked for when the panel is drawn, since they need what this returns. */
export function registerPanel(registry: Registry, parts: () => Parts): RightHandSidebar {
    const load = async (): Promise<ComponentType> => {
        const [{default: Panel}, {Provider}] = await Promise.all([
            import(/* webpackChunkName: "panel" */ '../ui/panel/panel'),
            parts().loadCore(),
        ]);
        return () => {
            const failure = useSelector((state) => selectPanel(state).failure);
            if (failure) {
                throw new Error(failure);
            }
            return <Provider><Panel/></Provider>;
        };
    };

    // From the beginning: what is kept of the panel may be what it fails on.
    const restart = (retry: () => void) => (): void => {
        parts().openPanel(initialPanelState);
        retry();
    };
    const Sidebar = (): React.JSX.Element => (
        <Boundary
            report={(error) => reportProblem('The panel failed', error)}
            fallback={(retry) => <Broken onRetry={restart(retry)}/>}
        >
            <Lazy
                load={load}
                props={{}}
            >
                <Waiting/>
            </Lazy>
        </Boundary>
    );
    return registry.registerRightHandSidebarComponent({component: Sidebar, title: <Text id='faq_bot.name'/>});
}

/** What stands in the panel's place until its code has come. */
function Waiting(): React.JSX.Element {
    return (
        <Skeleton
            label={useText()('faq_bot.panel.loading')}
            blocks={6}
        />
    );
}
