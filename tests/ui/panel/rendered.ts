// Records what React renders: all JSX goes through `React.createElement`, which is replaced here for one test file.

import React, {type ElementType} from 'react';

type Component = (props: never, context?: unknown) => unknown;

/** Names of the function components that rendered since the list was cleared, and roles of the host elements that they created. */
export const rendered: string[] = [];

const wrappers = new Map<Component, Component>();

/** Notes each run of a function component. */
function watch(component: Component): Component {
    const wrapper = wrappers.get(component) ?? Object.assign((...args: Parameters<Component>) => {
        rendered.push(component.name);
        return component(...args);
    }, component);
    wrappers.set(component, wrapper);
    return wrapper;
}

function isFunctionComponent(type: unknown): type is Component {
    return typeof type === 'function' && !(type.prototype as {isReactComponent?: unknown} | undefined)?.isReactComponent;
}

const {createElement} = React;
Object.assign(React, {
    createElement(type: ElementType, props: {readonly role?: string} | null, ...children: unknown[]): unknown {
        if (props?.role) {
            rendered.push(props.role);
        }
        return Reflect.apply(createElement, React, [isFunctionComponent(type) ? watch(type) : type, props, ...children]);
    },
});
