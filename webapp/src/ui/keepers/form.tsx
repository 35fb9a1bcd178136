// The form for writing an entry, with similar entries and a preview.

import React, {useEffect, useRef, useState} from 'react';

import type {EntrySummary} from '../../faq/entry';
import {Text} from '../../i18n/text';
import type {Draft} from '../../live/draft';
import type {Notify} from '../shared/notify';
import {useServices} from '../services';
import {AnswerText} from '../shared/answer_text';
import {Button} from '../shared/button';
import {failureMessage} from '../shared/failure_text';
import type {Desk} from './desk';
import {Field} from './field';

/** Pause in typing before similar entries are looked for, in milliseconds. */
const PAUSE = 400;

interface FormProps {
    readonly desk: Desk;
    readonly draft: Draft;
    readonly notify: Notify;
}

export function Form({desk, draft, notify}: FormProps): React.JSX.Element {
    const {loadFaq} = useServices();
    const heading = useRef<HTMLHeadingElement>(null);
    const {busy, theirs, save} = useSaving(desk, notify);
    const alike = useAlike(desk, draft);
    useEffect(() => heading.current?.focus(), []);
    const change = (part: Partial<Draft>): void => desk.keep({...draft, ...part});
    const isReady = draft.question.trim() !== '' && draft.answer.trim() !== '' && !busy;
    const editOther = async (id: string): Promise<void> => {
        const entry = await (await loadFaq()).read(id);
        if (entry) {
            desk.keep(desk.edit(entry, draft.question));
        }
    };
    return (
        <form
            className='FaqKeepers'
            onSubmit={(event) => event.preventDefault()}
        >
            <h3
                ref={heading}
                className='FaqKeepers__title'
                tabIndex={-1}
            >
                <Text id={titleOf(draft)}/>
            </h3>
            {draft.isProposal && <p className='FaqKeepers__hint'><Text id='faq_bot.live.suggest_hint' values={{channel: desk.channel()}}/></p>}
            <Field label='faq_bot.live.question' value={draft.question} onChange={(question) => change({question})}/>
            <Alike entries={alike} isProposal={draft.isProposal} onEdit={(id) => void editOther(id)}/>
            <Field label='faq_bot.live.answer' rows={7} value={draft.answer} onChange={(answer) => change({answer})}/>
            <Field label='faq_bot.live.aliases' hint='faq_bot.live.aliases_hint' rows={3} value={draft.aliases} onChange={(aliases) => change({aliases})}/>
            <Field label='faq_bot.live.section' value={draft.section} onChange={(section) => change({section})}/>
            {theirs !== null && (
                <div className='FaqKeepers__box' role='alert'>
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
                <Button look='primary' inactive={!isReady} onClick={() => void save(draft)}>
                    <Text id={draft.isProposal ? 'faq_bot.live.send' : theirs === null ? 'faq_bot.live.save' : 'faq_bot.live.save_mine'}/>
                </Button>
                <Button onClick={desk.close}><Text id='faq_bot.live.cancel'/></Button>
            </div>
        </form>
    );
}

interface Saving {
    readonly busy: boolean;

    /** The message as somebody else edited it meanwhile; `null` if nobody did. */
    readonly theirs: string | null;
    readonly save: (draft: Draft) => Promise<void>;
}

function useSaving(desk: Desk, notify: Notify): Saving {
    const [busy, setBusy] = useState(false);
    const [theirs, setTheirs] = useState<string | null>(null);
    const save = async (draft: Draft): Promise<void> => {
        setBusy(true);
        const outcome = await desk.save(draft);
        setBusy(false);
        if (outcome.kind === 'saved') {
            notify({tone: 'done', id: draft.isProposal ? 'faq_bot.live.suggested' : 'faq_bot.live.saved', values: {channel: desk.channel()}});
            desk.close();
        } else if (outcome.kind === 'conflict') {
            setTheirs(outcome.message);
            desk.keep(outcome.draft);
        } else {
            notify({tone: 'problem', id: failureMessage(outcome.reason)});
        }
    };
    return {busy, theirs, save};
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
                    {!isProposal && <Button onClick={() => onEdit(id)}><Text id='faq_bot.live.edit_that'/></Button>}
                </div>
            ))}
        </div>
    );
}
