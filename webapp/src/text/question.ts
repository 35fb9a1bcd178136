// Questions as people compare them: case, punctuation, spacing and invisible characters make no difference.

/** Two questions with the same result are the same question. */
export function foldQuestion(text: string): string {
    return text.normalize('NFKC').toLowerCase().replace(/\p{Cf}/gu, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}
