// The error for indexes that cannot be read.

/** `version`: made by another version of the compiler. `damaged`: anything else. */
type IndexErrorCode = 'version' | 'damaged';

/** The bytes are not a valid index. Never thrown because of a query. */
export class IndexError extends Error {
    override readonly name = 'IndexError';

    constructor(readonly code: IndexErrorCode, detail: string) {
        super(`The FAQ's index cannot be read (${code}): ${detail}`);
    }
}
