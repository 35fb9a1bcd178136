// The panel in the right-hand sidebar: the FAQ or a keepers' page, and the notice strip below.

import React, {useEffect, useRef, type RefObject} from 'react';
import {useSelector} from 'react-redux';

import {useLanguage} from '../../i18n/text';
import {selectPanel} from '../../state/panel';
import {useServices} from '../services';
import {takesText, useReturnFocus} from '../shared/focus';
import {useHeldFocus} from '../shared/held_focus';
import {useFaq} from '../shared/use_faq';
import {useKeyDown} from '../shared/use_key_down';

import {Browse} from './browse';
import {NoticeStrip, useNotice} from './notice';
import {usePosting} from './entry/use_posting';
import {useTrail} from './use_trail';

import './panel.css';

/** Throws the reducer's failure, so that the error boundary shows it. */
export default function Panel(): React.JSX.Element {
    const failure = useSelector((state) => selectPanel(state).failure);
    if (failure) {
        throw new Error(failure);
    }
    return <PanelView/>;
}

function PanelView(): React.JSX.Element {
    const root = useRef<HTMLDivElement>(null);
    const search = useRef<HTMLInputElement>(null);
    const language = useLanguage();
    const faq = useFaq();
    const {focusMessageBox, useKeeperTools} = useServices();
    const keepers = useKeeperTools();
    const {notice, notify, dismiss} = useNotice();
    const posting = usePosting(notify);
    const trail = useTrail(() => {
        posting.forget();
        dismiss();
    });
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    const focusView = () => (find('.FaqPanelActions__buttons button') ?? search.current ?? find('h3'))?.focus();
    useReturnFocus(root, focusMessageBox);
    useHeldFocus(root);
    useFocusRequests(root, search);
    useSlash(root, search);

    return (
        <div
            ref={root}
            className='FaqPanel'
            lang={language}
        >
            {keepers?.isOpen ? <keepers.Page notify={notify}/> : (
                <Browse
                    faq={faq}
                    search={search}
                    trail={trail}
                    posting={posting}
                    notify={notify}
                />
            )}
            <NoticeStrip
                notice={notice}
                onDismiss={dismiss}
                onRemoved={() => {
                    posting.forget();
                    dismiss();
                    trail.toSearch();
                }}
                focusView={focusView}
            />
        </div>
    );
}

/** "/" focuses the search box from anywhere in the panel except text fields. */
function useSlash(root: RefObject<HTMLElement>, search: RefObject<HTMLInputElement>): void {
    useKeyDown(root, (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target) || !search.current) {
            return false;
        }
        search.current.focus();
        search.current.select();
        return true;
    });
}

/** Focuses the panel when `/faq` is typed while it is open. */
function useFocusRequests(root: RefObject<HTMLElement>, search: RefObject<HTMLElement>): void {
    const calls = useSelector((state) => selectPanel(state).focusRequests);
    const seen = useRef(calls);
    useEffect(() => {
        const element = seen.current === calls ? null : search.current ?? root.current?.querySelector<HTMLElement>('h3');
        seen.current = calls;
        element?.focus();
    }, [root, search, calls]);
}
