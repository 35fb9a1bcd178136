// Lazy loading with retry.

/** Memoizes `load`. A rejection is not kept, so the next call tries again. */
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
