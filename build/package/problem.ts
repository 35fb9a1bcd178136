// The error type for messages without a stack.

/** An error that the user can fix; its message says how. */
export class Problem extends Error {
    override readonly name = 'Problem';
}

/** Runs a main function: a `Problem` becomes one line on standard error and exit code 1. */
export async function reportProblems(main: () => void | Promise<void>): Promise<void> {
    try {
        await main();
    } catch (error) {
        if (!(error instanceof Problem)) {
            throw error;
        }
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 1;
    }
}
