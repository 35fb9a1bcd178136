// Judges how much of a query an entry's question and aliases contain as typed; an answer needs enough of it.

import type {Plan} from './plan';
import type {PreparedIndex} from './prepared';
import type {Slot} from './slots';
import type {Support} from './types';

/** A content word of the query. `inEntry` is 1 for an exact match in the entry, less for a synonym or a correction. */
export interface ContentWord {
    readonly slot: Slot;
    readonly idf: number;
    readonly inEntry: number;
}

/** Measurements of the first entry and its best variant. */
interface Match {

    /** The variant is the entry's question, not an alias. */
    readonly isQuestion: boolean;
    readonly coverage: number;
    readonly focus: number;
    readonly similarity: number;
    readonly missing: number;
    readonly margin: number;
}

/** Minimum share of a question that is asked as a whole, and minimum similarity if at most one of its words is specific. */
const WHOLE = 0.89;
const ALIKE = 0.6;

/** Minimum similarity of a query that equals a question or alias. */
const SAME = 0.99;

/** `typed` are the telling words of the query that the entry's question or aliases have, neither corrected nor guessed. */
export function findSupport(typed: readonly ContentWord[], {slots}: Pick<Plan, 'slots'>, match: Match, index: PreparedIndex): Support {
    const specific = typed.filter(({slot}) => !isCommon(slot, index));
    if (isWeakAlias(slots, specific, match)) {
        return 'none';
    }
    if (!isVague(slots, match) && (match.similarity > SAME || isSupported(specific, match, index) || (typed.length > 0 && isWhole(match)))) {
        return 'enough';
    }
    return specific.length > 0 && slots.length > 1 ? 'one' : 'none';
}

/** Fewer words than this must ask most of an alias; beside an unknown word, half of the query must be in it; a single word that is found as typed must ask this much of it. */
const FEW_WORDS = 4;
const HALF = 0.5;
const ONE_WORD_FOCUS = 0.4;

/** Authors write aliases so that an entry is found; only one that resembles the query closely supports an answer. */
function isWeakAlias(slots: readonly Slot[], specific: readonly ContentWord[], {isQuestion, coverage, focus, similarity, missing}: Match): boolean {
    return !isQuestion && similarity <= SAME &&
        ((slots.length < FEW_WORDS && focus < WHOLE) || (missing === 1 && coverage < HALF) || (specific.length < 2 && focus < ONE_WORD_FOCUS));
}

/** A single ordinary word, such as `data`, is ambiguous; a code or name such as `C++` is not. */
function isVague([slot, ...others]: readonly Slot[], {similarity}: Match): boolean {
    return slot !== undefined && others.length === 0 && similarity <= SAME && /^\p{L}+$/u.test(slot.typed);
}

/** A number without a specific meaning. */
const SMALL_NUMBER = /^\p{N}{1,2}$/u;

/** Minimum margin for an answer to a single word, which only that entry has, if no other word is missing. */
const LONE_MISSING = 0.15;
const LONE_MARGIN = 0.3;

/** Two words that are not one phrase of synonyms (`credit card`), or a single one that only this entry has while nothing else is missing. */
function isSupported([word, ...others]: readonly ContentWord[], {isQuestion, missing, margin}: Match, {data}: PreparedIndex): boolean {
    if (!word || others.some(({slot}) => slot.typed !== word.slot.typed && (slot.phrase === undefined || slot.phrase !== word.slot.phrase))) {
        return word !== undefined;
    }
    return !SMALL_NUMBER.test(word.slot.word) && missing < LONE_MISSING && margin >= LONE_MARGIN && isQuestion &&
        word.slot.alternatives.every(({term}) => (data.entryCounts[term] ?? 0) < 2);
}

/** A question asked as a whole supports an answer even if many entries have each of its words: `what is the enterprise edition`. */
function isWhole({coverage, focus, similarity}: Match): boolean {
    return coverage > WHOLE && focus > WHOLE && similarity > ALIKE;
}

/** A word that many entries have is not specific. */
function isCommon({alternatives}: Slot, {data}: PreparedIndex): boolean {
    return (data.entryCounts[alternatives[0]?.term ?? -1] ?? 0) > Math.max(3, COMMON_SHARE * data.entries.length);
}

const COMMON_SHARE = 0.3;

/** Matched by a correction, a fuzzy match or a related word. */
export function isGuessed({candidates, certainty, alternatives, related}: Slot): boolean {
    return related === true || candidates.length > 0 || (certainty === 0 && alternatives.length > 0);
}
