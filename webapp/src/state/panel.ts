// The panel's state in Mattermost's store; it survives closing the panel, changing channels and reconnecting.

import {PLUGIN_ID, PLUGIN_VERSION} from '../constants';
import {ownProperty} from '../own_property';

export const PLUGIN_STATE_KEY = `plugins-${PLUGIN_ID}`;

/** Target of an answer. `rootId` is empty for the channel itself. */
export interface PostTarget {
    readonly channelId: string;
    readonly rootId: string;
}

/** Set when the panel was opened from a thread or a post; cleared after the answer or when another channel opens. */
export interface ReplyTarget extends PostTarget {

    /** Author of the post that the panel was opened from, else `null`. */
    readonly askedBy: string | null;
}

export interface PanelState {

    /** Version of the plugin that wrote this state. */
    readonly version: string;
    readonly query: string;

    /** Id of the open entry; `null` for results or sections. */
    readonly entryId: string | null;

    /** Scroll position of the list, in pixels. */
    readonly scroll: number;

    /** A row of the list and its distance from the list's upper edge, in pixels: rows above it may come and go. */
    readonly anchor: {readonly row: string; readonly top: number} | null;

    /** Scroll position of the open entry, in pixels; reset when another entry opens. */
    readonly answerScroll: number;
    readonly target: ReplyTarget | null;

    /** Sections the user expanded (true) or collapsed (false), by title; others have their default. */
    readonly sections: Readonly<Record<string, boolean>>;

    /** Incremented by `/faq`; each time the panel takes the focus. */
    readonly focusRequests: number;

    /** Error of the reducer, empty if there was none. The panel shows it. */
    readonly failure: string;
}

export const initialPanelState: PanelState = {version: PLUGIN_VERSION, query: '', entryId: null, scroll: 0, anchor: null, answerScroll: 0, target: null,
    sections: {}, focusRequests: 0, failure: ''};

const CHANGED = 'faq_bot/panel_changed';

/** Mattermost's action. Mattermost keeps plugin state on logout; the next user must not see it. */
const LOGGED_OUT = 'LOGOUT_SUCCESS';

/** Mattermost's action; its `data` is the id of the channel that opens. */
const WENT_TO_CHANNEL = 'SELECT_CHANNEL';

/** A type alias, not an interface, so that it is assignable to Redux's action types. */
type PanelChanged = {
    readonly type: typeof CHANGED;
    readonly change: Partial<PanelState>;
};

/** Changes the given fields. */
export function changePanel(change: Partial<PanelState>): PanelChanged {
    return {type: CHANGED, change};
}

function isPanelChanged(action: {readonly type: unknown}): action is PanelChanged {
    return action.type === CHANGED && 'change' in action;
}

/** The plugin's reducer; its state is at `PLUGIN_STATE_KEY`. Never throws: that would stop every action on the page. */
export function reducePanel(state: PanelState = initialPanelState, action: {readonly type: unknown}): PanelState {
    try {
        if (action.type === LOGGED_OUT) {
            return initialPanelState;
        }
        if (action.type === WENT_TO_CHANNEL) {
            const panel = currentState(state);
            const stays = !panel.target || ('data' in action && action.data === panel.target.channelId);
            return stays ? state : {...panel, target: null};
        }
        return isPanelChanged(action) ? change(currentState(state), action.change) : state;
    } catch (error) {
        return {...initialPanelState, failure: String(error)};
    }
}

function change(state: PanelState, changes: Partial<PanelState>): PanelState {
    const next = {...state, ...changes};
    return next.entryId === state.entryId || 'answerScroll' in changes ? next : {...next, answerScroll: 0};
}

/** The panel's state; the initial state if another version of the plugin wrote it. */
export function selectPanel(state: unknown): PanelState {
    return currentState(ownProperty(state, PLUGIN_STATE_KEY));
}

function currentState(slice: unknown): PanelState {
    return isCurrent(slice) ? slice : initialPanelState;
}

/** Only this version's reducer writes its version number. */
function isCurrent(slice: unknown): slice is PanelState {
    return ownProperty(slice, 'version') === PLUGIN_VERSION;
}
