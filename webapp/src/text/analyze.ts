// From text to the words and terms that are indexed and looked up: one analysis for both sides.

import {fold, lower} from './fold';
import {loadStemmer, type Stemmer} from './stem';
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

/** Reads text in one language. Pure, though it remembers stems it has computed. */
export interface Analyzer {
    readonly language: string;
    analyze(text: string): Word[];

    /** Stem of a single folded word, as analysis would give it. */
    stem(word: string): string;
}

/** Stems are remembered up to here; a hostile text cannot fill the memory. */
const MAX_REMEMBERED = 50_000;
const LONGEST_WORD = 64;

/** An analyzer for a BCP 47 language tag. Rejects where the language's stemmer cannot be loaded. */
export async function createAnalyzer(language: string): Promise<Analyzer> {
    const stemOf = rememberStems(await loadStemmer(language));
    return {
        language,
        stem: (word) => fold(stemOf(word)),
        analyze: (text) => tokenize(text, language).flatMap(({text: written, start, end, unspaced}) => {
            const lowered = lower(written.slice(0, LONGEST_WORD));
            const word = fold(lowered);
            if (word === '') {
                return [];
            }
            const term = unspaced ? word : fold(stemOf(lowered));
            return [{word, term: term || word, start, end, pairs: unspaced ? bigrams(word) : []}];
        }),
    };
}

function rememberStems(stemmer: Stemmer): Stemmer {
    const known = new Map<string, string>();
    return (word) => {
        const stem = known.get(word) ?? stemmer(word);
        if (known.size < MAX_REMEMBERED) {
            known.set(word, stem);
        }
        return stem;
    };
}
