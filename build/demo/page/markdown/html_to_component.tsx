// `PostUtils.messageHtmlToComponent`: turns formatted HTML into React, with live code blocks and mentions.
// A document made by DOMParser runs no scripts and loads nothing; only safe attributes are copied.

import React from 'react';

import {CodeBlock} from './code_block';

/** Attributes of formatted messages that are kept. */
const ATTRIBUTES = new Set(['alt', 'class', 'data-channel-mention', 'data-emoticon', 'data-hashtag', 'data-link', 'data-mention', 'disabled', 'height', 'href',
    'rel', 'src', 'target', 'title', 'type', 'width', 'align']);

export interface ComponentOptions {
    readonly mentions?: boolean;
    readonly mentionHighlight?: boolean;
}

function readProps(element: Element): Record<string, unknown> {
    const props: Record<string, unknown> = {};
    for (const {name, value} of element.attributes) {
        if (ATTRIBUTES.has(name)) {
            props[name === 'class' ? 'className' : name] = name === 'disabled' ? true : value;
        }
    }
    if (element instanceof HTMLInputElement) {
        props.defaultChecked = element.hasAttribute('checked');
        props['aria-label'] = 'Task';
    }
    if (element instanceof HTMLElement && element.style.counterReset) {
        props.style = {counterReset: element.style.counterReset};
    }
    return props;
}

function toReact(node: Node, key: string, options: ComponentOptions): React.ReactNode {
    if (!(node instanceof Element)) {
        return node.nodeType === Node.TEXT_NODE ? node.textContent : null;
    }
    const code = node.getAttribute('data-codeblock-code');
    if (code !== null) {
        return <CodeBlock key={key} code={code} language={node.getAttribute('data-codeblock-language') ?? ''}/>;
    }
    const children = [...node.childNodes].map((child, place) => toReact(child, `${key}.${place}`, options));
    const tag = node.tagName.toLowerCase();
    const mention = node.getAttribute('data-mention');
    if (mention !== null && options.mentions !== false) {
        const everybody = ['all', 'channel', 'here'].includes(mention.toLowerCase());
        return <span key={key} className={everybody && options.mentionHighlight !== false ? 'mention--highlight' : 'mention-link'}>{children}</span>;
    }
    return React.createElement(tag, {key, ...readProps(node)}, ...(children.length > 0 ? [children] : []));
}

/** React elements for HTML from `formatText`; `null` if empty. */
export function messageHtmlToComponent(html: string, options: ComponentOptions = {}): React.ReactElement | null {
    if (!html) {
        return null;
    }
    const {body} = new DOMParser().parseFromString(html, 'text/html');
    return <>{[...body.childNodes].map((node, place) => toReact(node, String(place), options))}</>;
}
