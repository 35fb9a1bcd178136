// `PostUtils.messageHtmlToComponent`: turns formatted HTML into React, with live code blocks and mentions.
// A document made by DOMParser runs no scripts and loads nothing; only safe attributes are copied.

import React from 'react';

import {CodeBlock} from './code_block';

/** Attributes of formatted messages and their React names. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
    alt: 'alt',
    class: 'className',
    'data-channel-mention': 'data-channel-mention',
    'data-emoticon': 'data-emoticon',
    'data-hashtag': 'data-hashtag',
    'data-link': 'data-link',
    'data-mention': 'data-mention',
    disabled: 'disabled',
    height: 'height',
    href: 'href',
    rel: 'rel',
    src: 'src',
    target: 'target',
    title: 'title',
    type: 'type',
    width: 'width',
    align: 'align',
};

export interface ComponentOptions {
    readonly mentions?: boolean;
    readonly mentionHighlight?: boolean;
}

function readProps(element: Element): Record<string, unknown> {
    const props: Record<string, unknown> = {};
    for (const attribute of element.attributes) {
        const name = ATTRIBUTES[attribute.name];
        if (name) {
            props[name] = name === 'disabled' ? true : attribute.value;
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
