// The panel's state in Mattermost's store, so that it survives closing the panel, changing channel and reconnecting.

import {PLUGIN_ID, PLUGIN_VERSION} from '../constants';
import {ownProperty} from '../own_property';

export const PLUGIN_STATE_KEY = `plugins-${PLUGIN_ID}`;

/** Where an answer goes. `rootId` is empty for the channel itself. */
export interface PostTarget {
    readonly channelId: string;
    readonly rootId: string;
}

/** Set when the panel was opened from a thread or a post, until the answer is there or the user goes to another channel. */
export interface ReplyTarget extends PostTarget {

    /** Who asked, where the panel was opened from a post; else `null`. */
    readonly askedBy: string | null;
}

/** Where somebody asked: a thread is replied to; in a channel the panel needs no target, and goes with the user. */
export function toReply({channelId, rootId}: PostTarget): ReplyTarget | null {
    return rootId ? {channelId, rootId, askedBy: null} : null;
}

export interface PanelState {

    /** Of the plugin that keeps this state. */
    readonly version: string;
    readonly query: string;

    /** Id of the entry that is open; `null` shows results or sections. */
    readonly entryId: string | null;

    /** Scroll position of the list behind the open entry, in pixels. */
    readonly scroll: number;

    /** Scroll position of the open entry, in pixels; 0 again as soon as another one is opened. */
    readonly answerScroll: number;
    readonly target: ReplyTarget | null;

    /** Sections that the user unfolded (true) or folded (false), by their titles; the others are as they are at first. */
    readonly sections: Readonly<Record<string, boolean>>;

    /** How often the panel was called for by `/faq`: each time, it takes the focus. */
    readonly focusRequests: number;

    /** What went wrong in the reducer; empty where nothing did. The panel says so in its place. */
    readonly failure: string;
}

export const initialPanelState: PanelState = {version: PLUGIN_VERSION, query: '', entryId: null, scroll: 0, answerScroll: 0, target: null, sections: {}, focusRequests: 0, failure: ''};

const CHANGED = 'faq_bot/panel_changed';

/** Mattermost's own action. It keeps plugins' state when somebody logs out; the next one on this page must see none of it. */
const LOGGED_OUT = 'LOGOUT_SUCCESS';

/** Mattermost's own, too; its `data` is the id of the channel that opens. */
const WENT_TO_CHANNEL = 'SELECT_CHANNEL';

/** An alias and not an interface, so that it can be dispatched where any action can. */
export type PanelChanged = {
    readonly type: typeof CHANGED;
    readonly change: Partial<PanelState>;
};

/** Changes what is given and keeps the rest. */
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

/** The panel's state; as at first where another version of the plugin left it. */
export function selectPanel(state: unknown): PanelState {
    return currentState(ownProperty(state, PLUGIN_STATE_KEY));
}

function currentState(slice: unknown): PanelState {
    return isCurrent(slice) ? slice : initialPanelState;
}

/** Only the reducer of this version writes a state with its number. */
function isCurrent(slice: unknown): slice is PanelState {
    return ownProperty(slice, 'version') === PLUGIN_VERSION;
}
