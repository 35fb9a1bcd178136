// Failures as sentences: which message says why something did not work and what to do next.

import type {FailureReason, LoadFailure} from '../../answer/outcome';
import {LoadError} from '../../answer/outcome';
import type {MessageId} from '../../i18n/catalogue';

export function failureMessage(reason: FailureReason): MessageId {
    return `faq_bot.failure.${reason}`;
}

export function loadMessage(reason: LoadFailure): MessageId {
    return `faq_bot.load.${reason}`;
}

/** Why a load failed. An error that is none of ours came from the bundle's own files, and reloading the page mends those. */
export function loadFailure(error: unknown): LoadFailure {
    return error instanceof LoadError ? error.reason : 'missing';
}

/** Whether the very same attempt may work a moment later; else the user has to change something first. */
export function mayRetry(reason: FailureReason): boolean {
    return reason === 'offline' || reason === 'busy' || reason === 'server' || reason === 'signed_out';
}
