// Lets the page do other things between pieces of longer work.

/** Resolves after that long, at least in a task of its own: what waits has its turn first. */
export function pause(milliseconds = 0): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}
