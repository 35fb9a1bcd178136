// The one way in which reading an index fails.

/** `version`: made by another version of the compiler. `damaged`: anything else. */
export type IndexErrorCode = 'version' | 'damaged';

/** The bytes are not an index that can be searched. Never thrown for what a query holds. */
export class IndexError extends Error {
    override readonly name = 'IndexError';

    constructor(readonly code: IndexErrorCode, detail: string) {
        super(`The FAQ's index cannot be read (${code}): ${detail}`);
    }
}
