// Maps failures to messages: what did not work and what to do next.

import {LoadError, type FailureReason, type LoadFailure} from '../../answer/outcome';
import type {MessageId} from '../../i18n/catalogue';

export function failureMessage(reason: FailureReason): MessageId {
    return `faq_bot.failure.${reason}`;
}

export function loadMessage(reason: LoadFailure): MessageId {
    return `faq_bot.load.${reason}`;
}

/** Reason of a load failure. Unknown errors come from the bundle's files, and reloading the page helps. */
export function loadFailure(error: unknown): LoadFailure {
    return error instanceof LoadError ? error.reason : 'missing';
}

/** Whether retrying may help without the user changing something first. */
export function mayRetry(reason: FailureReason): boolean {
    return reason === 'offline' || reason === 'busy' || reason === 'server' || reason === 'signed_out';
}
