// Yields to the event loop: between chunks of longer work, or until Mattermost has handled something.

/** Resolves in a new task after at least that long, so that pending tasks run first. */
export function pause(milliseconds = 0): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}

/**
 * Does something once Mattermost is done with a line that was sent: its composer takes the focus when a hook returns, and again
 * with the next frame.
 */
export function afterSending(action: () => void): void {
    requestAnimationFrame(() => requestAnimationFrame(action));
}
