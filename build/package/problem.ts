// The one kind of error that these commands show to a person: a sentence without a stack.

/** Something that whoever runs the command can put right. Its message says what and how. */
export class Problem extends Error {
    override readonly name = 'Problem';
}

/** Runs a command line's main function: a `Problem` becomes one line on standard error and exit code 1. */
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
