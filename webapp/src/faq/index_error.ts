// The one way in which reading an index fails.

/** `truncated`: the file ends early. `version`: made by another version of the compiler. `damaged`: anything else. */
export type IndexErrorCode = 'truncated' | 'version' | 'damaged';

/** The bytes are not an index that can be searched. Never thrown for what a query holds. */
export class IndexError extends Error {
    override readonly name = 'IndexError';

    constructor(readonly code: IndexErrorCode, detail: string) {
        super(`The FAQ's index cannot be read (${code}): ${detail}`);
    }
}

/** Throws an {@link IndexError} unless something holds of the index that must hold of every whole one. */
export function check(holds: boolean, what: string): asserts holds {
    if (!holds) {
        throw new IndexError('damaged', `${what}: the parts do not fit together`);
    }
}
