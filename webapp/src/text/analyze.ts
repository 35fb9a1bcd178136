// From text to the words and terms that are indexed and looked up: one analysis for both sides.

import {fold, lower} from './fold';
import {loadStemmer} from './stem';
import {bigrams, tokenize} from './tokenize';

/** One word of a text: as looked up (`word`, folded), and as indexed (`term`, stemmed and folded). */
export interface Word {
    readonly word: string;
    readonly term: string;
    readonly start: number;
    readonly end: number;

    /** The letter pairs that stand in for a word of a script without spaces; empty for all others. */
    readonly pairs: readonly string[];
}

/** Reads text in one language. Pure, though it remembers words it has read. */
export interface Analyzer {
    readonly language: string;
    analyze(text: string): Word[];

    /** Stem of a single folded word, as analysis would give it. */
    stem(word: string): string;
}

/** Words are remembered up to here; a hostile text cannot fill the memory. */
const MAX_REMEMBERED = 50_000;
const LONGEST_WORD = 64;

/** An analyzer for a BCP 47 language tag. Rejects where the language's stemmer cannot be loaded. */
export async function createAnalyzer(language: string): Promise<Analyzer> {
    const stemOf = await loadStemmer(language);
    const read = remember((written): Reading => {
        const lowered = lower(written.slice(0, LONGEST_WORD));
        const word = fold(lowered);
        return {word, term: fold(stemOf(lowered)) || word};
    });
    return {
        language,
        stem: (word) => fold(stemOf(word)),
        analyze(text) {
            const words: Word[] = [];
            for (const {text: written, start, end, unspaced} of tokenize(text, language)) {
                const {word, term} = read(written);
                if (word !== '') {
                    words.push({word, term: unspaced ? word : term, start, end, pairs: unspaced ? bigrams(word) : []});
                }
            }
            return words;
        },
    };
}

type Reading = Pick<Word, 'word' | 'term'>;

function remember(read: (written: string) => Reading): (written: string) => Reading {
    const known = new Map<string, Reading>();
    return (written) => {
        let reading = known.get(written);
        if (!reading) {
            reading = read(written);
            if (known.size < MAX_REMEMBERED) {
                known.set(written, reading);
            }
        }
        return reading;
    };
}
