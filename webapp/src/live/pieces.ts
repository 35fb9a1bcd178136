// Work that gives way: nobody notices a piece of this length.

/** A piece ends after so many milliseconds, with the step that is under way; well below the 16 that a frame has. */
const PIECE_MS = 8;

export interface Scheduler {
    readonly pause: () => Promise<void>;

    /** Milliseconds from any point on. */
    readonly now: () => number;
}

/** Runs the steps to their end; `isWanted` may end it early, which gives `null`. */
export async function runInPieces<T>(steps: Generator<undefined, T>, {pause, now}: Scheduler, isWanted: () => boolean): Promise<T | null> {
    let start = now();
    for (;;) {
        const step = steps.next();
        if (step.done) {
            return step.value;
        }
        if (now() - start >= PIECE_MS) {
            await pause();
            start = now();
        }
        if (!isWanted()) {
            return null;
        }
    }
}
