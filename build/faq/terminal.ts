// What commands write to: so that they can be tested without a process.

export interface Terminal {
    readonly cwd: string;
    out(line: string): void;
    error(line: string): void;

    /** Shows how far a long work is; nothing where nobody watches. */
    progress(done: number, all: number): void;

    /** The whole of standard input, a line at a time. */
    lines(): AsyncIterable<string>;
}
