// One way to load something on first use.

/** Loads once. A failure is forgotten, so the next call may try again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
    let pending: Promise<T> | null = null;
    return () => {
        pending ??= load().catch((error: unknown) => {
            pending = null;
            throw error;
        });
        return pending;
    };
}
