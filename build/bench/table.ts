// Tables for terminals and Markdown.

export interface Table {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
}

/** Columns padded to their widest cell. */
export function toTerminal({title, head, rows}: Table): string {
    const lines = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    return ['', title, ...lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())].join('\n');
}

export function toMarkdown({title, head, rows}: Table): string {
    return [`**${title}**`, '', head, head.map(() => '---'), ...rows].map((line) => typeof line === 'string' ? line : `| ${line.join(' | ')} |`).join('\n');
}
