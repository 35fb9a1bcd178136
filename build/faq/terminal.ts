// Output interface of commands, so that they can be tested without a process.

export interface Terminal {
    readonly cwd: string;
    out(line: string): void;
    error(line: string): void;

    /** Shows progress, only on a terminal. */
    progress(done: number, all: number): void;

    /** Standard input, line by line. */
    lines(): AsyncIterable<string>;
}
