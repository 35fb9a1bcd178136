// Results of actions for the user, as values that callers turn into a message.

/** Why an answer could not be posted. The message for each is `faq_bot.failure.<reason>`. */
export const FAILURE_REASONS = [
    'archived',         // the channel was archived
    'forbidden',        // the user may not post there
    'gone',             // channel or thread no longer exists
    'signed_out',       // the session ended
    'too_long',         // more than the server takes
    'busy',             // the server asks to wait
    'offline',          // no connection
    'repeated',         // the same answer was posted in this conversation shortly before
    'outdated',         // the answer may be out of date and should be read first
    'server',           // any other server error
] as const;

export type FailureReason = typeof FAILURE_REASONS[number];

/** Whether retrying may help without the user changing something first. */
export function mayRetry(reason: FailureReason): boolean {
    return reason === 'offline' || reason === 'busy' || reason === 'server' || reason === 'signed_out';
}

/** `postId` is the id of the answer's post; with the reason `repeated`, of the earlier post of the same answer. */
export type Outcome =
    | {readonly ok: true; readonly postId: string}
    | {readonly ok: false; readonly reason: FailureReason; readonly postId?: string};

export interface PostOptions {

    /** Posts even if the same answer was posted before. Default false. */
    readonly again?: boolean;

    /** The question that was typed after `/faq`; put back into the message box if the answer is taken back. */
    readonly question?: string;
}

/** Why the FAQ could not be loaded. The message for each is `faq_bot.load.<reason>`. */
export const LOAD_FAILURES = [
    'offline',          // no connection
    'missing',          // the file does not exist: after an upgrade, or in a broken bundle
    'damaged',          // the file exists but cannot be read
    'slow',             // timed out
] as const;

export type LoadFailure = typeof LOAD_FAILURES[number];
