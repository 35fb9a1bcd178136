// Inserts text into a message box. Mattermost keeps the text in the box and reads drafts from its store only when a channel or
// thread opens, so an open box is filled like typing and a closed one through its draft.

import {ownProperty, textAt} from '../own_property';
import {selectChannelId, selectPost, type HostState, type HostStore} from './store';

const CHANNEL_BOX = 'post_textbox';
const THREAD_BOX = 'reply_textbox';

interface Target {
    readonly channelId: string;
    readonly rootId: string;
}

/** Appends the text to the draft. Returns false if it cannot be reached, e.g. in an archived channel. */
export function insertText(store: HostStore, target: Target, text: string): boolean {
    const isThread = target.rootId !== '';
    const isOnPage = isThread ? openThreadId(store.getState()) === target.rootId : selectChannelId(store.getState()) === target.channelId;
    const box = isOnPage ? document.getElementById(isThread ? THREAD_BOX : CHANNEL_BOX) : null;

    // A thread's box may not be rendered yet; a channel's is absent beside the list of threads.
    if (!isOnPage || (!box && (isThread || document.getElementById(THREAD_BOX)))) {
        return appendToDraft(store, target, text);
    }
    return box instanceof HTMLTextAreaElement && !box.disabled && !box.readOnly && typeInto(box, text);
}

/** Id of the thread whose box is on the page: in the right-hand sidebar, which the list of threads hides as it opens, else in that list. */
function openThreadId(state: unknown): string {
    const rhs = readPath(state, 'views', 'rhs');
    const isShown = readPath(rhs, 'isSidebarOpen') === true && readPath(state, 'views', 'rhsSuppressed') !== true;
    return isShown && textAt(rhs, 'selectedPostId') || selectThreadInList(state);
}

/** Whether the post's thread is open on the page. */
export function selectIsThreadOpen(state: HostState, postId: string): boolean {
    const open = openThreadId(state);
    return open !== '' && (open === postId || open === selectPost(state, postId)?.root_id);
}

/** Id of the thread that is open in the list of threads; empty where none is. */
export function selectThreadInList(state: unknown): string {
    return textAt(readPath(state, 'views', 'threads', 'selectedThreadIdInTeam'), textAt(readPath(state, 'entities', 'teams'), 'currentTeamId'));
}

/** Focuses the channel's message box, except on devices with an on-screen keyboard. */
export function focusBox(): void {
    if (!window.matchMedia('(hover: none)').matches) {
        document.getElementById(CHANNEL_BOX)?.focus();
    }
}

/** React only handles the event if the native setter changed the value. */
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
                message: join(textAt(draft, 'message'), text),
                channelId: target.channelId,
                rootId: target.rootId,
                updateAt: timestamp.getTime(),
                show: true,
            },
        },
    });
    return readDraft(store, name).updateAt === timestamp.getTime();
}

/** Mattermost's draft at `storage.storage.<name>.value`. */
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
