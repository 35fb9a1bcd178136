// Compares questions without regard to case, punctuation, spacing and invisible characters.

/** Two questions with the same result are the same question. */
export function foldQuestion(text: string): string {
    return text.normalize('NFKC').toLowerCase().replace(/\p{Cf}/gu, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}
