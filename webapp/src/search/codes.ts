// Numbers, versions, error codes and short names: what must agree as it is. 0x80070057 is not nearly 0x80070035.

/** Letters and digits joined by what stands inside codes; `C#`, `C++`; a drive as `S:`; a single capital letter. */
const CODE = /(?<![\p{L}\p{N}])(?:(?=[\p{L}\p{N}._:/\\-]*\p{N})[\p{L}\p{N}]+(?:[._:/\\-][\p{L}\p{N}]+)*|\p{L}(?:\+\+|#)|\p{Lu}(?::(?![\p{L}\p{N}])|(?![\p{L}\p{N}'’.])))/gu;

/** Single letters that are words in some language. */
const WORD_LETTERS = /^(?:a|i|e|o|y|u|à|é)$/;

/** 3rd, 2e, 1º: a place in a row, not a name. */
const ORDINAL = /^\d+(?:st|nd|rd|th|e|er|ère|ª|º|\.)$/;

/** What may be left out of a code: `E_1234` is `E-1234` is `E1234`, and `0x80070035` is `80070035`. */
const OPTIONAL = /(?<=\p{L})[_-](?=\p{N})|^0x(?=[\da-f]{4,}$)/gu;

/** The codes of a text in order, lower case, without a separator at the end and what is optional. */
export function findCodes(text: string): string[] {
    return [...text.normalize('NFKC').matchAll(CODE)].map(([code]) => code.toLowerCase().replace(/:$/, '').replace(OPTIONAL, '')).filter((code) => !WORD_LETTERS.test(code) && !ORDINAL.test(code));
}

/** What two codes must have in common to stand for one another: numbers for numbers, letters for letters. */
function kindOf(code: string): string {
    return /^\d+$/.test(code) ? 'number' : /\d/.test(code) ? 'code' : 'letter';
}

/**
 * Whether the codes of a query forbid an answer: one that the question has others in place of, codes in another order, or a long one that the
 * whole entry lacks. The entry's codes are read only where they matter.
 */
export function codesContradict(asked: readonly string[], question: readonly string[], entry: () => ReadonlySet<string>): boolean {
    if (asked.length === 0) {
        return false;
    }
    const inQuestion = new Set(question);
    const shared = new Set(asked.filter((code) => inQuestion.has(code)));
    const strange = asked.filter((code) => !shared.has(code));
    const unasked = question.filter((code) => !shared.has(code));
    const order = (codes: readonly string[]): string => [...new Set(codes.filter((code) => shared.has(code)))].join(' ');
    return strange.some((code) => unasked.some((other) => kindOf(other) === kindOf(code) || (kindOf(code) !== 'letter' && kindOf(other) !== 'letter'))) ||
        strange.some((code) => kindOf(code) !== 'letter' && (kindOf(code) !== 'number' || code.length > 2) && !entry().has(code)) ||
        (shared.size > 1 && order(asked) !== order(question));
}
