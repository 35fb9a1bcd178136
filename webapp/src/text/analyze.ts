// Analysis of text into words and terms, the same for indexing and for queries.

import {fold, lower} from './fold';
import {remember} from './remember';
import {loadStemmer} from './stem';
import {bigrams, tokenize} from './tokenize';

/** A word of a text: folded (`word`), and stemmed and folded (`term`). */
export interface Word {
    readonly word: string;
    readonly term: string;
    readonly start: number;
    readonly end: number;

    /** Letter pairs of the term of a word in a script without spaces; empty for other words. */
    readonly pairs: readonly string[];
}

/** Analyzes text in one language. Pure; caches words. */
export interface Analyzer {
    readonly language: string;
    analyze(text: string): Word[];

    /** The term of a single folded word. */
    stem(word: string): string;
}

/** Maximum number of cached words. */
const MAX_REMEMBERED = 50_000;
const LONGEST_WORD = 64;

/**
 * An analyzer for a BCP 47 language tag. Rejects if the language's stemmer cannot be loaded.
 * @param whole folded stop words with a term of their own, as their stem is another word's: Spanish `bajo` (under) and `baja` (leave)
 */
export async function createAnalyzer(language: string, whole: ReadonlySet<string> = new Set()): Promise<Analyzer> {
    const stemOf = await loadStemmer(language);
    const read = remember(MAX_REMEMBERED, (written: string): Reading => {
        const lowered = lower(written.slice(0, LONGEST_WORD));
        const word = fold(lowered);
        return {word, term: whole.has(word) ? wholeTerm(word) : fold(stemOf(lowered)) || word};
    });
    return {
        language,
        stem: (word) => read(word).term,
        analyze(text) {
            const words: Word[] = [];
            for (const {text: written, start, end, unspaced} of tokenize(text, language)) {
                const {word, term} = read(written);
                if (word !== '') {
                    words.push({word, term, start, end, pairs: unspaced ? bigrams(term) : []});
                }
            }
            return words;
        },
    };
}

/** The term of a stop word that is not stemmed; no stem is like it. */
export function wholeTerm(word: string): string {
    return `=${word}`;
}

type Reading = Pick<Word, 'word' | 'term'>;
