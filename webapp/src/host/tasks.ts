// Yields to the event loop between chunks of longer work.

/** Resolves in a new task after at least that long, so that pending tasks run first. */
export function pause(milliseconds = 0): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}
