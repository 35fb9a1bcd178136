// Whether a composer line is ours. Apart from parse_command.ts, since main.js needs this and nothing else of it.

/** Whether the line is `/faq`, with or without a question; `/faqs` is somebody else's. */
export function isFaqCommand(line: string): boolean {
    return (/^\s*\/faq(?:\s|$)/i).test(line);
}
