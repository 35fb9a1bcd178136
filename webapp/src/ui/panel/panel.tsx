// The panel in the right-hand sidebar: a list to search and browse, or one open answer, and below either what just happened.

import React, {useRef} from 'react';

import {takesText, useReturnFocus} from '../shared/focus';
import {useFaq} from '../shared/use_faq';
import {useKeyDown} from '../shared/use_key_down';

import {AnswerView} from './answer_view';
import {Browse} from './browse';
import {NoticeStrip, useNotice} from './notice';
import {usePosting} from './use_posting';
import {useTrail} from './use_trail';

import './panel.css';

export default function Panel(): React.JSX.Element {
    const root = useRef<HTMLDivElement>(null);
    const search = useRef<HTMLInputElement>(null);
    const faq = useFaq();
    const {notice, tell, dismiss} = useNotice();
    const posting = usePosting(tell);
    const {entryId, row, openRow, openRelated, back, toSearch} = useTrail(() => {
        posting.forget();
        dismiss();
    });
    useReturnFocus(root);
    useKeyDown(root, (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) {
            return false;
        }
        if (search.current) {
            search.current.focus();
            search.current.select();
        } else {
            toSearch();
        }
        return true;
    });

    return (
        <div
            ref={root}
            className='FaqPanel'
        >
            {entryId === null ? (
                <Browse
                    faq={faq}
                    search={search}
                    landing={row}
                    onOpen={openRow}
                    tell={tell}
                />
            ) : (
                <AnswerView
                    key={entryId}
                    faq={faq}
                    id={entryId}
                    posting={posting}
                    onBack={back}
                    onOpen={openRelated}
                    tell={tell}
                />
            )}
            <NoticeStrip
                notice={notice}
                onDismiss={dismiss}
            />
        </div>
    );
}
