// Time slicing: runs long work in pieces too short to be noticed.

/** Minimum length of a piece, in milliseconds; well below the 16 ms of a frame. */
const PIECE_MS = 8;

export interface Scheduler {
    readonly pause: () => Promise<void>;

    /** Milliseconds since any fixed time. */
    readonly now: () => number;
}

/** Runs the generator to its end; returns `null` if `isWanted` ended it early. */
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
