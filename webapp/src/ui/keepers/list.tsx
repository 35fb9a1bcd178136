// The keepers' review list: proposals, similar or old entries, pinned messages that are not entries, and who keeps the FAQ.

import React, {useCallback, useEffect, useMemo, useRef, useState, type ReactNode} from 'react';

import type {MessageId} from '../../i18n/catalogue';
import {Text, useText} from '../../i18n/text';
import type {ChannelPost} from '../../live/types';
import type {Notify} from '../shared/notify';
import {BackIcon} from '../shared/icons';
import {useLoading, type Loading} from '../shared/use_loading';
import {WhenLoaded} from '../shared/when_loaded';
import {Button} from '../shared/button';
import {RemoveButton, reportOutcome} from './actions';
import type {Desk, KeeperReport, Outcome, PostQuestion} from './desk';
import {Field} from './field';

interface ListProps {
    readonly desk: Desk;
    readonly notify: Notify;
}

export function KeeperList({desk, notify}: ListProps): React.JSX.Element {
    const heading = useRef<HTMLHeadingElement>(null);
    const report = useReport(desk);
    const names = desk.keepers();
    useEffect(() => heading.current?.focus(), []);
    return (
        <div className='FaqKeepers'>
            <div>
                <Button text='faq_bot.panel.back' look='link' icon={<BackIcon directed={true}/>} onClick={desk.close}/>
            </div>
            <h3 ref={heading} className='FaqKeepers__title' tabIndex={-1}><Text id='faq_bot.live.list'/></h3>
            <p className='FaqQuiet'><Text id='faq_bot.live.list_hint' values={{channel: desk.channel()}}/></p>
            <div className='FaqKeepers__buttons'>
                <Button text='faq_bot.live.add' look='primary' onClick={() => desk.open({kind: 'form', draft: desk.draft({})})}/>
            </div>
            <WhenLoaded loading={report} blocks={3} next={heading}>
                {(found) => <Groups desk={desk} report={found} notify={notify} onDone={() => heading.current?.focus()}/>}
            </WhenLoaded>
            {names && <Names desk={desk} names={names} notify={notify}/>}
        </div>
    );
}

/** Reloaded when the channel changes, since `page` is then a new object. */
function useReport(desk: Desk): Loading<KeeperReport> {
    const page = desk.page();
    const shown = useMemo(() => ({desk, page}), [desk, page]);
    return useLoading(useCallback(() => shown.desk.report(), [shown]));
}

interface GroupsProps extends ListProps {
    readonly report: KeeperReport;

    /** Moves the focus away from a button that is about to be removed. */
    readonly onDone: () => void;
}

function Groups({desk, report, notify, onDone}: GroupsProps): React.JSX.Element {
    const {proposals, alike, equal, old, unread, unpinned, left, unknown} = report;
    const act = (work: Promise<Outcome>, done: MessageId): void => {
        onDone();
        reportOutcome(notify, work, done);
    };
    const open = (post: ChannelPost): ReactNode => <Button text='faq_bot.live.open_post' look='link' onClick={() => desk.openPost(post.id)}/>;
    const dismiss = (post: ChannelPost): ReactNode => <Button text='faq_bot.card.dismiss' onClick={() => act(desk.dismiss(post), 'faq_bot.live.dismissed')}/>;
    const removable = ({post, question}: PostQuestion): ReactNode => (
        <>
            <RemoveButton desk={desk} postId={post.id} question={question} notify={notify}/>
            {open(post)}
        </>
    );
    const isEmpty = left === 0 && [proposals, alike, equal, old, unread, unpinned, unknown].every(({length}) => length === 0);
    return (
        <>
            {isEmpty && <p><Text id='faq_bot.live.nothing'/></p>}
            <Group title='faq_bot.live.proposals' items={proposals} render={(item) => [item.text.question,
                item.author !== '' && <Text id='faq_bot.live.by' values={{author: item.author}}/>, <>
                <Button text='faq_bot.live.review' onClick={() => desk.open({kind: 'form', draft: desk.approve(item)})}/>
                {dismiss(item.post)}
                {open(item.post)}
            </>]}/>
            <Group title='faq_bot.live.unpinned' items={unpinned} render={({post, text}) => [text.question, null, <>
                <Button text='faq_bot.live.pin_again' onClick={() => act(desk.pin(post.id), 'faq_bot.live.restored')}/>
                {dismiss(post)}
                {open(post)}
            </>]}/>
            <Group title='faq_bot.live.alike_group' items={alike} render={(item) => [item.question,
                <Text id='faq_bot.live.alike_to' values={{question: item.other}}/>, removable(item)]}/>
            <Group title='faq_bot.live.equal_group' items={equal} render={(item) => [item.question, null, removable(item)]}/>
            <Group title='faq_bot.live.old_group' items={old} render={({post, question}) => [question, null, <>
                <Button text='faq_bot.live.still_right' onClick={() => act(desk.confirm(post.id), 'faq_bot.live.confirmed')}/>
                {open(post)}
            </>]}/>
            <Group title='faq_bot.live.unread_group' items={unread} render={({post, reason}) => [post.message.slice(0, 80) || '…',
                <Text id={`faq_bot.live.reason.${reason}`}/>, open(post)]}/>
            {left > 0 && <p role='alert'><Text id='faq_bot.live.left' values={{count: left}}/></p>}
            {unknown.length > 0 && <p role='alert'><Text id='faq_bot.live.unknown' values={{names: unknown.map((name) => `@${name}`).join(' ')}}/></p>}
        </>
    );
}

/** The field for the keepers that the start message names. */
function Names({desk, names, notify}: ListProps & {readonly names: readonly string[]}): React.JSX.Element {
    const [shown, setShown] = useState(names);
    const [typed, setTyped] = useState(names.map((name) => `@${name}`).join(' '));
    const save = async (): Promise<Outcome> => {
        const wanted = typed.toLowerCase().match(/[a-z0-9._-]*[a-z0-9_-]/g) ?? [];
        const outcome = await desk.nameKeepers(wanted, shown);
        if (outcome.ok) {
            setShown(wanted);
        }
        return outcome;
    };
    return (
        <section className='FaqKeepers__names'>
            <Field label='faq_bot.live.keepers' hint='faq_bot.live.keepers_hint' value={typed} onChange={setTyped}/>
            <Button text='faq_bot.live.save' onClick={() => reportOutcome(notify, save(), 'faq_bot.live.keepers_saved')}/>
        </section>
    );
}

interface GroupProps<T> {
    readonly title: MessageId;
    readonly items: readonly T[];
    readonly render: (item: T) => readonly [title: string, detail: ReactNode, buttons: ReactNode];
}

function Group<T extends {readonly post: ChannelPost}>({title, items, render}: GroupProps<T>): React.JSX.Element | null {
    const text = useText();
    if (items.length === 0) {
        return null;
    }
    return (
        <section aria-label={text(title)}>
            <h4 className='FaqKeepers__heading'>{text(title)} ({items.length})</h4>
            <ul className='FaqKeepers__list'>
                {items.map((item, at) => {
                    const [name, detail, buttons] = render(item);
                    return (
                        <li
                            key={`${item.post.id} ${at}`} // a post may be alike to several
                            className='FaqKeepers__item'
                        >
                            <div dir='auto'>{name}</div>
                            {detail && <div className='FaqQuiet'>{detail}</div>}
                            <div className='FaqKeepers__buttons'>{buttons}</div>
                        </li>
                    );
                })}
            </ul>
        </section>
    );
}
