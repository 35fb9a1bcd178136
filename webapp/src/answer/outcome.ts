// How an attempt to do something for the user ended, as values that every caller can turn into a sentence.

/** Why an answer could not be posted. Each has a sentence in the catalogue: `faq_bot.failure.<reason>`. */
export type FailureReason =
    | 'archived'        // the channel was archived
    | 'forbidden'       // the user may not post there
    | 'gone'            // channel or thread no longer exists
    | 'signed_out'      // the session ended
    | 'too_long'        // more than the server takes
    | 'busy'            // the server asks to wait
    | 'offline'         // no connection
    | 'repeated'        // the same answer was posted there shortly before
    | 'outdated'        // it may be out of date, so that somebody should read it first
    | 'server';         // anything else the server says

/** `postId` is the answer's post; with the reason `repeated`, that of the same answer. */
export type Outcome =
    | {readonly ok: true; readonly postId: string}
    | {readonly ok: false; readonly reason: FailureReason; readonly postId?: string};

export interface PostOptions {

    /** Posts also where the same answer is there already. Default false. */
    readonly again?: boolean;

    /** What was asked with `/faq`, to be put back into the message box if the answer is taken back. */
    readonly question?: string;
}

/** Why the FAQ could not be loaded. Each has a sentence in the catalogue: `faq_bot.load.<reason>`. */
export type LoadFailure =
    | 'offline'         // no connection
    | 'missing'         // the file is not there: an upgrade happened, or the bundle is broken
    | 'damaged'         // the file is there and cannot be read
    | 'slow';           // no answer in time

export class LoadError extends Error {
    readonly reason: LoadFailure;

    constructor(reason: LoadFailure, options?: ErrorOptions) {
        super(`The FAQ could not be loaded: ${reason}`, options);
        this.name = 'LoadError';
        this.reason = reason;
    }
}
