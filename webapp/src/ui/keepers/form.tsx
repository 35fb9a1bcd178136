// The form for writing an entry, with similar entries and a preview.

import React, {useEffect, useRef, useState} from 'react';

import type {EntrySummary} from '../../faq/entry';
import {Text} from '../../i18n/text';
import type {Draft} from '../../live/draft';
import type {Notify} from '../shared/notify';
import {useServices} from '../services';
import {AnswerText} from '../shared/answer_text';
import {Button} from '../shared/button';
import {useElementId} from '../shared/use_element_id';
import {reportOutcome} from './actions';
import type {Desk, DeskPage} from './desk';
import {Field} from './field';

/** Pause in typing before similar entries are looked for, in milliseconds. */
const PAUSE = 400;

interface FormProps {
    readonly desk: Desk;
    readonly page: Extract<DeskPage, {readonly kind: 'form'}>;
    readonly notify: Notify;
}

export function Form({desk, page: {draft, theirs, isBusy = false, isAtAliases = false}, notify}: FormProps): React.JSX.Element {
    const {loadFaq} = useServices();
    const alike = useAlike(desk, draft);
    const titleId = useElementId();
    const isReady = draft.question.trim() !== '' && draft.answer.trim() !== '';
    const field = (name: 'question' | 'answer' | 'aliases' | 'section') => ({
        label: `faq_bot.live.${name}` as const, value: draft[name], isReadOnly: isBusy, onChange: (value: string) => desk.keep({...draft, [name]: value}),
    });
    const save = (): void =>
        reportOutcome(notify, desk.save(draft), draft.isProposal ? 'faq_bot.live.suggested' : 'faq_bot.live.saved', {values: {channel: desk.channel()}});
    const editOther = async (id: string): Promise<void> => {
        const entry = await (await loadFaq()).read(id);
        if (entry) {
            desk.open({kind: 'form', draft: desk.edit(entry, draft.question)});
        }
    };
    return (
        <form
            className='FaqKeepers'
            aria-labelledby={titleId}
            onSubmit={(event) => event.preventDefault()}
        >
            <h3
                id={titleId}
                className='FaqKeepers__title'
            >
                <Text id={titleOf(draft)}/>
            </h3>
            {draft.isProposal && <p className='FaqQuiet'><Text id='faq_bot.live.suggest_hint' values={{channel: desk.channel()}}/></p>}
            <Field {...field('question')} isFocused={!isAtAliases}/>
            <Alike entries={alike} isProposal={draft.isProposal} onEdit={(id) => void editOther(id)}/>
            <Field {...field('answer')} rows={7}/>
            <Field {...field('aliases')} hint='faq_bot.live.aliases_hint' rows={3} isFocused={isAtAliases}/>
            <Field {...field('section')}/>
            {theirs !== undefined && (
                <div ref={show} className='FaqKeepers__box' role='alert'>
                    <p><Text id='faq_bot.live.conflict'/></p>
                    <AnswerText className='FaqKeepers__preview' markdown={theirs} lang={undefined}/>
                </div>
            )}
            {isReady && (
                <details className='FaqKeepers__box'>
                    <summary><Text id='faq_bot.live.preview'/></summary>
                    <AnswerText className='FaqKeepers__preview' markdown={desk.preview(draft)} lang={undefined}/>
                </details>
            )}
            <div className='FaqKeepers__buttons'>
                <Button text={draft.isProposal ? 'faq_bot.live.send' : theirs === undefined ? 'faq_bot.live.save' : 'faq_bot.live.save_mine'}
                    look='primary' inactive={!isReady || isBusy} onClick={save}/>
                <Button text='faq_bot.live.cancel' inactive={isBusy} onClick={desk.close}/>
            </div>
        </form>
    );
}

/** Scrolls to what has appeared. */
function show(element: HTMLElement | null): void {
    element?.scrollIntoView({block: 'nearest'});
}

function titleOf({isProposal, target}: Draft): 'faq_bot.live.suggest' | 'faq_bot.live.add' | 'faq_bot.live.edit_title' {
    return isProposal ? 'faq_bot.live.suggest' : target.kind === 'new' ? 'faq_bot.live.add' : 'faq_bot.live.edit_title';
}

function useAlike(desk: Desk, draft: Draft): readonly EntrySummary[] {
    const [alike, setAlike] = useState<readonly EntrySummary[]>([]);
    const {question, target} = draft;
    const latest = useRef(draft);
    useEffect(() => {
        latest.current = draft;
    }, [draft]);
    useEffect(() => {
        let wanted = true;
        const timer = setTimeout(() => {
            desk.findAlike(latest.current).then((found) => wanted && setAlike(found), () => undefined);
        }, PAUSE);
        return () => {
            wanted = false;
            clearTimeout(timer);
        };
    }, [desk, question, target]);
    return alike;
}

interface AlikeProps {
    readonly entries: readonly EntrySummary[];
    readonly isProposal: boolean;
    readonly onEdit: (id: string) => void;
}

function Alike({entries, isProposal, onEdit}: AlikeProps): React.JSX.Element {
    return (
        <div role='status'>
            {entries.map(({id, question, lang}) => (
                <div
                    key={id}
                    className='FaqKeepers__box'
                >
                    <p><Text id='faq_bot.live.alike' values={{question: <b lang={lang} dir='auto'>{question}</b>}}/></p>
                    {!isProposal && <Button text='faq_bot.live.edit_that' onClick={() => onEdit(id)}/>}
                </div>
            ))}
        </div>
    );
}
