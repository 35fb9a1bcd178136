// The numbers that ranking is made of, each with what it does. How they were found is in DESIGN.md.

/** BM25F: how much a word in the question counts against one in the answer. */
export const QUESTION_WEIGHT = 10;
export const ANSWER_WEIGHT = 1;

/** BM25F: how slowly repetition saturates. High, because a weight of 10 would saturate at once otherwise. */
export const SATURATION = 8;

/** BM25F: how much the length of a text counts against it, 0–1. */
export const QUESTION_LENGTH_PENALTY = 0.7;
export const ANSWER_LENGTH_PENALTY = 0.9;

/** Flattens the difference between rare and common words. */
export const RARITY_EXPONENT = 0.85;

/** A function word counts as if at least this share of the entries held it. */
export const FUNCTION_WORD_SHARE = 0.1;

/** Added for the share of the query's mass that the question holds. */
export const COVERAGE_BONUS = 0.1;

/** Added for the share of the query's mass that the entry holds anywhere. */
export const PRESENCE_BONUS = 0.03;

/** Added for likeness in character n-grams: half of it counts all words, half the content words. Only the best `RERANKED` entries are compared. */
export const SIMILARITY_BONUS = 0.3;
export const RERANKED = 20;

/** What a synonym counts for against the word itself. */
export const SYNONYM_WEIGHT = 0.9;

/** What a word counts for that was typed apart (`git hub`) or in one (`screensharing`). */
export const COMPOUND_WEIGHT = 0.9;

/** Spelling: at most so many known words stand in for an unknown one. */
export const MAX_CANDIDATES = 4;
export const OTHER_FIRST_LETTER = 0.7;
export const SECOND_EDIT_FROM = 8;
export const ONE_EDIT_WEIGHT = 0.9;
export const TWO_EDITS_WEIGHT = 0.7;

/** Fuzzy matches: the share of letter pairs two words have in common, and what such a match counts for. */
export const FUZZY_THRESHOLD = 0.6;
export const FUZZY_WEIGHT = 0.5;

/** Words in more than this share of the entries find no candidates of their own once there are enough. */
export const COMMON_SHARE = 0.05;
export const ENOUGH_CANDIDATES = 300;

/** Bounds on what one query may cost: characters read, words ranked, unknown words corrected and matched fuzzily. */
export const MAX_QUERY_LENGTH = 2048;
export const MAX_QUERY_WORDS = 128;
export const MAX_CORRECTED = 16;
export const MAX_FUZZY = 3;

/** An unfinished word stands for at most so many words that begin with it. */
export const MAX_COMPLETIONS = 12;

/** What a general word (`want`, `today`) weighs in the ranking, against what its rarity gives; and how much of that it tells for the verdict. */
export const GENERAL_WEIGHT = 0.5;
export const GENERAL_SHARE = 0.6;

/** What a word counts for that stands in a sentence beside the one that asks: in the ranking, and how much of that is left for the verdict. */
export const CONTEXT_SHARE = 0.8;
export const CONTEXT_TELLS = 0.4;
