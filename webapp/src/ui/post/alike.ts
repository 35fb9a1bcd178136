// Which of a few questions read alike, so that it takes their sections to tell them apart.

/** From this share of words in common on, two questions read alike. */
const ALIKE = 0.5;

/** For each question whether another one reads alike. */
export function findAlike(questions: readonly string[]): readonly boolean[] {
    const words = questions.map((question) => new Set(question.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
    return words.map((own, at) => words.some((other, index) => index !== at && shareWords(own, other) >= ALIKE));
}

function shareWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
    const common = [...one].filter((word) => other.has(word)).length;
    return common / (one.size + other.size - common || 1);
}
