// The components of the keepers' desk.

import React, {useState} from 'react';

import type {FailureReason} from '../../answer/outcome';
import {Text} from '../../i18n/text';
import {Button} from '../shared/button';
import {RemoveButton} from './actions';
import type {CardToolsProps, Desk, KeeperTools} from './desk';
import {Form} from './form';
import {KeeperList} from './list';

import './keepers.css';

export function createTools(desk: Desk): Omit<KeeperTools, 'isOpen'> {
    return {
        Page({notify}) {
            desk.useChanges();
            const page = desk.page();
            return page?.kind === 'form' ? <Form key={page.id} desk={desk} page={page} notify={notify}/> : <KeeperList desk={desk} notify={notify}/>;
        },
        EntryTools({entry, notify}) {
            desk.useChanges();
            const postId = entry.origin?.postId;
            return desk.isKeeper() ? (
                <div className='FaqKeepers__entry'>
                    <Button text='faq_bot.live.edit' onClick={() => desk.open({kind: 'form', draft: desk.edit(entry)})}/>
                    <Button text='faq_bot.live.aliases' onClick={() => desk.editAliases(entry)}/>
                    {postId !== undefined && <RemoveButton desk={desk} postId={postId} question={entry.question} notify={notify}/>}
                </div>
            ) : null;
        },
        HomeTools() {
            desk.useChanges();
            const startable = desk.startable();
            if (startable) {
                return <Start desk={desk} questions={startable}/>;
            }
            const isKeeper = desk.isKeeper();
            const isUnreadable = desk.isUnreadable();
            return isKeeper || isUnreadable ? (
                <div className='FaqKeepers__entry FaqPanelHome__offer'>
                    {isUnreadable && <p className='FaqQuiet' role='status'><Text id='faq_bot.panel.live_unread' values={{channel: desk.channel()}}/></p>}
                    {isKeeper && <Button text='faq_bot.live.list' onClick={() => desk.open({kind: 'list'})}/>}
                    {isKeeper && <Button text='faq_bot.live.add' onClick={() => desk.open({kind: 'form', draft: desk.draft({})})}/>}
                </div>
            ) : null;
        },
        NoAnswerTools({question}) {
            desk.useChanges();
            return desk.isKeeper() ? <Button text='faq_bot.live.write_answer' onClick={() => desk.open({kind: 'form', draft: desk.draft({question})})}/> : null;
        },
        CardTools: (props) => <OnCard desk={desk} {...props}/>,
    };
}

/** The channel exists but does not count as a live FAQ yet. */
function Start({desk, questions}: {readonly desk: Desk; readonly questions: readonly string[]}): React.JSX.Element {
    const [failed, setFailed] = useState<FailureReason | null>(null);
    const start = async (): Promise<void> => {
        const outcome = await desk.start();
        setFailed(outcome.ok ? null : outcome.reason);
    };
    return (
        <div className='FaqKeepers__box FaqKeepers__box--foot'>
            <p><Text id='faq_bot.live.start_hint' values={{channel: desk.channel(), count: questions.length}}/></p>
            {questions.length > 0 && <ul>{questions.map((question, at) => <li key={at} dir='auto'>{question}</li>)}</ul>}
            <Button text='faq_bot.live.start' values={{channel: desk.channel()}} onClick={() => void start()}/>
            {failed && <p role='alert'><Text id={`faq_bot.failure.${failed}`}/></p>}
        </div>
    );
}

/** Opens the form in the panel: for an entry with the question as another way to ask, else for a new one. */
function OnCard({desk, question, entry, describedBy}: CardToolsProps & {readonly desk: Desk}): React.JSX.Element | null {
    desk.useChanges();
    return desk.isKeeper() && question !== '' ? (
        <Button
            text={entry ? 'faq_bot.live.answers_mine' : 'faq_bot.live.write_answer'}
            look='link'
            describedBy={describedBy}
            onClick={() => desk.openInPanel({kind: 'form', draft: entry ? desk.edit(entry, question) : desk.draft({question})})}
       />
    ) : null;
}
