// Numbers, versions, error codes and short names, which must match exactly: 0x80070057 is not similar to 0x80070035.

/** Letters and digits, also with separators; `C#`, `C++`; a drive such as `S:`; a single capital letter. */
const CODE = /(?<![\p{L}\p{N}])(?:(?=\p{N}|\p{L}[\p{L}\p{N}._:/\\-]*\p{N})[\p{L}\p{N}]+(?:[._:/\\-][\p{L}\p{N}]+)*|\p{L}(?:\+\+|#)|\p{Lu}(?::(?![\p{L}\p{N}])|(?![\p{L}\p{N}'’.])))/gu;

/** Single letters that are words in some language. */
const WORD_LETTERS = /^(?:a|i|e|o|y|u|à|é)$/;

/** 3rd, 2e, 1º: ordinal numbers, which are no codes. */
const ORDINAL = /^\d+(?:st|nd|rd|th|e|er|ère|ª|º|\.)$/;

/** Optional parts of a code: `E_1234`, `E-1234` and `E1234` are the same, and `0x80070035` and `80070035`. */
const OPTIONAL = /(?<=\p{L})[_-](?=\p{N})|^0x(?=[\da-f]{4,}$)/gu;

/** The codes of a text in order, in lower case, without trailing separators and optional parts. */
export function findCodes(text: string): string[] {
    return [...text.normalize('NFKC').matchAll(CODE)].map(([code]) => code.toLowerCase().replace(/:$/, '').replace(OPTIONAL, '')).filter((code) =>
        !WORD_LETTERS.test(code) && !ORDINAL.test(code));
}

/** Codes of the same kind are alternatives: numbers for numbers, letters for letters. */
function kindOf(code: string): string {
    return /^\d+$/.test(code) ? 'number' : /\d/.test(code) ? 'code' : 'letter';
}

/**
 * Whether the codes of a query forbid an answer: the question has another code instead, the codes are in another order, or the
 * entry lacks a long code. The codes of the question and of the entry are read only where they matter.
 */
export function codesContradict(asked: readonly string[], readQuestion: () => readonly string[], readEntry: () => ReadonlySet<string>): boolean {
    if (asked.length === 0) {
        return false;
    }
    const question = readQuestion();
    const inQuestion = new Set(question);
    const shared = new Set(asked.filter((code) => inQuestion.has(code)));
    const strange = asked.filter((code) => !shared.has(code));
    const unasked = question.filter((code) => !shared.has(code));
    const order = (codes: readonly string[]): string => [...new Set(codes.filter((code) => shared.has(code)))].join(' ');
    return strange.some((code) => unasked.some((other) => kindOf(other) === kindOf(code) || (kindOf(code) !== 'letter' && kindOf(other) !== 'letter'))) ||
        strange.some((code) => kindOf(code) !== 'letter' && (kindOf(code) !== 'number' || code.length > 2) && !readEntry().has(code)) ||
        (shared.size > 1 && order(asked) !== order(question));
}
