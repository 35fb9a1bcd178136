// Ranking parameters. assets/docs/experiments.md says how their values were chosen.

/** BM25F field weights. */
export const QUESTION_WEIGHT = 10;
export const ANSWER_WEIGHT = 1;

/** BM25F k1. High, because a field weight of 10 would saturate at once otherwise. */
export const SATURATION = 8;

/** BM25F b: length normalisation, 0–1. */
export const QUESTION_LENGTH_PENALTY = 0.7;
export const ANSWER_LENGTH_PENALTY = 0.9;

/** Exponent applied to idf; below 1 it reduces the difference between rare and common words. */
export const IDF_EXPONENT = 0.85;

/** Minimum document frequency of a stop word, as a share of the entries. */
export const STOP_WORD_SHARE = 0.1;

/** Bonus per idf share of the query found in the question. */
export const COVERAGE_BONUS = 0.1;

/** Bonus per idf share of the query found anywhere in the entry. */
export const PRESENCE_BONUS = 0.03;

/** Weight of character n-gram similarity: half over all words, half over content words. Only the best `RERANKED` entries are compared. */
export const SIMILARITY_BONUS = 0.3;
export const RERANKED = 20;

/** Weight of a synonym relative to the word itself. */
export const SYNONYM_WEIGHT = 0.9;

/** Weight of a word typed in two parts (`git hub`) or of two words typed as one (`screensharing`). */
export const COMPOUND_WEIGHT = 0.9;

/** Spelling: maximum number of corrections for an unknown word, and their weights. */
export const MAX_CANDIDATES = 4;
export const OTHER_FIRST_LETTER = 0.7;
export const SECOND_EDIT_FROM = 8;
export const ONE_EDIT_WEIGHT = 0.9;
export const TWO_EDITS_WEIGHT = 0.7;

/** Fuzzy matches: minimum share of common letter pairs, and the weight of a match. */
export const FUZZY_THRESHOLD = 0.6;
export const FUZZY_WEIGHT = 0.5;

/** Once `ENOUGH_CANDIDATES` entries are found, words in more than this share of the entries add no further ones. */
export const COMMON_SHARE = 0.05;
export const ENOUGH_CANDIDATES = 300;

/** Limits per query: characters read (half of them from its end), words ranked, unknown words corrected, unknown words matched fuzzily. */
export const MAX_QUERY_LENGTH = 8192;
export const MAX_QUERY_WORDS = 128;
export const MAX_CORRECTED = 16;
export const MAX_FUZZY = 3;

/** Maximum number of prefix completions of an unfinished word. */
export const MAX_COMPLETIONS = 12;

/** Factor on the idf of a general word (`want`, `today`) in the ranking, and the further factor for the verdict. */
export const GENERAL_WEIGHT = 0.5;
export const GENERAL_SHARE = 0.6;

/** Factor on the idf of a word outside the sentence that asks: in the ranking, and the further factor for the verdict. */
export const CONTEXT_SHARE = 0.8;
export const CONTEXT_CONTENT_SHARE = 0.4;
