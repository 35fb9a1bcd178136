// Finds words of the FAQ that are related to one that it lacks: `scanner` to `scan`, `Krankmeldung` to `krank`, `Urlaub` to `Urlaubsantrag`.

const SHORTEST = 4;

/** Minimum common prefix, as a share of the longer word. */
const SHARED = 0.6;

/** A word that the FAQ lacks, folded, and its stem. */
interface Wanted {
    readonly word: string;
    readonly term: string;
}

/** Whether a term has the same beginning as a word, or in a language with compounds the same end. */
export function isRelated({term: stem, word}: Wanted, term: string, compounding: boolean): boolean {
    const [shorter, longer] = stem.length < term.length ? [stem, term] : [term, stem];
    const shared = Math.max(SHORTEST, Math.ceil(longer.length * SHARED));
    return shorter.length >= SHORTEST && (
        longer.slice(0, shared) === shorter.slice(0, shared) ||
        (longer.startsWith(shorter) && (compounding || 2 * shorter.length >= longer.length)) ||
        (compounding && (longer.endsWith(shorter) || word.endsWith(term)))
    );
}

/** Finds the terms that a word begins with, or ends with in a language of compounds, and those of the words that begin with its stem. */
export function findRelated({word, term}: Wanted, compounding: boolean, termOf: (text: string) => number | undefined,
    termsFrom: (prefix: string) => readonly number[]): number[] {
    const parts: string[] = [];
    for (let length = word.length - 1; length >= Math.max(SHORTEST, compounding ? 0 : word.length / 2); length--) {
        parts.push(word.slice(0, length), ...compounding ? [word.slice(-length)] : []);
    }
    return [...parts.flatMap((part) => termOf(part) ?? []), ...term.length >= SHORTEST ? termsFrom(term) : []];
}
