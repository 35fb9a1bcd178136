// Lets the page do other things between pieces of longer work.

/** Resolves in a task of its own, once what waits has had its turn. */
export function pause(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve);
    });
}
