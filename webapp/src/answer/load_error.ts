// The error of loading the FAQ. Separate from outcome.ts, since main.js needs only this.

import type {LoadFailure} from './outcome';

export class LoadError extends Error {
    readonly reason: LoadFailure;

    constructor(reason: LoadFailure, options?: ErrorOptions) {
        super(`The FAQ could not be loaded: ${reason}`, options);
        this.name = 'LoadError';
        this.reason = reason;
    }
}
