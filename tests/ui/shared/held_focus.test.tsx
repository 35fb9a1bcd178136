/** @jest-environment jsdom */

// The focus while Mattermost's sidebar settles: its own claim, a person's doing, and the end of it.

import {afterEach, describe, expect, it} from '@jest/globals';
import {cleanup, render} from '@testing-library/react';
import React, {useEffect, useRef} from 'react';

import {useHeldFocus} from '../../../webapp/src/ui/shared/held_focus';

function Panel(): React.JSX.Element {
    const root = useRef<HTMLDivElement>(null);
    const search = useRef<HTMLInputElement>(null);
    useHeldFocus(root);
    useEffect(() => search.current?.focus(), []);
    return <div ref={root}><input ref={search} aria-label='search'/></div>;
}

function open(): {readonly expand: HTMLElement; readonly outside: HTMLElement; readonly search: HTMLElement} {
    const {getByRole, getByText} = render(
        <div>
            <button type='button'>{'outside'}</button>
            <div id='rhsContainer'><button type='button'>{'expand'}</button><Panel/></div>
        </div>,
    );
    return {expand: getByText('expand'), outside: getByText('outside'), search: getByRole('textbox')};
}

afterEach(cleanup);

describe('the focus in a sidebar that has just opened', () => {
    it('comes back when the sidebar claims it, once, and leaves no mark', async () => {
        const {expand, search} = open();
        expand.focus();
        expand.classList.add('a11y--focused');
        await Promise.resolve();
        expect(document.activeElement).toBe(search);
        expect(expand.className).toBe('');
        expand.focus();
        await Promise.resolve();
        expect(document.activeElement).toBe(expand);
    });

    it('leaves no mark where the sidebar claims it before the panel does', () => {
        const {expand, outside, search} = open();
        outside.focus();
        expand.focus();
        expand.classList.add('a11y--focused');
        search.focus();
        expect(document.activeElement).toBe(search);
        expect(expand.className).toBe('');
    });

    it('goes where somebody takes it', () => {
        const {expand, search} = open();
        search.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab', bubbles: true}));
        expand.focus();
        expect(document.activeElement).toBe(expand);
    });

    it('goes to anything outside the sidebar', () => {
        const {outside} = open();
        outside.focus();
        expect(document.activeElement).toBe(outside);
    });
});
