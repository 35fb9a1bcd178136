// Puts text into a message box. Mattermost keeps what is typed in the box itself and reads drafts from its store only when a
// channel or thread opens, so an open box is written to as if typed, and a closed one through its draft.

import {ownProperty} from '../own_property';
import type {HostStore} from './store';
import {selectChannelId} from './store';

const CHANNEL_BOX = 'post_textbox';
const THREAD_BOX = 'reply_textbox';

interface Target {
    readonly channelId: string;
    readonly rootId: string;
}

/** Appends the text to the message being written there. False where that message cannot be reached, as in a channel that is archived. */
export function insertText(store: HostStore, target: Target, text: string): boolean {
    const isThread = target.rootId !== '';
    const isOnPage = isThread ? openThreadId(store.getState()) === target.rootId : selectChannelId(store.getState()) === target.channelId;
    const box = isOnPage ? document.getElementById(isThread ? THREAD_BOX : CHANNEL_BOX) : null;

    // A thread's box may not be there yet, and a channel's is not there beside the list of threads.
    if (!isOnPage || (!box && (isThread || document.getElementById(THREAD_BOX)))) {
        return appendToDraft(store, target, text);
    }
    return box instanceof HTMLTextAreaElement && !box.disabled && !box.readOnly && typeInto(box, text);
}

/** Id of the thread whose box is on the page: in the right-hand sidebar, else in the list of threads. */
function openThreadId(state: unknown): string {
    const rhs = readPath(state, 'views', 'rhs');
    const inSidebar = readPath(rhs, 'isSidebarOpen') === true ? readPath(rhs, 'selectedPostId') : '';
    const inList = readPath(state, 'views', 'threads', 'selectedThreadIdInTeam', String(readPath(state, 'entities', 'teams', 'currentTeamId')));
    return [inSidebar, inList].find((id): id is string => typeof id === 'string' && id !== '') ?? '';
}

/** Gives the focus to the channel's box, but not where that brings up a keyboard on the screen. */
export function focusBox(): void {
    if (!window.matchMedia('(hover: none)').matches) {
        document.getElementById(CHANNEL_BOX)?.focus();
    }
}

/** React follows the event only when the value changes by the element's own setter. */
function typeInto(box: HTMLTextAreaElement, text: string): boolean {
    const value = join(box.value, text);
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    setter?.call(box, value);
    box.dispatchEvent(new Event('input', {bubbles: true}));
    box.focus();
    box.setSelectionRange(value.length, value.length);
    return box.value === value;
}

function appendToDraft(store: HostStore, target: Target, text: string): boolean {
    const name = target.rootId ? `comment_draft_${target.rootId}` : `draft_${target.channelId}`;
    const draft = readDraft(store, name);
    const timestamp = new Date();
    const message: unknown = draft.message;
    store.dispatch({
        type: 'SET_GLOBAL_ITEM',
        data: {
            name,
            timestamp,
            value: {
                fileInfos: [],
                uploadsInProgress: [],
                createAt: timestamp.getTime(),
                ...draft,
                message: join(typeof message === 'string' ? message : '', text),
                channelId: target.channelId,
                rootId: target.rootId,
                updateAt: timestamp.getTime(),
                show: true,
            },
        },
    });
    return readDraft(store, name).updateAt === timestamp.getTime();
}

/** The draft as Mattermost's store holds it, at `storage.storage.<name>.value`. */
function readDraft(store: HostStore, name: string): Readonly<Record<string, unknown>> {
    const value = readPath(store.getState(), 'storage', 'storage', name, 'value');
    return typeof value === 'object' && value !== null ? {...value} : {};
}

function readPath(value: unknown, ...path: readonly string[]): unknown {
    return path.reduce(ownProperty, value);
}

function join(before: string, text: string): string {
    return before.trim() ? `${before.trimEnd()}\n\n${text}` : text;
}
