// Recognizes `/faq` lines. Separate from parse_command.ts because main.js needs only this.

/** Whether the line is `/faq`, with or without a question; `/faqs` is another command. */
export function isFaqCommand(line: string): boolean {
    return (/^\s*\/faq(?:\s|$)/i).test(line);
}
