// Markdown to the plain text that people read: what is indexed of an answer, and what snippets show.

const RULES: readonly (readonly [RegExp, string])[] = [
    [/^```.*$|^~~~.*$/gm, ''],
    [/!?\[([^\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g, '$1'],
    [/<(?:https?|mailto):[^>\s]*>/gi, ' '],
    [/https?:\/\/\S+/gi, ' '],
    [/^\s{0,3}(?:#{1,6}\s+|>\s?)+/gm, ''],
    [/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/gm, ''],
    [/^[ \t|:-]*-[ \t|:-]*$/gm, ''],
    [/\s*\|\s*/g, ' '],
    [/(?<!\\)(\*\*|__|~~)(?=\S)([^\n]*?[^\s\\])\1/g, '$2'],
    [/(?<![\p{L}\p{N}\\])([*_])(?=\S)([^\n]*?[^\s\\])\1(?![\p{L}\p{N}])/gu, '$2'],
    [/`+/g, ''],
    [/\\([!-/:-@[-`{-~])/g, '$1'],
    [/&nbsp;/g, ' '],
    [/\s+/g, ' '],

    // Last, and the ampersand after the others: what they spell is text, not marks, and `&amp;lt;` spells `&lt;`.
    [/&lt;/g, '<'],
    [/&gt;/g, '>'],
    [/&amp;/g, '&'],
];

/** Reads Markdown as plain text on one line: link texts without addresses, no marks. */
export function toPlainText(markdown: string): string {
    return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), markdown).trim();
}
